package dev.seedbed.input;

import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes rows as `COPY` and `LOAD DATA` read them: a line each, cells with tabs between them, `\N` for NULL and a
/// backslash before what is special.
public final class EscapedRows implements RowFeed.Rows {
    private static final int PIECE = 1 << 16;

    private final OutputStream out;
    private final String zero;
    private final StringBuilder text = new StringBuilder(PIECE + 4096);

    /// @param zero how the server is told the character 0
    public EscapedRows(OutputStream out, String zero) {
        this.out = out;
        this.zero = zero;
    }

    @Override
    public void row(List<@Nullable String> cells) throws IOException, InterruptedException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                text.append('\t');
            }
            cell(cells.get(i));
        }
        text.append('\n');
        if (text.length() >= PIECE) {
            flush();
        }
    }

    private void cell(@Nullable String cell) {
        if (cell == null) {
            text.append("\\N");
            return;
        }
        int plain = 0;
        for (int i = 0; i < cell.length(); i++) {
            String escaped = switch (cell.charAt(i)) {
                case '\\' -> "\\\\";
                case '\n' -> "\\n";
                case '\r' -> "\\r";
                case '\t' -> "\\t";
                case '\0' -> zero;
                default -> "";
            };
            if (!escaped.isEmpty()) {
                text.append(cell, plain, i).append(escaped);
                plain = i + 1;
            }
        }
        text.append(cell, plain, cell.length());
    }

    /// Hands on all rows; to be called once after the last one.
    public void flush() throws IOException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }

    /// Writes all rows of a feed.
    public static void write(RowFeed feed, OutputStream out, String zero)
            throws IOException, OperationFailedException, InterruptedException {
        var rows = new EscapedRows(out, zero);
        feed.write(rows);
        rows.flush();
    }
}
