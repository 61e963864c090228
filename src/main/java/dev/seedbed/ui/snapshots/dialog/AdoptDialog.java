package dev.seedbed.ui.snapshots.dialog;

import dev.seedbed.database.Database;
import dev.seedbed.engine.Mount;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.window.Overlay;
import java.util.List;

/// Says in plain words what adopting a container does, and asks. Lives on the FX thread.
public final class AdoptDialog {
    private AdoptDialog() {}

    public static void ask(SnapshotTexts texts, Overlay overlay, Database database, Runnable onAgreed) {
        var dialog = FormDialog.narrow(
                texts.messages(),
                overlay,
                texts.get("snapshots.adopt.ask", OneLine.of(database.name())),
                texts.get("snapshots.adopt.button"));
        dialog.onAgreed(onAgreed);
        String volume = volume(database);
        dialog.line(
                "fth-refresh-cw",
                texts.get(database.isRunning() ? "snapshots.adopt.stops" : "snapshots.adopt.stays-stopped"));
        dialog.line("fth-check", texts.get("snapshots.adopt.same"));
        dialog.line(
                "fth-lock",
                volume.isEmpty()
                        ? texts.get("snapshots.adopt.frozen")
                        : texts.get("snapshots.adopt.frozen-of", volume));
        dialog.line("fth-corner-up-left", texts.get("snapshots.adopt.undoable"));
        dialog.open(dialog.agree());
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
