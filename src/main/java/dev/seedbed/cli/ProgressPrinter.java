package dev.seedbed.cli;

import dev.seedbed.seeding.SeedProgress;
import dev.seedbed.seeding.SeedStep;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Shows a seeded start on a terminal as one line that is drawn again and again, elsewhere as a line now and then.
///
/// Confined to one thread at a time by its own lock.
final class ProgressPrinter {
    private static final int BAR = 24;
    private static final long LINE_EVERY_NANOS = Duration.ofSeconds(2).toNanos();
    private static final String ERASE_LINE = "\r\u001b[2K";

    private final PrintStream err;
    private final boolean terminal;
    private final Messages messages;
    private final Formats formats;
    private String lastLine = "";
    private long lastNanos;
    private boolean drawn;

    ProgressPrinter(PrintStream err, boolean terminal, Messages messages, Formats formats) {
        this.err = err;
        this.terminal = terminal;
        this.messages = messages;
        this.formats = formats;
    }

    synchronized void show(SeedProgress progress) {
        if (progress.isOver()) {
            finish();
            return;
        }
        long now = System.nanoTime();
        if (terminal) {
            String line = bar(progress.fraction()) + ' ' + words(progress);
            if (!line.equals(lastLine)) {
                err.print(ERASE_LINE + line);
                err.flush();
                drawn = true;
            }
            lastLine = line;
        } else if (lastNanos == 0 || now - lastNanos >= LINE_EVERY_NANOS) {
            lastNanos = now;
            err.println(words(progress));
        }
    }

    /// Leaves the line so that what follows starts on a new one.
    synchronized void finish() {
        if (drawn) {
            err.print(ERASE_LINE);
            err.flush();
            drawn = false;
        }
    }

    private static String bar(double fraction) {
        int full = (int) Math.round(Math.clamp(fraction, 0, 1) * BAR);
        return "█".repeat(full) + "░".repeat(BAR - full);
    }

    private String words(SeedProgress progress) {
        var parts = new ArrayList<String>();
        parts.add(formats.percent(progress.fraction()));
        parts.add(step(progress));
        Duration left = progress.timeLeft();
        if (left != null) {
            parts.add(formats.timeLeft(left));
        }
        return String.join(" · ", parts);
    }

    private String step(SeedProgress progress) {
        List<SeedStep> running = progress.steps().stream()
                .filter(step -> step.state() == SeedStep.State.RUNNING)
                .toList();
        if (running.isEmpty()) {
            return messages.get("cli.step.waiting");
        }
        SeedStep step = running.getLast();
        String name = messages.get("cli.step." + step.kind().name().toLowerCase(java.util.Locale.ROOT), step.subject());
        if (step.kind() == SeedStep.Kind.FILE && step.totalBytes() > 0) {
            name += " " + formats.sizeOf(step.doneBytes(), step.totalBytes());
        }
        String detail = progress.table().isEmpty() ? step.detail() : progress.table();
        return TextTable.printable(detail.isEmpty() ? name : name + " · " + detail);
    }
}
