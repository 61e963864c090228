package dev.seedbed.input.reject;

import java.util.List;

/// A row that was set aside.
///
/// @param line on which it begins in its file, as written there
/// @param column that does not fit; empty where it is not known
/// @param cells in the order of the file's columns
public record RejectedRow(String line, String column, String reason, List<String> cells) {
    public RejectedRow {
        cells = List.copyOf(cells);
    }
}
