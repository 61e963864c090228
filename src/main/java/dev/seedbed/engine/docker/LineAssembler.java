package dev.seedbed.engine.docker;

import dev.seedbed.engine.program.LogLine;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Makes lines of one output stream out of its pieces, however they were cut: in lines, in characters, in the
/// middle of a line end. A lone carriage return ends a line too, so that progress displays flow.
///
/// For one thread.
final class LineAssembler {
    /// Longer lines come in several pieces.
    static final int MAX_LINE_BYTES = 1024 * 1024;

    private final LogLine.Stream stream;
    private final Consumer<LogLine> lines;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private @Nullable Instant time;
    private boolean afterReturn;
    private boolean open;

    LineAssembler(LogLine.Stream stream, Consumer<LogLine> lines) {
        this.stream = stream;
        this.lines = lines;
    }

    /// Whether the last line has no end yet.
    boolean isInLine() {
        return open;
    }

    /// Sets the time of the lines that begin from now on.
    void time(@Nullable Instant received) {
        time = received;
    }

    void add(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            add(bytes[i]);
        }
    }

    private void add(byte b) {
        if (b == '\n') {
            emit();
            open = false;
            return;
        }
        if (afterReturn && pending.size() > 0) {
            emit();
        }
        afterReturn = b == '\r';
        open = true;
        if (!afterReturn) {
            if (pending.size() >= MAX_LINE_BYTES && (b & 0xC0) != 0x80) {
                emit();
            }
            pending.write(b);
        }
    }

    /// Hands over the last line where it has no end.
    void end() {
        if (pending.size() > 0) {
            emit();
        }
        open = false;
    }

    private void emit() {
        lines.accept(new LogLine(stream, time, pending.toString(StandardCharsets.UTF_8)));
        pending.reset();
        afterReturn = false;
    }
}
