package dev.seedbed.yaml;

import dev.seedbed.task.BuildFailure;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;

/// Where something stands in a file.
///
/// @param line and `column` count from 1; a column is a character, whatever its width
public record YamlPlace(Path file, long line, long column) {

    /// What stands here cannot be used.
    ///
    /// @param found and `expected` are facts, or names that have a text as reasons of failures
    public OperationFailedException refused(String found, String expected) {
        return new OperationFailedException(new BuildFailure.FileInvalid(file, line, column, found, expected));
    }

    /// As compilers write it.
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
