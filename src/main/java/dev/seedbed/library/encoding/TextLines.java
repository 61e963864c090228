package dev.seedbed.library.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Lines of text in an encoding that nobody knows yet, in which all bytes below 0x40 are ASCII characters. A long line
/// comes in pieces. Not safe for use by several threads.
final class TextLines {
    private static final int PIECE = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[2 * PIECE];
    private int start;
    private int end;
    private long number;
    private boolean isNewLine = true;

    TextLines(InputStream in) {
        this.in = in;
    }

    /// Number of the line that was returned last, from 1.
    long number() {
        return number;
    }

    /// The next line without its end, or a piece of it; null at the end.
    byte @Nullable [] next() throws IOException {
        if (end - start < PIECE) {
            fill();
        }
        if (start == end) {
            return null;
        }
        number += isNewLine ? 1 : 0;
        int stop = Math.min(end, start + PIECE);
        int cut = start;
        while (cut < stop && buffer[cut] != '\n') {
            cut++;
        }
        isNewLine = cut < stop;
        if (!isNewLine && stop < end) {
            int safe = stop;
            while (safe > start && (buffer[safe - 1] < ' ' || buffer[safe - 1] >= '@')) {
                safe--;
            }
            cut = safe > start ? safe : stop;
        }
        byte[] line = Arrays.copyOfRange(buffer, start, cut);
        start = cut + (isNewLine ? 1 : 0);
        return line;
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, end - start);
        end -= start;
        start = 0;
        int n = in.readNBytes(buffer, end, buffer.length - end);
        end += Math.max(0, n);
    }
}
