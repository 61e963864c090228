package dev.seedbed.library.part;

import dev.seedbed.library.index.DumpIndex;
import dev.seedbed.library.index.DumpIndex.Mark;
import dev.seedbed.library.index.DumpIndex.Segment;
import dev.seedbed.library.index.DumpIndex.Work;
import dev.seedbed.library.index.IndexedDump;
import dev.seedbed.library.item.DumpItem.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The map of a part of a dump.
public final class PartIndex {
    private PartIndex() {}

    /// Of the text that [PlainPart] writes.
    public static DumpIndex ofText(IndexedDump whole, SeedPart part) {
        List<Place> gaps = new PlainPart(part, whole.items()).gaps();
        List<Segment> segments = whole.index().segments().stream()
                .map(segment -> {
                    long start = moved(segment.start(), gaps);
                    long length = moved(segment.start() + segment.lengthBytes(), gaps) - start;
                    return new Segment(segment.work(), segment.table(), start, length, rows(segment, length));
                })
                .filter(segment -> segment.lengthBytes() > 0)
                .toList();
        long bytes = moved(whole.index().uncompressedBytes(), gaps);
        return with(whole.index(), part, segments, bytes, bytes, List.of(new Mark(0, 0), new Mark(bytes, bytes)));
    }

    /// How many rows a shorter stretch has is in proportion.
    private static long rows(Segment segment, long length) {
        return segment.rows() <= 0 || segment.lengthBytes() == 0
                ? segment.rows()
                : Math.round((double) segment.rows() * length / segment.lengthBytes());
    }

    /// Where a place in the whole text is in the part.
    private static long moved(long offset, List<Place> gaps) {
        long moved = offset;
        for (Place gap : gaps) {
            if (gap.start() >= offset) {
                break;
            }
            moved -= Math.min(gap.end(), offset) - gap.start();
        }
        return moved;
    }

    /// Of an archive, which is there as a whole and of which less is restored.
    public static DumpIndex ofArchive(IndexedDump whole, SeedPart part) {
        var selection = new PartSelection(part, whole.items());
        Set<String> gone = new HashSet<>(selection.tablesLeftOut());
        Set<String> empty = new HashSet<>(selection.tablesEmptied());
        empty.addAll(selection.tablesNeeded());
        empty.addAll(gone);
        DumpIndex index = whole.index();
        List<Segment> segments = index.segments().stream()
                .filter(segment -> !(segment.work() == Work.DATA ? empty : gone).contains(segment.table()))
                .toList();
        return with(index, part, segments, index.sizeBytes(), index.uncompressedBytes(), index.marks());
    }

    private static DumpIndex with(
            DumpIndex whole, SeedPart part, List<Segment> segments, long size, long bytes, List<Mark> marks) {
        // What is remembered of its restores is not that of the whole.
        String hash = whole.contentHash() + '-' + Integer.toHexString(part.key().hashCode());
        return new DumpIndex(hash, size, bytes, segments, marks, whole.roles(), whole.extensions());
    }
}
