package dev.seedbed.ui.dialog;

import dev.seedbed.task.Failure;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.window.Overlay;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Shows a failure that belongs to no screen, such as a defect with its code. Lives on the FX thread.
public final class DefectDialog {
    private DefectDialog() {}

    public static void show(Overlay overlay, Failure failure, Messages messages) {
        var pane = new FailurePane(messages);
        pane.setFailure(failure);
        var close = new Button(messages.get("common.close"));
        close.setCancelButton(true);
        close.setDefaultButton(true);
        close.setOnAction(_ -> overlay.hide());
        var body = new VBox(pane);
        body.getStyleClass().add("dialog-body");
        var buttons = new HBox(close);
        buttons.getStyleClass().addAll("actions", "dialog-buttons");
        var box = new VBox(body, buttons);
        box.getStyleClass().addAll("dialog", "question-dialog");
        box.setAccessibleRole(AccessibleRole.DIALOG);
        overlay.show(box, () -> {});
    }
}
