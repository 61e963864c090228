package dev.seedbed.ui.snapshots;

import dev.seedbed.database.Database;
import dev.seedbed.query.compare.ServerForm;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.Keys;
import dev.seedbed.ui.fx.Menus;
import dev.seedbed.ui.schedules.DatabaseSchedules;
import dev.seedbed.ui.snapshots.dialog.SnapshotFacts;
import dev.seedbed.ui.snapshots.dialog.SnapshotTexts;
import dev.seedbed.ui.snapshots.dialog.TimelineLine;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Binds `snapshots.fxml` to its view model.
public final class SnapshotsController {
    private final SnapshotsViewModel viewModel;
    private final SnapshotActions actions;
    private final SnapshotTexts texts;
    private final DatabaseSchedules schedules;
    private String selectedId = "";
    private boolean refilling;

    @FXML
    private FailurePane failurePane;

    @FXML
    private SplitPane timelinePane;

    @FXML
    private ListView<TimelineLine> timeline;

    @FXML
    private VBox adoptPane;

    @FXML
    private Button adoptButton;

    @FXML
    private Button copyButton;

    @FXML
    private Button undoAdoptionButton;

    @FXML
    private Button flattenButton;

    @FXML
    private Button takeButton;

    @FXML
    private Button resetButton;

    @FXML
    private Button rollBackButton;

    @FXML
    private Button cloneButton;

    @FXML
    private Button compareButton;

    @FXML
    private Button compareOtherButton;

    @FXML
    private Button pinButton;

    @FXML
    private Button editButton;

    @FXML
    private Button pushButton;

    @FXML
    private Button bakeButton;

    @FXML
    private Button removeButton;

    @FXML
    private HBox snapshotButtons;

    @FXML
    private VBox scheduleBox;

    @FXML
    private VBox detailBox;

    SnapshotsController(
            SnapshotsViewModel viewModel, SnapshotActions actions, SnapshotTexts texts, DatabaseSchedules schedules) {
        this.schedules = schedules;
        this.viewModel = viewModel;
        this.actions = actions;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        timeline.setCellFactory(_ -> new TimelineCell(viewModel, texts));
        timeline.setPlaceholder(new Label(texts.get("snapshots.loading")));
        timeline.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        timeline.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        timeline.setContextMenu(menu());
        viewModel.lines().addListener((ListChangeListener<TimelineLine>) _ -> refill());
        refill();
        failurePane.follow(viewModel.failureProperty(), viewModel::dismissFailure);
        takeButton.setOnAction(_ -> actions.take());
        resetButton.setOnAction(_ -> actions.reset());
        adoptButton.setOnAction(_ -> actions.adopt());
        copyButton.setOnAction(_ -> actions.copy());
        undoAdoptionButton.setOnAction(_ -> actions.undoAdoption());
        flattenButton.setOnAction(_ -> actions.flatten());
        rollBackButton.setOnAction(_ -> onSnapshot(actions::rollBack));
        cloneButton.setOnAction(_ -> onSnapshot(actions::cloneOf));
        compareButton.setOnAction(_ -> onSnapshot(actions::compare));
        compareOtherButton.setOnAction(_ -> onSnapshot(actions::compareWithOther));
        pinButton.setOnAction(_ -> onSnapshot(actions::togglePin));
        editButton.setOnAction(_ -> onSnapshot(actions::edit));
        pushButton.setOnAction(_ -> onSnapshot(actions::push));
        bakeButton.setOnAction(_ -> onSnapshot(actions::bake));
        removeButton.setOnAction(_ -> onSnapshot(actions::remove));
        viewModel.taskProperty().subscribe(_ -> showButtons());
        viewModel.stageProperty().subscribe(this::showStage);
        scheduleBox.getChildren().add(schedules.node());
        viewModel.databaseProperty().subscribe(schedules::show);
        viewModel.databaseProperty().subscribe(_ -> showButtons());
    }

