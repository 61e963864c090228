package dev.seedbed.ui.fx;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// A tooltip that is made when the mouse first comes over its control: each is a window with a scene of its own,
/// too much for every cell of a list. Lives on the FX thread.
public final class LazyTooltip {
    private final Control owner;
    private String text = "";

    public LazyTooltip(Control owner) {
        this.owner = owner;
        owner.addEventFilter(MouseEvent.MOUSE_ENTERED, _ -> show());
    }

    /// Empty for none.
    public void setText(String newText) {
        text = newText;
        if (owner.getTooltip() != null) {
            show();
        }
    }

    private void show() {
        Tooltip tip = owner.getTooltip();
        if (text.isEmpty()) {
            owner.setTooltip(null);
        } else if (tip == null) {
            owner.setTooltip(new Tooltip(text));
        } else {
            tip.setText(text);
        }
    }
}
