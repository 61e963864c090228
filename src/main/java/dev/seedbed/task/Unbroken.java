package dev.seedbed.task;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Runs a step that must not be broken off in the middle: an engine goes on with a creation whose caller has left, and
/// what it makes then would come after the cleaning up.
public final class Unbroken {
    /// So that a cancel is over within 2 s, whatever the engine does.
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private Unbroken() {}

    /// Blocks. An interrupt takes effect after the step.
    public static <T> T run(TaskRunner.Work<T> step) throws OperationFailedException, InterruptedException {
        var task = new FutureTask<T>(step::call);
        Thread worker = Thread.ofVirtual().name("unbroken step").start(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            await(task);
            worker.interrupt();
            throw e;
        } catch (ExecutionException e) {
            throw failure(e);
        }
    }

    private static void await(FutureTask<?> task) throws InterruptedException {
        try {
            task.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException _) {
            // the cancel counts
        }
    }

    private static OperationFailedException failure(ExecutionException e) throws InterruptedException {
        return switch (e.getCause()) {
            case OperationFailedException failed -> failed;
            case InterruptedException interrupted -> throw interrupted;
            case RuntimeException defect -> throw defect;
            case Error error -> throw error;
            case null, default -> throw new IllegalStateException(e);
        };
    }
}