    private ContextMenu menu() {
        var menu = new ContextMenu();
        menu.getItems()
                .addAll(
                        entry("snapshots.rollback.button", "fth-corner-up-left", actions::rollBack),
                        entry("snapshots.clone", "fth-copy", actions::cloneOf),
                        entry("snapshots.compare-other", "fth-shuffle", actions::compareWithOther),
                        entry("snapshots.push", "fth-upload", actions::push),
                        entry("snapshots.bake", "fth-package", actions::bake),
                        entry("snapshots.edit", "fth-edit-2", actions::edit),
                        entry("snapshots.remove", "fth-trash-2", actions::remove));
        menu.setOnShowing(_ -> {
            Database database = viewModel.database();
            menu.getItems().get(2).setVisible(database == null || ServerForm.isThere(database.kind()));
            boolean off = snapshot() == null || isBusy();
            menu.getItems().forEach(item -> item.setDisable(off));
        });
        return menu;
    }

    private MenuItem entry(String key, String icon, Consumer<Snapshot> action) {
        return Menus.item(texts.get(key), icon, () -> onSnapshot(action));
    }

    private void onKey(KeyEvent event) {
        if (Keys.isRemove(event)) {
            onSnapshot(actions::remove);
        } else if (event.getCode() == KeyCode.F2) {
            onSnapshot(actions::edit);
        } else if (event.getCode() == KeyCode.ENTER) {
            onSnapshot(actions::rollBack);
        } else {
            return;
        }
        event.consume();
    }

    /// Keeps what was selected.
    private void refill() {
        refilling = true;
        timeline.getItems().setAll(viewModel.lines());
        refilling = false;
        int index = 0;
        for (int i = 0; i < timeline.getItems().size(); i++) {
            if (timeline.getItems().get(i).id().equals(selectedId)) {
                index = i;
            }
        }
        timeline.getSelectionModel().select(index);
        showButtons();
    }

    private void selected(@Nullable TimelineLine line) {
        if (!refilling) {
            selectedId = line == null ? "" : line.id();
            Snapshot snapshot = snapshot();
            detailBox
                    .getChildren()
                    .setAll(
                            snapshot == null
                                    ? new Label()
                                    : new SnapshotFacts(texts)
                                            .of(snapshot, viewModel.origin(snapshot), viewModel.size(snapshot)));
            detailBox.setVisible(snapshot != null);
            showButtons();
        }
    }

    private @Nullable Snapshot snapshot() {
        TimelineLine line = timeline.getSelectionModel().getSelectedItem();
        return line == null ? null : line.snapshot();
    }

    private void onSnapshot(Consumer<Snapshot> action) {
        Snapshot snapshot = snapshot();
        if (snapshot != null && !isBusy()) {
            action.accept(snapshot);
        }
    }

    private boolean isBusy() {
        return viewModel.taskProperty().get() != null;
    }

    private void showStage(SnapshotsViewModel.Stage stage) {
        show(adoptPane, stage == SnapshotsViewModel.Stage.NOT_OURS);
        show(timelinePane, stage == SnapshotsViewModel.Stage.LOADING || stage == SnapshotsViewModel.Stage.SHOWN);
        showButtons();
    }

    private static void show(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    private void showButtons() {
        boolean busy = isBusy();
        Snapshot snapshot = snapshot();
        boolean shown = viewModel.stageProperty().get() == SnapshotsViewModel.Stage.SHOWN;
        takeButton.setDisable(busy || !shown);
        resetButton.setDisable(busy || viewModel.origin().isEmpty());
        adoptButton.setDisable(busy);
        copyButton.setDisable(busy);
        Database database = viewModel.database();
        show(undoAdoptionButton, database != null && SnapshotChanges.isAdopted(database));
        undoAdoptionButton.setDisable(busy);
        show(flattenButton, database != null && !database.labels().parent().isEmpty());
        flattenButton.setDisable(busy || !shown);
        show(snapshotButtons, snapshot != null);
        for (Button button : new Button[] {
            rollBackButton, cloneButton, compareOtherButton, pinButton, editButton, pushButton, bakeButton, removeButton
        }) {
            button.setDisable(busy || snapshot == null);
        }
        compareButton.setDisable(busy || snapshot == null || database == null || !database.isRunning());
        boolean comparable = database == null || ServerForm.isThere(database.kind());
        show(compareButton, comparable);
        show(compareOtherButton, comparable);
        pinButton.setText(texts.get(snapshot != null && snapshot.pinned() ? "snapshots.unpin" : "snapshots.pin"));
    }
}
