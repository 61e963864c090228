package dev.seedbed.store.transfer;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Counts what is transferred, and tells it.
final class TransferMeter {
    private static final Duration BETWEEN = Duration.ofMillis(100);
    private static final Duration BEFORE_ESTIMATES = Duration.ofSeconds(2);
    /// What came first says little of what is to come: the way to the other side was not open yet.
    private static final int LEAST_SHARE = 50;

    private final TransferProgress progress;
    private final LongSupplier nanos;
    private long begun;
    private TransferState.Phase phase = TransferState.Phase.COMPARE;
    private long total = -1;
    private long done;
    private long transferred;
    private long saved;
    private long told;

    TransferMeter(TransferProgress progress) {
        this(progress, System::nanoTime);
    }

    TransferMeter(TransferProgress progress, LongSupplier nanos) {
        this.progress = progress;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
        this.told = begun - BETWEEN.toNanos();
    }

    synchronized void phase(TransferState.Phase next) {
        if (next == TransferState.Phase.TRANSFER) {
            begun = nanos.getAsLong();
        }
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
        if (nanos.getAsLong() - told >= BETWEEN.toNanos()) {
            tell();
        }
    }

    private void tell() {
        told = nanos.getAsLong();
        progress.at(new TransferState(phase, done, total, transferred, saved, left(told - begun)));
    }

    private Optional<Duration> left(long took) {
        boolean isEarly = took < BEFORE_ESTIMATES.toNanos() || done < total / LEAST_SHARE || done <= 0;
        if (phase != TransferState.Phase.TRANSFER || isEarly || total < done) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofNanos((long) (took / (double) done * (total - done))));
    }
}
