package dev.seedbed.task.parallel;

import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Uninterruptible;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Steps that do not depend on each other, side by side: for calls of an engine that mostly wait.
public final class Together {
    private Together() {}

    /// Blocks until all have ended. The first failure interrupts the others, and is thrown once they have ended; so
    /// does an interrupt of the caller.
    public static void run(Lookup.Step... steps) throws OperationFailedException, InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletionService<Boolean> running = new ExecutorCompletionService<>(threads);
            List.of(steps).forEach(step -> running.submit(callable(step)));
            try {
                for (int ended = 0; ended < steps.length; ended++) {
                    running.take().get();
                }
            } catch (ExecutionException e) {
                threads.shutdownNow();
                throw Uninterruptible.failure(e);
            } catch (InterruptedException e) {
                threads.shutdownNow();
                throw e;
            }
        }
    }

    private static Callable<Boolean> callable(Lookup.Step step) {
        return () -> {
            step.run();
            return true;
        };
    }
}
