package dev.seedbed.snapshot.change;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.database.ImageContract;
import dev.seedbed.database.lifecycle.DatabaseLock;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.snapshot.layer.DataLocation;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SnapshotFailure;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;

/// A database's container while the lock of its database is held: what was seen before that does not count.
///
/// @param key of the lock
record LockedContainer(ContainerDetails container, ImageContract contract, String key) {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /// What is done under the lock.
    @FunctionalInterface
    interface Work<T> {
        T run(LockedContainer locked) throws OperationFailedException, InterruptedException;
    }

    /// @throws OperationFailedException with `Busy`, or `NotFreezable` where the data lies in the container itself
    static <T> T use(ContainerEngine engine, String containerId, Work<T> work)
            throws OperationFailedException, InterruptedException {
        return use(engine, containerId, PATIENCE, work);
    }

    static <T> T use(ContainerEngine engine, String containerId, Duration patience, Work<T> work)
            throws OperationFailedException, InterruptedException {
        ContainerDetails seen = engine.container(containerId);
        String imageId = seen.summary().imageId();
        ImageContract contract = DataLocation.contract(engine, imageId);
        String mount = DataLocation.mount(seen, contract).target();
        String key = DatabaseLock.key(seen.summary());
        try (DatabaseLock.Held _ = new DatabaseLock(engine).acquire(key, imageId, mount, patience)) {
            return work.run(new LockedContainer(engine.container(containerId), contract, key));
        }
    }

    String imageId() {
        return container.summary().imageId();
    }

    DatabaseKind kind() {
        return contract.kind();
    }

    /// The version of its server as exactly as it is known.
    String version() {
        String labelled = DatabaseLabels.of(container).version();
        return labelled.isEmpty() ? contract.version() : labelled;
    }

    DataLocation data() throws OperationFailedException {
        return DataLocation.of(container, contract);
    }

    /// @throws OperationFailedException with `NotFreezable` where another container is in the way
    void requireAlone(ContainerEngine engine, Predicate<ContainerSummary> isInTheWay)
            throws OperationFailedException, InterruptedException {
        for (ContainerSummary other : engine.containers(Map.of())) {
            if (!other.id().equals(container.summary().id()) && isInTheWay.test(other)) {
                throw obstacle(SnapshotFailure.Obstacle.SHARED, other.name());
            }
        }
    }

    /// The container cannot be changed.
    OperationFailedException obstacle(SnapshotFailure.Obstacle obstacle, String detail) {
        return DataLocation.obstacle(container, obstacle, detail);
    }
}
