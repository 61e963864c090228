package dev.seedbed.seeding.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class WorkClockTest {
    private final AtomicLong nanos = new AtomicLong(5_000_000_000L);
    private final AtomicReference<Duration> waited = new AtomicReference<>(Duration.ofSeconds(2));
    private final WorkClock clock = new WorkClock(nanos::get, Duration.ofSeconds(3), waited::get);

    @Test
    void countsFromTheStartOfTheJob() {
        pass(4);
        assertThat(clock.seconds()).isEqualTo(7);
        clock.startedLater(Duration.ofSeconds(1));
        assertThat(clock.seconds()).isEqualTo(6);
    }

    @Test
    void aServerThatWorksByItselfDoesNotWaitForTheEngine() {
        wait(15);
        assertThat(clock.seconds()).isEqualTo(18);
    }

    @Test
    void standsStillWhileTheWorkNeedsTheEngineAndItDoesNotAnswer() {
        wait(4);
        clock.dependOnEngine();
        pass(1);
        wait(15);
        assertThat(clock.seconds()).isEqualTo(8);
        clock.dependOnEngine();
        pass(2);
        assertThat(clock.seconds()).isEqualTo(10);
    }

    private void pass(long seconds) {
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    private void wait(int seconds) {
        pass(seconds);
        waited.updateAndGet(before -> before.plusSeconds(seconds));
    }
}
