package dev.seedbed.build;

import dev.seedbed.build.file.Seedfile;
import dev.seedbed.build.file.SeedfileStep;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.input.FileHashes;
import dev.seedbed.input.InputReport;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.source.web.WebSource;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Builds Seedfiles. Safe for use by any thread.
public final class Builds {
    private final ContainerEngine engine;
    private final Seeding seeding;
    private final Snapshots snapshots;
    private final Path passedChecks;
    private final StepReports reports;
    private final FileHashes hashes = new FileHashes();
    private final WebSource web;
    private final UnaryOperator<String> words;

    /// @param kept folder in which it is kept which results have passed their checks, and what steps did
    /// @param web fetches what is restored from addresses
    /// @param words puts reasons into words, for files that people read
    public Builds(
            ContainerEngine engine,
            Seeding seeding,
            Snapshots snapshots,
            Path kept,
            WebSource web,
            UnaryOperator<String> words) {
        this.words = words;
        this.web = web;
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
        var downloads = new BuildDownloads(web);
        var steps = new BuildSteps(engine, seeding, file, fresh, downloads, words);
        if (!BuildDownloads.isNeededBy(file)) {
            // Nobody is told anything of what cannot begin.
            var plan = new PlannedBuild(file.name(), steps.all(), fresh);
            return run(file, new BuildTracker(file.name(), BuildSteps.titles(file), listener), () -> plan);
        }
        var tracker = new BuildTracker(file.name(), BuildSteps.titles(file), listener);
        return run(file, tracker, () -> {
            int first = BuildSteps.titles(file).size() - file.steps().size();
            for (int i = 0; i < file.steps().size(); i++) {
                fetch(file.steps().get(i), downloads, tracker, first + i);
            }
            return new PlannedBuild(file.name(), steps.all(), fresh);
        });
    }

    /// Looks which steps a build would find as they were left before. Starts and makes nothing. Blocks for some calls
    /// of the engine, and while files are read that changed since the last look.
    ///
    /// @throws OperationFailedException with what a build would fail with before it begins
    public FoundSteps look(Path fileOrFolder) throws OperationFailedException, InterruptedException {
        Seedfile file = Seedfile.read(fileOrFolder);
        var downloads = new BuildDownloads(web);
        for (SeedfileStep step : file.steps()) {
            if (!downloads.find(step)) {
                // Only the server can tell.
                return new FoundSteps(BuildSteps.titles(file).size(), List.of());
            }
        }
        var plan = new PlannedBuild(
                file.name(), new BuildSteps(engine, seeding, file, false, downloads, words).all(), false);
        return new StepLook(seeding, snapshots.catalogue().list(), hashes).of(plan);
    }

    /// What the steps did that led to a snapshot, the first one first, as far as that is known here. Blocks while it is
    /// read.
    public List<InputReport> reports(Snapshot result) {
        return reports.until(result.fingerprint());
    }

    private Snapshot run(Seedfile file, BuildTracker tracker, SeedfileBuild.Planning planning)
            throws OperationFailedException, InterruptedException {
        var checks = new BuildChecks(file.checks(), passedChecks);
        return new SeedfileBuild(engine, seeding, snapshots, checks, reports, tracker).run(planning);
    }

    private static void fetch(SeedfileStep step, BuildDownloads downloads, BuildTracker tracker, int number)
            throws OperationFailedException, InterruptedException {
        if (BuildDownloads.addresses(step).isEmpty()) {
            return;
        }
        tracker.begun(number);
        try {
            downloads.fetch(step, tracker.of(number));
            tracker.waits(number);
        } catch (OperationFailedException e) {
            tracker.ended(number, BuildStepState.State.FAILED);
            throw e;
        }
    }
}
