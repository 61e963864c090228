package dev.seedbed.seeding.watch.estimate;

import dev.seedbed.library.index.DumpIndex;
import dev.seedbed.library.index.DumpIndex.Segment;
import dev.seedbed.library.index.DumpIndex.Work;
import dev.seedbed.seeding.watch.log.RowsDone;
import dev.seedbed.seeding.watch.log.StatementCounts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How far a dump is that several sessions read at once, as if one read it from its beginning: as many bytes of rows
/// count as all of them have read.
final class DividedReading {
    private final List<Segment> rows;
    private final OffsetMap offsets;

    DividedReading(DumpIndex index) {
        this.offsets = OffsetMap.of(index);
        this.rows = index.segments().stream()
                .filter(segment -> segment.work() == Work.DATA)
                .toList();
    }

    /// @param readers where each of the sessions is, in the text
    /// @return a position in the file as it is on disk
    FileReading position(RowsDone done, Collection<Long> readers) {
        if (rows.isEmpty()) {
            return FileReading.NOT_BEGUN;
        }
        Map<Segment, Long> readBytes = new HashMap<>();
        for (Segment segment : rows) {
            if (done.isAll() || done.starts().stream().anyMatch(start -> isIn(segment, start))) {
                readBytes.put(segment, segment.lengthBytes());
            }
        }
        for (long reader : readers) {
            if (done.areInOrder()) {
                rows.stream()
                        .filter(segment -> segment.start() + segment.lengthBytes() <= reader)
                        .forEach(segment -> readBytes.put(segment, segment.lengthBytes()));
            }
            rows.stream()
                    .filter(segment -> isIn(segment, reader))
                    .forEach(segment -> readBytes.merge(segment, reader - segment.start(), Math::max));
        }
        long read = readBytes.values().stream().mapToLong(Long::longValue).sum();
        return new FileReading(
                read == 0 ? 0 : offsets.compressed(rows.getFirst().start() + read), false);
    }

    private static boolean isIn(Segment segment, long offset) {
        return offset >= segment.start() && offset < segment.start() + segment.lengthBytes();
    }

    /// What the clients report counts only once all rows are there: until then the order in which tables end says
    /// nothing about a place.
    StatementCounts counts(RowsDone done, StatementCounts reported) {
        return done.isAll()
                ? new StatementCounts(rows.size(), reported.rows(), 0, reported.keysAfterData(), reported.statements())
                : StatementCounts.NONE;
    }
}
