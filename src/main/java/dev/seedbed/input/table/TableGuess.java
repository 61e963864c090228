package dev.seedbed.input.table;

import dev.seedbed.task.InputFailure.RowRejected;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a file of rows seems to hold.
///
/// @param table name of a table that is made for it
/// @param primaryKey names of columns, empty for none
/// @param rows how many were looked at
/// @param whole whether these are all
/// @param head the first rows as the file has them, their cells cut
/// @param misfit the first row that does not fit what was chosen for its columns; null where all do, or nothing was
///     chosen
/// @param reasons why it is read in this form, and has this key
@RecordBuilder
public record TableGuess(
        Path file,
        String table,
        TableForm form,
        List<ColumnGuess> columns,
        List<String> primaryKey,
        long rows,
        boolean whole,
        List<List<@Nullable String>> head,
        @Nullable RowRejected misfit,
        List<Reason> reasons) {

    /// Why something was guessed: put into words by the key `input.guess.<key>`.
    public record Reason(String key, List<String> arguments) {
        static Reason of(String key, String... arguments) {
            return new Reason(key, List.of(arguments));
        }
    }
}
