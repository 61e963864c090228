package dev.seedbed.ui.snapshots.all;

import dev.seedbed.ui.dialog.DialogFrame;
import dev.seedbed.ui.snapshots.dialog.SnapshotRow;
import dev.seedbed.ui.snapshots.dialog.SnapshotTexts;
import dev.seedbed.ui.window.Overlay;
import javafx.beans.value.ChangeListener;

/// The details of a snapshot above the window, for screens that have no room for them. It follows what becomes of the
/// snapshot, and closes when that is removed. Lives on the FX thread.
final class SnapshotDialog {
    private final AllSnapshotsViewModel viewModel;
    private final SnapshotTexts texts;
    private final Overlay overlay;
    private final SnapshotPane pane;

    SnapshotDialog(
            AllSnapshotsActions snapshotActions,
            AllSnapshotsViewModel viewModel,
            SnapshotTexts texts,
            Overlay overlay) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.overlay = overlay;
        this.pane = new SnapshotPane(snapshotActions, viewModel, true);
    }

    void open(SnapshotRow row) {
        pane.show(row);
        var dialog = DialogFrame.untitled(overlay, texts.name(row.snapshot()), pane.node(), "snapshot-dialog");
        dialog.cancel(texts.get("common.close")).setId("closeSnapshotButton");
        ChangeListener<Number> follow = (_, _, _) -> viewModel.row(row.id()).ifPresentOrElse(pane::show, overlay::hide);
        viewModel.revisionProperty().addListener(follow);
        dialog.open(() -> viewModel.revisionProperty().removeListener(follow));
    }
}
