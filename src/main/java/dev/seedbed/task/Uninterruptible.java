package dev.seedbed.task;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs a step that must not be interrupted in the middle: an engine goes on with a creation whose caller has left, and
/// what it makes then would come after the cleaning up.
public final class Uninterruptible {
    private static final Logger LOG = LoggerFactory.getLogger(Uninterruptible.class);
    /// So that a cancel is over within 2 s, whatever the engine does.
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private Uninterruptible() {}

    /// What takes away again what a step made.
    @FunctionalInterface
    public interface Undo<T> {
        void undo(T made) throws OperationFailedException, InterruptedException;
    }

    /// Cleans up, also for a thread that is interrupted: that takes effect afterwards.
    public static void cleanUp(Lookup.Step step) throws OperationFailedException {
        boolean interrupted = Thread.interrupted();
        try {
            step.run();
        } catch (InterruptedException _) {
            interrupted = true;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// The same where a failure is only logged.
    ///
    /// @param left what is left behind then
    public static void cleanUp(Lookup.Step step, String left) {
        try {
            cleanUp(step);
        } catch (OperationFailedException e) {
            LOG.warn("{}: {}", left, e.getMessage());
        }
    }

    /// Blocks. An interrupt takes effect after the step, or after 1.5 s, when the step is interrupted, too.
    public static <T> T run(TaskRunner.Work<T> step) throws OperationFailedException, InterruptedException {
        return run(step, null);
    }

    /// The same for a step of which nothing may remain where nobody waits for it any more: one that takes longer
    /// continues after the interrupt and is undone at its end, in the background. A failure of that is logged.
    public static <T> T run(TaskRunner.Work<T> step, @Nullable Undo<T> undo)
            throws OperationFailedException, InterruptedException {
        var task = new FutureTask<T>(step::call);
        Thread worker = Thread.ofVirtual().name("unbroken step").start(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            awaitBriefly(task);
            if (undo == null || task.isDone()) {
                worker.interrupt();
            } else {
                Thread.ofVirtual().name("undo of a late step").start(() -> undo(task, undo));
            }
            throw e;
        } catch (ExecutionException e) {
            throw failure(e);
        }
    }

    /// Waits to the end of something that is done elsewhere; an interrupt takes effect afterwards.
    public static <T> T await(Future<T> done) throws ExecutionException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return done.get();
                } catch (InterruptedException _) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static <T> void undo(FutureTask<T> task, Undo<T> undo) {
        try {
            undo.undo(task.get());
        } catch (ExecutionException e) {
            LOG.debug("nothing was made: {}", e.toString());
        } catch (OperationFailedException | InterruptedException e) {
            LOG.warn("what was made after its caller had left cannot be removed", e);
        }
    }

    private static void awaitBriefly(FutureTask<?> task) throws InterruptedException {
        try {
            task.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException _) {
            // the cancel counts
        }
    }

    /// What failed in a step that was done elsewhere.
    public static OperationFailedException failure(ExecutionException e) throws InterruptedException {
        return switch (e.getCause()) {
            case OperationFailedException failed -> failed;
            case InterruptedException interrupted -> throw interrupted;
            case RuntimeException defect -> throw defect;
            case Error error -> throw error;
            case null, default -> throw new IllegalStateException(e);
        };
    }
}
