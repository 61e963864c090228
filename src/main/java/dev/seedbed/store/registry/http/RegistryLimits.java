package dev.seedbed.store.registry.http;

import java.time.Duration;

/// How long a registry may take, and how much is sent or read at once.
///
/// @param stall how long nothing may move
/// @param pause before something is tried again; longer before each further try
/// @param longestPause that a registry may ask for when it has had too many requests
/// @param partBytes what a request sends of a blob at most
public record RegistryLimits(Duration stall, Duration pause, Duration longestPause, int partBytes) {
    public static final RegistryLimits USUAL =
            new RegistryLimits(Duration.ofMinutes(1), Duration.ofSeconds(1), Duration.ofMinutes(2), 8 << 20);
}
