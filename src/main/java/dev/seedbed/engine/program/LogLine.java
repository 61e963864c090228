package dev.seedbed.engine.program;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of a container's output, without its line end.
///
/// @param time when the engine received it, null where it was not asked for
public record LogLine(Stream stream, @Nullable Instant time, String text) {
    /// Which output the line came from.
    public enum Stream {
        STDOUT,
        STDERR
    }

    public static List<String> texts(List<LogLine> lines) {
        return lines.stream().map(LogLine::text).toList();
    }
}
