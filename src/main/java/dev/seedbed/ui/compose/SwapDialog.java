package dev.seedbed.ui.compose;

import dev.seedbed.database.Database;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.source.compose.ComposeDatabase;
import dev.seedbed.source.compose.ComposeSwap;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.dialog.PlanNotesPane;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.window.Overlay;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/// Asks with which data a running service is to continue, and says what will happen. Lives on the FX thread.
final class SwapDialog {
    private static final double LIST_HEIGHT = 190;

    private final ProjectTexts texts;
    private final ComposeDatabase database;
    private final Database container;
    private final Consumer<SwapChoice> onAgreed;
    private final ObservableList<SwapChoice> offered = FXCollections.observableArrayList();
    private final FilteredList<SwapChoice> shown = new FilteredList<>(offered);
    private final ListView<SwapChoice> list = new ListView<>(shown);
    private final TextField filter = new TextField();
    private final VBox effects = new VBox(6);
    private final PlanNotesPane notes;
    private final FormDialog dialog;

    private SwapDialog(
            ProjectTexts texts,
            Overlay overlay,
            ComposeDatabase database,
            Database container,
            Consumer<SwapChoice> onAgreed) {
        this.texts = texts;
        this.database = database;
        this.container = container;
        this.onAgreed = onAgreed;
        this.notes = new PlanNotesPane(texts.messages());
        this.dialog = FormDialog.wide(
                texts.messages(),
                overlay,
                texts.get("project.swap.title", OneLine.of(database.name())),
                texts.get("project.swap.button"));
    }

    /// @param choices what is at hand, the most likely first
    static void ask(
            ProjectTexts texts,
            Overlay overlay,
            ComposeDatabase database,
            Database container,
            List<SwapChoice> choices,
            Consumer<SwapChoice> onAgreed) {
        new SwapDialog(texts, overlay, database, container, onAgreed).show(choices);
    }

    private void show(List<SwapChoice> choices) {
        offered.setAll(choices);
        list.setId("swapChoices");
        list.getStyleClass().add("swap-choices");
        list.setCellFactory(_ -> new SwapChoiceCell(texts));
        list.setPlaceholder(
                Labels.wrapped(texts.get(choices.isEmpty() ? "project.swap.none" : "project.swap.no-match"), "muted"));
        list.setAccessibleText(texts.get("project.swap.which"));
        list.setPrefHeight(LIST_HEIGHT);
        list.setMinHeight(90);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                agree();
            }
        });
        filter.setId("swapFilter");
        filter.setPromptText(texts.get("project.swap.filter"));
        filter.setAccessibleText(texts.get("project.swap.filter"));
        filter.textProperty().subscribe(this::narrow);
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        HBox.setHgrow(filter, Priority.ALWAYS);
        Button agree = dialog.agree();
        agree.setId("swapButton");
        agree.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        agree.setOnAction(_ -> agree());
        var line = new HBox(
                filter,
                button("project.swap.file", this::chooseFile),
                button("project.swap.folder", this::chooseFolder));
        line.getStyleClass().add("actions");
        notes.managedProperty().bind(notes.visibleProperty());
        dialog.add(line, list);
        dialog.text(texts.get("project.swap.effects"), "card-title");
        dialog.add(effects, notes);
        list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        list.getSelectionModel().selectFirst();
        dialog.open(filter);
    }

    private Button button(String key, Runnable action) {
        var button = new Button(texts.get(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// The arrows move in the list while the filter has the keyboard.
    private void onKey(KeyEvent event) {
        boolean down = event.getCode() == KeyCode.DOWN;
        if (down || event.getCode() == KeyCode.UP) {
            int last = shown.size() - 1;
            int next = list.getSelectionModel().getSelectedIndex() + (down ? 1 : -1);
            if (last >= 0) {
                list.getSelectionModel().select(Math.clamp(next, 0, last));
                list.scrollTo(Math.clamp(next - 1, 0, last));
            }
            event.consume();
        }
    }

    private void narrow(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(choice -> choice.searched().contains(wanted));
        list.getSelectionModel().selectFirst();
    }

    /// What will happen with this choice.
    private void tell(@Nullable SwapChoice choice) {
        var lines = new ArrayList<Region>();
        if (choice instanceof SwapChoice.OfSeed) {
            lines.add(Labels.withIcon("fth-download", texts.get("project.swap.restores", texts.name(choice))));
        }
        lines.add(Labels.withIcon("fth-refresh-cw", texts.get("project.swap.down")));
        lines.add(Labels.withIcon(
                "fth-check", texts.get("project.swap.same", texts.address(database), OneLine.of(database.name()))));
        lines.add(Labels.withIcon(
                "fth-corner-up-left",
                texts.get(
                        database.isSwapped()
                                ? "project.swap.keeps-swapped"
                                : container.ours() ? "project.swap.keeps-snapshot" : "project.swap.keeps-volume",
                        volumes())));
        lines.add(Labels.withIcon("fth-info", texts.get("project.swap.compose")));
        effects.getChildren().setAll(lines);
        List<PlanNote> warnings = choice instanceof SwapChoice.OfSnapshot(var snapshot)
                ? ComposeSwap.notes(database, snapshot)
                : List.of();
        notes.show(warnings);
        notes.setVisible(!warnings.isEmpty());
    }

    private String volumes() {
        return OneLine.of(String.join(", ", database.volumes()));
    }

    private void chooseFile() {
        add(new FileChooser().showOpenDialog(list.getScene().getWindow()));
    }

    private void chooseFolder() {
        add(new DirectoryChooser().showDialog(list.getScene().getWindow()));
    }

    private void add(@Nullable File file) {
        if (file != null) {
            filter.clear();
            var choice = new SwapChoice.OfSeed(Objects.requireNonNull(file.toPath()));
            offered.remove(choice);
            offered.addFirst(choice);
            list.getSelectionModel().select(choice);
            list.scrollTo(0);
        }
    }

    private void agree() {
        SwapChoice chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            dialog.close();
            onAgreed.accept(chosen);
        }
    }
}
