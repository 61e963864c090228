package dev.seedbed.ui;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Fails a view test in which the FX thread was not free for longer than [#LIMIT].
///
/// A probe posts to the FX thread again and again and measures how long each post waits: whatever blocks the thread,
/// an event handler, a layout, a rendering, makes a probe wait. It measures during the test method only, so building
/// and first showing the scene (class loading, first CSS) are outside; a test that wants them measured does them in
/// its method.
///
/// Time in which the thread was ready to run and the machine gave it no processor is not its fault: Linux counts that
/// for each thread ([RunQueue]), and it is taken off. So is time in the toolkit's native event loop (the window
/// system) and its wait for its renderer, which draws in software here. Waiting for a lock, a disk or a network,
/// sleeping and computing all count. Where the system does not
/// tell, nothing is taken off.
public final class FxWatchdog implements BeforeTestExecutionCallback, AfterTestExecutionCallback {
    public static final Duration LIMIT = Duration.ofMillis(100);

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(FxWatchdog.class);
    private static final long EVERY_MILLIS = 5;

    @Override
    public void beforeTestExecution(ExtensionContext context) throws Exception {
        context.getStore(SPACE).put(context.getUniqueId(), Probe.start());
    }

    @Override
    public void afterTestExecution(ExtensionContext context) throws Exception {
        Probe probe = context.getStore(SPACE).remove(context.getUniqueId(), Probe.class);
        Duration worst = probe.stop();
        context.publishReportEntry("fx.blocked.ms", Long.toString(worst.toMillis()));
        if (worst.compareTo(LIMIT) > 0 && context.getExecutionException().isEmpty()) {
            throw new AssertionError("the FX thread was blocked for " + worst.toMillis() + " ms, allowed are "
                    + LIMIT.toMillis() + " ms; it was at " + probe.where());
        }
    }

    /// Measures from its start to its stop.
    public static final class Probe {
        private final AtomicLong worstNanos = new AtomicLong();
        private final Thread sender = new Thread(this::send, "fx watchdog");
        private final Thread fx;
        private volatile boolean over;
        private volatile String where = "an unknown place";

        private Probe(Thread fx) {
            this.fx = fx;
        }

        /// Waits until the FX thread is free, then measures.
        public static Probe start() throws InterruptedException {
            var threads = new Thread[1];
            var ready = new CountDownLatch(1);
            Platform.runLater(() -> {
                threads[0] = Thread.currentThread();
                ready.countDown();
            });
            if (!ready.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the FX thread did not become free before the test");
            }
            var probe = new Probe(threads[0]);
            probe.sender.setDaemon(true);
            probe.sender.setPriority(Thread.MAX_PRIORITY);
            probe.sender.start();
            return probe;
        }

        public Duration stop() throws InterruptedException {
            over = true;
            sender.join(TimeUnit.SECONDS.toMillis(30));
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
}
