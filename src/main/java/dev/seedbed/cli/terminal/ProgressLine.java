package dev.seedbed.cli.terminal;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// How far something is: on a screen one line that is drawn again and again, elsewhere a line now and then.
/// Close it before anything else is printed. Safe for use by several threads.
public final class ProgressLine implements AutoCloseable {
    private static final long DRAW_EVERY_NANOS = Duration.ofMillis(100).toNanos();
    private static final long PRINT_EVERY_NANOS = Duration.ofSeconds(2).toNanos();
    private static final String ERASE_LINE = "\r\u001b[2K";

    private final Terminal terminal;
    private final LongSupplier nanos;
    private final long everyNanos;
    private long nextNanos;
    private boolean drawn;

    public ProgressLine(Terminal terminal) {
        this(terminal, System::nanoTime);
    }

    ProgressLine(Terminal terminal, LongSupplier nanos) {
        this.terminal = terminal;
        this.nanos = nanos;
        this.everyNanos = terminal.interactive() ? DRAW_EVERY_NANOS : PRINT_EVERY_NANOS;
        // What is over soon leaves no line behind.
        this.nextNanos = nanos.getAsLong() + (terminal.interactive() ? 0 : everyNanos);
    }

    /// The first line comes at once, also where nothing is drawn again.
    public ProgressLine atOnce() {
        nextNanos = nanos.getAsLong();
        return this;
    }

    /// @param words asked for only when it is time for a line
    public synchronized void show(Supplier<String> words) {
        long now = nanos.getAsLong();
        if (now - nextNanos < 0) {
            return;
        }
        nextNanos = now + everyNanos;
        String line = TextTable.printable(words.get());
        if (terminal.interactive()) {
            terminal.err().print(ERASE_LINE + line);
            terminal.err().flush();
            drawn = true;
        } else {
            terminal.err().println(line);
        }
    }

    /// Takes the line off the screen, so that what follows starts on an empty one.
    @Override
    public synchronized void close() {
        if (drawn) {
            drawn = false;
            terminal.err().print(ERASE_LINE);
            terminal.err().flush();
        }
    }
}
