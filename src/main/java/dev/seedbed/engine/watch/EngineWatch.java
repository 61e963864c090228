package dev.seedbed.engine.watch;

import dev.seedbed.engine.EngineContext;
import dev.seedbed.engine.EngineEvent;
import dev.seedbed.engine.EngineInfo;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.task.Defects;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps an eye on the engine: says whether it answers, and what sort of its objects has changed.
///
/// Follows the event stream and takes it up again whenever it ends, for as long as it takes. One virtual thread
/// calls the listeners; they hand over to their own thread and return.
public final class EngineWatch implements AutoCloseable {
    /// Sorts of objects; all of them after each connection.
    public static final Set<String> ALL_TYPES = Set.of("container", "volume", "image", "network");

    private static final Logger LOG = LoggerFactory.getLogger(EngineWatch.class);

    private final SwitchableEngine engine;
    private final WatchTimes times;
    private final InstantSource clock;
    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
    private final CopyOnWriteArrayList<Listener> listeners = new CopyOnWriteArrayList<>();
    private volatile EngineStatus status;
    private @Nullable Thread thread;

    public EngineWatch(SwitchableEngine engine) {
        this(engine, WatchTimes.STANDARD, InstantSource.system());
    }

    public EngineWatch(SwitchableEngine engine, WatchTimes times, InstantSource clock) {
        this.engine = engine;
        this.times = times;
        this.clock = clock;
        this.status = new EngineStatus.Connecting(engine.context().name());
        engine.whenSwitched(() -> signals.add(new Signal.Retry(true)));
    }

    /// Begins to watch. Call once.
    public synchronized void start() {
        thread = Thread.ofVirtual().name("engine watch").start(this::watch);
    }

    /// What was last seen.
    public EngineStatus status() {
        return status;
    }

    /// Hears from now on, and at once how things stand.
    ///
    /// @return closing it ends the hearing
    public Subscription listen(Listener listener) {
        listeners.add(listener);
        listener.status(status);
        return () -> listeners.remove(listener);
    }

    /// Tries again now, where the next attempt is still to come.
    public void retryNow() {
        signals.add(new Signal.Retry(false));
    }

    @Override
    public synchronized void close() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void watch() {
        long lostAt = 0;
        try {
            while (true) {
                long connectedAt = System.nanoTime();
                Failure reason = connection();
                if (reason == null) {
                    lostAt = 0;
                    tell(new EngineStatus.Connecting(engine.context().name()));
                    continue;
                }
                boolean wasConnected = status instanceof EngineStatus.Connected;
                if (lostAt == 0 || wasConnected) {
                    lostAt = System.nanoTime();
                }
                tell(new EngineStatus.Lost(engine.context().name(), reason));
                if (!wasConnected || isShort(connectedAt)) {
                    pause(times.retryAfter(Duration.ofNanos(System.nanoTime() - lostAt)));
                }
            }
        } catch (InterruptedException _) {
            LOG.debug("watch of the engine ended");
        }
    }

    private boolean isShort(long since) {
        return System.nanoTime() - since < times.shortestRetry().toNanos();
    }

    /// Lives through one connection.
    ///
    /// @return why it ended, or null where another should begin at once
    private @Nullable Failure connection() throws InterruptedException {
        signals.clear();
        EngineContext context = engine.context();
        var mark = new Object();
        try (Subscription _ = engine.events(
                event -> signals.add(new Signal.Event(event)), reason -> signals.add(new Signal.End(mark, reason)))) {
            EngineInfo info = engine.info();
            // Before anybody hears of the connection, so that a sleep from here on is noticed.
            var changes = new WatchedChanges(times, clock);
            tell(new EngineStatus.Connected(context, info));
            tellChanged(ALL_TYPES);
            return follow(mark, changes);
        } catch (OperationFailedException e) {
            return context == engine.context() ? e.failure() : null;
        } catch (RuntimeException e) {
            LOG.error("watching the engine failed", e);
            return Defects.describe(e);
        }
    }

    private @Nullable Failure follow(Object mark, WatchedChanges changes) throws InterruptedException {
        while (true) {
            Signal signal = signals.poll(changes.nanosToNext(), TimeUnit.NANOSECONDS);
            if (changes.hasSlept()) {
                LOG.info("the clock jumped: connecting to the engine again");
                return null;
            }
            switch (signal) {
                case Signal.Event(EngineEvent event) -> changes.add(event);
                case Signal.End(Object ended, @Nullable OperationFailedException reason)
                when ended == mark -> {
                    return reason == null ? streamEnded() : reason.failure();
                }
                case Signal.End _ -> {}
                case Signal.Retry(boolean switched) -> {
                    if (switched) {
                        return null;
                    }
                }
                case null -> {}
            }
            if (changes.isPingDue()) {
                ping(mark);
            }
            Set<String> due = changes.takeDue();
            if (!due.isEmpty()) {
                tellChanged(due);
            }
        }
    }

    private Failure streamEnded() {
        EngineContext context = engine.context();
        return new EngineFailure.EngineUnreachable(
                context.name(), context.endpoint().toString(), EngineFailure.Unreachable.REFUSED, "events-ended");
    }

    /// Beside the events, so that a slow answer does not hold them up.
    private void ping(Object mark) {
        Thread.ofVirtual().name("engine ping").start(() -> {
            try {
                engine.ping();
            } catch (OperationFailedException e) {
                signals.add(new Signal.End(mark, e));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void pause(Duration wait) throws InterruptedException {
        long until = System.nanoTime() + wait.toNanos();
        long left = wait.toNanos();
        while (left > 0) {
            if (signals.poll(left, TimeUnit.NANOSECONDS) instanceof Signal.Retry) {
                return;
            }
            left = until - System.nanoTime();
        }
    }

    private void tell(EngineStatus next) {
        if (next.equals(status) && !(next instanceof EngineStatus.Connecting)) {
            return;
        }
        status = next;
        toAll(listener -> listener.status(next));
    }

    private void tellChanged(Set<String> types) {
        toAll(listener -> listener.changed(types));
    }

    private void toAll(Consumer<Listener> news) {
        for (Listener listener : listeners) {
            try {
                news.accept(listener);
            } catch (RuntimeException e) {
                LOG.error("telling news of the engine failed", e);
            }
        }
    }

    /// Hears of the engine, on the thread of the watch.
    public interface Listener {
        void status(EngineStatus status);

        /// Objects of these sorts may have changed: list them again.
        void changed(Set<String> types);
    }

    /// What the thread of the watch wakes up for.
    private sealed interface Signal {
        record Event(EngineEvent event) implements Signal {}

        record End(Object mark, @Nullable OperationFailedException reason) implements Signal {}

        record Retry(boolean switched) implements Signal {}
    }
}
