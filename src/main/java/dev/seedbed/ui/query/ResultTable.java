package dev.seedbed.ui.query;

import dev.seedbed.query.Cell;
import dev.seedbed.query.QueryColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
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
    private static final double NEARLY_AT_END = 0.85;

    private @Nullable ScrollBar scrollBar;
    private Runnable onNearEnd = () -> {};
    private BiConsumer<QueryColumn, Cell> onOpen = (_, _) -> {};

    public ResultTable() {
        getStyleClass().add("result-table");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().setCellSelectionEnabled(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void setOnNearEnd(Runnable action) {
        onNearEnd = action;
    }

    /// What happens with a cell on double click or Enter.
    void setOnOpen(BiConsumer<QueryColumn, Cell> action) {
        onOpen = action;
    }

    /// The rows, in the order that they come in unless a header is clicked.
    void setRows(ObservableList<List<Cell>> rows) {
        var sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
    }

    /// Shows other columns, all at once: columns that go and come one by one leave the scroll bar behind.
    ///
    /// @param sample gives an idea of how wide they are
    void setResultColumns(List<QueryColumn> columns, List<List<Cell>> sample) {
        var fresh = new ArrayList<TableColumn<List<Cell>, Cell>>();
        for (int i = 0; i < columns.size(); i++) {
            fresh.add(column(columns.get(i), i, sample));
        }
        getColumns().setAll(fresh);
        // Rows that were laid out for other columns keep their old width, and with it the bar.
        refresh();
    }

    private TableColumn<List<Cell>, Cell> column(QueryColumn about, int index, List<List<Cell>> sample) {
        var column = new TableColumn<List<Cell>, Cell>(about.name());
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().get(index)));
        column.setCellFactory(_ -> new ResultCell(cell -> onOpen.accept(about, cell)));
        column.setComparator(new CellOrder(about.numeric()));
        column.setReorderable(false);
        column.setPrefWidth(ColumnWidth.of(about.name(), index, sample));
        column.setUserData(about);
        if (about.numeric()) {
            column.getStyleClass().add("column-right");
        }
        return column;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            TablePosition<?, ?> focused = getFocusModel().getFocusedCell();
            if (focused != null && focused.getRow() >= 0 && focused.getColumn() >= 0) {
                if (getColumns().get(focused.getColumn()).getUserData() instanceof QueryColumn about) {
                    onOpen.accept(about, getItems().get(focused.getRow()).get(focused.getColumn()));
                }
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
