package dev.seedbed.task;

import java.time.Duration;

/// A database refuses a connection, or a statement was refused or failed.
public sealed interface QueryFailure extends Failure {

    /// The database refuses the connection.
    record ConnectionFailed(String database, String address, String message) implements QueryFailure {}

    /// Why no password opens an account.
    enum PasswordTrouble {
        /// The one that is known here is not the account's.
        REFUSED,
        /// It is in a file of the container that cannot be read.
        IN_FILE,
        /// The server made it up at its first start.
        MADE_UP,
        /// Nothing says it.
        NOT_SAID
    }

    /// The server answers, and wants a password that is not known here.
    ///
    /// @param database what the user calls it
    record LoginRefused(String database, String account, PasswordTrouble reason, String message)
            implements QueryFailure {}

    /// The server refused a statement. `position` is the 0-based offset in the text, or -1.
    record QueryFailed(String message, String sqlState, int position) implements QueryFailure {}

    /// A statement ran longer than allowed.
    record QueryTimedOut(Duration limit) implements QueryFailure {}

    /// Why the read-only preview does not even send a statement.
    enum Refusal {
        /// There is no statement in the text.
        EMPTY,
        /// There is more than one.
        SEVERAL,
        /// It begins with something other than `select` and its kin.
        NOT_A_QUERY,
        /// It would write a file on the server.
        WRITES_FILE,
        /// It would lock rows.
        LOCKS,
        /// It calls a function that acts outside the read-only transaction.
        SIDE_EFFECT,
        /// It hides code in a comment that only some servers run.
        HIDDEN_CODE,
        /// It is a command that may change something, of a server that has no SQL.
        NOT_A_READING_COMMAND,
        /// A quote in it is not closed.
        OPEN_QUOTE
    }

    /// The read-only preview refused a statement without sending it.
    ///
    /// @param word the word in the statement that is the reason, empty where there is none
    /// @param position 0-based offset of that word in the text, or -1
    record QueryNotAllowed(Refusal reason, String word, int position) implements QueryFailure {}
}
