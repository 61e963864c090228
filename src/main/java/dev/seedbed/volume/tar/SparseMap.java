package dev.seedbed.volume.tar;

import java.util.Arrays;

/// Where in a file with holes there is data.
public final class SparseMap {
    /// More pieces than any honest file has; what a map may take of memory follows from it.
    static final int MOST_PIECES = 1_000_000;

    private static final int FIRST_CAPACITY = 16;

    private long[] offsets = new long[FIRST_CAPACITY];
    private long[] lengths = new long[FIRST_CAPACITY];
    private int count;
    private long end;
    private long dataBytes;
    private long fileBytes;

    /// @throws ArchiveException where it does not lie after those before, or where there are too many
    void add(long offset, long length) throws ArchiveException {
        if (offset < end || length < 0 || offset > Long.MAX_VALUE - length) {
            throw ArchiveException.damaged("map of holes");
        }
        if (count == MOST_PIECES) {
            throw ArchiveException.tooLarge("map of holes");
        }
        if (count == offsets.length) {
            offsets = Arrays.copyOf(offsets, count * 2);
            lengths = Arrays.copyOf(lengths, count * 2);
        }
        offsets[count] = offset;
        lengths[count] = length;
        count++;
        end = offset + length;
        dataBytes += length;
    }

    /// @param fileBytes size of the whole file with its holes
    void close(long fileBytes) throws ArchiveException {
        if (fileBytes < end) {
            throw ArchiveException.damaged("map of holes");
        }
        this.fileBytes = fileBytes;
    }

    int count() {
        return count;
    }

    long dataBytes() {
        return dataBytes;
    }

    public long fileBytes() {
        return fileBytes;
    }

    /// In the form that stands before the data of a file in a PAX archive.
    public String text() {
        var text = new StringBuilder().append(count).append('\n');
        for (int i = 0; i < count; i++) {
            text.append(offsets[i]).append('\n').append(lengths[i]).append('\n');
        }
        return text.toString();
    }
}
