package dev.seedbed.ui.fx;

import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/// Brings a row of a table in sight, and leaves the table where it is when the row can be seen already. Lives on the FX
/// thread.
public final class ScrollIntoView {
    private ScrollIntoView() {}

    /// Waits for the layout, because details that open beside the table take room from it, and for the table to be in
    /// the window at all.
    public static <T> void bring(TableView<T> table, T row) {
        AfterFrame.next(table, () -> scroll(table, row));
    }

    private static <T> void scroll(TableView<T> table, T row) {
        int index = table.getItems().indexOf(row);
        if (index >= 0 && table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(index);
        }
    }
}
