package dev.seedbed.task;

import java.nio.file.Path;

/// A seed file cannot be used. Nothing was created.
public sealed interface SeedFailure extends Failure {

    /// A seed file is missing or cannot be read.
    record SeedUnreadable(Path file, String reason) implements SeedFailure {}

    /// What makes a file unfit as a seed.
    enum Unfit {
        EMPTY,
        NOT_A_DUMP,
        TRUNCATED,
        DAMAGED,
        KIND_UNKNOWN,
        WRONG_KIND,
        FORMAT_TOO_NEW,
        NOTHING_INSIDE,
        /// An archive is not unpacked: it would write elsewhere, or more than any honest one.
        UNSAFE_ARCHIVE,
        /// An archive needs a password.
        ENCRYPTED,
        /// Files of a server's data directory, which only the tool that made them restores.
        PHYSICAL_BACKUP
    }

    /// A seed file was read and cannot be restored. `detail` holds facts: what the file really is, versions.
    record SeedUnfit(Path file, Unfit reason, String detail) implements SeedFailure {}
}
