package dev.seedbed.task;

import java.nio.file.Path;
import java.util.List;

/// A Seedfile cannot be built.
public sealed interface BuildFailure extends Failure {

    /// A file that describes data cannot be used; nothing was begun.
    ///
    /// @param line and `column` count from 1; -1 where the file as a whole is wrong
    /// @param found what stands there
    /// @param expected what may stand there
    record FileInvalid(Path file, long line, long column, String found, String expected) implements BuildFailure {}

    /// A step failed that says no more than its log. The steps before it are kept.
    ///
    /// @param step as the user knows it
    /// @param log the last lines
    record StepFailed(String step, String message, List<String> log) implements BuildFailure {}

    /// The data that was built is not as the Seedfile expects it. The steps are kept.
    ///
    /// @param found what the statement returned
    record ResultUnexpected(String sql, String expected, String found) implements BuildFailure {}
}
