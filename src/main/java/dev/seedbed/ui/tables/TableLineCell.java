package dev.seedbed.ui.tables;

import dev.seedbed.ui.fx.LazyTooltip;
import dev.seedbed.ui.fx.OneLine;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A file of rows, with a sign where it cannot be read.
final class TableLineCell extends ListCell<TableLine> {
    private final LazyTooltip tip = new LazyTooltip(this);

    TableLineCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable TableLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setText(null);
            setGraphic(null);
            tip.setText("");
            return;
        }
        setText(OneLine.of(line.name()));
        tip.setText(OneLine.of(line.name()));
        setGraphic(
                new FontIcon(line.failure() == null && line.misfit() == null ? "fth-file-text" : "fth-alert-triangle"));
    }
}
