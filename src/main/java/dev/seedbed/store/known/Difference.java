package dev.seedbed.store.known;

/// What a version differs in from an older one, and what it would cost to receive it. Known from the lists of files of
/// both.
///
/// @param added files that only the newer one has
/// @param changed files that both have, with their bytes in the newer one
/// @param removed files that only the older one has
/// @param unchanged how many files are the same in both
/// @param bytes of the whole content
/// @param fetchBytes that would have to come from the store
public record Difference(Files added, Files changed, Files removed, long unchanged, long bytes, long fetchBytes) {

    /// Some of the files of a version.
    ///
    /// @param bytes of their contents, as they are on a disk
    public record Files(long count, long bytes) {}

    /// Whether both consist of the same files.
    public boolean isNone() {
        return added.count() == 0 && changed.count() == 0 && removed.count() == 0;
    }
}
