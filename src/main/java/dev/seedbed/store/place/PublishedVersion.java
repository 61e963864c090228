package dev.seedbed.store.place;

/// A version that everybody sees.
///
/// @param manifest digest of its manifest
public record PublishedVersion(Tag tag, Digest manifest) {}
