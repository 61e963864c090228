package dev.seedbed.task;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs blocking work in the background and reports its [Outcome] on the FX thread.
///
/// This is the only class that knows both threads. Production passes a virtual-thread executor and
/// `Platform::runLater`; tests pass `Runnable::run` twice.
public final class TaskRunner {
    private static final Logger LOG = LoggerFactory.getLogger(TaskRunner.class);

    private final Executor background;
    private final Executor fxThread;

    public TaskRunner(Executor background, Executor fxThread) {
        this.background = background;
        this.fxThread = fxThread;
    }

    /// Starts `work` in the background.
    ///
    /// @param name what the log calls this work, such as `stop orders-db`; never holds a secret
    /// @param onFinished called on the FX thread, exactly once, also after a cancel
    public <T> TaskHandle run(String name, Work<T> work, Consumer<Outcome<T>> onFinished) {
        var handle = new TaskHandle();
        try {
            background.execute(() -> begin(handle, name, work, onFinished));
        } catch (RejectedExecutionException _) {
            // The program is ending, and a last pulse of the window asks for something still.
            LOG.debug("{} comes too late", name);
            fxThread.execute(() -> onFinished.accept(new Outcome.Cancelled<>()));
        }
        return handle;
    }

    private <T> void begin(TaskHandle handle, String name, Work<T> work, Consumer<Outcome<T>> onFinished) {
        Outcome<T> outcome = handle.begin(Thread.currentThread()) ? Attempt.of(name, work) : new Outcome.Cancelled<>();
        handle.end();
        try {
            fxThread.execute(() -> {
                try {
                    onFinished.accept(handle.isCancelled() ? new Outcome.Cancelled<>() : outcome);
                } catch (RuntimeException e) {
                    LOG.error("showing the outcome of {} failed", name, e);
                    throw e;
                }
            });
        } catch (RejectedExecutionException _) {
            // The program has ended, and with it whoever wanted to know.
            LOG.debug("nobody is left to hear how {} ended", name);
        }
    }

    /// Returns a consumer for any thread that hands the newest value to `target` on the FX thread.
    public <P> Consumer<P> onFxThread(Consumer<? super P> target) {
        return new Conflated<>(fxThread, target);
    }

    /// Blocking work. It honours interruption and reports expected failures by exception.
    @FunctionalInterface
    public interface Work<T> {
        T call() throws OperationFailedException, InterruptedException;
    }
}
