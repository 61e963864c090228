package dev.seedbed.ui.snapshots;

import dev.seedbed.database.Database;
import dev.seedbed.snapshot.record.DiskUsage;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.ui.snapshots.dialog.TimelineLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Puts a timeline into lines: the present first, then the newest.
final class TimelineLines {
    private TimelineLines() {}

    /// @param timeline the oldest first
    static List<TimelineLine> of(Database database, List<Snapshot> timeline, @Nullable DiskUsage space) {
        String parent = database.labels().parent();
        Map<String, String> names = new HashMap<>();
        timeline.forEach(snapshot -> names.put(snapshot.id(), snapshot.name()));
        List<Snapshot> newestFirst = timeline.reversed();
        var lines = new ArrayList<TimelineLine>();
        DiskUsage.OfDatabase own = space == null ? null : space.databases().get(database.id());
        lines.add(new TimelineLine(
                null,
                false,
                isNext(newestFirst, 0, parent) ? "" : names.getOrDefault(parent, ""),
                own == null ? -1 : own.ownBytes(),
                -1,
                newestFirst.isEmpty()));
        for (int i = 0; i < newestFirst.size(); i++) {
            Snapshot snapshot = newestFirst.get(i);
            DiskUsage.OfSnapshot size = space == null ? null : space.snapshots().get(snapshot.id());
            lines.add(new TimelineLine(
                    snapshot,
                    snapshot.id().equals(parent),
                    isNext(newestFirst, i + 1, snapshot.parent()) ? "" : names.getOrDefault(snapshot.parent(), ""),
                    size == null ? -1 : size.ownBytes(),
                    size == null ? -1 : size.databases(),
                    i == newestFirst.size() - 1));
        }
        return List.copyOf(lines);
    }

    private static boolean isNext(List<Snapshot> newestFirst, int index, String id) {
        return index < newestFirst.size() && newestFirst.get(index).id().equals(id);
    }
}
