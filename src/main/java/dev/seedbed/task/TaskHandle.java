package dev.seedbed.task;

import org.jspecify.annotations.Nullable;

/// Cancels one background task. Safe for use by any thread.
public final class TaskHandle {
    private boolean cancelled;
    private @Nullable Thread worker;

    /// Interrupts the task if it runs, or keeps it from starting. Later calls do nothing.
    public synchronized void cancel() {
        cancelled = true;
        if (worker != null) {
            worker.interrupt();
        }
    }

    public synchronized boolean isCancelled() {
        return cancelled;
    }

    synchronized boolean begin(Thread thread) {
        worker = cancelled ? null : thread;
        return !cancelled;
    }

    synchronized void end() {
        worker = null;
    }
}
