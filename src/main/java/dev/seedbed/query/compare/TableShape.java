package dev.seedbed.query.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What must be known about a table to compare its rows.
///
/// @param from the table as a query names it on its server
/// @param keys names of the columns of each unique key without NULL, the primary key first
public record TableShape(TableName table, String from, Map<String, ColumnShape> columns, List<List<String>> keys) {

    /// A column.
    ///
    /// @param type as one can cast to it
    public record ColumnShape(String name, String type, ValueForm form) {}

    /// A table while the catalogue is read.
    public static final class Builder {
        private final TableName table;
        private final String from;
        private final Map<String, ColumnShape> columns = new LinkedHashMap<>();
        private final Map<String, List<String>> keys = new LinkedHashMap<>();

        public Builder(TableName table, String from) {
            this.table = table;
            this.from = from;
        }

        public void column(String name, String type, ValueForm form) {
            columns.put(name, new ColumnShape(name, type, form));
        }

        /// The next column of a unique key without NULL.
        public void key(String key, String column) {
            keys.computeIfAbsent(key, _ -> new ArrayList<>()).add(column);
        }

        public TableShape build() {
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
