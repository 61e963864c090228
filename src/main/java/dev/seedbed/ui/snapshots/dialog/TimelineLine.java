package dev.seedbed.ui.snapshots.dialog;

import dev.seedbed.snapshot.record.Snapshot;
import org.jspecify.annotations.Nullable;

/// One line of the timeline: a snapshot, or what the database holds now.
///
/// @param snapshot null for the present
/// @param standsHere whether the present data uses this snapshot
/// @param cameFrom name of the snapshot it was made on top of, where that is not the next line; else empty
/// @param ownBytes what it added, -1 while unknown
/// @param databases how many databases use it, -1 while unknown
/// @param last whether the timeline begins with it
public record TimelineLine(
        @Nullable Snapshot snapshot, boolean standsHere, String cameFrom, long ownBytes, int databases, boolean last) {

    /// Empty for the present.
    public String id() {
        return snapshot == null ? "" : snapshot.id();
    }
}
