package dev.seedbed.ui.fx;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionModel;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys of a filter field: Down goes into the list below it, Escape clears it. Lives on the FX thread.
public final class FilterKeys {
    private final TextField filter;
    private final Control list;

    private FilterKeys(TextField filter, Control list) {
        this.filter = filter;
        this.list = list;
    }

    /// Gives the field its text and its keys.
    ///
    /// @param list a table, list or tree; its first row is selected where none is
    public static void install(TextField filter, StringProperty text, Control list) {
        filter.textProperty().bindBidirectional(text);
        install(filter, list);
    }

    public static void install(TextField filter, Control list) {
        filter.addEventFilter(KeyEvent.KEY_PRESSED, new FilterKeys(filter, list)::onKey);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            SelectionModel<?> selection = selection();
            if (selection != null && selection.getSelectedIndex() < 0) {
                selection.selectFirst();
            }
        } else if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            filter.clear();
        } else {
            return;
        }
        event.consume();
    }

    private @Nullable MultipleSelectionModel<?> selection() {
        return switch (list) {
            case TableView<?> table -> table.getSelectionModel();
            case ListView<?> plain -> plain.getSelectionModel();
            case TreeView<?> tree -> tree.getSelectionModel();
            default -> null;
        };
    }
}
