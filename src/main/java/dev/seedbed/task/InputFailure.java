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

    /// Migrations cannot reach a server: its container has none of the programs that could carry a connection.
    ///
    /// @param programs their names
    record NoTunnel(String programs) implements InputFailure {}

    /// Rows cannot be made up for a table; none was written.
    ///
    /// @param columns that it is about, empty for the whole table
    /// @param fact what the reason is about: a check, a type, a table, or numbers
    record RowsNotGenerated(String table, String columns, NotGenerated reason, String fact) implements InputFailure {}

    /// Why rows cannot be made up.
    enum NotGenerated {
        /// A unique key asks for more values than the columns can have.
        TOO_FEW_VALUES,
        /// A check is of a form that is not understood.
        CHECK,
        /// A column must have a value, and nothing is known about its type.
        TYPE,
        /// Tables refer to each other, and none of the references may be NULL.
        CYCLE,
        /// The rows that a column has to refer to are not there.
        NO_PARENT,
        /// Two foreign keys have a column in common.
        SHARED_COLUMN
    }

    /// A file of rows cannot be read as one.
    ///
    /// @param line -1 where it is none in particular
    record TableFileInvalid(String file, long line, String reason) implements InputFailure {}

    /// A mask separated rows from those that they refer to.
    ///
    /// @param rows how many refer to nothing now that did not before
    record ReferencesLost(String table, String references, long rows) implements InputFailure {}
}
