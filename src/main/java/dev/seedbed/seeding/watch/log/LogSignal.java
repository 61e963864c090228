package dev.seedbed.seeding.watch.log;

import java.util.List;

/// What one line of a seed job's log means for its progress.
public sealed interface LogSignal {

    /// The entrypoint or a server entered a phase.
    record Entered(SeedPhase phase) implements LogSignal {}

    /// A temporary server of MySQL or MariaDB serves: an initialisation takes place.
    record TemporaryServes() implements LogSignal {}

    /// A script of ours says what the user should know in the end.
    ///
    /// @param key of the note, `arguments` its facts
    record Noted(String key, List<String> arguments) implements LogSignal {}

    /// The entrypoint begins with a file.
    ///
    /// @param name without directory
    /// @param ignored whether it is passed over
    record FileBegun(String name, boolean ignored) implements LogSignal {}

    /// The PostgreSQL client reports a statement as done.
    ///
    /// @param rows -1 where the tag has no number
    record Done(String command, long rows) implements LogSignal {}

    /// Of a dump that several sessions restore at once, a table has its rows.
    ///
    /// @param start offset in the dump at which they are, in bytes
    /// @param isAll whether it was the last
    record RowsRestored(long start, boolean isAll) implements LogSignal {}

    /// One session restores the rows, in their order.
    record RowsInOrder() implements LogSignal {}

    /// One session restores it after all.
    record InOnePiece() implements LogSignal {}

    /// `pg_restore --verbose` speaks of one entry of an archive.
    ///
    /// @param type as in the archive's table of contents, such as `TABLE DATA`, `INDEX`, `FK CONSTRAINT`
    /// @param name as printed, with or without schema
    /// @param finished whether it is done; otherwise it begins
    record Entry(String type, String name, boolean finished) implements LogSignal {}
}
