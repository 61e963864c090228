package dev.seedbed.cli.terminal;

import dev.seedbed.engine.CallListener;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.LongSupplier;

/// Says on the error stream that a command waits for the engine, when one call takes longer than a second: on a
/// terminal as one line that is drawn again each second and goes when the answer comes, elsewhere as one line once.
///
/// It draws on an empty line only, so that it spoils neither a question nor another line of progress. Safe for use by
/// any number of threads.
public final class WaitingLine implements CallListener, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final byte[] ERASE_LINE = "\r\u001b[2K".getBytes(StandardCharsets.US_ASCII);

    private final OutputStream err;
    private final boolean terminal;
    private final Messages messages;
    private final Formats formats;
    private final LongSupplier nanos;
    private int calls;
    private long begunNanos;
    private boolean drawn;
    private boolean said;
    private boolean lineIsEmpty = true;

    /// @param err the error stream itself; all that is printed goes through [#guarded]
    public WaitingLine(OutputStream err, boolean terminal, Messages messages) {
        this(err, terminal, messages, System::nanoTime);
    }

    WaitingLine(OutputStream err, boolean terminal, Messages messages, LongSupplier nanos) {
        this.err = err;
        this.terminal = terminal;
        this.messages = messages;
        this.formats = new Formats(messages);
        this.nanos = nanos;
    }

    /// Looks each second, on a thread of its own, until that is interrupted.
    public Thread start() {
        return Thread.ofPlatform().daemon().name("waiting line").start(() -> {
            try {
                while (true) {
                    Thread.sleep(PATIENCE);
                    tick();
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /// The same stream, before whose output the line of waiting goes.
    public PrintStream guarded(OutputStream target) {
        return new PrintStream(new Guard(target), true, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void begun() {
        calls++;
        if (calls == 1) {
            begunNanos = nanos.getAsLong();
        }
    }

    @Override
    public synchronized void over() {
        calls--;
        if (calls == 0) {
            erase();
        }
    }

    synchronized void tick() {
        var waited = Duration.ofNanos(nanos.getAsLong() - begunNanos);
        if (calls == 0 || waited.compareTo(PATIENCE) < 0) {
            return;
        }
        if (!terminal) {
            if (!said) {
                said = true;
                write((messages.get("cli.waiting") + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
            }
        } else if (lineIsEmpty) {
            String words = messages.get("cli.waiting-for", formats.clock(waited));
            erase();
            write(words.getBytes(StandardCharsets.UTF_8));
            drawn = true;
        }
    }

    private void erase() {
        if (drawn) {
            drawn = false;
            write(ERASE_LINE);
        }
    }

    private void write(byte[] bytes) {
        try {
            err.write(bytes);
            err.flush();
        } catch (IOException _) {
            // Nobody reads the error stream any more.
        }
    }

    @Override
    public synchronized void close() {
        erase();
    }

    private final class Guard extends FilterOutputStream {
        Guard(OutputStream target) {
            super(target);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            synchronized (WaitingLine.this) {
                if (length == 0) {
                    return;
                }
                erase();
                out.write(bytes, offset, length);
                lineIsEmpty = bytes[offset + length - 1] == '\n' || endsErased(bytes, offset + length);
            }
        }

        private boolean endsErased(byte[] bytes, int end) {
            int from = end - ERASE_LINE.length;
            return from >= 0 && java.util.Arrays.equals(bytes, from, end, ERASE_LINE, 0, ERASE_LINE.length);
        }
    }
}
