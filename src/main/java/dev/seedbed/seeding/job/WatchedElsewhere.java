package dev.seedbed.seeding.job;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerState;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.seeding.plan.SeedIndexes;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.progress.RemainingJob;
import dev.seedbed.seeding.progress.SeedJobOwner;
import dev.seedbed.seeding.progress.SeedNotes;
import dev.seedbed.seeding.progress.SeedStep;
import dev.seedbed.seeding.watch.SeedWatch;
import dev.seedbed.seeding.watch.estimate.SeedHistory;
import dev.seedbed.seeding.watch.estimate.WatchSnapshot;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.RestoreFailure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// A start that another program runs, as far as the engine shows it: it is looked at and never changed.
///
/// Over when the database is there, when the start failed or was cancelled in that program, when that program has ended
/// and left its job, or when nobody wants to watch any longer.
public final class WatchedElsewhere extends TrackedSeed {
    private static final Duration EVERY = Duration.ofMillis(500);
    /// From the end of the job to the first trace of its database, and between two of those.
    private static final int PATIENCE = 20;

    private final ContainerEngine engine;
    private final SeedPlan plan;
    private final RemainingJob job;
    private final SeedWatching watching;
    private volatile @Nullable SeedWatch watch;

    public WatchedElsewhere(
            ContainerEngine engine, SeedPlan plan, RemainingJob job, SeedIndexes indexes, SeedHistory history) {
        super(new SeedProgressTracker(plan, job.createdAt()));
        this.engine = engine;
        this.plan = plan;
        this.job = job;
        this.watching = new SeedWatching(engine, plan, indexes, history, () -> Duration.ZERO);
    }

    /// Begins to look, and returns at once.
    public void begin(Executor background) {
        begin(background, "watching " + plan.name(), this::follow);
    }

    @Override
    void conclude(Outcome<Boolean> outcome, boolean wasCancelled) {
        SeedWatch last = watch;
        if (last != null) {
            last.close();
        }
        switch (outcome) {
            case Outcome.Success(var _) -> tracker.ready();
            case Outcome.Failed(var failure) -> tracker.failed(failure);
            case Outcome.Cancelled() -> tracker.cancelled();
        }
    }

    private boolean follow() throws OperationFailedException, InterruptedException {
        tracker.imageStep(SeedStep.State.SKIPPED, -1, -1, "");
        tracker.prepareStep(SeedStep.State.RUNNING, -1, -1);
        int idle = 0;
        while (true) {
            List<ContainerSummary> ours = engine.containers(Map.of(Labels.ROLE, ""));
            Optional<ContainerSummary> container = own(ours, Labels.ROLE_SEED_JOB);
            Optional<ContainerSummary> database = own(ours, Labels.ROLE_DATABASE);
            boolean making = own(ours, Labels.ROLE_OPERATION).isPresent();
            Optional<ContainerSummary> record = own(ours, Labels.ROLE_SNAPSHOT);
            boolean frozen = record.isPresent();
            record.ifPresent(found -> SeedNotes.of(found.labels()).forEach(tracker::note));
            if (database.isPresent() && !making) {
                tracker.database(database.get().id());
                return true;
            }
            if (container.isPresent() && !frozen) {
                requireHeld(ours, container.get());
                look(container.get());
            } else if (frozen) {
                enterStart();
            }
            idle = container.isPresent() || making ? 0 : idle + 1;
            if (idle > PATIENCE) {
                throw new OperationFailedException(new RestoreFailure.EndedElsewhere(plan.name(), false));
            }
            Thread.sleep(EVERY);
        }
    }

    private Optional<ContainerSummary> own(List<ContainerSummary> ours, String role) {
        return ours.stream()
                .filter(one -> one.is(role))
                .filter(one -> one.belongsTo(plan.id()))
                .findFirst();
    }

    private void requireHeld(List<ContainerSummary> ours, ContainerSummary container) throws OperationFailedException {
        if (SeedJobLock.of(plan.id(), ours)
                .or(() -> SeedJobLock.starter(container, container.createdAt()))
                .isEmpty()) {
            throw new OperationFailedException(new RestoreFailure.EndedElsewhere(plan.name(), true));
        }
    }

    /// Opens the watch as soon as the job runs, and tells it when the restore is over.
    private void look(ContainerSummary container) throws OperationFailedException, InterruptedException {
        SeedWatch open = watch;
        if (open == null) {
            if (container.state() == ContainerState.CREATED) {
                return;
            }
            tracker.prepareStep(SeedStep.State.SKIPPED, -1, -1);
            SeedWatch begun = watching.open(container.id(), new SeedLogin(engine, plan).expected(), Duration.ZERO);
            watch = begun;
            var _ = begun.listen(tracker::watched);
            Thread.ofVirtual().start(() -> awaitRestored(begun));
        }
    }

    private static void awaitRestored(SeedWatch watch) {
        try {
            WatchSnapshot end = watch.awaitSettled();
            if (end.failure() == null) {
                watch.enterFinish();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void enterStart() {
        SeedWatch open = watch;
        if (open != null) {
            open.enterStart();
        }
        tracker.startStep(SeedStep.State.RUNNING);
    }

    @Override
    public String id() {
        return job.id();
    }

    @Override
    public Optional<SeedJobOwner> runBy() {
        return Optional.ofNullable(job.heldBy());
    }

    @Override
    List<LogLine> currentLog() {
        SeedWatch open = watch;
        return open == null ? List.of() : open.log();
    }

    /// Ends the watching as a cancel does. The start itself goes on.
    @Override
    public void letGo() throws InterruptedException {
        cancel();
        await();
    }
}
