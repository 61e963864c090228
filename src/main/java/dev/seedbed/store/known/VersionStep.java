package dev.seedbed.store.known;

import org.jspecify.annotations.Nullable;

/// A version in the row of all, beside the one that was published before it.
///
/// @param before null for the first one
/// @param difference from that; null where there is none before, or where it is not known
public record VersionStep(
        VersionInfo version,
        @Nullable VersionInfo before,
        @Nullable Difference difference) {}
