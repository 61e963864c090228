package dev.seedbed.library.packed;

import java.nio.file.Path;

/// Hears how far the unpacking of an archive is, on the thread that unpacks; returns at once.
@FunctionalInterface
public interface UnpackProgress {
    UnpackProgress NONE = (_, _, _) -> {};

    /// @param done and `total` are bytes of the same sort, `total` -1 where it is not known
    void at(Path archive, long done, long total);
}
