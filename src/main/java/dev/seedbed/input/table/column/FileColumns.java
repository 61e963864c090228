package dev.seedbed.input.table.column;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What is known of the columns of a file.
///
/// @param columns by their names in a table that is made for the file; others are guessed
/// @param key names of the columns of the primary key, empty for none; null to find one
public record FileColumns(
        Map<String, ColumnOptions> columns, @Nullable List<String> key) {
    /// Everything is found out.
    public static final FileColumns GUESSED = new FileColumns(Map.of(), null);

    public FileColumns(Map<String, ColumnOptions> columns, @Nullable List<String> key) {
        this.columns = Map.copyOf(columns);
        this.key = key == null ? null : List.copyOf(key);
    }

    public ColumnOptions column(String name) {
        return columns.getOrDefault(name, ColumnOptions.GUESSED);
    }

    /// With other options for one column.
    public FileColumns with(String name, ColumnOptions options) {
        var changed = new TreeMap<>(columns);
        changed.put(name, options);
        changed.values().removeIf(ColumnOptions.GUESSED::equals);
        return new FileColumns(changed, key);
    }

    public FileColumns withKey(@Nullable List<String> changed) {
        return new FileColumns(columns, changed);
    }
}
