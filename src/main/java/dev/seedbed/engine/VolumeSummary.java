package dev.seedbed.engine;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One volume of the engine.
///
/// @param mountpoint path on the engine's host, as the engine reports it
/// @param options of its driver. May hold passwords: never log or show them as they are
public record VolumeSummary(
        String name,
        String driver,
        String mountpoint,
        Map<String, String> labels,
        Map<String, String> options,
        @Nullable Instant createdAt)
        implements Labelled {

    /// Whether the engine itself keeps the volume in a directory of its own: no plug-in, no mount options.
    public boolean isPlain() {
        return driver.equals("local") && options.isEmpty();
    }

    /// Without the options, so that no password reaches a log.
    @Override
    public String toString() {
        return "VolumeSummary[" + name + ", " + driver + "]";
    }
}
