package dev.seedbed.store.place;

import java.time.Instant;

/// A hold that somebody has.
///
/// @param who user and machine, as they say
public record HeldBy(Hold.Purpose purpose, String who, Instant since) {}
