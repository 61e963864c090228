package dev.seedbed.input.table;

import dev.seedbed.input.table.column.FileColumns;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known of files of rows; what is null is found out from each file.
///
/// @param delimiter between cells
/// @param quote around cells that hold a delimiter
/// @param header whether the first row has the names of the columns
/// @param nullText what stands for NULL where it is not quoted
/// @param tables names of tables by names of files, `users.csv` or without its extensions
/// @param columns what is known of the columns, by names of files as in `tables`
/// @param rejects folder that gets the rows that were set aside; null to stop at the first bad row
@RecordBuilder
public record TableOptions(
        @Nullable Character delimiter,
        @Nullable Character quote,
        @Nullable Boolean header,
        @Nullable Charset encoding,
        @Nullable String nullText,
        Map<String, String> tables,
        Map<String, FileColumns> columns,
        @Nullable Path rejects) {

    /// Everything is found out, and a bad row stops.
    public static final TableOptions GUESSED = TableOptionsBuilder.builder().build();

    public BadRow onBadRow() {
        return rejects == null ? BadRow.STOP : BadRow.SET_ASIDE;
    }

    /// What is done with a row that does not fit.
    public enum BadRow {
        STOP,
        SET_ASIDE
    }
}
