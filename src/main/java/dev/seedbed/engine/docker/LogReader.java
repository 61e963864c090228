package dev.seedbed.engine.docker;

import dev.seedbed.engine.program.LogLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Makes [LogLine]s of an output stream. In a log every frame begins with a time, also one that goes on with a line.
final class LogReader {
    private static final int MAX_STAMP_BYTES = 40;

    private final boolean framed;
    private final boolean timed;
    private final Consumer<LogLine> lines;

    /// @param framed false for what a terminal printed
    /// @param timed whether the engine was asked for times
    LogReader(boolean framed, boolean timed, Consumer<LogLine> lines) {
        this.framed = framed;
        this.timed = timed;
        this.lines = lines;
    }

    /// Reads to the end. What there is of an unfinished line is handed over, also when it ends badly.
    void read(InputStream body) throws IOException {
        Consumer<LogLine> target = timed && !framed ? line -> lines.accept(split(line)) : lines;
        var out = new LineAssembler(LogLine.Stream.STDOUT, target);
        var err = new LineAssembler(LogLine.Stream.STDERR, target);
        OutputReader.Sink sink = (stream, bytes, length, startsFrame) ->
                add(stream == LogLine.Stream.STDERR ? err : out, bytes, length, startsFrame);
        try {
            if (framed) {
                OutputReader.readFrames(body, sink);
            } else {
                OutputReader.readRaw(body, sink);
            }
        } finally {
            out.end();
            err.end();
        }
    }

    private void add(LineAssembler assembler, byte[] bytes, int length, boolean startsFrame) {
        int from = 0;
        if (timed && startsFrame) {
            int space = space(bytes, length);
            Instant time = space < 0 ? null : time(new String(bytes, 0, space, StandardCharsets.US_ASCII));
            if (time != null) {
                from = space + 1;
                if (!assembler.isInLine()) {
                    assembler.time(time);
                }
            }
        }
        assembler.add(bytes, from, length);
    }

    private static LogLine split(LogLine line) {
        int space = line.text().indexOf(' ');
        Instant time = space < 0 ? null : time(line.text().substring(0, space));
        return time == null
                ? line
                : new LogLine(line.stream(), time, line.text().substring(space + 1));
    }

    private static int space(byte[] bytes, int length) {
        for (int i = 0; i < Math.min(length, MAX_STAMP_BYTES); i++) {
            if (bytes[i] == ' ') {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Instant time(String stamp) {
        if (stamp.length() < 20 || stamp.charAt(10) != 'T') {
            return null;
        }
        try {
            return OffsetDateTime.parse(stamp).toInstant();
        } catch (DateTimeException _) {
            return null;
        }
    }
}
