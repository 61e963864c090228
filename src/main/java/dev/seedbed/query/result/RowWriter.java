package dev.seedbed.query.result;

import dev.seedbed.query.QueryColumn;
import dev.seedbed.query.sql.SqlDialect;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes rows one by one to a [Writer], so that any number of them can pass. For one thread.
public abstract sealed class RowWriter permits CsvWriter, JsonWriter, InsertWriter, MarkdownWriter {

    /// Starts writing.
    ///
    /// @param table name for `INSERT`, already quoted where that is needed
    public static RowWriter of(
            RowFormat format, List<QueryColumn> columns, SqlDialect dialect, String table, Writer out) {
        return switch (format) {
            case CSV -> new CsvWriter(columns, out);
            case JSON -> new JsonWriter(columns, out);
            case INSERT -> new InsertWriter(columns, dialect, table, out);
            case MARKDOWN -> new MarkdownWriter(columns, out);
        };
    }

    /// Writes what stands before the rows.
    public abstract void begin() throws IOException;

    /// @param values one per column; null for NULL
    public abstract void row(List<@Nullable String> values) throws IOException;

    /// Writes what stands after the rows. Does not close the target.
    public abstract void end() throws IOException;
}
