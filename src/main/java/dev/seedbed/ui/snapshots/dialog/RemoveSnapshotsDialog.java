package dev.seedbed.ui.snapshots.dialog;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotRemovalPlan;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.window.Overlay;
import java.util.List;
import javafx.scene.layout.VBox;

/// Says exactly what a removal of snapshots takes away, what stays and what becomes free, and asks. Lives on the FX
/// thread.
public final class RemoveSnapshotsDialog {
    private static final int LINES = 8;

    private RemoveSnapshotsDialog() {}

    /// @param freedBytes what becomes free, -1 where that is not measured yet
    public static void ask(
            SnapshotTexts texts, Overlay overlay, SnapshotRemovalPlan plan, long freedBytes, Runnable onAgreed) {
        List<Snapshot> snapshots = plan.snapshots();
        String title = snapshots.size() == 1
                ? texts.get("snapshots.remove.title", texts.name(snapshots.getFirst()))
                : texts.get("snapshots.remove.title-many", snapshots.size());
        var dialog = FormDialog.narrow(
                texts.messages(), overlay, title, texts.get("snapshots.remove.button", snapshots.size()));
        dialog.agree().setId("removeSnapshotsButton");
        dialog.warn();
        dialog.onAgreed(onAgreed);
        var lines = new VBox(6);
        if (snapshots.size() > 1) {
            section(lines, texts.get("snapshots.remove.snapshots"), "fth-camera", texts.names(snapshots));
        }
        section(lines, texts.get("snapshots.remove.removed"), "fth-database", plan.volumes());
        section(lines, texts.get("snapshots.remove.kept"), "fth-shield", plan.kept());
        dialog.add(lines.getChildren().size() > LINES ? FormDialog.scrolling(lines, 220) : lines);
        String freed = plan.volumes().isEmpty()
                ? texts.get("snapshots.remove.frees-nothing")
                : freedBytes < 0
                        ? texts.get("snapshots.remove.frees-unknown")
                        : texts.get("snapshots.remove.frees", texts.formats().size(freedBytes));
        dialog.text(freed, "strong");
        dialog.text(texts.get("snapshots.remove.final"), "muted");
        dialog.open(dialog.cancel());
    }

    private static void section(VBox lines, String heading, String icon, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        lines.getChildren().add(Labels.wrapped(heading, "card-title"));
        names.forEach(name -> lines.getChildren().add(Labels.withIcon(icon, name)));
    }
}
