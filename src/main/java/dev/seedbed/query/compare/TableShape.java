package dev.seedbed.query.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What must be known about a table to compare its rows.
///
/// @param from the table as a query names it on its server
/// @param keys names of the columns of each unique key without NULL, the primary key first
record TableShape(TableName table, String from, Map<String, ColumnShape> columns, List<List<String>> keys) {

    /// A column.
    ///
    /// @param type as one can cast to it
    record ColumnShape(String name, String type, ValueForm form) {}

    /// A table while the catalogue is read.
    static final class Builder {
        final TableName table;
        final String from;
        final Map<String, ColumnShape> columns = new LinkedHashMap<>();
        final Map<String, List<String>> keys = new LinkedHashMap<>();

        Builder(TableName table, String from) {
            this.table = table;
            this.from = from;
        }

        TableShape build() {
            return new TableShape(table, from, columns, List.copyOf(keys.values()));
        }
    }

    @Nullable
    List<String> commonKey(TableShape other) {
        for (List<String> key : keys) {
            if (other.keys.contains(key)) {
                return key;
            }
        }
        return null;
    }
}
