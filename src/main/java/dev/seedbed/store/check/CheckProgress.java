package dev.seedbed.store.check;

/// Told how far a check, or a repair, is.
@FunctionalInterface
public interface CheckProgress {
    /// @param doneBytes of `totalBytes`
    void at(long doneBytes, long totalBytes);
}
