package dev.seedbed.store.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TransferMeterTest {
    private final AtomicLong nanos = new AtomicLong();
    private final List<TransferState> told = new ArrayList<>();
    private final TransferMeter meter = new TransferMeter(told::add, nanos::get);

    private Optional<Duration> leftAfter(Duration time, long doneBytes) {
        nanos.addAndGet(time.toNanos());
        meter.done(doneBytes);
        return told.getLast().left();
    }

    @Test
    void noTimeIsToldWhileNearlyNothingHasCome() {
        meter.phase(TransferState.Phase.TRANSFER);
        meter.total(10_000);

        assertThat(leftAfter(Duration.ofSeconds(1), 100)).isEmpty();
        assertThat(leftAfter(Duration.ofSeconds(9), 50)).isEmpty();
        assertThat(leftAfter(Duration.ofSeconds(10), 850)).contains(Duration.ofSeconds(180));
    }

    @Test
    void theLookAtTheOtherSideIsNoPartOfTheSpeed() {
        nanos.addAndGet(Duration.ofMinutes(5).toNanos());
        meter.phase(TransferState.Phase.TRANSFER);
        meter.total(1_000);

        assertThat(leftAfter(Duration.ofSeconds(10), 500)).contains(Duration.ofSeconds(10));
    }
}
