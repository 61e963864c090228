package dev.seedbed.volume.archive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/// Remembers of millions of paths what each is, in 17 bytes for a path instead of the path: by half of its SHA-256, so
/// that nobody can make two paths look like one.
final class PathSet {
    private static final int FIRST_CAPACITY = 1 << 10;

    private final MessageDigest digest = DigestUtils.getSha256Digest();
    private long[] high = new long[FIRST_CAPACITY];
    private long[] low = new long[FIRST_CAPACITY];
    private byte[] kinds = new byte[FIRST_CAPACITY];
    private int count;

    /// What a path is.
    enum Kind {
        FILE,
        LINK,
        DIRECTORY,
        PIPE,
        /// It was left out.
        LEFT_OUT
    }

    /// @return null for a path that is not known
    @Nullable
    Kind get(String path) {
        ByteBuffer key = key(path);
        int at = find(key.getLong(0), key.getLong(Long.BYTES));
        return kinds[at] == 0 ? null : Kind.values()[kinds[at] - 1];
    }

    void put(String path, Kind kind) {
        ByteBuffer key = key(path);
        put(key.getLong(0), key.getLong(Long.BYTES), (byte) (kind.ordinal() + 1));
        if (count > kinds.length / 2) {
            grow();
        }
    }

    int size() {
        return count;
    }

    private void put(long first, long second, byte kind) {
        int at = find(first, second);
        if (kinds[at] == 0) {
            count++;
        }
        high[at] = first;
        low[at] = second;
        kinds[at] = kind;
    }

    private int find(long first, long second) {
        int mask = kinds.length - 1;
        int at = (int) first & mask;
        while (kinds[at] != 0 && (high[at] != first || low[at] != second)) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        byte[] oldKinds = kinds;
        high = new long[oldKinds.length * 2];
        low = new long[oldKinds.length * 2];
        kinds = new byte[oldKinds.length * 2];
        count = 0;
        for (int i = 0; i < oldKinds.length; i++) {
            if (oldKinds[i] != 0) {
                put(oldHigh[i], oldLow[i], oldKinds[i]);
            }
        }
    }

    private ByteBuffer key(String path) {
        return ByteBuffer.wrap(digest.digest(path.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
