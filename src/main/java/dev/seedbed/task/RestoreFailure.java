package dev.seedbed.task;

import java.time.Duration;
import java.util.List;

/// A restore was begun and did not end with a database that answers.
public sealed interface RestoreFailure extends Failure {

    /// The restore failed inside the seed job.
    ///
    /// @param file name of the seed file that was running, empty where none was
    /// @param line line in that file, or -1 where it is not known
    /// @param statement the statement or the start of it, empty where not known
    /// @param message what the server or tool said
    /// @param log the lines of the job's log around it
    record RestoreFailed(String file, long line, String statement, String message, List<String> log)
            implements RestoreFailure {}

    /// The restore ended well but what it left does not look whole.
    record CheckFailed(String database, String reason, List<String> log) implements RestoreFailure {}

    /// The server ended while it was waited for, such as a clone's at its start.
    ///
    /// @param log the end of its log
    record ServerEnded(String container, long exitCode, List<String> log) implements RestoreFailure {}

    /// The restore ended well, but its server could not be looked at. The data is kept as a snapshot.
    ///
    /// @param account that was to log in
    /// @param message what the server said, empty where it did not answer
    record SeedKept(String database, String snapshot, String account, String message) implements RestoreFailure {}

    /// The database did not answer a query in time.
    record NotReadyInTime(Duration waited, List<String> log) implements RestoreFailure {}

    /// A start that another program ran, and that was watched here, ended there without a database.
    ///
    /// @param left whether that program has ended and its seed job is still on the engine
    record EndedElsewhere(String name, boolean left) implements RestoreFailure {}
}
