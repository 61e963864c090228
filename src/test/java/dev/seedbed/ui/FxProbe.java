package dev.seedbed.ui;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/// Measures for how long at once the FX thread was busy by itself, from its start to its stop.
///
/// It posts to the FX thread again and again: whatever holds the thread up, an event handler, a layout, a rendering,
/// makes a post wait. While it waits, what counts is the processor time that the thread takes, and the time in which it
/// waits for a lock, a disk or a network, or sleeps ([FxHolds]). So a machine that has no processor for this
/// thread, or that stops all threads to collect garbage, is not its fault.
public final class FxProbe {
    public static final Duration LIMIT = Duration.ofMillis(100);

    private static final long EVERY_MILLIS = 5;

    private final AtomicLong worstNanos = new AtomicLong();
    private final AtomicLong worstWaitNanos = new AtomicLong();
    private final Thread sender = new Thread(this::send, "fx watchdog");
    private final Thread fx;
    private volatile boolean over;
    private volatile boolean measured;
    private volatile String where = "an unknown place";

    private FxProbe(Thread fx) {
        this.fx = fx;
    }

    /// Waits until the FX thread is free, then measures.
    public static FxProbe start() throws InterruptedException {
        var threads = new Thread[1];
        var ready = new CountDownLatch(1);
        Platform.runLater(() -> {
            threads[0] = Thread.currentThread();
            ready.countDown();
        });
        if (!ready.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the FX thread did not become free before the test");
        }
        var probe = new FxProbe(threads[0]);
        probe.sender.setDaemon(true);
        probe.sender.setPriority(Thread.MAX_PRIORITY);
        probe.sender.start();
        return probe;
    }

    /// Ends the measuring and returns the longest time.
    public Duration stop() throws InterruptedException {
        over = true;
        sender.join(TimeUnit.SECONDS.toMillis(30));
        if (!measured) {
            throw new IllegalStateException("the measuring of the FX thread broke off");
        }
        return worst();
    }

    /// The longest time so far.
    Duration worst() {
        return Duration.ofNanos(worstNanos.get());
    }

    /// The longest time that a post waited so far, anyone who was at fault.
    public Duration worstWait() {
        return Duration.ofNanos(worstWaitNanos.get());
    }

    public String where() {
        return where;
    }

    /// Sends posts one after the other and counts what the FX thread does while each of them waits.
    private void send() {
        RunQueue queue = RunQueue.of("JavaFX Application Thread");
        try {
            while (!over) {
                post(queue);
                Thread.sleep(EVERY_MILLIS);
            }
            measured = true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void post(RunQueue queue) throws InterruptedException {
        var arrived = new CountDownLatch(1);
        var arrival = new AtomicLong();
        var workedThen = new AtomicLong();
        long sent = System.nanoTime();
        long before = FxHolds.worked(fx);
        Platform.runLater(() -> {
            arrival.set(System.nanoTime());
            workedThen.set(FxHolds.worked(fx));
            arrived.countDown();
        });
        var holds = new FxHolds(fx, queue, Duration.ofMillis(EVERY_MILLIS));
        while (!arrived.await(EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            holds.look();
            // Before the count: what is over by then was at work while it was counted.
            String seen = place();
            long busy = FxHolds.worked(fx) - before + holds.nanos();
            if (busy > LIMIT.toNanos() / 2 && busy > worstNanos.get()) {
                where = isTelling(seen) ? seen : where;
            }
            // Also of what does not end.
            worstNanos.accumulateAndGet(busy, Math::max);
        }
        // The FX thread says itself how much it had worked: this one may be woken up late.
        worstNanos.accumulateAndGet(workedThen.get() - before + holds.nanos(), Math::max);
        worstWaitNanos.accumulateAndGet(arrival.get() - sent, Math::max);
    }

    /// Looked at a moment too late, the thread is back in its loop, or in the post of this probe.
    private static boolean isTelling(String seen) {
        return !seen.contains("_runLoop")
                && !seen.contains(FxProbe.class.getSimpleName())
                && !seen.contains(FxHolds.class.getSimpleName());
    }

    private String place() {
        StackTraceElement[] frames = fx.getStackTrace();
        for (StackTraceElement frame : frames) {
            if (frame.getClassName().startsWith("dev.seedbed")) {
                return frame.toString();
            }
        }
        return frames.length == 0 ? "an unknown place" : frames[0].toString();
    }
}
