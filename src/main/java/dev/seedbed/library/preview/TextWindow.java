package dev.seedbed.library.preview;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Pieces of a text, each of them further on than the one before, of which a bounded part is kept.
final class TextWindow {
    private final InputStream in;
    private byte[] kept = new byte[0];
    private long start;

    TextWindow(InputStream in) {
        this.in = in;
    }

    /// @param from not before that of the last call
    /// @param to ends earlier where the text does
    byte[] between(long from, long to) throws IOException {
        long end = start + kept.length;
        byte[] still = from < end ? tail((int) (from - start)) : new byte[0];
        if (from > end) {
            in.skipNBytes(from - end);
        }
        int missing = (int) (to - from) - still.length;
        byte[] more = missing > 0 ? in.readNBytes(missing) : new byte[0];
        kept = new byte[still.length + more.length];
        System.arraycopy(still, 0, kept, 0, still.length);
        System.arraycopy(more, 0, kept, still.length, more.length);
        start = from;
        return Arrays.copyOf(kept, (int) Math.min(kept.length, to - from));
    }

    private byte[] tail(int from) {
        return Arrays.copyOfRange(kept, from, kept.length);
    }
}
