package dev.seedbed.task;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
    private @Nullable Waiting waiting;

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
        Outcome<T> outcome =
                handle.begin(Thread.currentThread()) ? OutcomeCatcher.of(name, work) : new Outcome.Cancelled<>();
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
            // The program has ended, and with it anyone who wanted to know.
            LOG.debug("nobody is left to hear how {} ended", name);
        }
    }

    /// Hears of everything that the user waits for, on the FX thread: when it begins, and when it is over.
    public interface Waiting {
        void begun(UserAction action, String subject, TaskHandle handle);

        /// How far it is.
        ///
        /// @param text what it does just now, for people
        /// @param fraction from 0 to 1, negative where that is not known
        void says(TaskHandle handle, String text, double fraction);

        void over(TaskHandle handle);
    }

    /// Tells `listener` of everything that is begun with [#act] from now on.
    public void tell(Waiting listener) {
        waiting = listener;
    }

    /// Tells anyone who listens how far something is that was begun with [#act]. Called on the FX thread.
    public void says(TaskHandle handle, String text, double fraction) {
        if (waiting != null) {
            waiting.says(handle, text, fraction);
        }
    }

    /// The same as [#run], for what the user asked for: anyone who listens can show it, with a way to cancel it.
    ///
    /// Called on the FX thread.
    ///
    /// @param subject what it is about, such as the name of a database
    public <T> TaskHandle act(UserAction action, String subject, Work<T> work, Consumer<Outcome<T>> onFinished) {
        Waiting told = waiting;
        // It may be over before it is told of, where tests have one thread only.
        var over = new TaskHandle[1];
        var ended = new boolean[1];
        TaskHandle handle = run(action.name().toLowerCase(Locale.ROOT) + " " + subject, work, outcome -> {
            ended[0] = true;
            if (told != null && over[0] != null) {
                told.over(over[0]);
            }
            onFinished.accept(outcome);
        });
        if (told != null && !ended[0]) {
            over[0] = handle;
            told.begun(action, subject, handle);
        }
        return handle;
    }

    /// Runs something on the FX thread after a while.
    public void later(Duration delay, Runnable action) {
        CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, fxThread)
                .execute(action);
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
