package dev.seedbed.ui.compare;

import dev.seedbed.query.compare.Change;
import dev.seedbed.query.compare.RowDifference;
import dev.seedbed.query.compare.RowDifference.CellPair;
import dev.seedbed.text.ComparisonText;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.Badge;
import dev.seedbed.ui.fx.EmptyState;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.fx.Tone;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// The rows of a table that differ, with a column for each of the table's.
final class DifferenceTable extends TableView<RowDifference> {
    private static final int MOST_MEASURED = 20;
    private final Messages messages;
    private final ComparisonText texts;

    DifferenceTable(Messages messages) {
        this.messages = messages;
        this.texts = new ComparisonText(messages);
        getStyleClass().addAll("result-table", "difference-table");
        setAccessibleText(messages.get("compare.rows"));
    }

    void show(@Nullable CompareLine line) {
        getColumns().clear();
        List<RowDifference> rows =
                line == null || line.table() == null ? List.of() : line.table().samples();
        if (!rows.isEmpty()) {
            getColumns().add(changes());
            List<CellPair> cells = rows.getFirst().cells();
            for (int i = 0; i < cells.size(); i++) {
                getColumns().add(column(i, cells.get(i), rows));
            }
        }
        getItems().setAll(rows);
        setPlaceholder(
                line == null
                        ? EmptyState.of(messages, "fth-git-pull-request", "compare.nothing-selected")
                        : EmptyState.of(messages, "fth-check", "compare.no-rows"));
        scrollTo(0);
    }

    private TableColumn<RowDifference, Change> changes() {
        var column = new TableColumn<RowDifference, Change>(messages.get("compare.row"));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().change()));
        column.setCellFactory(_ -> new ChangeCell());
        column.setPrefWidth(110);
        return column;
    }

    private TableColumn<RowDifference, CellPair> column(int index, CellPair first, List<RowDifference> rows) {
        var column = new TableColumn<RowDifference, CellPair>(OneLine.of(first.column()));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(index)));
        column.setCellFactory(_ -> new DifferenceCell(messages));
        column.setSortable(false);
        int longest = first.column().length();
        for (RowDifference row : rows.subList(0, Math.min(rows.size(), MOST_MEASURED))) {
            longest = Math.max(
                    longest,
                    DifferenceCell.text(messages, row.cells().get(index), row).length());
        }
        column.setPrefWidth(Math.clamp(longest * 8L + 32, 70, 420));
        return column;
    }

    /// What became of the row: a sign and a word on a coloured ground.
    private final class ChangeCell extends TableCell<RowDifference, Change> {
        @Override
        protected void updateItem(@Nullable Change change, boolean empty) {
            super.updateItem(change, empty);
            if (empty || change == null) {
                setGraphic(null);
                return;
            }
            Tone tone = switch (change) {
                case ADDED -> Tone.SUCCESS;
                case REMOVED -> Tone.DANGER;
                case CHANGED -> Tone.WARNING;
            };
            setGraphic(new Badge(ComparisonText.sign(change) + " " + texts.word(change), tone));
        }
    }
}
