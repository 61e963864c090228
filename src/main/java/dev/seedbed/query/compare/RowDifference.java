package dev.seedbed.query.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row that is on one side only or not the same on both, as a sample.
///
/// @param cells all columns that both sides have, the key's first
public record RowDifference(Change change, List<CellPair> cells) {
    public RowDifference {
        cells = List.copyOf(cells);
    }

    /// A column's value on both sides, as the server prints it.
    ///
    /// @param key whether the column is part of the key
    /// @param different whether the whole values differ, also behind where they are cut
    /// @param left null for NULL and where there is no row on the left
    /// @param cut whether only the beginning of a value is here
    public record CellPair(
            String column,
            boolean key,
            boolean different,
            @Nullable String left,
            @Nullable String right,
            boolean cut) {

        /// The value that exists; the right one where both do.
        public @Nullable String value(Change change) {
            return change == Change.REMOVED ? left : right;
        }
    }
}
