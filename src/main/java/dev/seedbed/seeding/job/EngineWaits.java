package dev.seedbed.seeding.job;

import dev.seedbed.engine.ContainerEngine;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// How long one seeded start waits for the engine: for calls that an engine answers at once when it is well, such as
/// to create or start a container. Calls that last as long as the work behind them do not count.
///
/// The first second of such a call is no wait. Safe for use by any number of threads.
public final class EngineWaits {
    static final Duration USUAL = Duration.ofSeconds(1);

    private static final Set<String> ANSWERED_AT_ONCE = Set.of(
            "ping",
            "info",
            "containers",
            "container",
            "createContainer",
            "recreate",
            "restartPolicy",
            "start",
            "kill",
            "removeContainer",
            "rename",
            "volumes",
            "volume",
            "createVolume",
            "volumeDrivers",
            "removeVolume",
            "images",
            "image",
            "owner",
            "execLines",
            "log",
            "followLog");

    private final LongSupplier nanos;
    private final Runnable changed;
    private int calls;
    private long begunNanos;
    private long waitedNanos;

    /// @param changed called each second of a wait and at its end, on any thread
    public EngineWaits(Runnable changed) {
        this(System::nanoTime, changed);
    }

    EngineWaits(LongSupplier nanos, Runnable changed) {
        this.nanos = nanos;
        this.changed = changed;
    }

    /// The same engine; its calls are noted here.
    ContainerEngine around(ContainerEngine engine) {
        return (ContainerEngine) Proxy.newProxyInstance(
                EngineWaits.class.getClassLoader(), new Class<?>[] {ContainerEngine.class}, (_, method, arguments) -> {
                    Call call = ANSWERED_AT_ONCE.contains(method.getName()) ? new Call() : null;
                    try {
                        return method.invoke(engine, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        if (call != null) {
                            call.over();
                        }
                    }
                });
    }

    /// How long the present call has taken; zero where none has taken more than a second.
    public synchronized Duration now() {
        return calls > 0 && beyondUsual() > 0 ? Duration.ofNanos(nanos.getAsLong() - begunNanos) : Duration.ZERO;
    }

    /// All waits so far, with the present one.
    public synchronized Duration total() {
        return Duration.ofNanos(waitedNanos + (calls > 0 ? beyondUsual() : 0));
    }

    private long beyondUsual() {
        return Math.max(0, nanos.getAsLong() - begunNanos - USUAL.toNanos());
    }

    private synchronized void begin() {
        calls++;
        if (calls == 1) {
            begunNanos = nanos.getAsLong();
        }
    }

    /// @return whether there was a wait that is over now
    private synchronized boolean end() {
        calls--;
        long waited = beyondUsual();
        if (calls > 0 || waited == 0) {
            return false;
        }
        waitedNanos += waited;
        return true;
    }

    /// One call, with a thread that tells of its wait.
    private final class Call {
        private final CountDownLatch answered = new CountDownLatch(1);

        Call() {
            begin();
            Thread.ofVirtual().name("engine wait").start(this::tell);
        }

        private void tell() {
            try {
                while (!answered.await(USUAL.toNanos(), TimeUnit.NANOSECONDS)) {
                    changed.run();
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }

        void over() {
            answered.countDown();
            if (end()) {
                changed.run();
            }
        }
    }
}
