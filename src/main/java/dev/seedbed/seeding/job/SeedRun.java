package dev.seedbed.seeding.job;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.OutcomeCatcher;
import dev.seedbed.task.TaskRunner;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs one [SeedAttempts] on a thread of its own and sees to it that a failed or cancelled one leaves nothing.
public final class SeedRun implements RunningSeed {
    private static final Logger LOG = LoggerFactory.getLogger(SeedRun.class);

    private final ContainerEngine engine;
    private final SeedPlan plan;
    private final SeedProgressTracker tracker;
    private final SeedAttempts start;
    private final SeedJobLock hold;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile List<LogLine> lastLog = List.of();
    private boolean cancelled;
    private @Nullable Thread worker;

    public SeedRun(
            ContainerEngine engine, SeedPlan plan, SeedProgressTracker tracker, SeedAttempts start, SeedJobLock hold) {
        this.engine = engine;
        this.plan = plan;
        this.tracker = tracker;
        this.start = start;
        this.hold = hold;
    }

    /// Begins `work`, which is one of the ways to run [SeedAttempts], and returns at once.
    public void begin(Executor background, TaskRunner.Work<Boolean> work) {
        background.execute(() -> {
            Outcome<Boolean> outcome =
                    enter() ? OutcomeCatcher.of("seeded start of " + plan.name(), work) : new Outcome.Cancelled<>();
            boolean wasCancelled = leave();
            lastLog = start.log();
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
            over.countDown();
        });
    }

    private synchronized boolean enter() {
        worker = Thread.currentThread();
        return !cancelled;
    }

    /// From here on a cancel comes too late to interrupt anything, and the cleaning up is not interrupted.
    private synchronized boolean leave() {
        worker = null;
        Thread.interrupted();
        return cancelled && tracker.picture().state() != SeedProgress.State.READY;
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
    public SeedProgress progress() {
        return tracker.picture();
    }

    @Override
    public Subscription listen(Consumer<SeedProgress> listener) {
        return tracker.listen(listener);
    }

    @Override
    public List<LogLine> log() {
        return over.getCount() == 0 ? lastLog : start.log();
    }

    @Override
    public synchronized void cancel() {
        if (cancelled || progress().isOver()) {
            return;
        }
        cancelled = true;
        tracker.cancelling();
        if (worker != null) {
            worker.interrupt();
        }
    }

    @Override
    public void letGo() throws InterruptedException {
        synchronized (this) {
            if (!progress().isOver() && worker != null) {
                worker.interrupt();
            }
        }
        over.await();
    }

    @Override
    public SeedProgress await() throws InterruptedException {
        over.await();
        return tracker.picture();
    }

    /// The failure of an ended run, for tests and the log.
    @Nullable
    Failure failure() {
        return progress().failure();
    }
}
