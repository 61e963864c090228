package dev.seedbed.library.index;

import dev.seedbed.library.index.DumpIndex.Segment;
import dev.seedbed.library.index.DumpIndex.Work;
import java.util.ArrayList;
import java.util.List;

/// Collects the segments of a dump in file order, merging neighbours of the same work, and keeping their number
/// bounded.
final class SegmentList {
    private static final int MOST = 40_000;

    private final List<Segment> segments = new ArrayList<>();
    private long small = 4 * 1024;
    private Work work = Work.OTHER;
    private String table = "";
    private long start;
    private long end;
    private long rows;
    private boolean hasWork;

    /// Adds work that reaches from the end of what was added before up to `upTo`.
    void add(Work nextWork, String nextTable, long upTo, long nextRows) {
        boolean joins = nextWork == work
                && switch (nextWork) {
                    case SCHEMA, OTHER -> true;
                    case DATA -> nextTable.equals(table);
                    // Each of these is a statement of its own, and may take minutes.
                    case PRIMARY_KEY, INDEX, FOREIGN_KEY -> false;
                };
        if (joins && hasWork) {
            table = nextTable.equals(table) ? table : "";
            rows = sum(rows, nextRows);
        } else {
            if (hasWork) {
                flush();
            }
            hasWork = true;
            work = nextWork;
            table = nextTable;
            rows = nextRows;
        }
        end = Math.max(end, upTo);
    }

    /// Adds text without work of its own, such as `SET` and comments, to what came before.
    void extend(long upTo) {
        end = Math.max(end, upTo);
    }

    private void flush() {
        if (end > start || work != Work.OTHER) {
            segments.add(new Segment(work, table, start, end - start, rows));
            start = end;
            if (segments.size() >= MOST) {
                compact();
            }
        }
    }

    /// Joins small neighbours until enough are gone. Tables that are joined lose their names, not their rows.
    private void compact() {
        while (segments.size() > MOST / 2) {
            var joined = new ArrayList<Segment>(segments.size());
            for (Segment segment : segments) {
                Segment last = joined.isEmpty() ? null : joined.getLast();
                if (last != null && last.lengthBytes() + segment.lengthBytes() < small) {
                    joined.set(joined.size() - 1, join(last, segment));
                } else {
                    joined.add(segment);
                }
            }
            segments.clear();
            segments.addAll(joined);
            small *= 2;
        }
    }

    private static Segment join(Segment one, Segment other) {
        boolean hasData = one.work() == Work.DATA || other.work() == Work.DATA;
        return new Segment(
                hasData ? Work.DATA : one.work() == other.work() ? one.work() : Work.SCHEMA,
                "",
                one.start(),
                one.lengthBytes() + other.lengthBytes(),
                sum(one.rows(), other.rows()));
    }

    private static long sum(long one, long other) {
        return one < 0 || other < 0 ? -1 : one + other;
    }

    /// Returns all segments of a text of `length` bytes.
    List<Segment> finish(long length) {
        extend(length);
        flush();
        return List.copyOf(segments);
    }
}
