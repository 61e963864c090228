package dev.seedbed.store.prune;

/// Is told how many versions and blobs were removed, and how many there are to be removed in all.
@FunctionalInterface
public interface PruneProgress {
    void at(long done, long total);
}
