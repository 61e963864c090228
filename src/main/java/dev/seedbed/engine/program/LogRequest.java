package dev.seedbed.engine.program;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which lines of a log are wanted.
///
/// @param since only later lines, null for all
/// @param tail at most this many of the last lines, -1 for all
public record LogRequest(@Nullable Instant since, int tail) {

    public static final LogRequest ALL = new LogRequest(null, -1);

    public static LogRequest last(int lines) {
        return new LogRequest(null, lines);
    }
}
