package dev.seedbed.library.sql;

/// Counts the rows of `COPY` data that is handed over in pieces.
public final class CopyRows {
    private long rows;
    private int lineBytes;
    private boolean maybeEnd;
    private boolean ended;

    public void add(byte[] bytes, int length) {
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

    public long count() {
        return rows;
    }
}
