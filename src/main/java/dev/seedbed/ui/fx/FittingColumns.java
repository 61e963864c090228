package dev.seedbed.ui.fx;

import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Takes columns out of a table while it is too narrow for the least widths of all, the least important first, so that
/// the others stay readable and the last one, with a row's actions, within reach. They come back with the room.
///
/// Lives on the FX thread.
public final class FittingColumns {
    private static final double SCROLL_BAR = 18;

    private final TableView<?> table;
    private final List<TableColumn<?, ?>> leastImportant;

    private FittingColumns(TableView<?> table, List<TableColumn<?, ?>> leastImportant) {
        this.table = table;
        this.leastImportant = leastImportant;
    }

    /// @param leastImportant the least important first
    public static void of(TableView<?> table, TableColumn<?, ?>... leastImportant) {
        var columns = new FittingColumns(table, List.of(leastImportant));
        table.widthProperty().subscribe(width -> columns.fit(width.doubleValue() - SCROLL_BAR));
    }

    private void fit(double room) {
        if (room <= 0) {
            return;
        }
        double needed = table.getColumns().stream()
                .mapToDouble(TableColumn::getMinWidth)
                .sum();
        for (TableColumn<?, ?> column : leastImportant) {
            boolean fits = needed <= room;
            column.setVisible(fits);
            needed -= fits ? 0 : column.getMinWidth();
        }
    }
}
