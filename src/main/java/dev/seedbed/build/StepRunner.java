package dev.seedbed.build;

import dev.seedbed.database.Credentials;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.input.InputProgress;
import dev.seedbed.input.InputServer;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.seeding.SnapshotRestore;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.clone.WorkClone;
import dev.seedbed.snapshot.layer.LayerVolumes;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import java.util.function.Consumer;

/// Carries out single steps of a build. What a step that fails or is cancelled made is gone when the method returns.
final class StepRunner {
    private final ContainerEngine engine;
    private final Seeding seeding;
    private final Snapshots snapshots;

    StepRunner(ContainerEngine engine, Seeding seeding, Snapshots snapshots) {
        this.engine = engine;
        this.seeding = seeding;
        this.snapshots = snapshots;
    }

    /// What is done with a server.
    @FunctionalInterface
    interface Use {
        void with(InputServer server) throws OperationFailedException, InterruptedException;
    }

    /// Restores, and returns the snapshot that this ended in. Blocks; an interruption cancels the restore.
    Snapshot begin(SeedPlan plan, Consumer<SeedProgress> progress)
            throws OperationFailedException, InterruptedException {
        return new SnapshotRestore(seeding, snapshots).run(plan, progress);
    }

    /// Changes a throwaway clone of a snapshot and freezes it.
    Snapshot change(Snapshot below, BuildStep.Change step, WorkClone.Result result, InputProgress progress)
            throws OperationFailedException, InterruptedException {
        Snapshot flat =
                below.layers().size() < LayerVolumes.MANY ? below : snapshots.flatten(below, Step.Listener.NONE);
        try (WorkClone work = snapshots.work(flat, step.network())) {
            step.input().run(server(work, flat), progress);
            return work.freeze(result);
        }
    }

    /// Starts a server on a snapshot, which stays as it is.
    void look(Snapshot snapshot, Use use) throws OperationFailedException, InterruptedException {
        try (WorkClone work = snapshots.work(snapshot, false)) {
            use.with(server(work, snapshot));
        }
    }

    private InputServer server(WorkClone work, Snapshot snapshot) throws InterruptedException {
        Credentials login = work.credentials();
        return new InputServer(
                engine,
                work.container(),
                snapshot.kind(),
                snapshot.dataDatabase().isEmpty() ? login : login.withDatabase(snapshot.dataDatabase()));
    }
}
