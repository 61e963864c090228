package dev.seedbed.ui.mask;

import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.dialog.DialogFrame;
import dev.seedbed.ui.fx.EmptyState;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.window.Notices;
import dev.seedbed.ui.window.Overlay;
import dev.seedbed.ui.window.ViewLoader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Proposes a mask, and edits the rules of one. Lives on the FX thread.
public final class MaskDialog {
    private final TaskRunner tasks;
    private final MaskTexts texts;
    private final Overlay overlay;
    private final Notices notices;
    private final Function<String, Optional<Path>> newFile;

    /// @param newFile asks for a file to be written, with the title of the question; blocks until the user has answered
    public MaskDialog(
            TaskRunner tasks,
            MaskTexts texts,
            Overlay overlay,
            Notices notices,
            Function<String, Optional<Path>> newFile) {
        this.tasks = tasks;
        this.texts = texts;
        this.overlay = overlay;
        this.notices = notices;
        this.newFile = newFile;
    }

    /// Looks at the data in the background.
    ///
    /// @param onSaved is called with each file that was written
    public void open(MaskSubject subject, Runnable onSaved) {
        open(subject, onSaved, "");
    }

    /// The same; begins at a column, if it has a rule or is proposed.
    public void open(MaskSubject subject, Runnable onSaved, String column) {
        var editor = new MaskEditor(subject, tasks, texts.get("mask.file.title", subject.name()));
        var table = new MaskTable(editor, texts);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setPlaceholder(placeholder(editor));
        var failure = new FailurePane(texts.messages());
        failure.follow(editor.failureProperty(), () -> editor.failureProperty().set(null));
        Path file = subject.file();
        Label place = Labels.wrapped(MaskTexts.visible(file == null ? subject.name() : file.toString()), "muted");
        var hint = Labels.wrapped(texts.get(file == null ? "mask.edit.hint" : "mask.edit.hint.file"), "muted");
        var body = DialogFrame.body(place, hint, failure, table, adding(editor, table));
        body.getStylesheets().add(ViewLoader.styles(MaskDialog.class, "mask.css"));
        var dialog = DialogFrame.titled(
                overlay, texts.get(file == null ? "mask.edit.propose" : "mask.edit.title"), body, "mask-dialog");
        Button close = dialog.cancel(texts.get("common.close"));
        Button save = dialog.button(texts.get(file == null ? "mask.edit.save-as" : "mask.edit.save"), () -> {
            Optional<Path> to = file == null ? newFile.apply(texts.get("mask.edit.save-title")) : Optional.of(file);
            to.ifPresent(path -> editor.save(path, saved -> {
                dialog.close();
                notices.show(texts.get("mask.propose.written", saved.toString()));
                onSaved.run();
            }));
        });
        save.setId("saveMaskButton");
        save.getStyleClass().add("success");
        save.disableProperty().bind(editor.canSave().not());
        editor.lookingProperty().subscribe(looking -> {
            if (!looking) {
                begin(editor, table, column);
            }
        });
        editor.open();
        dialog.open(editor::close);
        close.requestFocus();
    }

    private static void begin(MaskEditor editor, MaskTable table, String column) {
        editor.rows().stream()
                .filter(row -> row.column().equals(column))
                .findFirst()
                .ifPresent(row -> {
                    table.getSelectionModel().select(row);
                    table.scrollTo(row);
                });
    }

    private EmptyState placeholder(MaskEditor editor) {
        var empty = new EmptyState("fth-shield", "", "");
        editor.lookingProperty().subscribe(looking -> {
            String key = looking ? "mask.edit.looking" : "mask.edit.nothing";
            empty.show(texts.get(key), texts.get(key + ".hint"));
        });
        return empty;
    }

    private HBox adding(MaskEditor editor, MaskTable table) {
        var column = new TextField();
        column.setId("maskColumn");
        column.setPromptText(texts.get("mask.edit.add.prompt"));
        column.setAccessibleText(texts.get("mask.edit.add.prompt"));
        HBox.setHgrow(column, Priority.ALWAYS);
        var add = new Button(texts.get("mask.edit.add"));
        add.setId("addRuleButton");
        Runnable adding = () -> editor.add(column.getText()).ifPresent(row -> {
            column.clear();
            table.getSelectionModel().select(row);
            table.scrollTo(row);
        });
        add.setOnAction(_ -> adding.run());
        column.setOnAction(_ -> adding.run());
        add.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !editor.canAdd(column.getText()),
                        column.textProperty(),
                        editor.rows(),
                        editor.lookingProperty()));
        var line = new HBox(column, add);
        line.getStyleClass().add("actions");
        return line;
    }
}
