package dev.seedbed.store.prune;

/// What was pruned.
public record PruneReport(long withdrawn, long removedBlobs, long freedBytes) {}
