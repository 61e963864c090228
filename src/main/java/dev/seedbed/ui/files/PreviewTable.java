package dev.seedbed.ui.files;

import dev.seedbed.ui.fx.OneLine;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Rows of a file with columns, in a table.
final class PreviewTable {
    private static final int MOST_COLUMNS = 60;
    private static final int LONGEST = 300;

    private final TableView<List<String>> table;

    PreviewTable(TableView<List<String>> table) {
        this.table = table;
    }

    void show(PreviewContent.Table content) {
        int columns = Math.min(
                MOST_COLUMNS,
                Math.max(
                        content.header().size(),
                        content.rows().stream().mapToInt(List::size).max().orElse(0)));
        table.getItems().clear();
        table.getColumns().clear();
        for (int i = 0; i < columns; i++) {
            int at = i;
            String name = i < content.header().size() ? content.header().get(i) : Integer.toString(i + 1);
            var column = new TableColumn<List<String>, String>(OneLine.of(name));
            column.setCellValueFactory(row -> new ReadOnlyStringWrapper(cell(row.getValue(), at)));
            column.setSortable(false);
            column.setPrefWidth(130);
            table.getColumns().add(column);
        }
        table.setItems(FXCollections.observableList(content.rows()));
        table.scrollTo(0);
    }

    private static String cell(List<String> row, int at) {
        String text = at < row.size() ? row.get(at) : "";
        return OneLine.of(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }
}
