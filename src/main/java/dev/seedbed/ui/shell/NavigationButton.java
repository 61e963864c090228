package dev.seedbed.ui.shell;

import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.Keys;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line of the navigation: icon, name, number. Stays pressed while its place is in front.
final class NavigationButton extends ToggleButton {
    private final Label count = new Label();
    private final String name;
    private final Formats formats;

    NavigationButton(Destination destination, Messages messages) {
        name = messages.get(destination.titleKey());
        formats = new Formats(messages);
        setId("nav-" + destination.name().toLowerCase(java.util.Locale.ROOT));
        getStyleClass().add("navigation-button");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        count.getStyleClass().add("navigation-count");
        var text = new Label(name);
        text.getStyleClass().add("navigation-name");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.managedProperty().bind(count.textProperty().isNotEmpty());
        var line = new HBox(new FontIcon(destination.icon()), text, count);
        line.getStyleClass().add("navigation-line");
        setGraphic(line);
        setAccessibleText(name);
        Keys.tip(this, name, Shortcuts.place(destination));
    }

    void follow(@Nullable ObservableValue<Number> number) {
        if (number != null) {
            number.subscribe(this::showCount);
        }
    }

    private void showCount(Number number) {
        String text = number.intValue() < 1 ? "" : formats.number(number.intValue());
        count.setText(text);
        setAccessibleText(text.isEmpty() ? name : name + " " + text);
    }

    /// A place stays chosen when its button is pressed again.
    @Override
    public void fire() {
        if (!isSelected()) {
            super.fire();
        }
    }
}
