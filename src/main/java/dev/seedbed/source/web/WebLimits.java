package dev.seedbed.source.web;

import java.time.Duration;

/// What an address may take.
///
/// @param maxBytes of one file
/// @param reserveBytes that stay free on the disk of the cache
/// @param stall how long nothing may come
/// @param pause before the first time that what was cut off is gone on with; longer before each further one
public record WebLimits(long maxBytes, long reserveBytes, Duration stall, Duration pause) {
    private static final long GIB = 1L << 30;
    private static final long USUAL_GIB = 64;

    /// For people's files.
    public static final WebLimits USUAL =
            new WebLimits(USUAL_GIB * GIB, GIB / 2, Duration.ofMinutes(1), Duration.ofSeconds(1));

    public WebLimits withMaxGib(long gib) {
        return new WebLimits(Math.multiplyExact(gib, GIB), reserveBytes, stall, pause);
    }
}
