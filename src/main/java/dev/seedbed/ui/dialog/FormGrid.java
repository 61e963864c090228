package dev.seedbed.ui.dialog;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The fields of a form, each with its name before it.
public final class FormGrid extends GridPane {
    /// Least width of the names in a wide dialog.
    public static final double WIDE = 110;
    /// The same in one as wide as a question.
    public static final double NARROW = 90;

    public FormGrid(double names) {
        getStyleClass().add("form-grid");
        var first = new ColumnConstraints();
        first.setMinWidth(names);
        var second = new ColumnConstraints();
        second.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(List.of(first, second));
    }

    /// Adds a line.
    ///
    /// @return the label with the name
    public Label field(String name, Region field) {
        var label = new Label(name);
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        besideItsField(label, field);
        field.setMaxWidth(Double.MAX_VALUE);
        addRow(getRowCount(), label, field);
        return label;
    }

    /// A name stands beside its field also where there is room for a problem below that.
    private static void besideItsField(Label name, Region field) {
        boolean isChecked = field instanceof VBox;
        if (isChecked || field.getStyleClass().contains("checked-line")) {
            setValignment(name, VPos.TOP);
            name.getStyleClass().add("checked-name");
        }
        if (isChecked) {
            name.setLabelFor(field.getChildrenUnmodifiable().getFirst());
        }
    }

    /// A checked field with something beside it, as one field.
    public static HBox checkedLine(Node... parts) {
        var line = new HBox(parts);
        line.getStyleClass().addAll("actions", "checked-line");
        return line;
    }
}
