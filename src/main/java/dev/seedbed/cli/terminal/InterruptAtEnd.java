package dev.seedbed.cli.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// While open, the end of this process (Ctrl+C) interrupts the work of the thread that made it, and waits until that
/// work has rolled back what it had begun.
public final class InterruptAtEnd implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook;

    public InterruptAtEnd() {
        Thread worker = Thread.currentThread();
        hook = Thread.ofPlatform().name("interrupt " + worker.getName()).unstarted(() -> {
            worker.interrupt();
            try {
                if (!over.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    // The next command ends it or rolls it back.
                    return;
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        over.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // the process is ending already, and the hook with it
        }
    }
}
