package dev.seedbed.store.place;

import java.time.Instant;

/// A blob as a place lists it.
///
/// @param since when it came there, by the clock of the place
public record StoredBlob(Digest digest, long bytes, Instant since) {}
