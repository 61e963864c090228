package dev.seedbed.library.sql;

import java.nio.charset.StandardCharsets;

/// The start of a comment or of a line for the client; what is longer is cut. Confined to one thread.
final class LineText {
    private static final int MOST_BYTES = 4 * 1024;

    private final byte[] bytes = new byte[MOST_BYTES];
    private int length;

    void clear() {
        length = 0;
    }

    void add(byte c) {
        if (length < bytes.length) {
            bytes[length++] = c;
        }
    }

    /// The text without the spaces at its end.
    String text() {
        int end = length;
        while (end > 0 && bytes[end - 1] <= ' ' && bytes[end - 1] >= 0) {
            end--;
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }
}
