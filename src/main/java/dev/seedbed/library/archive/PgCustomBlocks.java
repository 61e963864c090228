package dev.seedbed.library.archive;

import com.github.luben.zstd.ZstdInputStream;
import dev.seedbed.compression.ZstdLibrary;
import dev.seedbed.library.sql.CopyRows;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/// Reads the data blocks of an archive in custom format, one after the other, and counts the rows in them.
public final class PgCustomBlocks {
    private static final int DATA = 1;
    private static final int LARGE_OBJECTS = 3;

    private final InputStream in;
    private final String compression;
    private final long most;
    private long position;
    private long seen;

    /// The data of one table (or of the large objects).
    ///
    /// @param rows -1 where they cannot be counted
    public record Block(int id, long start, long lengthBytes, long rows) {}

    /// @param in continues at `position`, right behind the table of contents
    public PgCustomBlocks(InputStream in, long position, String compression) {
        this(in, position, compression, Long.MAX_VALUE);
    }

    /// @param most pieces of data that are looked at
    PgCustomBlocks(InputStream in, long position, String compression, long most) {
        this.in = in;
        this.most = most;
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
    public @Nullable Block next() throws IOException {
        long start = position;
        int type = in.read();
        if (type < 0) {
            return null;
        }
        position++;
        int id = integer();
        var data = new Chunks();
        InputStream content = type == DATA ? content(data) : null;
        long rows = content == null ? -1 : CopyRows.in(content);
        skip(type, data);
        return new Block(id, start, position - start, rows);
    }

    /// Moves over all blocks without reading their data.
    ///
    /// @throws EOFException where the archive is cut
    /// @throws IOException where it is damaged, or has too many pieces of data
    void skipAll() throws IOException {
        for (int type = in.read(); type >= 0; type = in.read()) {
            position++;
            integer();
            skip(type, new Chunks());
        }
    }

    private void skip(int type, Chunks data) throws IOException {
        if (type == DATA) {
            data.skipAll();
        } else if (type == LARGE_OBJECTS) {
            while (integer() != 0) {
                new Chunks().skipAll();
            }
        } else {
            throw new IOException("block of type " + type);
        }
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

        void skipAll() throws IOException {
            while (hasMore()) {
                in.skipNBytes(left);
                position += left;
                left = 0;
            }
        }

        private boolean hasMore() throws IOException {
            if (left == 0 && !ended) {
                left = integer();
                ended = left == 0;
                if (left < 0) {
                    throw new EOFException("no length at " + position);
                }
                if (!ended && ++seen > most) {
                    throw new IOException("more than " + most + " pieces of data");
                }
            }
            return !ended;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (!hasMore()) {
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
