package dev.seedbed.ui.shell;

import dev.seedbed.text.Messages;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.NamedArg;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The places of the window at its left edge, the settings at the bottom.
public final class NavigationBar extends VBox {
    private final Map<Destination, NavigationButton> buttons = new EnumMap<>(Destination.class);
    private final ToggleGroup group = new ToggleGroup();

    public NavigationBar(@NamedArg("messages") Messages messages) {
        getStyleClass().add("navigation");
        var logo = new Region();
        logo.getStyleClass().add("logo");
        var name = new Label(messages.get("shell.name"));
        name.getStyleClass().add("logo-name");
        var brand = new HBox(logo, name);
        brand.getStyleClass().add("brand");
        getChildren().add(brand);
        for (Destination destination : Destination.values()) {
            if (destination == Destination.SETTINGS) {
                var spacer = new Region();
                setVgrow(spacer, Priority.ALWAYS);
                getChildren().add(spacer);
            }
            var button = new NavigationButton(destination, messages);
            button.setToggleGroup(group);
            buttons.put(destination, button);
            getChildren().add(button);
        }
    }

    /// Keeps the pressed button and `destination` the same, both ways.
    void bind(ObjectProperty<Destination> destination) {
        // Not the buttons' actions: the arrow keys press a button of a group without one.
        buttons.forEach((place, button) -> button.selectedProperty().subscribe(selected -> {
            if (selected) {
                destination.set(place);
            }
        }));
        destination.subscribe(place -> {
            NavigationButton button = buttons.get(place);
            if (button != null) {
                button.setSelected(true);
            }
        });
    }

    void follow(NavItem place) {
        NavigationButton button = buttons.get(place.destination());
        if (button != null) {
            button.follow(place.count());
        }
    }
}
