package dev.seedbed.seeding.watch;

import dev.seedbed.library.DumpIndex.Work;
import java.util.function.Predicate;

/// Finds the place in the plan of a file that is being restored.
///
/// The position of the one who reads is ahead of the work by the buffers in between: a few KiB of text hold all the
/// statements that build indexes for minutes. What the client reports as done, and what the server says it does,
/// bring the place back.
final class FileCursor {
    private static final long PIPE_BYTES = 96 * 1024;
    private static final long CLIENT_BYTES = 16 * 1024;

    private final WorkPlan plan;
    private final int file;
    private final int first;
    private final int last;

    FileCursor(WorkPlan plan, int file) {
        this.plan = plan;
        this.file = file;
        this.first = plan.firstOf(file);
        int end = first;
        while (end + 1 < plan.size() && plan.item(end + 1).file() == file) {
            end++;
        }
        this.last = end;
    }

    Place place(FileObservation seen) {
        OffsetMap map = plan.offsets().get(file);
        long read = seen.reading().isOver()
                ? map.uncompressedBytes()
                : map.uncompressed(seen.reading().position());
        boolean isPiped = map.fileBytes() != map.uncompressedBytes();
        long done = Math.max(0, read - CLIENT_BYTES - (isPiped ? PIPE_BYTES : 0));
        int low = Math.max(itemAt(done), reportedDone(seen.counts()));
        int high = Math.max(low, itemAt(read));
        if (seen.isTagged() && seen.counts().statements() > 0) {
            high = Math.clamp(high, low, Math.max(low, notYetReported(seen.counts())));
        }
        int item = chosen(low, high, seen);
        WorkItem found = plan.item(item);
        double share = found.lengthBytes() <= 0 ? 0 : (double) (read - found.start()) / found.lengthBytes();
        return new Place(item, Math.clamp(share, 0, 1));
    }

    /// Where several items are possible: the one the server names, else the first that takes time, else the last.
    private int chosen(int low, int high, FileObservation seen) {
        for (ServerActivity activity : seen.activity()) {
            for (int i = low; i <= high; i++) {
                WorkItem item = plan.item(i);
                if (item.work() == activity.work() && StatementSubject.sameTable(item.table(), activity.table())) {
                    return i;
                }
            }
        }
        for (int i = low; i < high; i++) {
            if (plan.item(i).isTail()) {
                return i;
            }
        }
        return high;
    }

    private int itemAt(long offset) {
        int item = first;
        while (item < last && plan.item(item).end() <= offset) {
            item++;
        }
        return item;
    }

    /// The first item that may still be going on after what was reported as done.
    private int reportedDone(StatementCounts counts) {
        int copied = after(counts.copies(), item -> item.work() == Work.DATA);
        int indexed = after(counts.indexes(), item -> item.work() == Work.INDEX);
        int altered = after(counts.alterationsAfterData(), FileCursor::isAlteration);
        return Math.max(copied, Math.max(indexed, dataLeft(counts) ? first : altered));
    }

    /// The last item that can be going on after what was reported as done.
    private int notYetReported(StatementCounts counts) {
        int data = counts.inserts() > 0 ? last : of(counts.copies(), item -> item.work() == Work.DATA);
        int index = of(counts.indexes(), item -> item.work() == Work.INDEX);
        return Math.min(data, index);
    }

    private boolean dataLeft(StatementCounts counts) {
        return counts.inserts() == 0 && of(counts.copies(), item -> item.work() == Work.DATA) < last;
    }

    private static boolean isAlteration(WorkItem item) {
        return item.work() == Work.PRIMARY_KEY || item.work() == Work.FOREIGN_KEY;
    }

    /// Index of the item that follows `count` segments of a kind.
    private int after(long count, Predicate<WorkItem> kind) {
        long seen = 0;
        int item = first;
        for (int i = first; i <= last && seen < count; i++) {
            if (kind.test(plan.item(i))) {
                seen += plan.item(i).segments();
                item = seen <= count ? Math.min(i + 1, last) : i;
            }
        }
        return item;
    }

    /// Index of the item that holds the segment number `count` of a kind, counted from 0; the last where there is none.
    private int of(long count, Predicate<WorkItem> kind) {
        long seen = 0;
        for (int i = first; i <= last; i++) {
            if (kind.test(plan.item(i))) {
                seen += plan.item(i).segments();
                if (seen > count) {
                    return i;
                }
            }
        }
        return last;
    }
}
