package dev.seedbed.cli.snapshot;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.ProgressLine;
import dev.seedbed.snapshot.layer.Step;
import java.time.Duration;
import java.util.Optional;

/// Says how far a copy of layers has come, and how long the database was down for it.
public final class CopyProgress implements Step.Listener {
    private final CommandSupport command;
    private final ProgressLine line;
    private final Downtime away = new Downtime();

    public CopyProgress(CommandSupport command) {
        this.command = command;
        this.line = new ProgressLine(command.terminal());
    }

    @Override
    public void reached(Step step, long doneBytes, long totalBytes) {
        away.reached(step, doneBytes, totalBytes);
        if (step != Step.COPY) {
            line.close();
        } else if (doneBytes >= 0 && totalBytes > 0) {
            var formats = command.services().formats();
            line.show(() -> command.text("cli.copy.progress", formats.size(doneBytes), formats.size(totalBytes)));
        }
    }

    Optional<Duration> away() {
        return away.measured();
    }
}
