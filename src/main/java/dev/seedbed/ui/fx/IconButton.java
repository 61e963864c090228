package dev.seedbed.ui.fx;

import javafx.beans.NamedArg;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.kordamp.ikonli.javafx.FontIcon;

/// A flat button that shows an icon only; its name is its tooltip and what a screen reader says.
public final class IconButton extends Button {

    private final FontIcon icon;
    private final LazyTooltip tip = new LazyTooltip(this);

    /// @param icon literal of an Ikonli Feather icon, such as `fth-x`
    /// @param name what it does, as a verb
    public IconButton(@NamedArg("icon") String icon, @NamedArg("name") String name) {
        getStyleClass().addAll("flat", "icon-button");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        this.icon = new FontIcon(icon);
        setGraphic(this.icon);
        tip.setText(name);
        setAccessibleText(name);
    }

    /// For a row of a list: the keyboard is with the list, whose keys and menu do the same. So the row is no further
    /// stop of Tab, and a click leaves the keyboard where it is.
    public IconButton inRow() {
        setFocusTraversable(false);
        return this;
    }

    /// Turns it into another button at the same place, as from stop to start. Cheap where nothing changes.
    public void change(String newIcon, String name) {
        if (!newIcon.equals(icon.getIconLiteral())) {
            icon.setIconLiteral(newIcon);
        }
        if (!name.equals(getAccessibleText())) {
            tip.setText(name);
            setAccessibleText(name);
        }
    }
}
