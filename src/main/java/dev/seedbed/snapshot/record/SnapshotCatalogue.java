package dev.seedbed.snapshot.record;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SnapshotFailure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The snapshots of an engine, read from their records' labels. Blocks for one call; remembers nothing.
public final class SnapshotCatalogue {
    private static final int SHORTEST_ID_PREFIX = 4;

    private final ContainerEngine engine;

    public SnapshotCatalogue(ContainerEngine engine) {
        this.engine = engine;
    }

    /// All snapshots, the oldest first.
    public List<Snapshot> list() throws OperationFailedException, InterruptedException {
        var newest = new HashMap<String, Snapshot>();
        for (ContainerSummary container : engine.containers(Map.of(Labels.ROLE, Labels.ROLE_SNAPSHOT))) {
            SnapshotLabels.read(container)
                    .ifPresent(
                            found -> newest.merge(found.id(), found, (a, b) -> a.revision() >= b.revision() ? a : b));
        }
        var all = new ArrayList<>(newest.values());
        all.sort(Comparator.comparing(Snapshot::createdAt).thenComparing(Snapshot::id));
        return List.copyOf(all);
    }

    public Optional<Snapshot> byId(String id) throws OperationFailedException, InterruptedException {
        return id.isEmpty()
                ? Optional.empty()
                : list().stream().filter(snapshot -> snapshot.id().equals(id)).findFirst();
    }

    /// @param name that a failure names it by
    /// @throws OperationFailedException with `NotFound`
    public Snapshot get(String id, String name) throws OperationFailedException, InterruptedException {
        return byId(id).orElseThrow(() -> new OperationFailedException(new Failure.NotFound("snapshot", name)));
    }

    /// A snapshot as its record is now. To be asked for when a journal keeps its layers already: one that is gone by
    /// then may have lost them.
    ///
    /// @throws OperationFailedException with `NotFound`, or `Busy` where it was flattened meanwhile
    public Snapshot require(Snapshot snapshot) throws OperationFailedException, InterruptedException {
        Snapshot now = get(snapshot.id(), snapshot.name());
        if (!now.layers().equals(snapshot.layers())) {
            // Those that the caller keeps may be gone.
            throw new OperationFailedException(new SnapshotFailure.Busy(snapshot.name(), false));
        }
        return now;
    }

    /// Finds one by its tag, its name, or the start of its id; the latest where several have the same name.
    ///
    /// @throws OperationFailedException with `NotFound`
    public Snapshot find(String text) throws OperationFailedException, InterruptedException {
        List<Snapshot> all = list();
        return latest(all, snapshot -> snapshot.id().equals(text))
                .or(() -> latest(
                        all, snapshot -> !text.isEmpty() && snapshot.tag().equals(text)))
                .or(() -> latest(all, snapshot -> snapshot.name().equals(text)))
                .or(() -> latest(
                        all,
                        snapshot -> text.length() >= SHORTEST_ID_PREFIX
                                && snapshot.id().startsWith(text)))
                .orElseThrow(() -> new OperationFailedException(new Failure.NotFound("snapshot", text)));
    }

    private static Optional<Snapshot> latest(List<Snapshot> all, java.util.function.Predicate<Snapshot> condition) {
        return all.stream().filter(condition).reduce((_, later) -> later);
    }
}
