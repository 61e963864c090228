package dev.seedbed.input.table;

import dev.seedbed.input.InputServer;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableColumn.Sort;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.task.InputFailure;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Where the cells of a file go in a table.
final class RowTarget {
    private final String file;
    private final TableSchema table;
    private final int fileColumns;
    private final boolean mayMiss;
    private final List<Place> places = new ArrayList<>();

    /// @param index of the cell in the file
    private record Place(int index, TableColumn column, UnaryOperator<String> change) {}

    /// @param headings names of the file's columns
    /// @param byPlace whether the names are made up, and the order alone counts
    /// @param mayMiss whether cells may be missing at the end of a row
    static RowTarget of(
            InputServer server, Path file, TableSchema table, List<String> headings, boolean byPlace, boolean mayMiss)
            throws OperationFailedException {
        var target = new RowTarget(TableText.name(file), table, headings.size(), mayMiss);
        List<TableColumn> taken =
                table.columns().stream().filter(column -> !column.computed()).toList();
        for (int i = 0; i < headings.size(); i++) {
            Optional<TableColumn> column =
                    byPlace ? taken.stream().skip(i).findFirst() : find(table.columns(), headings.get(i));
            if (column.isEmpty()) {
                throw new OperationFailedException(new InputFailure.TableFileInvalid(
                        target.file, 1, "no-column:" + table.name().text() + "." + headings.get(i)));
            }
            // What the server computes is left to it.
            if (!column.get().computed()) {
                target.places.add(new Place(i, column.get(), server.cell(column.get())));
            }
        }
        return target;
    }

    private RowTarget(String file, TableSchema table, int fileColumns, boolean mayMiss) {
        this.file = file;
        this.table = table;
        this.fileColumns = fileColumns;
        this.mayMiss = mayMiss;
    }

    private static Optional<TableColumn> find(List<TableColumn> columns, String heading) {
        return columns.stream()
                .filter(column -> column.name().equals(heading))
                .findFirst()
                .or(() -> columns.stream()
                        .filter(column -> column.name().equalsIgnoreCase(heading)
                                || TableFiles.identifier(column.name()).equals(TableFiles.identifier(heading)))
                        .findFirst());
    }

    TableSchema table() {
        return table;
    }

    List<String> columns() {
        return places.stream().map(place -> place.column.name()).toList();
    }

    /// The cells of a row as the table takes them.
    ///
    /// @throws OperationFailedException with `RowRejected` where it has another number of cells than the file
    List<@Nullable String> cells(FileRecord row) throws OperationFailedException {
        int found = row.cells().size();
        if (found > fileColumns || (found < fileColumns && !mayMiss)) {
            throw rejected(
                    row, "", (found > fileColumns ? "more-cells:" : "fewer-cells:") + found + " / " + fileColumns);
        }
        List<@Nullable String> cells = new ArrayList<>(places.size());
        for (Place place : places) {
            cells.add(cell(place, row.cell(place.index)));
        }
        return cells;
    }

    private static @Nullable String cell(Place place, @Nullable String text) {
        TableColumn column = place.column;
        boolean isText = column.sort() == Sort.TEXT || column.sort() == Sort.BINARY || column.sort() == Sort.OTHER;
        if (text == null) {
            return isText && column.sort() == Sort.TEXT && !column.nullable() ? "" : null;
        }
        if (text.isEmpty()) {
            return isText ? text : null;
        }
        return place.change.apply(text);
    }

    OperationFailedException rejected(FileRecord row, String column, String reason) {
        return new OperationFailedException(new InputFailure.RowRejected(file, row.line(), column, reason));
    }

    /// What is certain to be refused, so that the server need not be asked: a NULL where none may be, and what is no
    /// number in a column of numbers.
    Optional<InputFailure.RowRejected> refused(FileRecord row, List<@Nullable String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            TableColumn column = places.get(i).column;
            String reason = CellCheck.refused(column, cells.get(i));
            if (!reason.isEmpty()) {
                return Optional.of(new InputFailure.RowRejected(file, row.line(), column.name(), reason));
            }
        }
        return Optional.empty();
    }
}
