package dev.seedbed.library.archive;

import dev.seedbed.compression.Compression;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpInfo.Completeness;
import dev.seedbed.library.dump.SeedFailures;
import dev.seedbed.library.dump.SeedHead;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.util.Arrays;
import org.apache.commons.io.IOUtils;

/// Looks at one PostgreSQL archive.
public final class PgArchiveInspection {
    private static final int TAR_BLOCK = 512;

    private final SeedHead head;

    public PgArchiveInspection(SeedHead head) {
        this.head = head;
    }

    public DumpInfo custom() throws OperationFailedException {
        return info(DumpFormat.PG_CUSTOM, head.content());
    }

    public DumpInfo tar() throws OperationFailedException {
        InputStream content = head.content();
        try {
            content.skipNBytes(TAR_BLOCK);
        } catch (IOException e) {
            throw SeedFailures.of(head.file(), e);
        }
        return info(DumpFormat.PG_TAR, content);
    }

    private DumpInfo info(DumpFormat format, InputStream content) throws OperationFailedException {
        PgArchive archive;
        try {
            archive = PgArchiveReader.read(content);
        } catch (IOException e) {
            throw SeedFailures.of(head.file(), e);
        }
        return PgArchiveFacts.info(head.info(), format, archive, completeness(format, archive));
    }

    private Completeness completeness(DumpFormat format, PgArchive archive) {
        if (head.isCut()) {
            return Completeness.TRUNCATED;
        }
        if (head.compression() != Compression.NONE || head.isInside()) {
            return Completeness.UNKNOWN;
        }
        try (SeekableByteChannel channel = Files.newByteChannel(head.file())) {
            return format == DumpFormat.PG_TAR ? endOfTar(channel) : PgCustomEnd.completeness(archive, channel);
        } catch (IOException _) {
            return Completeness.UNKNOWN;
        }
    }

    /// A tar ends with two blocks of zeros.
    private static Completeness endOfTar(SeekableByteChannel channel) throws IOException {
        var end = ByteBuffer.allocate(2 * TAR_BLOCK);
        channel.position(Math.max(0, channel.size() - end.capacity()));
        boolean isFull = IOUtils.read(channel, end) == end.capacity();
        return isFull && Arrays.equals(end.array(), new byte[end.capacity()])
                ? Completeness.COMPLETE
                : Completeness.TRUNCATED;
    }
}
