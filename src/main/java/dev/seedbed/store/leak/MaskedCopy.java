package dev.seedbed.store.leak;

import dev.seedbed.database.Credentials;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.input.InputProgress;
import dev.seedbed.input.InputServer;
import dev.seedbed.input.mask.Masking;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.seeding.SnapshotRestore;
import dev.seedbed.seeding.existing.ExistingData;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.seeding.server.DumpedServer;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.clone.WorkClone;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

/// Makes a snapshot of masked data that holds nothing of what was masked, not even where a server keeps old versions of
/// rows, logs or undo: the masked data is dumped and restored on new files.
public record MaskedCopy(ContainerEngine engine, Snapshots snapshots, Seeding seeding, ExistingData dumps) {

    /// Blocks for the time of a dump and a restore; an interruption cancels it. The snapshot that it is made of stays
    /// as
    /// it is, and nothing else is left after a failure.
    ///
    /// @param mask a mask.yaml, for the database that holds the data
    /// @param name of the new snapshot
    /// @param masking hears what the mask does
    /// @param restoring hears how far the restore is
    public Snapshot of(
            Snapshot snapshot, Path mask, String name, InputProgress masking, Consumer<SeedProgress> restoring)
            throws OperationFailedException, InterruptedException {
        Masking rules = Masking.of(mask);
        try (ExistingData.Dumped dumped = dumped(snapshot, rules, name, masking)) {
            var request = SeedRequestBuilder.builder(dumped.request())
                    .name(name)
                    .database(snapshot.dataDatabase().isEmpty() ? null : snapshot.dataDatabase())
                    .fresh(true)
                    .snapshotOnly(true)
                    .build();
            Snapshot made = new SnapshotRestore(seeding, snapshots).run(seeding.plan(request), restoring);
            return snapshots.edit(made, new SnapshotDetails(name, "", "", Instant.now()), false);
        }
    }

    private ExistingData.Dumped dumped(Snapshot snapshot, Masking rules, String name, InputProgress masking)
            throws OperationFailedException, InterruptedException {
        try (WorkClone work = snapshots.work(snapshot, false)) {
            Credentials login = work.credentials();
            String database = snapshot.dataDatabase().isEmpty() ? login.database() : snapshot.dataDatabase();
            rules.run(
                    new InputServer(engine, work.container(), snapshot.kind(), login.withDatabase(database)), masking);
            var running = new DumpedServer.Running(engine, work.container(), snapshot.kind(), login);
            return dumps.dump(running, name, snapshot.image());
        }
    }
}
