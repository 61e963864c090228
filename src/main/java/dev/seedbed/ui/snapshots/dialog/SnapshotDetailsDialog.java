package dev.seedbed.ui.snapshots.dialog;

import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.ui.dialog.FieldChecks;
import dev.seedbed.ui.window.Overlay;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/// Asks what a snapshot is to be called: name, tag, note. Enter agrees. Lives on the FX thread.
public final class SnapshotDetailsDialog {
    private final SnapshotTexts texts;
    private final Overlay overlay;

    public SnapshotDetailsDialog(SnapshotTexts texts, Overlay overlay) {
        this.texts = texts;
        this.overlay = overlay;
    }

    public void open(
            String titleKey,
            String explanation,
            String verbKey,
            SnapshotDetails before,
            Consumer<SnapshotDetails> onAgreed) {
        open(titleKey, explanation, verbKey, before, onAgreed, () -> {});
    }

    /// @param onClosed is called whether the user agreed or not
    public void open(
            String titleKey,
            String explanation,
            String verbKey,
            SnapshotDetails before,
            Consumer<SnapshotDetails> onAgreed,
            Runnable onClosed) {
        var name = new TextField(before.name());
        name.setId("snapshotName");
        var tag = new TextField(before.tag());
        tag.setId("snapshotTag");
        tag.setPromptText(texts.get("snapshots.tag.prompt"));
        var note = new TextArea(before.note());
        note.setId("snapshotNote");
        note.setPrefRowCount(3);
        note.setWrapText(true);
        var agree = new Button(texts.get(verbKey));
        agree.setId("agreeButton");
        agree.getStyleClass().add("success");
        agree.setDefaultButton(true);
        var checks = new FieldChecks(texts.messages());
        agree.setOnAction(_ -> {
            if (!checks.pass()) {
                return;
            }
            overlay.hide();
            onAgreed.accept(new SnapshotDetails(
                    name.getText().strip(),
                    note.getText().strip(),
                    tag.getText().strip(),
                    Instant.now()));
        });
        var box = new DialogBox(texts, overlay, texts.get(titleKey), agree);
        if (!explanation.isEmpty()) {
            box.add(DialogBox.wrapped(explanation, "muted"));
        }
        box.field(label("snapshots.name"), checks.filled(name));
        box.field(label("snapshots.tag"), tag);
        box.field(label("snapshots.note"), note);
        overlay.show(box.node(), onClosed);
        Platform.runLater(() -> {
            name.requestFocus();
            name.selectAll();
        });
    }

    private Label label(String key) {
        return new Label(texts.get(key));
    }
}
