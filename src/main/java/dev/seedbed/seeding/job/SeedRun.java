package dev.seedbed.seeding.job;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskRunner;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs one [SeedAttempts] on a thread of its own and sees to it that a failed or cancelled one leaves nothing.
public final class SeedRun extends TrackedSeed {
    private static final Logger LOG = LoggerFactory.getLogger(SeedRun.class);

    private final ContainerEngine engine;
    private final SeedPlan plan;
    private final SeedAttempts start;
    private final SeedJobLock hold;

    public SeedRun(
            ContainerEngine engine, SeedPlan plan, SeedProgressTracker tracker, SeedAttempts start, SeedJobLock hold) {
        super(tracker);
        this.engine = engine;
        this.plan = plan;
        this.start = start;
        this.hold = hold;
    }

    /// Begins `work`, which is one of the ways to run [SeedAttempts], and returns at once.
    public void begin(Executor background, TaskRunner.Work<Boolean> work) {
        begin(background, "seeded start of " + plan.name(), work);
    }

    @Override
    void conclude(Outcome<Boolean> outcome, boolean wasCancelled) {
        start.close();
        if (wasCancelled) {
            if (!start.isCommitted()) {
                discard();
            }
            tracker.cancelled();
        } else {
            settle(outcome);
        }
        hold.close();
    }

    private void settle(Outcome<Boolean> outcome) {
        switch (outcome) {
            case Outcome.Success<Boolean> _ -> tracker.ready();
            case Outcome.Failed<Boolean>(var failure) -> {
                if (!start.isCommitted()) {
                    discard();
                }
                tracker.failed(failure);
            }
            case Outcome.Cancelled<Boolean>() ->
                // Interrupted without a cancel: this program ends, and the engine goes on with the job.
                LOG.info("no longer watching the start of {}", plan.name());
        }
    }

    /// What cannot be removed now (the engine is gone) stays labelled and is offered for clean-up later.
    private void discard() {
        try {
            SeedJob.discard(engine, plan.id());
        } catch (OperationFailedException e) {
            LOG.warn("remains of {} stay for now: {}", plan.name(), e.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String id() {
        return plan.id();
    }

    public SeedPlan plan() {
        return plan;
    }

    @Override
    List<LogLine> currentLog() {
        return start.log();
    }

    @Override
    public synchronized void cancel() {
        if (!progress().isOver()) {
            tracker.cancelling();
            super.cancel();
        }
    }

    @Override
    public void letGo() throws InterruptedException {
        interrupt();
        await();
    }

    /// The failure of an ended run, for tests and the log.
    @Nullable
    Failure failure() {
        return progress().failure();
    }
}
