package dev.seedbed.ui;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/// How long the FX thread has been held up without working: by a lock, a disk, a network, or because it sleeps.
///
/// The toolkit's own waits do not count: for events of the window system, and for its renderer, which draws in software
/// here. Nor does time in which the thread was ready to run and got no processor ([RunQueue]). Whoever looks may come
/// late itself; then only as much is counted as one look is sure of.
final class FxHolds {
    private static final int LATE = 4;

    private final Thread fx;
    private final RunQueue queue;
    private final long mostNanos;
    private long looked;
    private long queued;
    private long worked;
    private long held;

    FxHolds(Thread fx, RunQueue queue, Duration between) {
        this.fx = fx;
        this.queue = queue;
        this.mostNanos = between.multipliedBy(LATE).toNanos();
        this.looked = System.nanoTime();
        this.queued = queue.nanos();
        this.worked = worked(fx);
    }

    void look() {
        boolean holds = isHeld(fx.getState(), fx.getStackTrace());
        long now = System.nanoTime();
        long queuedNow = queue.nanos();
        long workedNow = worked(fx);
        if (holds) {
            held += Math.clamp(now - looked - (queuedNow - queued) - (workedNow - worked), 0, mostNanos);
        }
        looked = now;
        queued = queuedNow;
        worked = workedNow;
    }

    /// Processor time that the thread has taken, in nanoseconds.
    static long worked(Thread thread) {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId());
    }

    long nanos() {
        return held;
    }

    private static boolean isHeld(Thread.State state, StackTraceElement[] frames) {
        if (frames.length == 0) {
            return false;
        }
        if (state == Thread.State.RUNNABLE) {
            return frames[0].isNativeMethod() && !frames[0].getClassName().startsWith("com.sun.");
        }
        for (StackTraceElement frame : frames) {
            if (frame.getClassName().startsWith("dev.seedbed")) {
                return true;
            }
            if (frame.getClassName().startsWith("com.sun.javafx.tk.quantum")) {
                return false;
            }
        }
        return true;
    }
}
