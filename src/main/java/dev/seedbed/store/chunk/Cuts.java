package dev.seedbed.store.chunk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Where content is cut, by what it consists of: an insertion moves the cuts around it, not those after it.
///
/// A rolling hash over the last 64 bytes, `hash = (hash << 1) + GEAR[byte]`, is looked at after each byte.
/// Before the average size its upper 18 bits have to be 0 for a cut, after it the upper 14. The sizes are
/// part of the format, since what was cut otherwise is not found again; but a reader does not depend on them.
public final class Cuts {
    /// No chunk is smaller, except the last of a file.
    public static final int LEAST = 16 << 10;

    public static final int AVERAGE = 64 << 10;

    /// No chunk is larger.
    public static final int MOST = 256 << 10;

    private static final long RARE = -1L << (64 - 18);
    private static final long OFTEN = -1L << (64 - 14);
    private static final long[] GEAR = gear();

    private Cuts() {}

    /// For each byte, the first eight bytes of the SHA-256 of `seedbed gear 1: ` and its number.
    private static long[] gear() {
        long[] gear = new long[256];
        for (int each = 0; each < gear.length; each++) {
            byte[] seed = ("seedbed gear 1: " + each).getBytes(StandardCharsets.US_ASCII);
            gear[each] = ByteBuffer.wrap(Sha256.of(seed, 0, seed.length)).getLong();
        }
        return gear;
    }

    /// Length of the chunk at the beginning of a content.
    ///
    /// @param available what there is of the content; [#MOST] or more, unless it ends there
    public static int first(byte[] content, int offset, int available) {
        if (available <= LEAST) {
            return available;
        }
        int most = Math.min(MOST, available);
        int average = Math.min(AVERAGE, most);
        long hash = 0;
        int at = LEAST;
        for (; at < average; at++) {
            hash = (hash << 1) + GEAR[content[offset + at] & 0xff];
            if ((hash & RARE) == 0) {
                return at + 1;
            }
        }
        for (; at < most; at++) {
            hash = (hash << 1) + GEAR[content[offset + at] & 0xff];
            if ((hash & OFTEN) == 0) {
                return at + 1;
            }
        }
        return most;
    }
}
