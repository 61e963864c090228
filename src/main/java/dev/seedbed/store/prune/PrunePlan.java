package dev.seedbed.store.prune;

import dev.seedbed.store.known.VersionInfo;
import java.util.List;

/// What pruning would do at this moment.
///
/// @param kept versions that stay, the newest first
/// @param withdrawn versions that go, the newest first
/// @param blobs that no version needs then, and that are old enough to be removed
/// @param freedBytes of those blobs
/// @param removesBlobs whether they are removed at all: a registry does that by itself
public record PrunePlan(
        List<VersionInfo> kept, List<VersionInfo> withdrawn, long blobs, long freedBytes, boolean removesBlobs) {}
