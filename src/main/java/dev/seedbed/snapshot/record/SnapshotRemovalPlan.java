package dev.seedbed.snapshot.record;

import java.util.List;

/// What the removal of snapshots takes away.
///
/// @param records ids of the containers that are their records
/// @param volumes layers that nothing else uses: they go, and their space is free again
/// @param kept layers that stay, because other snapshots or databases use them or they are not ours
public record SnapshotRemovalPlan(
        List<Snapshot> snapshots, List<String> records, List<String> volumes, List<String> kept) {}
