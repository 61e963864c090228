package dev.seedbed.seeding.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.program.LogLine;
import dev.seedbed.task.Outcome;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TrackedSeedTest {
    private final CountDownLatch waiting = new CountDownLatch(1);
    private final CountDownLatch takingBack = new CountDownLatch(1);
    private final CountDownLatch cancelledTwice = new CountDownLatch(1);
    private boolean interruptedAgain;

    @Test
    void aSecondCancelDoesNotInterruptWhatTheFirstTakesBack() throws Exception {
        var seed = new Seed();
        seed.begin(Thread::startVirtualThread, "test", this::work);
        waiting.await();

        seed.cancel();
        takingBack.await();
        seed.cancel();
        cancelledTwice.countDown();
        seed.over.await();

        assertThat(interruptedAgain).isFalse();
        assertThat(seed.wasCancelled).isTrue();
    }

    private boolean work() throws InterruptedException {
        try {
            waiting.countDown();
            new CountDownLatch(1).await();
        } finally {
            takingBack.countDown();
            try {
                cancelledTwice.await();
            } catch (InterruptedException _) {
                interruptedAgain = true;
            }
        }
        return true;
    }

    private static final class Seed extends TrackedSeed {
        private final CountDownLatch over = new CountDownLatch(1);
        private boolean wasCancelled;

        @SuppressWarnings("NullAway") // nobody asks for its progress
        Seed() {
            super(null);
        }

        @Override
        void conclude(Outcome<Boolean> outcome, boolean cancelled) {
            wasCancelled = cancelled;
            over.countDown();
        }

        @Override
        List<LogLine> currentLog() {
            return List.of();
        }

        @Override
        public String id() {
            return "seed";
        }

        @Override
        public void letGo() {}
    }
}
