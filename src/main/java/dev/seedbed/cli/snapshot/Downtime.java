package dev.seedbed.cli.snapshot;

import dev.seedbed.snapshot.layer.Step;
import java.time.Duration;
import java.util.Optional;

/// Measures how long a database was away while its layers were changed: from its stop until it answered again.
public final class Downtime implements Step.Listener {
    private long stopped;
    private long answered;

    @Override
    public void reached(Step step, long doneBytes, long totalBytes) {
        switch (step) {
            case STOP -> stopped = System.nanoTime();
            case KEEP -> answered = System.nanoTime();
            case PREPARE, COPY, SWITCH, START, TIDY -> {}
        }
    }

    /// Empty where it was not stopped.
    public Optional<Duration> measured() {
        return stopped == 0 || answered == 0 ? Optional.empty() : Optional.of(Duration.ofNanos(answered - stopped));
    }
}
