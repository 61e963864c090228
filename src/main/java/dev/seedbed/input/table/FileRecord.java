package dev.seedbed.input.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of a file.
///
/// @param line on which it begins, from 1
/// @param cells in the order of the file's columns, of which the last may be missing; null for NULL
record FileRecord(long line, List<@Nullable String> cells) {

    @Nullable
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : null;
    }
}
