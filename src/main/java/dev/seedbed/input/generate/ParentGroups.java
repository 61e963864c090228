package dev.seedbed.input.generate;

import dev.seedbed.input.generate.value.Cells;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/// Rows of a table by their values in some columns: takes memory for each row.
final class ParentGroups {
    private static final String BETWEEN = "\u0000";

    private final Map<String, long[]> rows = new HashMap<>();

    /// @param columns the values by row
    ParentGroups(List<Cells> columns, long size) {
        var numbers = new HashMap<String, LongStream.Builder>();
        for (long row = 0; row < size; row++) {
            Optional<String> values = values(columns, row);
            if (values.isPresent()) {
                numbers.computeIfAbsent(values.get(), _ -> LongStream.builder()).add(row);
            }
        }
        numbers.forEach((values, found) -> rows.put(values, found.build().toArray()));
    }

    /// None where one of them is NULL.
    private static Optional<String> values(List<Cells> columns, long row) {
        var text = new StringBuilder();
        for (Cells column : columns) {
            String cell = column.at(row);
            if (cell == null) {
                return Optional.empty();
            }
            text.append(cell).append(BETWEEN);
        }
        return Optional.of(text.toString());
    }

    /// The rows that have the same values as a row of other columns; none of them for no such row.
    long[] like(List<Cells> columns, long row) {
        return values(columns, row)
                .flatMap(values -> Optional.ofNullable(rows.get(values)))
                .orElse(new long[0]);
    }

    /// Those of so many rows of other columns for which there are rows with the same values.
    long[] known(List<Cells> columns, long size) {
        return LongStream.range(0, size)
                .filter(row -> like(columns, row).length > 0)
                .toArray();
    }
}
