package dev.seedbed.snapshot.layer;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Uninterruptible;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Something that is done beside something else, and has to be over before the next step.
public final class ParallelStep implements AutoCloseable {
    static final ParallelStep NONE = begin(() -> {});

    private final FutureTask<Boolean> task;
    private final Thread worker;

    private ParallelStep(FutureTask<Boolean> task, Thread worker) {
        this.task = task;
        this.worker = worker;
    }

    /// Work that blocks.
    @FunctionalInterface
    interface Work {
        void run() throws OperationFailedException, InterruptedException;
    }

    /// Begins on a thread of its own.
    static ParallelStep begin(Work work) {
        var task = new FutureTask<Boolean>(() -> {
            work.run();
            return true;
        });
        return new ParallelStep(task, Thread.ofVirtual().name("preparation").start(task));
    }

    /// Blocks until it is done.
    ///
    /// @throws OperationFailedException with what went wrong there
    public void await() throws OperationFailedException, InterruptedException {
        try {
            task.get();
        } catch (ExecutionException e) {
            throw Uninterruptible.failure(e);
        }
    }

    /// Interrupts what is still in progress and blocks until it is over; an interrupt waits until then too.
    @Override
    public void close() {
        worker.interrupt();
        try {
            Uninterruptible.await(task);
        } catch (ExecutionException _) {
            // Whoever needed it has heard of it.
        }
    }
}
