package dev.seedbed.store.transfer;

import java.time.Duration;
import java.util.Optional;

/// Counts what is transferred, and tells it.
final class TransferMeter {
    private static final Duration BETWEEN = Duration.ofMillis(100);
    private static final Duration BEFORE_ESTIMATES = Duration.ofSeconds(2);

    private final TransferProgress progress;
    private final long begun = System.nanoTime();
    private TransferState.Phase phase = TransferState.Phase.COMPARE;
    private long total = -1;
    private long done;
    private long transferred;
    private long saved;
    private long told = begun - BETWEEN.toNanos();

    TransferMeter(TransferProgress progress) {
        this.progress = progress;
    }

    synchronized void phase(TransferState.Phase next) {
        phase = next;
        tell();
    }

    synchronized void total(long bytes) {
        total = bytes;
    }

    synchronized void done(long bytes) {
        done += bytes;
        tellSometimes();
    }

    synchronized void transferred(long bytes) {
        transferred += bytes;
        tellSometimes();
    }

    synchronized void saved(long bytes) {
        saved += bytes;
    }

    synchronized long transferred() {
        return transferred;
    }

    synchronized long saved() {
        return saved;
    }

    private void tellSometimes() {
        if (System.nanoTime() - told >= BETWEEN.toNanos()) {
            tell();
        }
    }

    private void tell() {
        told = System.nanoTime();
        progress.at(new TransferState(phase, done, total, transferred, saved, left(told - begun)));
    }

    private Optional<Duration> left(long nanos) {
        if (nanos < BEFORE_ESTIMATES.toNanos() || done <= 0 || total < done) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofNanos((long) (nanos / (double) done * (total - done))));
    }
}
