package dev.seedbed.source.web;

/// Hears how far a fetch is, on the thread that fetches.
@FunctionalInterface
public interface WebProgress {
    /// @param totalBytes -1 where the server does not tell
    void at(long doneBytes, long totalBytes);
}
