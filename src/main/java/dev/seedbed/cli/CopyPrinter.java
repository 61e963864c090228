package dev.seedbed.cli;

import dev.seedbed.text.Formats;
import dev.seedbed.volume.files.CopyProgress;
import java.io.PrintStream;
import java.time.Duration;

/// Shows on a terminal how far a copy is, as one line that is drawn again and again; elsewhere nothing.
/// Confined to one thread.
final class CopyPrinter implements CopyProgress {
    private static final long EVERY_NANOS = Duration.ofMillis(200).toNanos();
    private static final String ERASE_LINE = "\r\u001b[2K";

    private final PrintStream err;
    private final boolean terminal;
    private final Formats formats;
    private long last;
    private boolean drawn;

    CopyPrinter(PrintStream err, boolean terminal, Formats formats) {
        this.err = err;
        this.terminal = terminal;
        this.formats = formats;
    }

    @Override
    public void copied(long doneBytes, long totalBytes, String current) {
        long now = System.nanoTime();
        if (!terminal || drawn && now - last < EVERY_NANOS) {
            return;
        }
        last = now;
        drawn = true;
        String size = totalBytes < 0 ? formats.size(doneBytes) : formats.sizeOf(doneBytes, totalBytes);
        err.print(ERASE_LINE + size + " · " + TextTable.printable(current));
        err.flush();
    }

    /// Leaves the line so that what follows starts on a new one.
    void finish() {
        if (drawn) {
            err.print(ERASE_LINE);
            err.flush();
            drawn = false;
        }
    }
}
