package dev.seedbed.build;

import dev.seedbed.build.file.Seedfile;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Builds Seedfiles. Safe for use by any thread.
public final class Builds {
    private final ContainerEngine engine;
    private final Seeding seeding;
    private final Snapshots snapshots;
    private final Path passedChecks;

    /// @param passedChecks folder in which it is kept which results have passed their checks
    public Builds(ContainerEngine engine, Seeding seeding, Snapshots snapshots, Path passedChecks) {
        this.engine = engine;
        this.seeding = seeding;
        this.snapshots = snapshots;
        this.passedChecks = passedChecks;
    }

    /// Builds a Seedfile, or the one of a folder. Blocks; an interruption cancels it. Steps that were finished stay,
    /// and
    /// are found by the next run; of the one in progress nothing remains.
    ///
    /// @param fresh carries out every step, whatever was left before
    /// @param listener hears every change, on several threads; returns at once
    /// @return the snapshot of the last step
    /// @throws OperationFailedException with `FileInvalid` before anything has begun, or what a step failed with
    public Snapshot build(Path fileOrFolder, boolean fresh, Consumer<BuildProgress> listener)
            throws OperationFailedException, InterruptedException {
        Seedfile file = Seedfile.read(fileOrFolder);
        var plan = new PlannedBuild(file.name(), new BuildSteps(engine, file, fresh).all(), fresh);
        var checks = new BuildChecks(file.checks(), passedChecks);
        return new SeedfileBuild(engine, seeding, snapshots, checks, plan, listener).run();
    }
}
