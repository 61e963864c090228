package dev.seedbed.input.mask;

import dev.seedbed.database.Credentials;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.input.InputServer;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.clone.WorkClone;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import java.util.List;

/// Finds what looks personal in snapshots, by a server on each that is gone afterwards. Stateless.
public record SnapshotFindings(ContainerEngine engine, Snapshots snapshots) {

    /// Blocks while the server starts and all tables are looked at: some seconds. An interruption ends it.
    public List<Finding> of(Snapshot snapshot) throws OperationFailedException, InterruptedException {
        try (WorkClone work = snapshots.work(snapshot, false)) {
            Credentials login = work.credentials();
            Credentials inside =
                    snapshot.dataDatabase().isEmpty() ? login : login.withDatabase(snapshot.dataDatabase());
            return MaskProposal.of(new InputServer(engine, work.container(), snapshot.kind(), inside));
        }
    }
}
