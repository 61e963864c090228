package dev.seedbed.ui.fx;

import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/// Keys that more than one view listens to or shows. Immutable.
public final class Keys {
    public static final KeyCombination START = shortcut(KeyCode.N);
    public static final KeyCombination FILTER = shortcut(KeyCode.F);
    public static final KeyCombination REFRESH = key(KeyCode.F5);
    public static final KeyCombination COPY = shortcut(KeyCode.C);
    public static final KeyCombination OPEN = key(KeyCode.ENTER);
    public static final KeyCombination REMOVE = key(KeyCode.DELETE);
    public static final KeyCombination TOGGLE = key(KeyCode.SPACE);
    public static final KeyCombination MENU = key(KeyCode.CONTEXT_MENU);
    public static final KeyCombination OTHER_MENU = key(KeyCode.F10, KeyCombination.SHIFT_DOWN);

    private Keys() {}

    /// With Ctrl, or Command on a Mac.
    public static KeyCombination shortcut(KeyCode key) {
        return key(key, KeyCombination.SHORTCUT_DOWN);
    }

    public static KeyCombination key(KeyCode key, Modifier... modifiers) {
        return new KeyCodeCombination(key, modifiers);
    }

    /// Whether a key asks for the menu of what is selected.
    public static boolean isMenu(KeyEvent event) {
        return event.getCode() == KeyCode.CONTEXT_MENU || (event.getCode() == KeyCode.F10 && event.isShiftDown());
    }

    /// Whether a key removes what is selected.
    public static boolean isRemove(KeyEvent event) {
        return event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
    }

    /// Says what a control does and with which key: `Filter (Ctrl+F)`.
    public static void tip(Control control, String name, KeyCombination key) {
        new LazyTooltip(control).setText(named(name, key));
    }

    /// `Stop (Space)`.
    public static String named(String name, KeyCombination key) {
        return name.replace("…", "") + " (" + key.getDisplayText() + ")";
    }
}
