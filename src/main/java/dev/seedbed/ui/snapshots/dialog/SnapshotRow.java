package dev.seedbed.ui.snapshots.dialog;

import dev.seedbed.snapshot.record.DiskUsage;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotOrigin;
import dev.seedbed.snapshot.record.SnapshotRemovalPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A snapshot in the list of all, with what is known of it.
///
/// @param origin whose data it holds
/// @param size null before it is measured
public record SnapshotRow(Snapshot snapshot, SnapshotOrigin origin, DiskUsage.@Nullable OfSnapshot size) {
    /// Whether neither a database nor the user holds on to it, as far as is known.
    public boolean isUnused() {
        return size != null && size.databases() == 0 && !snapshot.pinned();
    }

    /// What a removal frees where it takes the layers of one snapshot only or all are measured; else -1.
    public static long freedBytes(SnapshotRemovalPlan plan, List<SnapshotRow> rows) {
        long freed = 0;
        for (SnapshotRow row : rows) {
            if (plan.snapshots().contains(row.snapshot())) {
                DiskUsage.OfSnapshot size = row.size();
                boolean removed = plan.volumes()
                        .contains(row.snapshot().layers().getLast().volume());
                if (size == null || (removed && size.ownBytes() < 0)) {
                    return -1;
                }
                freed += removed ? size.ownBytes() : 0;
            }
        }
        return freed;
    }

    public String id() {
        return snapshot.id();
    }
}
