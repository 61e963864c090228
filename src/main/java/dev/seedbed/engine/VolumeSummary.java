package dev.seedbed.engine;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One volume of the engine.
///
/// @param mountpoint path on the engine's host, as the engine reports it
public record VolumeSummary(
        String name,
        String driver,
        String mountpoint,
        Map<String, String> labels,
        Map<String, String> options,
        @Nullable Instant createdAt) {}
