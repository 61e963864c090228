package dev.seedbed.ui.snapshots.all;

import dev.seedbed.query.compare.ServerForm;
import dev.seedbed.snapshot.CleanupSuggestion;
import dev.seedbed.snapshot.record.DiskUsage;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.ui.fx.EmptyState;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.FilterKeys;
import dev.seedbed.ui.fx.FittingColumns;
import dev.seedbed.ui.fx.Keys;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.snapshots.dialog.SnapshotRow;
import dev.seedbed.ui.snapshots.dialog.SnapshotTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Binds `snapshots.fxml` to its view model.
public final class AllSnapshotsController {
    private final AllSnapshotsViewModel viewModel;
    private final AllSnapshotsActions snapshotActions;
    private final SnapshotTexts texts;
    private final SnapshotPane details;
    private @Nullable SnapshotSelection selection;

    @FXML
    private TextField filterField;

    @FXML
    private Label totalLabel;

    @FXML
    private HBox spaceBox;

    @FXML
    private Label spaceLabel;

    @FXML
    private Button reviewButton;

    @FXML
    private Button unusedButton;

    @FXML
    private Button compareButton;

    @FXML
    private Button removeButton;

    @FXML
    private FailurePane failurePane;

    @FXML
    private StackPane detailsPane;

    @FXML
    private Node noDetails;

    @FXML
    private TableView<SnapshotRow> table;

    @FXML
    private TableColumn<SnapshotRow, SnapshotRow> nameColumn;

    @FXML
    private TableColumn<SnapshotRow, SnapshotRow> originColumn;

    @FXML
    private TableColumn<SnapshotRow, SnapshotRow> kindColumn;

    @FXML
    private TableColumn<SnapshotRow, SnapshotRow> reasonColumn;

    @FXML
    private TableColumn<SnapshotRow, SnapshotRow> sizeColumn;

    @FXML
    private TableColumn<SnapshotRow, SnapshotRow> databasesColumn;

    @FXML
    private TableColumn<SnapshotRow, SnapshotRow> usedColumn;

    @FXML
    private TableColumn<SnapshotRow, SnapshotRow> freesColumn;

    AllSnapshotsController(AllSnapshotsViewModel viewModel, AllSnapshotsActions snapshotActions) {
        this.viewModel = viewModel;
        this.snapshotActions = snapshotActions;
        this.texts = snapshotActions.texts();
        this.details = new SnapshotPane(snapshotActions, viewModel, false);
    }

