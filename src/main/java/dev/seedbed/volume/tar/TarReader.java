package dev.seedbed.volume.tar;

import dev.seedbed.task.VolumeFailure.ArchiveFault;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a tar entry by entry, with limits that a hostile one cannot get past: ustar, PAX and GNU's forms, files with
/// holes in all four of their forms. Confined to one thread.
public final class TarReader {
    static final int MOST_HEADER_BYTES = 1 << 20;

    /// For headers; data is read past it, in larger pieces.
    private static final int BUFFER_BYTES = 16 * 1024;
    private static final int PIECE_BYTES = 128 * 1024;

    private final InputStream in;
    private final Raw raw;
    private final boolean readsMaps;
    private final byte[] piece = new byte[PIECE_BYTES];
    private long left;
    private long padding;
    private boolean first = true;

    /// @param raw hears all bytes but those of the end of the archive
    /// @param readsMaps whether maps of holes are wanted; else they are left in the data
    public TarReader(InputStream in, Raw raw, boolean readsMaps) {
        this.in = new BufferedInputStream(in, BUFFER_BYTES);
        this.raw = raw;
        this.readsMaps = readsMaps;
    }

    /// Hears what is read.
    public interface Raw {
        void read(byte[] bytes, int length) throws IOException;

        /// A header about the archive as a whole, before [#read] hears its bytes.
        void global(List<PaxRecord> records) throws IOException;
    }

    /// Goes on to the next entry, past what is left of the data of the one before.
    ///
    /// @return null at the end of the archive, which was seen
    /// @throws ArchiveException where it is damaged, cut off or too much
    @Nullable
    public TarEntry next() throws IOException {
        skipData();
        var parts = new TarEntryParts();
        while (true) {
            byte[] bytes = block(parts.isEmpty() ? "between two entries" : "before an entry");
            var header = new TarBlock(bytes);
            if (header.isZero()) {
                requireEnd(parts);
                return null;
            }
            requireHeader(header);
            char type = header.type();
            switch (type) {
                case 'x', 'X', 'g' -> {
                    byte[] content = content(header);
                    List<PaxRecord> records = PaxRecord.parse(Arrays.copyOf(content, (int) header.size()));
                    if (type == 'g') {
                        raw.global(records);
                    } else {
                        parts.pax(records);
                    }
                    raw.read(bytes, bytes.length);
                    raw.read(content, content.length);
                }
                case 'L', 'K' -> {
                    byte[] content = content(header);
                    parts.gnuName(type, content, (int) header.size());
                    raw.read(bytes, bytes.length);
                    raw.read(content, content.length);
                }
                case 'V' -> {
                    raw.read(bytes, bytes.length);
                    data(header.size());
                    skipData();
                }
                default -> {
                    raw.read(bytes, bytes.length);
                    return entry(header, parts);
                }
            }
        }
    }

    private TarEntry entry(TarBlock header, TarEntryParts parts) throws IOException {
        TarEntry.Type type = parts.type(header);
        data(type == TarEntry.Type.HARD_LINK ? 0 : parts.dataBytes(header));
        SparseMap holes = null;
        if (readsMaps && type == TarEntry.Type.FILE) {
            holes = parts.holes(header, this::extension, () -> extensionOfData());
            if (holes != null && holes.dataBytes() != left) {
                throw ArchiveException.damaged("map of holes");
            }
        } else if (header.type() == 'S') {
            skipExtensions(header);
        }
        return parts.entry(header, type, left, holes);
    }

    /// One more block of a header.
    private byte[] extension() throws IOException {
        byte[] bytes = block("within a header");
        raw.read(bytes, bytes.length);
        return bytes;
    }

    /// One more block of what the header calls data.
    private byte[] extensionOfData() throws IOException {
        if (left < TarBlock.SIZE) {
            throw ArchiveException.damaged("map of holes");
        }
        left -= TarBlock.SIZE;
        return extension();
    }

    private void skipExtensions(TarBlock header) throws IOException {
        boolean more = header.flag(TarEntryParts.OLD_MORE) != 0;
        while (more) {
            more = new TarBlock(extension()).flag(TarEntryParts.OLD_MORE_LATER) != 0;
        }
    }

    private void data(long bytes) throws ArchiveException {
        if (bytes < 0) {
            throw ArchiveException.damaged("size");
        }
        left = bytes;
        padding = -bytes & (TarBlock.SIZE - 1);
    }

    /// Hands over the data of the present entry, without its padding.
    public void transferData(OutputStream out) throws IOException {
        while (left > 0) {
            int read = readSome(left);
            left -= read;
            out.write(piece, 0, read);
        }
    }

    /// The data of the present entry that was not read yet, up to the next entry. Closing it closes nothing.
    public InputStream data() {
        return new Data();
    }

    /// Reads on to the end of the stream, past all that stands behind the end of the archive.
    public void drain() throws IOException {
        while (in.read(piece) >= 0) {
            requireUninterrupted();
        }
    }

    private void skipData() throws IOException {
        while (left > 0) {
            left -= readSome(left);
        }
        while (padding > 0) {
            padding -= readSome(padding);
        }
    }

    private int readSome(long most) throws IOException {
        requireUninterrupted();
        int read = in.read(piece, 0, (int) Math.min(most, PIECE_BYTES));
        if (read < 0) {
            throw ArchiveException.cutOff("within the data of an entry");
        }
        raw.read(piece, read);
        return read;
    }

    private static void requireUninterrupted() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("reading an archive");
        }
    }

    private byte[] block(String where) throws IOException {
        byte[] bytes = in.readNBytes(TarBlock.SIZE);
        if (bytes.length < TarBlock.SIZE) {
            throw ArchiveException.cutOff(where);
        }
        return bytes;
    }

    private void requireHeader(TarBlock header) throws ArchiveException {
        if (!header.hasChecksum()) {
            throw first ? new ArchiveException(ArchiveFault.NOT_AN_ARCHIVE, "") : ArchiveException.damaged("header");
        }
        first = false;
    }

    /// Two blocks of nothing, after whole entries only.
    private void requireEnd(TarEntryParts parts) throws IOException {
        if (!parts.isEmpty()) {
            throw ArchiveException.damaged("header without an entry");
        }
        if (!new TarBlock(block("within its end")).isZero()) {
            throw ArchiveException.damaged("end");
        }
    }

    /// The content of a header of more than one block, with its padding.
    private byte[] content(TarBlock header) throws IOException {
        long size = header.size();
        if (size < 0) {
            throw ArchiveException.damaged("size");
        }
        if (size > MOST_HEADER_BYTES) {
            throw ArchiveException.tooLarge("header of " + size + " bytes");
        }
        int whole = (int) size + (int) (-size & (TarBlock.SIZE - 1));
        byte[] content = in.readNBytes(whole);
        if (content.length < whole) {
            throw ArchiveException.cutOff("within a header");
        }
        return content;
    }

    /// What is left of an entry's data.
    private final class Data extends InputStream {
        private final byte[] single = new byte[1];

        @Override
        public int read() throws IOException {
            return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (left == 0) {
                return -1;
            }
            int some = readSome(Math.min(left, length));
            left -= some;
            System.arraycopy(piece, 0, target, offset, some);
            return some;
        }
    }
}
