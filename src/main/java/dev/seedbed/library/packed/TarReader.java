package dev.seedbed.library.packed;

import dev.seedbed.compression.Compression;
import dev.seedbed.compression.Decompression;
import dev.seedbed.library.packed.PackedEntry.Sort;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.commons.io.input.ProxyInputStream;
import org.jspecify.annotations.Nullable;

/// A tar, from its start to its end.
final class TarReader implements PackedReader {
    private static final int OWNER_RUNS = 0100;

    private final HeaderLimit limit;
    private final TarArchiveInputStream tar;
    private final Position position;
    private final long bytes;

    private TarReader(HeaderLimit limit, Position position, long bytes) {
        this.limit = limit;
        this.position = position;
        this.bytes = bytes;
        this.tar = new TarArchiveInputStream(limit);
    }

    static TarReader open(Path archive, Compression compression) throws IOException {
        var position = new Position(Files.newInputStream(archive));
        InputStream file = new BufferedInputStream(position);
        try {
            long bytes = Files.size(archive);
            return new TarReader(new HeaderLimit(Decompression.open(file, compression, bytes)), position, bytes);
        } catch (IOException e) {
            IOUtils.closeQuietly(file);
            throw e;
        }
    }

    @Override
    public @Nullable PackedEntry next() throws IOException {
        try {
            if (tar.getCurrentEntry() != null) {
                IOUtils.consume(tar);
            }
            limit.begin();
            TarArchiveEntry entry = tar.getNextEntry();
            limit.end();
            return entry == null ? null : described(entry);
        } catch (RuntimeException e) {
            // Of damaged fields.
            throw new IOException(e);
        }
    }

    private static PackedEntry described(TarArchiveEntry entry) {
        Sort sort = entry.isSymbolicLink() || entry.isLink()
                ? Sort.LINK
                : entry.isDirectory()
                        ? Sort.FOLDER
                        : entry.isFile() && !entry.isSparse() && !isSpecial(entry) ? Sort.FILE : Sort.OTHER;
        return new PackedEntry(
                entry.getName(),
                sort,
                entry.getSize(),
                Math.max(0, entry.getLastModifiedTime().toMillis()),
                (entry.getMode() & OWNER_RUNS) != 0);
    }

    private static boolean isSpecial(TarArchiveEntry entry) {
        return entry.isBlockDevice() || entry.isCharacterDevice() || entry.isFIFO();
    }

    @Override
    public InputStream content() {
        return CloseShieldInputStream.wrap(tar);
    }

    @Override
    public long doneBytes(long contentBytes) {
        return position.bytes;
    }

    @Override
    public long totalBytes() {
        return bytes;
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }

    /// Counts what was read of a file.
    private static final class Position extends ProxyInputStream {
        private long bytes;

        Position(InputStream in) {
            super(in);
        }

        @Override
        protected void afterRead(int read) {
            bytes += Math.max(0, read);
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            bytes += value < 0 ? 0 : 1;
            return value;
        }
    }

    /// Keeps what describes an entry small: names and attributes of any length are kept in memory as a whole.
    private static final class HeaderLimit extends FilterInputStream {
        private static final long MOST_BYTES = 1 << 20;

        private long left = Long.MAX_VALUE;

        HeaderLimit(InputStream in) {
            super(in);
        }

        void begin() {
            left = MOST_BYTES;
        }

        void end() {
            left = Long.MAX_VALUE;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left <= 0) {
                throw new IOException("more than " + MOST_BYTES + " bytes describe one entry");
            }
            int read = super.read(bytes, offset, length);
            left -= Math.max(0, read);
            return read;
        }

        @Override
        public long skip(long count) throws IOException {
            byte[] buffer = new byte[(int) Math.clamp(count, 0, 8192)];
            return Math.max(0, buffer.length == 0 ? 0 : read(buffer, 0, buffer.length));
        }
    }
}
