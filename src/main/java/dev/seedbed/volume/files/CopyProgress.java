package dev.seedbed.volume.files;

/// Hears how far a copy is, on the thread that copies.
@FunctionalInterface
public interface CopyProgress {
    CopyProgress NONE = (_, _, _) -> {};

    /// @param totalBytes -1 as long as it is not known
    /// @param current what is being copied, escaped as in [FileName#text]
    void copied(long doneBytes, long totalBytes, String current);
}
