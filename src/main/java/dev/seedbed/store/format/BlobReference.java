package dev.seedbed.store.format;

import dev.seedbed.store.place.Digest;

/// A blob that a manifest names.
public record BlobReference(Digest digest, long bytes) {}
