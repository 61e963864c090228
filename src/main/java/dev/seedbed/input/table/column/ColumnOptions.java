package dev.seedbed.input.table.column;

import org.jspecify.annotations.Nullable;

/// What is known of a column of a file; null for what is found out.
///
/// @param type that it gets in a table which is made for the file
/// @param nullText what stands for NULL in it where it is not quoted
public record ColumnOptions(
        @Nullable ColumnType type, @Nullable String nullText) {
    /// Everything is found out.
    public static final ColumnOptions GUESSED = new ColumnOptions(null, null);

    public ColumnOptions withType(@Nullable ColumnType changed) {
        return new ColumnOptions(changed, nullText);
    }

    public ColumnOptions withNullText(@Nullable String changed) {
        return new ColumnOptions(type, changed);
    }
}
