package dev.seedbed.snapshot;

import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.snapshot.record.DiskUsage;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotCatalogue;
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
        EngineDisk.Space disk = new EngineDisk(engine).space();
        List<Snapshot> all = new SnapshotCatalogue(engine).list();
        return new CleanupSuggestion(disk.freeBytes(), disk.totalBytes(), neededBytes, unused(all));
    }

    private List<CleanupSuggestion.Unused> unused(List<Snapshot> all)
            throws OperationFailedException, InterruptedException {
        DiskUsage space = DiskUsage.measure(engine, all);
        List<DatabaseLabels> databases = engine.containers(Map.of(Labels.ROLE, Labels.ROLE_DATABASE)).stream()
                .map(DatabaseLabels::of)
                .toList();
        var unused = new ArrayList<CleanupSuggestion.Unused>();
        for (Snapshot snapshot : all) {
            DiskUsage.OfSnapshot size = space.snapshots().get(snapshot.id());
            if (size != null
                    && !snapshot.pinned()
                    && databases.stream().noneMatch(database -> database.standsOn(snapshot.id()))) {
                unused.add(new CleanupSuggestion.Unused(
                        snapshot, size.freedBytes(), size.lastUsed(), snapshot.isDispensable(databases)));
            }
        }
        unused.sort(Comparator.comparing(CleanupSuggestion.Unused::lastUsed));
        return List.copyOf(unused);
    }
}
