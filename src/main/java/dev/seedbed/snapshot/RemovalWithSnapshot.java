package dev.seedbed.snapshot;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.DatabaseLifecycle;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;

/// Keeps what a database holds as a snapshot, and removes the database afterwards.
public final class RemovalWithSnapshot {
    private final Snapshots snapshots;
    private final DatabaseCatalogue databases;
    private final DatabaseLifecycle lifecycle;

    public RemovalWithSnapshot(Snapshots snapshots, DatabaseCatalogue databases, DatabaseLifecycle lifecycle) {
        this.snapshots = snapshots;
        this.databases = databases;
        this.lifecycle = lifecycle;
    }

    /// Blocks for as long as both take. Where the snapshot fails, nothing is removed; where the removal fails, the
    /// snapshot stays.
    ///
    /// @return the snapshot
    public Snapshot run(Database database, SnapshotDetails details)
            throws OperationFailedException, InterruptedException {
        Snapshot kept = snapshots.take(database, details, Step.Listener.NONE);
        // Its container is another one since.
        lifecycle.remove(lifecycle.planRemoval(now(database)));
        return kept;
    }

    private Database now(Database database) throws OperationFailedException, InterruptedException {
        String id = database.labels().id();
        return databases.list().stream()
                .filter(one -> id.equals(one.labels().id()))
                .findFirst()
                .orElseThrow(() -> new OperationFailedException(new Failure.NotFound("database", database.name())));
    }
}
