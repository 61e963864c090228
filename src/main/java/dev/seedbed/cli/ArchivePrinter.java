package dev.seedbed.cli;

import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.volume.files.CopyProgress;
import java.io.PrintStream;
import java.time.Duration;

/// Shows how far a copy is: on a terminal as one line that is drawn again and again, elsewhere as a line now and then.
final class ArchivePrinter implements CopyProgress, AutoCloseable {
    private static final long DRAW_EVERY_NANOS = Duration.ofMillis(200).toNanos();
    private static final long LINE_EVERY_NANOS = Duration.ofSeconds(2).toNanos();
    private static final int MOST_NAME = 50;
    private static final String ERASE_LINE = "\r\u001b[2K";

    private final PrintStream err;
    private final boolean terminal;
    private final Messages messages;
    private final Formats formats;
    private long last = System.nanoTime();
    private boolean drawn;

    ArchivePrinter(PrintStream err, boolean terminal, Messages messages, Formats formats) {
        this.err = err;
        this.terminal = terminal;
        this.messages = messages;
        this.formats = formats;
    }

    @Override
    public synchronized void copied(long doneBytes, long totalBytes, String current) {
        long now = System.nanoTime();
        if (now - last < (terminal ? DRAW_EVERY_NANOS : LINE_EVERY_NANOS)) {
            return;
        }
        last = now;
        String line = totalBytes > 0
                ? messages.get(
                        "archive.progress",
                        formats.percent((double) doneBytes / totalBytes),
                        formats.sizeOf(doneBytes, totalBytes),
                        end(current))
                : messages.get("archive.progress-unknown", formats.size(doneBytes), end(current));
        if (terminal) {
            err.print(ERASE_LINE + TextTable.printable(line));
            err.flush();
            drawn = true;
        } else {
            err.println(TextTable.printable(line));
        }
    }

    private static String end(String name) {
        return name.length() <= MOST_NAME ? name : "…" + name.substring(name.length() - MOST_NAME);
    }

    /// Leaves the line so that what follows starts on a new one.
    @Override
    public synchronized void close() {
        if (drawn) {
            err.print(ERASE_LINE);
            err.flush();
            drawn = false;
        }
    }
}
