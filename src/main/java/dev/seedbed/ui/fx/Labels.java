package dev.seedbed.ui.fx;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// Labels as all screens use them.
public final class Labels {
    private static final double ICON_GAP = 8;

    private Labels() {}

    /// A text that takes as many lines as it needs.
    public static Label wrapped(String text, String... styleClasses) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(List.of(styleClasses));
        return label;
    }

    /// A line of a list in a dialog, with an icon before it.
    public static Label withIcon(String icon, String text) {
        Label line = wrapped(text, "remove-line");
        line.setGraphic(new FontIcon(icon));
        line.setGraphicTextGap(ICON_GAP);
        return line;
    }

    /// Adds what is called `name` to a grid of class `form-grid`.
    ///
    /// @return the label with the name
    public static Label fact(GridPane grid, String name, Node value) {
        var label = new Label(name);
        label.getStyleClass().add("form-label");
        GridPane.setValignment(label, VPos.TOP);
        grid.addRow(grid.getRowCount(), label, value);
        return label;
    }
}
