package dev.seedbed.ui.tables;

import java.util.List;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A value of a file; where there is none, it says so.
final class CellOfFile extends TableCell<List<@Nullable String>, String> {
    private final String none;

    CellOfFile(String none) {
        this.none = none;
    }

    @Override
    protected void updateItem(@Nullable String value, boolean empty) {
        super.updateItem(value, empty);
        boolean isNull = !empty && value == null;
        setText(empty ? null : isNull ? none : value);
        getStyleClass().remove("muted");
        if (isNull) {
            getStyleClass().add("muted");
        }
    }
}
