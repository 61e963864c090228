package dev.seedbed.build;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.input.InputProgress;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.clone.WorkClone;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import java.util.List;

/// One run of a build: step by step, each of them either found as it was left before, or carried out on top of the one
/// below and frozen.
///
/// What is finished stays whatever happens afterwards: the next run goes on there.
final class SeedfileBuild {
    private final StepRunner runner;
    private final Seeding seeding;
    private final Snapshots snapshots;
    private final BuildChecks checks;
    private final StepReports reports;
    private final BuildTracker tracker;

    SeedfileBuild(
            ContainerEngine engine,
            Seeding seeding,
            Snapshots snapshots,
            BuildChecks checks,
            StepReports reports,
            BuildTracker tracker) {
        this.runner = new StepRunner(engine, seeding, snapshots);
        this.seeding = seeding;
        this.snapshots = snapshots;
        this.checks = checks;
        this.reports = reports;
        this.tracker = tracker;
    }

    /// Makes the plan, where that takes longer than a look.
    @FunctionalInterface
    interface Planning {
        PlannedBuild plan() throws OperationFailedException, InterruptedException;
    }

    /// Blocks until it is over; an interruption cancels it.
    Snapshot run(Planning planning) throws OperationFailedException, InterruptedException {
        try {
            Snapshot result = steps(planning.plan());
            check(result);
            tracker.done(result);
            return result;
        } catch (OperationFailedException e) {
            tracker.failed(e.failure());
            throw e;
        } catch (InterruptedException e) {
            tracker.cancelled();
            throw e;
        }
    }

    private Snapshot steps(PlannedBuild plan) throws OperationFailedException, InterruptedException {
        List<BuildStep> steps = plan.steps();
        Snapshot at = begin((BuildStep.Begin) steps.getFirst());
        var cache =
                new StepCache(plan.fresh() ? List.of() : snapshots.catalogue().list());
        for (int i = 1; i < steps.size(); i++) {
            at = change(at, i, plan, cache);
        }
        return at;
    }

    private Snapshot begin(BuildStep.Begin step) throws OperationFailedException, InterruptedException {
        tracker.begun(0);
        try {
            SeedPlan seed = seeding.plan(
                    step.request(),
                    (archive, done, total) -> tracker.of(0)
                            .prepares(
                                    InputProgress.Preparation.UNPACKING,
                                    String.valueOf(archive.getFileName()),
                                    done,
                                    total));
            Snapshot restored = seed.restored();
            if (restored != null) {
                tracker.ended(0, BuildStepState.State.CACHED);
                return restored;
            }
            seed.notes().stream().filter(SeedfileBuild::isOfResult).forEach(tracker.of(0)::note);
            Snapshot made = runner.begin(seed, progress -> tracker.restored(0, progress));
            tracker.ended(0, BuildStepState.State.DONE);
            return made;
        } catch (OperationFailedException e) {
            tracker.ended(0, BuildStepState.State.FAILED);
            throw e;
        }
    }

    /// How much room there is matters before a start only, unless it is too little.
    private static boolean isOfResult(PlanNote note) {
        return note.warning() || !note.key().startsWith("space");
    }

    private Snapshot change(Snapshot below, int number, PlannedBuild plan, StepCache cache)
            throws OperationFailedException, InterruptedException {
        var step = (BuildStep.Change) plan.steps().get(number);
        tracker.begun(number);
        try {
            String fingerprint = StepCache.fingerprint(below, step);
            var found = cache.find(fingerprint);
            if (found.isPresent()) {
                tracker.cached(number, reports.of(fingerprint));
                return found.get();
            }
            boolean last = number == plan.steps().size() - 1;
            var result = new WorkClone.Result(
                    last ? plan.name() : plan.name() + ": " + step.title(),
                    fingerprint,
                    plan.name(),
                    below.seedFiles());
            Snapshot made = runner.change(below, step, result, tracker.of(number));
            reports.keep(fingerprint, below.fingerprint(), tracker.reports(number));
            tracker.ended(number, BuildStepState.State.DONE);
            return made;
        } catch (OperationFailedException e) {
            tracker.ended(number, BuildStepState.State.FAILED);
            throw e;
        }
    }

    private void check(Snapshot result) throws OperationFailedException, InterruptedException {
        if (checks.isEmpty() || checks.passedBefore(result)) {
            return;
        }
        runner.look(result, checks::run);
        checks.remember(result);
    }
}
