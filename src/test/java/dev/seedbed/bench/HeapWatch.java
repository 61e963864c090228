package dev.seedbed.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

/// How much memory something needs at most beyond what was in use before, without garbage. That is collected again and
/// again, so nothing is timed meanwhile.
final class HeapWatch implements AutoCloseable {
    private static final long BETWEEN_MILLIS = 100;
    private static final double MEBIBYTE = 1 << 20;

    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    private final long before = used();
    private volatile long most = before;
    private final Thread watcher = Thread.ofPlatform().daemon().start(this::watch);

    private long used() {
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    private void watch() {
        try {
            while (true) {
                most = Math.max(most, used());
                Thread.sleep(BETWEEN_MILLIS);
            }
        } catch (InterruptedException _) {
            // It is over.
        }
    }

    double mebibytes() {
        return (most - before) / MEBIBYTE;
    }

    @Override
    public void close() throws InterruptedException {
        watcher.interrupt();
        watcher.join();
    }
}
