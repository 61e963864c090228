package dev.seedbed.seeding.watch;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// The time that a seed job works. Once its server has nothing more to do by itself, the clock stands still while the
/// start waits for the engine. Safe for use by any thread.
final class WorkClock {
    private final LongSupplier nanos;
    private final Supplier<Duration> waited;
    private long originNanos;
    private Duration waitedBefore = Duration.ZERO;
    private boolean dependsOnEngine;

    /// @param age of the job
    /// @param waited how long the start has waited for the engine in all
    WorkClock(LongSupplier nanos, Duration age, Supplier<Duration> waited) {
        this.nanos = nanos;
        this.waited = waited;
        this.originNanos = nanos.getAsLong() - Math.max(0, age.toNanos());
    }

    /// Seconds since the start of the job.
    synchronized double seconds() {
        Duration still = dependsOnEngine ? waited.get().minus(waitedBefore) : Duration.ZERO;
        return (nanos.getAsLong() - originNanos - still.toNanos()) / 1e9;
    }

    /// From now on the work goes on only when the engine answers.
    synchronized void dependOnEngine() {
        if (!dependsOnEngine) {
            waitedBefore = waited.get();
            dependsOnEngine = true;
        }
    }

    /// The job started later than it was thought to.
    synchronized void startedLater(Duration later) {
        originNanos += later.toNanos();
    }
}
