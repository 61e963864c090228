package dev.seedbed.store.known;

/// What a version differs in from an older one, and what it would cost to receive it.
///
/// @param bytes of the whole content
/// @param fetchBytes that would have to come from the store
public record Difference(long added, long changed, long removed, long unchanged, long bytes, long fetchBytes) {}
