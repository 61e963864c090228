package dev.seedbed.ui.snapshots.dialog;

import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.window.Overlay;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/// Asks what a snapshot is to be called: name, tag, note. Enter agrees. Lives on the FX thread.
public final class SnapshotDetailsDialog {
    private SnapshotDetailsDialog() {}

    public static void ask(
            SnapshotTexts texts,
            Overlay overlay,
            String titleKey,
            String explanation,
            String verbKey,
            SnapshotDetails before,
            Consumer<SnapshotDetails> onAgreed) {
        ask(texts, overlay, titleKey, explanation, verbKey, before, onAgreed, () -> {});
    }

    /// @param onClosed is called whether the user agreed or not
    public static void ask(
            SnapshotTexts texts,
            Overlay overlay,
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
        var dialog = FormDialog.narrow(texts.messages(), overlay, texts.get(titleKey), texts.get(verbKey));
        dialog.onAgreed(() -> onAgreed.accept(new SnapshotDetails(
                name.getText().strip(), note.getText().strip(), tag.getText().strip(), Instant.now())));
        if (!explanation.isEmpty()) {
            dialog.text(explanation, "muted");
        }
        dialog.field(texts.get("snapshots.name"), dialog.checks().filled(name));
        dialog.field(texts.get("snapshots.tag"), tag);
        dialog.field(texts.get("snapshots.note"), note);
        dialog.open(name, onClosed);
        name.selectAll();
    }
}
