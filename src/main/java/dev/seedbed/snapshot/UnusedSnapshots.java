package dev.seedbed.snapshot;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Finds snapshots that could go when space gets short.
final class UnusedSnapshots {
    private final ContainerEngine engine;

    UnusedSnapshots(ContainerEngine engine) {
        this.engine = engine;
    }

    CleanupSuggestion offer(long neededBytes) throws OperationFailedException, InterruptedException {
        EngineDisk.DiskUsage disk = new EngineDisk(engine).space();
        List<Snapshot> all = new SnapshotCatalogue(engine).list();
        return new CleanupSuggestion(disk.freeBytes(), disk.totalBytes(), neededBytes, unused(all));
    }

    private List<CleanupSuggestion.Unused> unused(List<Snapshot> all)
            throws OperationFailedException, InterruptedException {
        DiskUsage space = DiskUsage.measure(engine, all);
        List<ContainerSummary> databases = engine.containers(Map.of(Labels.ROLE, Labels.ROLE_DATABASE));
        var unused = new ArrayList<CleanupSuggestion.Unused>();
        for (Snapshot snapshot : all) {
            DiskUsage.OfSnapshot size = space.snapshots().get(snapshot.id());
            if (size != null
                    && !snapshot.pinned()
                    && databases.stream().noneMatch(database -> standsOn(database, snapshot))) {
                unused.add(new CleanupSuggestion.Unused(
                        snapshot, size.freedBytes(), size.lastUsed(), isDispensable(snapshot, databases)));
            }
        }
        unused.sort(Comparator.comparing(CleanupSuggestion.Unused::lastUsed));
        return List.copyOf(unused);
    }

    private static boolean standsOn(ContainerSummary database, Snapshot snapshot) {
        return snapshot.id().equals(database.labels().get(Labels.PARENT))
                || snapshot.id().equals(database.labels().get(Labels.ORIGIN));
    }

    /// What the user made of a database that is still there is not.
    private static boolean isDispensable(Snapshot snapshot, List<ContainerSummary> databases) {
        return switch (snapshot.reason()) {
            case SEED, AUTOMATIC -> true;
            case MANUAL, ADOPTED, COPY ->
                databases.stream()
                        .noneMatch(database ->
                                snapshot.timeline().equals(database.labels().get(Labels.ID)));
        };
    }
}
