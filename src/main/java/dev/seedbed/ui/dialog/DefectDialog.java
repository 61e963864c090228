package dev.seedbed.ui.dialog;

import dev.seedbed.task.Failure;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.window.Overlay;
import javafx.scene.control.Button;

/// Shows a failure that belongs to no screen, such as a defect with its code. Lives on the FX thread.
public final class DefectDialog {
    private DefectDialog() {}

    public static void show(Overlay overlay, Failure failure, Messages messages) {
        var pane = new FailurePane(messages);
        pane.setFailure(failure);
        var dialog = DialogFrame.untitled(overlay, pane.getAccessibleText(), DialogFrame.body(pane), "question-dialog");
        Button close = dialog.cancel(messages.get("common.close"));
        close.setDefaultButton(true);
        dialog.open(close);
    }
}
