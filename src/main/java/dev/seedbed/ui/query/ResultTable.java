package dev.seedbed.ui.query;

import dev.seedbed.query.Cell;
import dev.seedbed.query.QueryColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A table of cells whose columns come with each result, and which asks for more rows near its end.
public final class ResultTable extends TableView<List<Cell>> {
    private static final double CHARACTER_WIDTH = 7.4;
    private static final int SAMPLE_ROWS = 50;
    private static final double NEARLY_AT_END = 0.85;

    private @Nullable ScrollBar scrollBar;
    private Runnable onNearEnd = () -> {};
    private Consumer<Cell> onOpen = _ -> {};

    public ResultTable() {
        getStyleClass().add("result-table");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().setCellSelectionEnabled(true);
        setFixedCellSize(34);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void setOnNearEnd(Runnable action) {
        onNearEnd = action;
    }

    /// What happens with a cell on double click or Enter.
    void setOnOpen(Consumer<Cell> action) {
        onOpen = action;
    }

    /// Shows other columns. `sample` gives an idea of how wide they are.
    void setResultColumns(List<QueryColumn> columns, List<List<Cell>> sample) {
        getColumns().clear();
        for (int i = 0; i < columns.size(); i++) {
            getColumns().add(column(columns.get(i), i, sample));
        }
    }

    private TableColumn<List<Cell>, Cell> column(QueryColumn about, int index, List<List<Cell>> sample) {
        var column = new TableColumn<List<Cell>, Cell>(about.name());
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().get(index)));
        column.setCellFactory(_ -> new ResultCell(onOpen));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width(about, index, sample));
        if (about.numeric()) {
            column.getStyleClass().add("column-right");
        }
        return column;
    }

    private static double width(QueryColumn about, int index, List<List<Cell>> sample) {
        int longest = about.name().length();
        for (List<Cell> row : sample.subList(0, Math.min(SAMPLE_ROWS, sample.size()))) {
            String text = row.get(index).text();
            longest = Math.max(longest, text == null ? 4 : Math.min(text.length(), 38));
        }
        return Math.clamp(longest * CHARACTER_WIDTH + 28.0, 72, 340);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            TablePosition<?, ?> focused = getFocusModel().getFocusedCell();
            if (focused != null && focused.getRow() >= 0 && focused.getColumn() >= 0) {
                onOpen.accept(getItems().get(focused.getRow()).get(focused.getColumn()));
                event.consume();
            }
        }
    }

    /// The distinct rows that hold a selected cell, top to bottom.
    List<List<Cell>> selectedRows() {
        return getSelectionModel().getSelectedCells().stream()
                .map(TablePosition::getRow)
                .distinct()
                .sorted()
                .filter(row -> row >= 0 && row < getItems().size())
                .map(getItems()::get)
                .toList();
    }

    /// The selected cells as lines of tab-separated text.
    String selectedText() {
        var text = new StringBuilder();
        int lastRow = -1;
        var cells = new ArrayList<TablePosition<?, ?>>();
        getSelectionModel().getSelectedCells().forEach(cells::add);
        cells.removeIf(cell -> cell.getColumn() < 0);
        cells.sort(Comparator.<TablePosition<?, ?>>comparingInt(TablePosition::getRow)
                .thenComparingInt(TablePosition::getColumn));
        for (TablePosition<?, ?> cell : cells) {
            if (lastRow >= 0) {
                text.append(cell.getRow() == lastRow ? '\t' : '\n');
            }
            lastRow = cell.getRow();
            String value = getItems().get(cell.getRow()).get(cell.getColumn()).text();
            text.append(value == null ? "" : value);
        }
        return text.toString();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (scrollBar == null) {
            lookupAll(".scroll-bar:vertical").stream()
                    .filter(ScrollBar.class::isInstance)
                    .map(ScrollBar.class::cast)
                    .findFirst()
                    .ifPresent(this::follow);
        }
    }

    private void follow(ScrollBar bar) {
        scrollBar = bar;
        ChangeListener<Number> listener = (_, _, value) -> {
            if (bar.getMax() > 0 && value.doubleValue() / bar.getMax() >= NEARLY_AT_END) {
                onNearEnd.run();
            }
        };
        bar.valueProperty().addListener(listener);
    }
}
