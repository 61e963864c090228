package dev.seedbed.task;

import java.nio.file.Path;
import java.util.List;

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
        /// Shell scripts, which nobody has allowed to run, and nothing else.
        SCRIPTS_ONLY,
        /// Files of a server's data directory, which only the tool that made them restores.
        PHYSICAL_BACKUP
    }

    /// A part of a seed was asked for, and it contains no such table.
    ///
    /// @param table as it was asked for, perhaps with `*`
    /// @param nearest tables whose names are most like it
    record NoSuchTable(Path file, String table, List<String> nearest) implements SeedFailure {}

    /// Why no part of a seed can be restored.
    enum PartRefusal {
        UNKNOWN_TOOL,
        WHOLE_SERVER,
        OLD_NAMES,
        TOO_MANY,
        SEVERAL_FILES,
        TRUNCATED
    }

    /// A part of a seed was asked for, and it can only be restored as a whole.
    record NoPart(Path file, PartRefusal reason) implements SeedFailure {}

    /// Nobody can tell how the text of a seed file is encoded.
    ///
    /// @param line the first one with bytes that are no UTF-8, or not what the file says
    /// @param bytes that are there, hexadecimal
    record EncodingUnclear(Path file, long line, String bytes) implements SeedFailure {}

    /// The text of a seed file is not in the encoding that it is converted from.
    record EncodingWrong(Path file, String encoding, long line, String bytes) implements SeedFailure {}

    /// A seed file was read and cannot be restored. `detail` holds facts: what the file really is, versions.
    record SeedUnfit(Path file, Unfit reason, String detail) implements SeedFailure {}
}
