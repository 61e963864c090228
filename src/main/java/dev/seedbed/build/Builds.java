package dev.seedbed.build;

import dev.seedbed.build.file.Seedfile;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.input.FileHashes;
import dev.seedbed.input.InputReport;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Builds Seedfiles. Safe for use by any thread.
public final class Builds {
    private final ContainerEngine engine;
    private final Seeding seeding;
    private final Snapshots snapshots;
    private final Path passedChecks;
    private final StepReports reports;
    private final FileHashes hashes = new FileHashes();

    /// @param kept folder in which it is kept which results have passed their checks, and what steps did
    public Builds(ContainerEngine engine, Seeding seeding, Snapshots snapshots, Path kept) {
        this.engine = engine;
        this.seeding = seeding;
        this.snapshots = snapshots;
        this.passedChecks = kept.resolve("checks");
        this.reports = new StepReports(kept.resolve("reports"));
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
        var checks = new BuildChecks(file.checks(), passedChecks);
        return new SeedfileBuild(engine, seeding, snapshots, checks, reports, plan(file, fresh), listener).run();
    }

    private PlannedBuild plan(Seedfile file, boolean fresh) throws OperationFailedException, InterruptedException {
        return new PlannedBuild(file.name(), new BuildSteps(engine, file, fresh).all(), fresh);
    }

    /// Looks which steps a build would find as they were left before. Starts and makes nothing. Blocks for some calls
    /// of the engine, and while files are read that changed since the last look.
    ///
    /// @throws OperationFailedException with what a build would fail with before it begins
    public FoundSteps look(Path fileOrFolder) throws OperationFailedException, InterruptedException {
        PlannedBuild plan = plan(Seedfile.read(fileOrFolder), false);
        return new StepLook(seeding, snapshots.catalogue().list(), hashes).of(plan);
    }

    /// What the steps did that led to a snapshot, the first one first, as far as that is known here. Blocks while it is
    /// read.
    public List<InputReport> reports(Snapshot result) {
        return reports.until(result.fingerprint());
    }
}
