package dev.seedbed.library.sql;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// The stretch of a text that is being scanned, and how far. Confined to one thread.
final class SqlWindow {
    /// So much of what follows can be looked at from everywhere before the end.
    static final int LOOKAHEAD = 128;

    private static final int BUFFER_BYTES = 256 * 1024;
    private static final int HISTORY = 8;

    final byte[] bytes = new byte[BUFFER_BYTES];
    int position;
    int limit;
    boolean atEnd;
    private long base;

    /// Drops what was scanned, all but a few bytes, and reads on.
    ///
    /// @return how far can be scanned
    int fill(InputStream in) throws IOException {
        int keep = Math.min(HISTORY, position);
        int from = position - keep;
        System.arraycopy(bytes, from, bytes, 0, limit - from);
        base += from;
        limit -= from;
        position = keep;
        int room = bytes.length - limit;
        int read = in.readNBytes(bytes, limit, room);
        limit += read;
        atEnd = read < room;
        return atEnd ? limit : limit - LOOKAHEAD;
    }

    /// Bytes of the whole text before the place that was reached.
    long offset() {
        return base + position;
    }

    long offset(int index) {
        return base + index;
    }

    /// Index of a place in the text; negative where that was dropped.
    long index(long offset) {
        return offset - base;
    }

    /// The byte at an index; 0 behind the end.
    int at(int index) {
        return index < limit ? bytes[index] & 0xff : 0;
    }

    boolean isAt(int index, byte[] text) {
        return index + text.length <= limit && Arrays.equals(bytes, index, index + text.length, text, 0, text.length);
    }

    static boolean isWordPart(int c) {
        return (byte) c < 0 || c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean startsWithIgnoringCase(byte[] bytes, int from, int to, byte[] upperCase) {
        if (to - from < upperCase.length) {
            return false;
        }
        for (int i = 0; i < upperCase.length; i++) {
            int c = bytes[from + i];
            if (c >= 'a' && c <= 'z') {
                c -= 32;
            }
            if (c != upperCase[i]) {
                return false;
            }
        }
        return true;
    }
}
