package dev.seedbed.store.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/// Chunks by their number, and found by their digest; 48 bytes each, and 8 more once one is looked for.
/// Several threads may read it while nobody adds to it.
public final class ChunkTable {
    private static final int WORDS = 4;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /// Where it is hostile digests that are kept, nobody knows where they meet.
    private final long[] keys =
            ThreadLocalRandom.current().longs(WORDS).map(key -> key | 1).toArray();

    private long[] digests = new long[WORDS << 8];
    private int[] places = new int[WORDS << 8];
    private int size;
    private int[] slots = {};

    public int size() {
        return size;
    }

    /// Adds a chunk, without looking whether it is there.
    ///
    /// @param digest 32 bytes, of its content
    /// @param storedBytes as many as `length` where it is stored as it is
    /// @return its number
    public int add(byte[] digest, int length, int pack, int offset, int storedBytes) {
        int chunk = size;
        if (chunk * WORDS == digests.length) {
            digests = Arrays.copyOf(digests, grown());
            places = Arrays.copyOf(places, digests.length);
        }
        for (int word = 0; word < WORDS; word++) {
            digests[chunk * WORDS + word] = (long) LONG.get(digest, word * Long.BYTES);
        }
        places[chunk * WORDS] = length;
        places[chunk * WORDS + 1] = pack;
        places[chunk * WORDS + 2] = offset;
        places[chunk * WORDS + 3] = storedBytes;
        size++;
        if (slots.length > 0) {
            insert(chunk);
        }
        return chunk;
    }

    private int grown() {
        return (size + (size >> 1)) * WORDS;
    }

    /// The number of the chunk that has this content, or -1.
    public int find(byte[] digest) {
        if (slots.length == 0) {
            return -1;
        }
        int mask = slots.length - 1;
        for (int slot = slot(digest) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
            if (hasDigest(slots[slot] - 1, digest)) {
                return slots[slot] - 1;
            }
        }
        return -1;
    }

    /// Has to be called once before chunks are looked for.
    public ChunkTable searchable() {
        if (slots.length == 0) {
            rehash();
        }
        return this;
    }

    private void rehash() {
        slots = new int[Math.max(1 << 10, Integer.highestOneBit(Math.max(1, size)) << 2)];
        for (int chunk = 0; chunk < size; chunk++) {
            place(chunk);
        }
    }

    private void insert(int chunk) {
        if ((long) size * 2 > slots.length) {
            rehash();
        } else {
            place(chunk);
        }
    }

    private void place(int chunk) {
        int mask = slots.length - 1;
        int slot = slot(chunk) & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = chunk + 1;
    }

    private int slot(byte[] digest) {
        long hash = 0;
        for (int word = 0; word < WORDS; word++) {
            hash = (hash ^ (long) LONG.get(digest, word * Long.BYTES)) * keys[word];
            hash ^= hash >>> 29;
        }
        return (int) (hash >>> 16);
    }

    private int slot(int chunk) {
        return slot(digest(chunk));
    }

    public boolean hasDigest(int chunk, byte[] digest) {
        for (int word = 0; word < WORDS; word++) {
            if (digests[chunk * WORDS + word] != (long) LONG.get(digest, word * Long.BYTES)) {
                return false;
            }
        }
        return true;
    }

    /// 32 bytes, of its content.
    public byte[] digest(int chunk) {
        byte[] digest = new byte[WORDS * Long.BYTES];
        for (int word = 0; word < WORDS; word++) {
            LONG.set(digest, word * Long.BYTES, digests[chunk * WORDS + word]);
        }
        return digest;
    }

    public int length(int chunk) {
        return places[chunk * WORDS];
    }

    /// Position of its pack in the manifest.
    public int pack(int chunk) {
        return places[chunk * WORDS + 1];
    }

    public int offset(int chunk) {
        return places[chunk * WORDS + 2];
    }

    public int storedBytes(int chunk) {
        return places[chunk * WORDS + 3];
    }
}
