package dev.seedbed.cli.database;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.ProgressLine;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.seeding.progress.SeedStep;
import dev.seedbed.text.Formats;
import dev.seedbed.text.TimeLeftText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Shows how far a seeded start is, on a screen with a bar.
final class ProgressPrinter {
    private static final int BAR = 24;

    private final CommandSupport command;
    private final ProgressLine line;
    private final TimeLeftText timeLeft;

    ProgressPrinter(CommandSupport command) {
        this.command = command;
        this.timeLeft = new TimeLeftText(command.services().messages());
        this.line = new ProgressLine(command.terminal()).atOnce();
    }

    /// Blocks until the start is over.
    ///
    /// @return how it ended
    SeedProgress attend(RunningSeed seed) throws InterruptedException {
        try (line;
                Subscription _ = seed.listen(this::show)) {
            return seed.await();
        }
    }

    private void show(SeedProgress progress) {
        if (progress.isOver()) {
            line.close();
        } else {
            line.show(() -> command.terminal().interactive()
                    ? bar(progress.fraction()) + ' ' + words(progress)
                    : words(progress));
        }
    }

    private Formats formats() {
        return command.services().formats();
    }

    private static String bar(double fraction) {
        int full = (int) Math.round(Math.clamp(fraction, 0, 1) * BAR);
        return "█".repeat(full) + "░".repeat(BAR - full);
    }

    private String words(SeedProgress progress) {
        var parts = new ArrayList<String>();
        parts.add(formats().percent(progress.fraction()));
        parts.add(step(progress));
        parts.addAll(timeLeft.parts(progress));
        return String.join(" · ", parts);
    }

    private String step(SeedProgress progress) {
        List<SeedStep> running = progress.steps().stream()
                .filter(step -> step.state() == SeedStep.State.RUNNING)
                .toList();
        if (running.isEmpty()) {
            return command.text("cli.step.waiting");
        }
        SeedStep step = running.getLast();
        String name = command.text("cli.step." + step.kind().name().toLowerCase(Locale.ROOT), step.subject());
        if (step.kind() == SeedStep.Kind.FILE && step.totalBytes() > 0) {
            name += " " + formats().sizeOf(step.doneBytes(), step.totalBytes());
        }
        String detail = progress.table().isEmpty() ? step.detail() : progress.table();
        return detail.isEmpty() ? name : name + " · " + detail;
    }
}
