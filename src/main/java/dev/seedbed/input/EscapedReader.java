package dev.seedbed.input;

import dev.seedbed.task.OperationFailedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes apart what `COPY … TO STDOUT` writes.
public final class EscapedReader {
    private static final String LETTERS = "bfnrtv";
    private static final String MEANINGS = "\b\f\n\r\t\u000b";

    private final RowSink rows;
    private final StringBuilder cell = new StringBuilder();
    private List<@Nullable String> cells = new ArrayList<>();
    private boolean isNull;

    private EscapedReader(RowSink rows) {
        this.rows = rows;
    }

    /// Reads to the end.
    public static void read(InputStream in, RowSink rows)
            throws IOException, OperationFailedException, InterruptedException {
        new EscapedReader(rows).read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16));
    }

    private void read(Reader in) throws IOException, OperationFailedException, InterruptedException {
        for (int c = in.read(); c >= 0; c = in.read()) {
            switch (c) {
                case '\t' -> endCell();
                case '\n' -> {
                    endCell();
                    rows.row(cells);
                    cells = new ArrayList<>();
                }
                case '\\' -> escaped(in.read());
                default -> cell.append((char) c);
            }
        }
    }

    private void escaped(int c) {
        int letter = LETTERS.indexOf(c);
        if (c == 'N' && cell.isEmpty()) {
            isNull = true;
        } else if (c >= 0) {
            cell.append(letter < 0 ? (char) c : MEANINGS.charAt(letter));
        }
    }

    private void endCell() {
        cells.add(isNull ? null : cell.toString());
        isNull = false;
        cell.setLength(0);
    }
}
