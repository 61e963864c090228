package dev.seedbed.cli;

import dev.seedbed.snapshot.Step;
import java.time.Duration;
import java.util.Optional;

/// Says now and then how far a copy of data has come, and how long the database was away for it.
final class CopyProgress implements Step.Listener {
    private static final long LINE_EVERY_NANOS = Duration.ofSeconds(2).toNanos();

    private final SnapshotSupport command;
    private final AwayTime away = new AwayTime();
    private long lastNanos = System.nanoTime();

    CopyProgress(SnapshotSupport command) {
        this.command = command;
    }

    @Override
    public void reached(Step step, long doneBytes, long totalBytes) {
        away.reached(step, doneBytes, totalBytes);
        long now = System.nanoTime();
        if (step == Step.COPY && doneBytes >= 0 && totalBytes > 0 && now - lastNanos > LINE_EVERY_NANOS) {
            lastNanos = now;
            var formats = command.services().formats();
            command.say("cli.copy.progress", formats.size(doneBytes), formats.size(totalBytes));
        }
    }

    Optional<Duration> away() {
        return away.measured();
    }
}
