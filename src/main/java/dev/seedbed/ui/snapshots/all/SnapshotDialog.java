package dev.seedbed.ui.snapshots.all;

import dev.seedbed.ui.window.Overlay;
import javafx.beans.value.ChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The details of a snapshot above the window, for screens that have no room for them. It follows what becomes of the
/// snapshot, and closes when that is removed. Lives on the FX thread.
final class SnapshotDialog {
    private final AllSnapshotsViewModel viewModel;
    private final AllSnapshotsTexts texts;
    private final Overlay overlay;
    private final SnapshotPane pane;

    SnapshotDialog(
            AllSnapshotsActions snapshotActions,
            AllSnapshotsViewModel viewModel,
            AllSnapshotsTexts texts,
            Overlay overlay) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.overlay = overlay;
        this.pane = new SnapshotPane(snapshotActions, viewModel, true);
    }

    void open(SnapshotRow row) {
        pane.show(row);
        var close = new Button(texts.get("common.close"));
        close.setId("closeSnapshotButton");
        close.setCancelButton(true);
        close.setOnAction(_ -> overlay.hide());
        var buttons = new HBox(close);
        buttons.getStyleClass().addAll("dialog-buttons", "actions");
        VBox.setVgrow(pane.node(), Priority.ALWAYS);
        var box = new VBox(pane.node(), buttons);
        box.getStyleClass().addAll("dialog", "snapshot-dialog");
        box.setAccessibleRole(AccessibleRole.DIALOG);
        box.setAccessibleText(texts.name(row));
        ChangeListener<Number> follow = (_, _, _) -> viewModel.row(row.id()).ifPresentOrElse(pane::show, overlay::hide);
        viewModel.revisionProperty().addListener(follow);
        overlay.show(box, () -> viewModel.revisionProperty().removeListener(follow));
    }
}
