package dev.seedbed.library.packed;

import dev.seedbed.library.packed.PackedEntry.Sort;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Objects;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// A zip by its central directory.
final class ZipReader implements PackedReader {
    private static final int FILE_TYPE = 0170000;
    private static final int REGULAR = 0100000;
    private static final int DIRECTORY = 0040000;
    private static final int OWNER_RUNS = 0100;

    private final ZipFile zip;
    private final Enumeration<ZipArchiveEntry> entries;
    private @Nullable ZipArchiveEntry current;

    private ZipReader(ZipFile zip) {
        this.zip = zip;
        this.entries = zip.getEntriesInPhysicalOrder();
    }

    static ZipReader open(Path archive) throws IOException {
        try {
            return new ZipReader(ZipFile.builder().setPath(archive).get());
        } catch (RuntimeException e) {
            // Of damaged fields.
            throw new IOException(e);
        }
    }

    @Override
    public @Nullable PackedEntry next() {
        if (!entries.hasMoreElements()) {
            return null;
        }
        ZipArchiveEntry entry = entries.nextElement();
        current = entry;
        long modified = entry.getTime();
        return new PackedEntry(
                entry.getName(),
                sort(entry),
                entry.getSize(),
                Math.max(0, modified),
                (entry.getUnixMode() & OWNER_RUNS) != 0);
    }

    private static Sort sort(ZipArchiveEntry entry) {
        int type = entry.getUnixMode() & FILE_TYPE;
        if (entry.isUnixSymlink()) {
            return Sort.LINK;
        }
        if (type != 0 && type != REGULAR && type != DIRECTORY) {
            return Sort.OTHER;
        }
        return entry.isDirectory() ? Sort.FOLDER : Sort.FILE;
    }

    @Override
    public InputStream content() throws IOException {
        ZipArchiveEntry entry = Objects.requireNonNull(current);
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new EncryptedException(entry.getName());
        }
        try {
            return zip.getInputStream(entry);
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    @Override
    public long doneBytes(long contentBytes) {
        return contentBytes;
    }

    /// As the central directory says, which may lie.
    @Override
    public long totalBytes() {
        long total = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entry.getSize() < 0 || total + entry.getSize() < 0) {
                return -1;
            }
            total += entry.getSize();
        }
        return total;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
