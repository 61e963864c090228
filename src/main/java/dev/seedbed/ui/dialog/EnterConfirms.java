package dev.seedbed.ui.dialog;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets Enter agree to a dialog also from controls that would take it for themselves: a box would be ticked by it,
/// which
/// is what the space bar is for.
public final class EnterConfirms {
    private EnterConfirms() {}

    public static void on(Node dialog, Runnable agree) {
        dialog.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && takesEnter(event.getTarget())) {
                event.consume();
                agree.run();
            }
        });
    }

    private static boolean takesEnter(EventTarget target) {
        return target instanceof CheckBox
                || target instanceof ToggleButton
                || target instanceof ChoiceBox<?> choice && !choice.isShowing();
    }
}
