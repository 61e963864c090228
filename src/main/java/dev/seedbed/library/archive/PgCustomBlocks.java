package dev.seedbed.library.archive;

import com.github.luben.zstd.ZstdInputStream;
import dev.seedbed.library.sql.CopyRows;
import dev.seedbed.settings.ZstdLibrary;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/// Reads the data blocks of an archive in custom format, one after the other, and counts the rows in them.
public final class PgCustomBlocks {
    private static final int DATA = 1;
    private static final int LARGE_OBJECTS = 3;
    private static final int BUFFER_BYTES = 64 * 1024;

    private final InputStream in;
    private final String compression;
    private long position;

    /// The data of one table (or of the large objects).
    ///
    /// @param rows -1 where they cannot be counted
    public record Block(int id, long start, long lengthBytes, long rows) {}

    /// @param in continues at `position`, right behind the table of contents
    public PgCustomBlocks(InputStream in, long position, String compression) {
        this.in = in;
        this.position = position;
        this.compression = compression;
    }

    /// Bytes of the archive read so far.
    public long position() {
        return position;
    }

    /// Returns the next block, or null at the end of the archive.
    ///
    /// @throws EOFException where the archive is cut
    @Nullable
    public Block next() throws IOException {
        long start = position;
        int type = in.read();
        if (type < 0) {
            return null;
        }
        position++;
        int id = integer();
        long rows = -1;
        if (type == DATA) {
            rows = rows();
        } else if (type == LARGE_OBJECTS) {
            while (integer() != 0) {
                new Chunks().drain();
            }
        } else {
            throw new IOException("block of type " + type);
        }
        return new Block(id, start, position - start, rows);
    }

    private long rows() throws IOException {
        var chunks = new Chunks();
        InputStream content = content(chunks);
        if (content == null) {
            chunks.drain();
            return -1;
        }
        var rows = new CopyRows();
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
            rows.add(buffer, n);
        }
        chunks.drain();
        return rows.count();
    }

    /// Up to `count` bytes of content from the start of the next block, which must be one of data; then no more of it.
    public byte[] start(int count) throws IOException {
        int type = octet();
        integer();
        InputStream content = type == DATA ? content(new Chunks()) : null;
        return content == null ? new byte[0] : content.readNBytes(count);
    }

    private @Nullable InputStream content(InputStream chunks) throws IOException {
        return switch (compression) {
            case "none" -> chunks;
            case "gzip" -> new InflaterInputStream(chunks);
            case "zstd" -> {
                ZstdLibrary.require();
                yield new ZstdInputStream(chunks);
            }
            default -> null;
        };
    }

    private int octet() throws IOException {
        int octet = in.read();
        if (octet < 0) {
            throw new EOFException("archive ends at " + position);
        }
        position++;
        return octet;
    }

    private int integer() throws IOException {
        int sign = octet();
        int value = octet() | octet() << 8 | octet() << 16 | octet() << 24;
        return sign == 0 ? value : -value;
    }

    /// The chunks of one stream as one stream.
    private final class Chunks extends InputStream {
        private int left;
        private boolean ended;

        void drain() throws IOException {
            byte[] buffer = new byte[BUFFER_BYTES];
            while (read(buffer, 0, buffer.length) >= 0) {
                // only its length is wanted
            }
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left == 0 && !ended) {
                left = integer();
                ended = left == 0;
            }
            if (ended) {
                return -1;
            }
            int read = in.read(bytes, offset, Math.min(left, length));
            if (read < 0) {
                throw new EOFException("archive ends at " + position);
            }
            left -= read;
            position += read;
            return read;
        }
    }
}
