package dev.seedbed.seeding;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.library.SeedItem;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.index.DumpIndexes;
import dev.seedbed.seeding.plan.SeedPlanner;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotCatalogue;
import dev.seedbed.task.OperationFailedException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells which seeds were restored on the engine already, by the fingerprint that their start would have: the same
/// contents under the same names, the image that would be chosen, the same settings.
///
/// Reads no dump: what was not read from end to end before is not known to be ready. Safe for use by any thread.
public final class ReadySeeds {
    private final ContainerEngine engine;
    private final SeedPlanner planner;
    private final DumpIndexes indexes;

    public ReadySeeds(ContainerEngine engine, SeedPlanner planner, DumpIndexes indexes) {
        this.engine = engine;
        this.planner = planner;
        this.indexes = indexes;
    }

    /// Those that are ready, with the id of the snapshot that they would start from. Blocks for some calls of the
    /// engine, and for some more for each item of which a snapshot might be there.
    public Map<SeedItem, String> of(List<SeedItem> items) throws OperationFailedException, InterruptedException {
        Set<Set<String>> restored = new SnapshotCatalogue(engine)
                .list().stream()
                        .filter(snapshot -> !snapshot.fingerprint().isEmpty())
                        .map(snapshot -> Set.copyOf(snapshot.seedFiles()))
                        .collect(Collectors.toSet());
        var ready = new HashMap<SeedItem, String>();
        for (SeedItem item : items) {
            // Names take part in the fingerprint, and looking at them costs nothing.
            Set<String> names = item.dumps().stream().map(DumpInfo::fileName).collect(Collectors.toSet());
            if (item.isStartable() && restored.contains(names) && isRead(item)) {
                String snapshot = snapshotOf(item);
                if (!snapshot.isEmpty()) {
                    ready.put(item, snapshot);
                }
            }
        }
        return Map.copyOf(ready);
    }

    private boolean isRead(SeedItem item) {
        return item.dumps().stream().allMatch(dump -> indexes.known(dump).isPresent());
    }

    /// Empty where it would have to be restored, or cannot be started as things are.
    private String snapshotOf(SeedItem item) throws InterruptedException {
        try {
            Snapshot restored = planner.plan(SeedRequest.of(item.isBundle() ? List.of(item.path()) : item.files()))
                    .restored();
            return restored == null ? "" : restored.id();
        } catch (OperationFailedException _) {
            return "";
        }
    }
}
