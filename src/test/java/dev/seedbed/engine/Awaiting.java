package dev.seedbed.engine;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Waits in tests for what others do in their own time, such as servers and windows.
public final class Awaiting {
    /// Servers and windows need the processors more than anyone who asks them.
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Awaiting() {}

    /// Blocks until it is so.
    ///
    /// @throws AssertionError with `what` where it is not so in time
    public static void until(Duration patience, Supplier<String> what, Callable<Boolean> condition) throws Exception {
        until(patience, BETWEEN_LOOKS, what, condition);
    }

    public static void until(Duration patience, Duration between, Supplier<String> what, Callable<Boolean> condition)
            throws Exception {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited for " + patience.toSeconds() + " s in vain: " + what.get());
            }
            LockSupport.parkNanos(between.toNanos());
        }
    }
}
