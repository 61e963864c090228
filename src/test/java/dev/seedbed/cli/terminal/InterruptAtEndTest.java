package dev.seedbed.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What the end of the process does, without ending it.
@Timeout(30)
class InterruptAtEndTest {
    @Test
    void workIsInterruptedAndItsEndAwaited() throws Exception {
        try (var worker = Executors.newSingleThreadExecutor()) {
            var working = new CountDownLatch(1);
            var undone = new CountDownLatch(1);
            var atEnd = worker.submit(() -> new InterruptAtEnd()).get();
            var work = worker.submit(() -> {
                working.countDown();
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException _) {
                    undone.countDown();
                }
                atEnd.close();
            });
            working.await();

            atEnd.hook.run();

            assertThat(undone.getCount()).isZero();
            work.get();
        }
    }

    /// Nobody closes it, so an end that waited for the work would take a minute.
    @Test
    void aQuestionKeepsNobodyWaiting() {
        try (var atEnd = new InterruptAtEnd()) {
            try (var _ = InterruptAtEnd.question()) {
                atEnd.hook.run();
            }

            assertThat(Thread.interrupted()).isFalse();
        }
    }

    @Test
    void anAnsweredQuestionIsOver() {
        try (var atEnd = new InterruptAtEnd()) {
            InterruptAtEnd.question().close();
            Thread hook = Thread.ofPlatform().start(atEnd.hook::run);

            while (!Thread.interrupted()) {
                Thread.onSpinWait();
            }

            assertThat(hook.isAlive()).isTrue();
        }
    }
}
