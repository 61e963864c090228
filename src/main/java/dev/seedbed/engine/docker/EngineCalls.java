package dev.seedbed.engine.docker;

import dev.seedbed.engine.CallListener;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// Gives every call to an engine a deadline, ends it at interruption and puts its failures into our words.
///
/// The HTTP client knows no time limit on a local socket. So each call runs on a thread of its own: the caller leaves
/// when
/// its time is up, and the interrupt that the call then gets closes its connection. Virtual threads can be interrupted
/// on every connection; on a local socket others can as well, and those leave no poller behind: at its end a process
/// waits 0.3 s for one.
final class EngineCalls {
    private final EngineFaults faults;
    private final CallListener watch;
    private final boolean local;

    EngineCalls(EngineFaults faults) {
        this(faults, CallListener.NONE, false);
    }

    /// @param local whether the engine is at a socket of this computer
    EngineCalls(EngineFaults faults, CallListener watch, boolean local) {
        this.faults = faults;
        this.watch = watch;
        this.local = local;
    }

    <T> T call(String action, Duration deadline, Callable<T> work)
            throws OperationFailedException, InterruptedException {
        return call(action, deadline, work, _ -> {});
    }

    /// Runs `work` and waits for it.
    ///
    /// @param unclaimed gets a result that came after the caller had left
    /// @throws OperationFailedException with what happened, `EngineTimedOut` after `deadline`
    <T> T call(String action, Duration deadline, Callable<T> work, Consumer<T> unclaimed)
            throws OperationFailedException, InterruptedException {
        var result = new CompletableFuture<T>();
        Thread worker = begin(action, work, result, unclaimed);
        watch.begun();
        try {
            return result.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            result.cancel(false);
            throw new OperationFailedException(new EngineFailure.EngineTimedOut(action, deadline), e);
        } catch (ExecutionException e) {
            throw faults.failed(action, cause(e));
        } finally {
            watch.over();
            result.cancel(false);
            worker.interrupt();
        }
    }

    /// Runs a transfer that may take any time as long as it moves.
    ///
    /// @param stall how long it may go without a beat of the pulse it is given
    /// @throws OperationFailedException with `EngineTimedOut` where it stands still
    <T> T transfer(String action, Duration stall, Transfer<T> work)
            throws OperationFailedException, InterruptedException {
        var pulse = new Pulse();
        var result = new CompletableFuture<T>();
        Thread worker = begin(action, () -> work.run(pulse), result, _ -> {});
        try {
            while (true) {
                try {
                    return result.get(pulse.remaining(stall).toMillis() + 1, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    if (!pulse.remaining(stall).isPositive()) {
                        throw new OperationFailedException(new EngineFailure.EngineTimedOut(action, stall), e);
                    }
                }
            }
        } catch (ExecutionException e) {
            throw faults.failed(action, cause(e));
        } finally {
            result.cancel(false);
            worker.interrupt();
        }
    }

    private <T> Thread begin(String action, Callable<T> work, CompletableFuture<T> result, Consumer<T> unclaimed)
            throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException(action + " was cancelled before it began");
        }
        Thread.Builder thread = local ? Thread.ofPlatform().daemon() : Thread.ofVirtual();
        return thread.name("engine: " + action).start(() -> {
            try {
                T value = work.call();
                if (!result.complete(value)) {
                    unclaimed.accept(value);
                }
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
    }

    private static Throwable cause(ExecutionException e) {
        return e.getCause() == null ? new CancellationException() : e.getCause();
    }

    /// Work that says when it moves.
    @FunctionalInterface
    interface Transfer<T> {
        T run(Pulse pulse) throws Exception;
    }

    /// When a transfer last moved.
    static final class Pulse {
        private volatile long lastBeat = System.nanoTime();

        void beat() {
            lastBeat = System.nanoTime();
        }

        Duration remaining(Duration stall) {
            return stall.minusNanos(System.nanoTime() - lastBeat);
        }
    }
}
