package dev.seedbed.cli.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// While open, the end of this process (Ctrl+C) interrupts the work of the thread that made it, and waits until that
/// work has rolled back what it had begun: at most a minute, then the next command ends it or rolls it back.
public final class InterruptAtEnd extends EndHook {
    private static final long PATIENCE_SECONDS = 60;
    private static final AtomicInteger QUESTIONS = new AtomicInteger();

    private final CountDownLatch over;

    public InterruptAtEnd() {
        this(Thread.currentThread(), new CountDownLatch(1));
    }

    private InterruptAtEnd(Thread worker, CountDownLatch over) {
        super("interrupt " + worker.getName(), () -> {
            if (QUESTIONS.get() > 0) {
                return;
            }
            worker.interrupt();
            try {
                var _ = over.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        this.over = over;
    }

    /// Something that is open while a question is put to the user.
    public interface Question extends AutoCloseable {
        @Override
        void close();
    }

    /// As long as it is open the process ends at once: questions come before the work, and nothing interrupts the
    /// reading of an answer.
    public static Question question() {
        QUESTIONS.incrementAndGet();
        return QUESTIONS::decrementAndGet;
    }

    @Override
    public void close() {
        over.countDown();
        super.close();
    }
}
