package dev.seedbed.volume;

import java.time.Instant;

/// The container that had a volume last, as far as this program saw it.
///
/// @param container what the user called it
/// @param image reference as it was given when the container was made
/// @param seen when the container was last seen with the volume
public record LastUser(String container, String image, Instant seen) {}
