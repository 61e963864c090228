package dev.seedbed.seeding.job;

import dev.seedbed.database.ServerEnvironment;
import dev.seedbed.database.ServerImage;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.LogRequest;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.progress.SeedNotes;
import dev.seedbed.seeding.server.DataMount;
import dev.seedbed.seeding.server.RestoreServer;
import dev.seedbed.seeding.server.RestoreSettings;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.RestoreFailure;
import dev.seedbed.task.Uninterruptible;
import java.time.Duration;
import java.util.List;

/// The data of a seed job, on its way from the running server to the frozen snapshot.
final class JobData {
    private static final Duration LOOK_DEADLINE = Duration.ofMinutes(1);
    private static final int STOP_TIMEOUT_SECONDS = 120;

    private final ContainerEngine engine;
    private final SeedPlan plan;
    private final SeedProgressTracker tracker;
    private final Snapshots snapshots;
    private volatile boolean isFrozen;

    JobData(ContainerEngine engine, SeedPlan plan, SeedProgressTracker tracker) {
        this.engine = engine;
        this.plan = plan;
        this.tracker = tracker;
        this.snapshots = new Snapshots(engine);
    }

    /// Whether the snapshot's record is written, so that nothing may throw the data away.
    boolean isFrozen() {
        return isFrozen;
    }

    /// Path of the data's mount in the container.
    String mount() throws OperationFailedException, InterruptedException {
        return DataMount.of(engine.image(plan.image()));
    }

    void stopCleanly(String job) throws OperationFailedException, InterruptedException {
        long exit = new SeedJob(engine, plan).stop(job);
        if (exit != 0) {
            List<String> log = LogLine.texts(engine.log(job, LogRequest.last(40)));
            throw new OperationFailedException(new RestoreFailure.CheckFailed(plan.name(), "exit:" + exit, log));
        }
    }

    /// Asked by a program in the running job: the engine itself cannot look once a seed file that was mounted is gone.
    FileOwner owner(String job, String dataMount) throws OperationFailedException, InterruptedException {
        ExecResult told = engine.exec(job, ExecSpec.of("root", "stat", "-c", "%u:%g:%a", dataMount), LOOK_DEADLINE);
        return FileOwner.parse(told.output().strip())
                .orElseThrow(() -> new OperationFailedException(
                        new RestoreFailure.CheckFailed(plan.name(), "no-owner:" + dataMount, List.of(told.errors()))));
    }

    /// Writes the snapshot's record: from then on the seed counts as restored. The job goes before anything can use
    /// its data, so that it never runs again on a frozen layer.
    Snapshot freeze(String job, String dataMount, FileOwner owner, String dataDatabase, String fingerprint)
            throws OperationFailedException, InterruptedException {
        ImageDetails image = engine.image(plan.image());
        Snapshot seed = SeedSnapshot.of(plan, image.id(), dataMount, owner, fingerprint, dataDatabase);
        var model = ContainerSpec.named(Snapshots.recordName(seed.id()), plan.image())
                .environment(plan.environment())
                .environment(ServerEnvironment.of(plan.kind()).ofRestore(plan.credentials(), plan.initialDatabase()))
                .command(ServerImage.of(plan.kind())
                        .serving(RestoreSettings.command(
                                plan.command(image),
                                RestoreServer.of(plan.kind()).databaseArguments())))
                .labels(SeedNotes.labels(tracker.picture().notes()))
                .sharedMemoryBytes(RestoreSettings.SHARED_MEMORY_BYTES)
                .stopTimeoutSeconds(STOP_TIMEOUT_SECONDS);
        // One step: a cancel in between would leave the job beside its snapshot, or throw away what is frozen.
        return Uninterruptible.run(() -> {
            Snapshot frozen = snapshots.freezeSeed(seed, model);
            isFrozen = true;
            Uninterruptible.cleanUp(() -> engine.removeContainer(job, true));
            return frozen;
        });
    }
}
