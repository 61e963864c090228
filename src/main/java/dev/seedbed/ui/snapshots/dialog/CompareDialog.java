package dev.seedbed.ui.snapshots.dialog;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.compare.CompareView;
import dev.seedbed.ui.compare.ComparisonSource;
import dev.seedbed.ui.dialog.DialogFrame;
import dev.seedbed.ui.window.Overlay;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;

/// Shows a comparison above the window; closing it ends the comparison. Lives on the FX thread.
public final class CompareDialog {
    private final TaskRunner tasks;
    private final SnapshotTexts texts;
    private final Overlay overlay;
    private final Consumer<Snapshot> start;

    /// @param start starts a database on one of the two sides
    public CompareDialog(TaskRunner tasks, SnapshotTexts texts, Overlay overlay, Consumer<Snapshot> start) {
        this.tasks = tasks;
        this.texts = texts;
        this.overlay = overlay;
        this.start = start;
    }

    /// @param sides those of the two sides that are snapshots
    public void open(ComparisonSource source, List<Snapshot> sides) {
        var view = new CompareView(source, tasks, texts.messages());
        var dialog = DialogFrame.titled(overlay, texts.get("snapshots.compare.title"), view.node(), "compare-dialog");
        for (Snapshot side : sides) {
            Button from =
                    dialog.button(texts.get("allsnapshots.start-from", texts.name(side)), () -> start.accept(side));
            from.getStyleClass().add("start-from");
            from.setMinWidth(0);
        }
        dialog.cancel(texts.get("common.close"));
        view.start();
        dialog.open(view::close);
    }
}
