package dev.seedbed.seeding.job;

import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.OutcomeCatcher;
import dev.seedbed.task.TaskRunner;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A seeded start that is worked at, or looked at, on a thread of its own.
abstract class TrackedSeed implements RunningSeed {
    protected final SeedProgressTracker tracker;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile List<LogLine> lastLog = List.of();
    private @Nullable Thread worker;
    private boolean cancelled;

    TrackedSeed(SeedProgressTracker tracker) {
        this.tracker = tracker;
    }

    /// Begins `work` and returns at once.
    ///
    /// @param what names it in the log
    final void begin(Executor background, String what, TaskRunner.Work<Boolean> work) {
        background.execute(() -> {
            Outcome<Boolean> outcome = enter() ? OutcomeCatcher.of(what, work) : new Outcome.Cancelled<>();
            boolean wasCancelled = leave();
            lastLog = currentLog();
            conclude(outcome, wasCancelled);
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
        return cancelled;
    }

    /// Closes what the work has opened and says how it ended.
    abstract void conclude(Outcome<Boolean> outcome, boolean wasCancelled);

    /// The log while it is being followed.
    abstract List<LogLine> currentLog();

    @Override
    public final SeedProgress progress() {
        return tracker.picture();
    }

    @Override
    public final Subscription listen(Consumer<SeedProgress> listener) {
        return tracker.listen(listener);
    }

    @Override
    public final List<LogLine> log() {
        return over.getCount() == 0 ? lastLog : currentLog();
    }

    @Override
    public synchronized void cancel() {
        // A second one would interrupt what the first has begun to take back.
        if (!cancelled) {
            cancelled = true;
            interrupt();
        }
    }

    /// Ends the work without a cancel.
    final synchronized void interrupt() {
        if (worker != null) {
            worker.interrupt();
        }
    }

    @Override
    public final SeedProgress await() throws InterruptedException {
        over.await();
        return progress();
    }
}
