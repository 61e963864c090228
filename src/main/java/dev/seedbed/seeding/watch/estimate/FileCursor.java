package dev.seedbed.seeding.watch.estimate;

import dev.seedbed.library.index.DumpIndex.Work;
import dev.seedbed.seeding.watch.log.StatementCounts;
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
    private final int lastData;
    private final long dataSegments;

    FileCursor(WorkPlan plan, int file) {
        this.plan = plan;
        this.file = file;
        this.first = plan.firstOf(file);
        int end = first;
        while (end + 1 < plan.size() && plan.item(end + 1).file() == file) {
            end++;
        }
        this.last = end;
        int data = first;
        long segments = 0;
        for (int i = first; i <= end; i++) {
            if (plan.item(i).work() == Work.DATA) {
                data = i;
                segments += plan.item(i).segments();
            }
        }
        this.lastData = data;
        this.dataSegments = segments;
    }

    Place place(FileObservation seen) {
        OffsetMap map = plan.offsets().get(file);
        long read = seen.reading().isOver()
                ? map.uncompressedBytes()
                : map.uncompressed(seen.reading().position());
        boolean isPiped = map.fileBytes() != map.uncompressedBytes();
        long done = Math.max(0, read - CLIENT_BYTES - (isPiped ? PIPE_BYTES : 0));
        if (seen.received() >= 0) {
            // The MySQL client reads many megabytes ahead.
            done = Math.max(0, Math.min(done, seen.received() - CLIENT_BYTES));
            read = Math.min(read, seen.received());
        }
        int low = Math.max(itemAt(done), reportedDone(seen.counts()));
        int high = Math.max(low, itemAt(read));
        if (seen.isTagged() && seen.counts().statements() > 0) {
            high = Math.clamp(high, low, Math.max(low, notYetReported(seen.counts(), high)));
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
        int copied = counts.inserts() > 0 ? first : after(counts.copies(), first, item -> item.work() == Work.DATA);
        return hasDataLeft(counts)
                ? copied
                : Math.max(copied, after(counts.keysAfterData(), lastData, WorkItem::isTail));
    }

    /// The last item that can be going on after what was reported as done.
    private int notYetReported(StatementCounts counts, int reached) {
        if (counts.inserts() > 0 ? reached <= lastData : hasDataLeft(counts)) {
            return counts.inserts() > 0 ? last : holding(counts.copies(), first, item -> item.work() == Work.DATA);
        }
        return holding(counts.keysAfterData(), lastData, WorkItem::isTail);
    }

    private boolean hasDataLeft(StatementCounts counts) {
        return counts.copies() < dataSegments && counts.inserts() == 0;
    }

    /// Index of the item that follows `count` segments of a kind, looked for from an item on.
    private int after(long count, int from, Predicate<WorkItem> kind) {
        long seen = 0;
        int item = from;
        for (int i = from; i <= last && seen < count; i++) {
            if (kind.test(plan.item(i))) {
                seen += plan.item(i).segments();
                item = seen <= count ? Math.min(i + 1, last) : i;
            }
        }
        return item;
    }

    /// Index of the item that holds the segment number `count` of a kind, counted from 0; the last where there is none.
    private int holding(long count, int from, Predicate<WorkItem> kind) {
        long seen = 0;
        for (int i = from; i <= last; i++) {
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
