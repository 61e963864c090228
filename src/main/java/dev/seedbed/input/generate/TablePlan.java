package dev.seedbed.input.generate;

import dev.seedbed.input.generate.value.Cells;
import dev.seedbed.input.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rows of a table, any of which can be made at any time.
///
/// @param cells by column, in the order of the columns
record TablePlan(TableName name, Map<String, Cells> cells, long rows) {

    List<String> columns() {
        return List.copyOf(cells.keySet());
    }

    List<List<@Nullable String>> rows(long from, long to) {
        List<Cells> columns = List.copyOf(cells.values());
        List<List<@Nullable String>> made = new ArrayList<>((int) (to - from));
        for (long row = from; row < to; row++) {
            List<@Nullable String> cellsOfRow = new ArrayList<>(columns.size());
            for (Cells column : columns) {
                cellsOfRow.add(column.at(row));
            }
            made.add(cellsOfRow);
        }
        return made;
    }
}
