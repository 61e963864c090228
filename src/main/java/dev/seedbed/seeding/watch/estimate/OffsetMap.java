package dev.seedbed.seeding.watch.estimate;

import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.index.DumpIndex;
import dev.seedbed.library.index.DumpIndex.Mark;
import java.util.List;

/// Turns an offset in a file as it is on disk into one in its uncompressed text.
///
/// @param fileBytes size on disk
/// @param marks ascending; the first is the beginning and the last the end
record OffsetMap(long fileBytes, long uncompressedBytes, List<Mark> marks) {

    static OffsetMap of(DumpIndex index) {
        return new OffsetMap(index.sizeBytes(), index.uncompressedBytes(), index.marks());
    }

    /// Where nothing is known but the file's size.
    static OffsetMap guess(DumpInfo dump) {
        double ratio = switch (dump.compression()) {
            case NONE -> 1;
            case GZIP -> 4;
            case ZSTD -> 4.5;
            case BZIP2 -> 5;
            case XZ -> 6;
        };
        long size = dump.sizeBytes();
        long text = dump.uncompressedBytes() >= 0 ? dump.uncompressedBytes() : Math.round(size * ratio);
        return new OffsetMap(size, text, List.of(new Mark(0, 0), new Mark(size, text)));
    }

    /// @return offset in the text, between the marks in proportion
    long uncompressed(long position) {
        if (position >= fileBytes) {
            return uncompressedBytes;
        }
        int low = 0;
        int high = marks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (marks.get(middle).compressed() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Mark before = marks.get(low);
        Mark after = low + 1 < marks.size() ? marks.get(low + 1) : new Mark(fileBytes, uncompressedBytes);
        long span = after.compressed() - before.compressed();
        if (span <= 0 || position <= before.compressed()) {
            return before.uncompressed();
        }
        double share = (double) (position - before.compressed()) / span;
        return before.uncompressed() + Math.round(share * (after.uncompressed() - before.uncompressed()));
    }

    /// @return where on disk an offset in the text is, the reverse of [#uncompressed]
    long compressed(long offset) {
        if (fileBytes == uncompressedBytes) {
            return offset;
        }
        int after = 1;
        while (after < marks.size() - 1 && marks.get(after).uncompressed() <= offset) {
            after++;
        }
        if (offset >= uncompressedBytes || after >= marks.size()) {
            return fileBytes;
        }
        Mark low = marks.get(after - 1);
        Mark high = marks.get(after);
        long span = Math.max(1, high.uncompressed() - low.uncompressed());
        double share = (double) (offset - low.uncompressed()) / span;
        return low.compressed() + Math.round(share * (high.compressed() - low.compressed()));
    }
}
