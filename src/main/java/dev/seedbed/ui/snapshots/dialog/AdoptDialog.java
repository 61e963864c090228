package dev.seedbed.ui.snapshots.dialog;

import dev.seedbed.database.Database;
import dev.seedbed.engine.Mount;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.window.Overlay;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;

/// Says in plain words what adopting a container does, and asks. Lives on the FX thread.
public final class AdoptDialog {
    private final SnapshotTexts texts;
    private final Overlay overlay;

    public AdoptDialog(SnapshotTexts texts, Overlay overlay) {
        this.texts = texts;
        this.overlay = overlay;
    }

    public void open(Database database, Runnable onAgreed) {
        var agree = new Button(texts.get("snapshots.adopt.button"));
        agree.setId("agreeButton");
        agree.getStyleClass().add("success");
        agree.setDefaultButton(true);
        agree.setOnAction(_ -> {
            overlay.hide();
            onAgreed.run();
        });
        var box = new DialogBox(texts, overlay, texts.get("snapshots.adopt.ask", OneLine.of(database.name())), agree);
        String volume = volume(database);
        box.line(
                "fth-refresh-cw",
                texts.get(database.isRunning() ? "snapshots.adopt.stops" : "snapshots.adopt.stays-stopped"));
        box.line("fth-check", texts.get("snapshots.adopt.same"));
        box.line(
                "fth-lock",
                volume.isEmpty()
                        ? texts.get("snapshots.adopt.frozen")
                        : texts.get("snapshots.adopt.frozen-of", volume));
        box.line("fth-corner-up-left", texts.get("snapshots.adopt.undoable"));
        overlay.show(box.node(), () -> {});
        Platform.runLater(agree::requestFocus);
    }

    /// The one volume that it writes, as far as there is only one; else empty.
    private static String volume(Database database) {
        List<String> names = database.mounts().stream()
                .filter(mount -> mount.type() == Mount.Type.VOLUME && !mount.readOnly())
                .map(Mount::source)
                .toList();
        return names.size() == 1 ? SnapshotTexts.volume(names.getFirst()) : "";
    }
}
