package dev.seedbed.ui.fx;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.javafx.FontIcon;

/// Context menus and what is in them. Used on the FX thread.
public final class Menus {
    private static final double FROM_LEFT = 40;
    private static final double FROM_TOP = 60;

    private Menus() {}

    public static MenuItem item(String text, String icon, Runnable action) {
        var item = new MenuItem(text, new FontIcon(icon));
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// An item that names its keys.
    ///
    /// @param keys that do the same while the list has the keyboard
    public static MenuItem item(String text, String icon, KeyCombination keys, Runnable action) {
        MenuItem item = item(text, icon, action);
        item.setAccelerator(keys);
        return item;
    }

    /// Shows a menu where the mouse is.
    public static void show(Node owner, List<MenuItem> items, double screenX, double screenY) {
        var menu = new ContextMenu();
        menu.getItems().setAll(items);
        menu.show(owner.getScene().getWindow(), screenX, screenY);
    }

    /// Shows a menu in a list, for the keyboard.
    public static void show(Control list, List<MenuItem> items) {
        var bounds = list.localToScreen(list.getBoundsInLocal());
        show(list, items, bounds.getMinX() + FROM_LEFT, bounds.getMinY() + FROM_TOP);
    }
}
