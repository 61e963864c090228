package dev.seedbed.ui.compose;

import dev.seedbed.source.compose.SwapUndo;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.window.Overlay;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;

/// Says what a service continues with once its swaps are undone, and asks whether what was written since is kept. Lives
/// on the FX thread.
final class UndoSwapDialog {
    private UndoSwapDialog() {}

    /// @param onAgreed takes whether what was written since is dropped
    static void ask(ProjectTexts texts, Overlay overlay, String service, SwapUndo plan, Consumer<Boolean> onAgreed) {
        String name = OneLine.of(service);
        var dialog = FormDialog.narrow(
                texts.messages(), overlay, texts.get("project.undo.title", name), texts.get("project.undo.button"));
        boolean isOfVolume = plan.own() == null;
        String back = OneLine.of(plan.back());
        dialog.line(
                "fth-corner-up-left",
                texts.get(isOfVolume ? "project.undo.volume" : "project.undo.snapshot", name, back));
        dialog.line("fth-refresh-cw", texts.get(isOfVolume ? "project.undo.down-copy" : "project.swap.down"));
        if (!plan.isPossible()) {
            String names = OneLine.of(String.join(", ", plan.inTheWay()));
            dialog.line("fth-alert-triangle", texts.get("project.undo.in-the-way", names));
        }
        var keep = new CheckBox(texts.get(isOfVolume ? "project.undo.keep-copy" : "project.undo.keep"));
        keep.setId("keepWritten");
        keep.setSelected(true);
        keep.setWrapText(true);
        dialog.add(keep);
        dialog.agree().setDisable(!plan.isPossible());
        keep.selectedProperty()
                .subscribe(kept -> dialog.agree().getStyleClass().setAll("button", kept ? "success" : "danger"));
        dialog.onAgreed(() -> onAgreed.accept(!keep.isSelected()));
        dialog.open(plan.isPossible() ? dialog.agree() : dialog.cancel());
    }
}
