package dev.seedbed.library.sql;

import java.io.IOException;
import java.io.InputStream;

/// Counts the rows of `COPY` data that is handed over in pieces.
public final class CopyRows {
    private static final int BUFFER_BYTES = 256 * 1024;

    private long rows;
    private int lineBytes;
    private boolean maybeEnd;
    private boolean ended;

    /// The rows of a stream, which is read to its end.
    public static long in(InputStream content) throws IOException {
        var rows = new CopyRows();
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
            rows.add(buffer, n);
        }
        return rows.count();
    }

    void add(byte[] bytes, int length) {
        int i = 0;
        while (i < length && !ended) {
            byte c = bytes[i++];
            if (c == '\n') {
                ended = maybeEnd && lineBytes == 2;
                rows += ended ? 0 : 1;
                lineBytes = 0;
            } else {
                if (lineBytes < 2) {
                    maybeEnd = lineBytes == 0 ? c == '\\' : maybeEnd && c == '.';
                    lineBytes++;
                } else {
                    lineBytes = 3;
                }
                while (lineBytes == 3 && i < length && bytes[i] != '\n') {
                    i++;
                }
            }
        }
    }

    long count() {
        return rows;
    }
}
