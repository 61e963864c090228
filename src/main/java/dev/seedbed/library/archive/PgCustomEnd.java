package dev.seedbed.library.archive;

import dev.seedbed.library.dump.DumpInfo.Completeness;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/// Tells whether an archive in custom format is whole, by walking over its last data without reading it.
final class PgCustomEnd {
    private static final int MOST_CHUNKS = 200_000;
    private static final int DATA = 1;
    private static final int LARGE_OBJECTS = 3;
    private static final int INT_BYTES = 5;

    private final SeekableByteChannel channel;
    private final ByteBuffer small = ByteBuffer.allocate(INT_BYTES);
    private int chunks;

    private PgCustomEnd(SeekableByteChannel channel) {
        this.channel = channel;
    }

    /// Whether the last block ends where the file ends.
    static Completeness completeness(PgArchive archive, SeekableByteChannel channel) throws IOException {
        boolean placesKnown = archive.entries().stream().noneMatch(PgCustomEnd::isDataOfUnknownPlace);
        long last = archive.entries().stream()
                .mapToLong(PgArchive.Entry::offset)
                .max()
                .orElse(-1);
        long from = placesKnown && last > 0 ? last : archive.endOfContents();
        return new PgCustomEnd(channel).walk(from);
    }

    private static boolean isDataOfUnknownPlace(PgArchive.Entry entry) {
        return entry.data() == PgArchive.DataState.PLACE_UNKNOWN && entry.isTableData();
    }

    private Completeness walk(long from) throws IOException {
        channel.position(from);
        try {
            while (channel.position() < channel.size()) {
                if (!block()) {
                    return Completeness.UNKNOWN;
                }
            }
            return channel.position() == channel.size() ? Completeness.COMPLETE : Completeness.TRUNCATED;
        } catch (EOFException _) {
            return Completeness.TRUNCATED;
        }
    }

    private boolean block() throws IOException {
        int type = read(1)[0];
        integer();
        if (type == DATA) {
            return chunks();
        }
        if (type != LARGE_OBJECTS) {
            return false;
        }
        while (integer() != 0) {
            if (!chunks()) {
                return false;
            }
        }
        return true;
    }

    /// Skips the chunks of one stream; false where there are too many to look at them all.
    private boolean chunks() throws IOException {
        for (int length = integer(); length != 0; length = integer()) {
            long next = channel.position() + length;
            if (length < 0 || next > channel.size()) {
                throw new EOFException();
            }
            channel.position(next);
            if (++chunks > MOST_CHUNKS) {
                return false;
            }
        }
        return true;
    }

    private int integer() throws IOException {
        byte[] bytes = read(INT_BYTES);
        int value = (bytes[1] & 0xff) | (bytes[2] & 0xff) << 8 | (bytes[3] & 0xff) << 16 | (bytes[4] & 0xff) << 24;
        return bytes[0] == 0 ? value : -value;
    }

    private byte[] read(int count) throws IOException {
        small.clear().limit(count);
        while (small.hasRemaining()) {
            if (channel.read(small) < 0) {
                throw new EOFException();
            }
        }
        return small.array();
    }
}
