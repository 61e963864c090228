package dev.seedbed.ui.snapshots.dialog;

import dev.seedbed.snapshot.record.DiskUsage;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotOrigin;
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

    public String id() {
        return snapshot.id();
    }
}
