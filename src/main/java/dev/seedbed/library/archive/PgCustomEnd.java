package dev.seedbed.library.archive;

import dev.seedbed.library.dump.DumpInfo.Completeness;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;

/// Tells whether an archive in custom format is whole, by walking over its last data without reading it.
final class PgCustomEnd {
    private static final int MOST_CHUNKS = 200_000;
    /// Little more than the length of a piece, as what lies behind it is not read.
    private static final int BUFFER_BYTES = 16;

    private PgCustomEnd() {}

    /// Whether the last block ends where the file ends.
    static Completeness completeness(PgArchive archive, SeekableByteChannel channel) throws IOException {
        boolean placesKnown = archive.entries().stream().noneMatch(PgCustomEnd::isDataOfUnknownPlace);
        long last = archive.entries().stream()
                .mapToLong(PgArchive.Entry::offset)
                .max()
                .orElse(-1);
        long from = placesKnown && last > 0 ? last : archive.endOfContents();
        channel.position(from);
        var in = new BufferedInputStream(Channels.newInputStream(channel), BUFFER_BYTES);
        var blocks = new PgCustomBlocks(in, from, archive.compression(), MOST_CHUNKS);
        try {
            blocks.skipAll();
            return blocks.position() == channel.size() ? Completeness.COMPLETE : Completeness.TRUNCATED;
        } catch (EOFException _) {
            return Completeness.TRUNCATED;
        }
    }

    private static boolean isDataOfUnknownPlace(PgArchive.Entry entry) {
        return entry.data() == PgArchive.DataState.PLACE_UNKNOWN && entry.isTableData();
    }
}
