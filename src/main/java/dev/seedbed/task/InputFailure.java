package dev.seedbed.task;

/// A server did not take what was to change its data.
public sealed interface InputFailure extends Failure {

    /// A statement of a script failed, and the script with it.
    ///
    /// @param file its name, as the user knows it
    /// @param line -1 where the server does not tell it
    /// @param message what the server said
    record ScriptFailed(String file, long line, String message) implements InputFailure {}

    /// A row does not fit its table, or its file.
    ///
    /// @param line of the file, -1 where unknown
    /// @param column its name, empty where unknown
    record RowRejected(String file, long line, String column, String message) implements InputFailure {}

    /// Rows cannot be put into a server without tables, nor SQL run in it.
    ///
    /// @param server what it is called
    record NoTables(String server) implements InputFailure {}
}