    @FXML
    private void initialize() {
        columns();
        var sorted = new SortedList<>(viewModel.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setRowFactory(_ -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        table.setContextMenu(menu());
        selection = new SnapshotSelection(table, viewModel, this::showDetails);
        showDetails();
        FilterKeys.install(filterField, viewModel.filterProperty(), table);
        Keys.tip(filterField, filterField.getPromptText(), Keys.FILTER);
        detailsPane.getChildren().add(details.node());
        buttons(selection);
        failurePane.follow(viewModel.failureProperty(), viewModel::dismissFailure);
        spaceBox.managedProperty().bind(spaceBox.visibleProperty());
        viewModel.offerProperty().subscribe(this::showOffer);
        totalLabel.widthProperty().subscribe(_ -> showTotalWhereItFits());
        totalLabel.textProperty().subscribe(_ -> showTotalWhereItFits());
        viewModel.rows().addListener((ListChangeListener<SnapshotRow>) _ -> showTotal());
        viewModel.loadedProperty().subscribe(_ -> showTotal());
        viewModel.filterProperty().subscribe(_ -> showTotal());
    }

    private void columns() {
        var columns = new SnapshotColumns(texts);
        columns.text(nameColumn, row -> name(row.snapshot()));
        columns.text(originColumn, row -> texts.origin(row.origin()));
        columns.text(kindColumn, row -> SnapshotTexts.server(row.snapshot()));
        columns.text(reasonColumn, row -> texts.reason(row.snapshot()));
        columns.bytes(sizeColumn, DiskUsage.OfSnapshot::totalBytes);
        columns.measured(
                databasesColumn,
                size -> texts.get("snapshots.fact.databases.count", size.databases()),
                DiskUsage.OfSnapshot::databases);
        columns.measured(
                usedColumn,
                size -> texts.formats().ago(size.lastUsed()),
                size -> size.lastUsed().toEpochMilli());
        columns.bytes(freesColumn, DiskUsage.OfSnapshot::freedBytes);
        // The details still show what has no column in a narrow window.
        FittingColumns.of(table, freesColumn, databasesColumn, usedColumn, reasonColumn, sizeColumn, kindColumn);
    }

    private void buttons(SnapshotSelection selected) {
        removeButton.disableProperty().bind(Bindings.isEmpty(selected.rows()).or(viewModel.removingProperty()));
        removeButton.setOnAction(_ -> remove());
        compareButton
                .disableProperty()
                .bind(Bindings.createBooleanBinding(() -> selected.pair().isEmpty(), selected.rows()));
        compareButton.setOnAction(_ -> {
            List<Snapshot> two = selected.pair();
            if (!two.isEmpty()) {
                snapshotActions.compare(two.getFirst(), two.getLast());
            }
        });
        unusedButton.setOnAction(_ -> selected.select(SnapshotRow::isUnused));
        reviewButton.setOnAction(_ -> review(selected));
    }

    private void review(SnapshotSelection selected) {
        CleanupSuggestion offer = viewModel.offerProperty().get();
        if (offer != null) {
            viewModel.filterProperty().set("");
            Set<String> ids = offer.unused().stream()
                    .map(unused -> unused.snapshot().id())
                    .collect(Collectors.toSet());
            selected.select(row -> ids.contains(row.id()));
        }
    }

    private void remove() {
        if (selection != null) {
            snapshotActions.remove(selection.snapshots());
        }
    }

    private @Nullable SnapshotRow single() {
        return selection == null ? null : selection.single();
    }

    private TableRow<SnapshotRow> row() {
        var row = new TableRow<SnapshotRow>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                snapshotActions.start(row.getItem().snapshot());
            }
        });
        return row;
    }

    private void onKey(KeyEvent event) {
        SnapshotRow one = single();
        if (Keys.isRemove(event)) {
            remove();
        } else if (event.getCode() == KeyCode.ENTER && one != null) {
            snapshotActions.start(one.snapshot());
        } else if (event.getCode() == KeyCode.F2 && one != null) {
            snapshotActions.edit(one.snapshot());
        } else {
            return;
        }
        event.consume();
    }

    private ContextMenu menu() {
        var menu = new ContextMenu();
        menu.getItems().add(new MenuItem());
        menu.setOnShowing(_ -> {
            SnapshotRow one = single();
            var items = new ArrayList<MenuItem>();
            if (one != null) {
                Snapshot snapshot = one.snapshot();
                items.add(entry("allsnapshots.start", () -> snapshotActions.start(snapshot)));
                items.add(entry(
                        snapshot.pinned() ? "snapshots.unpin" : "snapshots.pin",
                        () -> snapshotActions.togglePin(snapshot)));
                items.add(entry("allsnapshots.edit", () -> snapshotActions.edit(snapshot)));
                if (ServerForm.isThere(snapshot.kind())) {
                    items.add(entry("snapshots.compare-other", () -> snapshotActions.compareWithOther(snapshot)));
                }
            }
            if (one != null) {
                items.add(entry("snapshots.push", () -> snapshotActions.push(one.snapshot())));
                items.add(entry("snapshots.bake", () -> snapshotActions.bake(one.snapshot())));
            }
            MenuItem remove = entry("snapshots.remove", this::remove);
            remove.setAccelerator(Keys.REMOVE);
            items.add(remove);
            menu.getItems().setAll(items);
        });
        return menu;
    }

    private MenuItem entry(String key, Runnable action) {
        var item = new MenuItem(texts.get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void showDetails() {
        SnapshotRow one = single();
        details.node().setVisible(one != null);
        noDetails.setVisible(one == null);
        details.show(one);
    }

    private String name(Snapshot snapshot) {
        return texts.name(snapshot) + (snapshot.tag().isEmpty() ? "" : " · " + OneLine.of(snapshot.tag()));
    }

    private void showOffer(@Nullable CleanupSuggestion offer) {
        spaceBox.setVisible(offer != null);
        if (offer != null) {
            spaceLabel.setText(texts.shortOfSpace(offer));
            reviewButton.setVisible(!offer.unused().isEmpty());
        }
    }

    /// Half a number would be a wrong one.
    private void showTotalWhereItFits() {
        totalLabel.setVisible(totalLabel.getWidth() >= totalLabel.prefWidth(-1));
    }

    private void showTotal() {
        boolean loaded = viewModel.loadedProperty().get();
        int all = viewModel.all().size();
        totalLabel.setText(loaded ? texts.get("snapshots.all.total", all) : "");
        unusedButton.setDisable(viewModel.rows().stream().noneMatch(SnapshotRow::isUnused));
        table.setPlaceholder(
                !loaded
                        ? new Label(texts.get("snapshots.loading"))
                        : all == 0
                                ? EmptyState.of(texts.messages(), "fth-camera", "snapshots.all.empty")
                                : EmptyState.of(texts.messages(), "fth-search", "allsnapshots.no-match"));
    }
}
