package dev.seedbed.ui;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/// Measures for how long the FX thread was not free, from its start to its stop.
///
/// It posts to the FX thread again and again and measures how long each post waits: whatever blocks the thread, an
/// event handler, a layout, a rendering, makes a post wait.
///
/// Time in which the thread was ready to run and the machine gave it no processor is not its fault: Linux counts that
/// for each thread ([RunQueue]), and it is taken off. So is time in the toolkit's native event loop (the window
/// system) and its wait for its renderer, which draws in software here. Waiting for a lock, a disk or a network,
/// sleeping and computing all count. Where the system does not tell, nothing is taken off.
public final class FxProbe {
    public static final Duration LIMIT = Duration.ofMillis(100);

    private static final long EVERY_MILLIS = 5;

    private final AtomicLong worstNanos = new AtomicLong();
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

    public Duration stop() throws InterruptedException {
        over = true;
        sender.join(TimeUnit.SECONDS.toMillis(30));
        if (!measured) {
            throw new IllegalStateException("the measuring of the FX thread broke off");
        }
        return Duration.ofNanos(worstNanos.get());
    }

    String where() {
        return where;
    }

    /// Sends probes one after the other and counts how long each of them waits.
    private void send() {
        RunQueue queue = RunQueue.of("JavaFX Application Thread");
        try {
            while (!over) {
                var arrived = new CountDownLatch(1);
                long sent = System.nanoTime();
                long queued = queue.nanos();
                long toolkit = 0;
                long looked = sent;
                var arrival = new AtomicLong();
                Platform.runLater(() -> {
                    arrival.set(System.nanoTime());
                    arrived.countDown();
                });
                boolean waiting = true;
                while (waiting) {
                    waiting = !arrived.await(EVERY_MILLIS, TimeUnit.MILLISECONDS);
                    // The FX thread says itself when it was free: this thread may be woken up late.
                    long free = arrival.get();
                    long now = free == 0 ? System.nanoTime() : free;
                    toolkit += waiting && isToolkitBusy() ? now - looked : 0;
                    looked = now;
                    long blocked = now - sent - (queue.nanos() - queued) - toolkit;
                    if (waiting && blocked > LIMIT.toNanos() / 2 && blocked > worstNanos.get()) {
                        String seen = place();
                        // Looked at a moment too late, the thread is back in its loop, which tells nothing.
                        where = seen.contains("_runLoop") ? where : seen;
                    }
                    worstNanos.accumulateAndGet(blocked, Math::max);
                }
                Thread.sleep(EVERY_MILLIS);
            }
            measured = true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whether the thread waits for the renderer, or is in the native event loop and runs no code of Java.
    private boolean isToolkitBusy() {
        StackTraceElement[] frames = fx.getStackTrace();
        if (frames.length > 0 && frames[0].getMethodName().equals("_runLoop")) {
            return true;
        }
        if (fx.getState() == Thread.State.RUNNABLE) {
            return false;
        }
        for (StackTraceElement frame : frames) {
            if (frame.getClassName().startsWith("dev.seedbed")) {
                return false;
            }
            if (frame.getClassName().startsWith("com.sun.javafx.tk.quantum")) {
                return true;
            }
        }
        return false;
    }

    private String place() {
        for (StackTraceElement frame : fx.getStackTrace()) {
            if (frame.getClassName().startsWith("dev.seedbed")) {
                return frame.toString();
            }
        }
        StackTraceElement[] frames = fx.getStackTrace();
        return frames.length == 0 ? "an unknown place" : frames[0].toString();
    }
}
