package dev.seedbed.source.compose.file;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlPlace;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// Where a value of a compose file stands.
///
/// @param base folder that relative paths in it start from
public record ComposePlace(YamlPlace at, Path base) {

    /// The file as a whole.
    static ComposePlace whole(Path file, Path base) {
        return new ComposePlace(new YamlPlace(file, -1, -1), base);
    }

    /// The failure of a value that cannot be used.
    ///
    /// @param found and `expected` are facts, or names that have a text as reasons of failures
    public OperationFailedException invalid(String found, String expected) {
        return at.refused(found, expected);
    }

    /// A path of the file as an absolute one.
    Path path(String text) throws OperationFailedException {
        try {
            boolean ofHome = text.equals("~") || text.startsWith("~/");
            Path path = ofHome ? Path.of(System.getProperty("user.home") + text.substring(1)) : base.resolve(text);
            return path.toAbsolutePath().normalize();
        } catch (InvalidPathException _) {
            throw invalid(text, "compose-path");
        }
    }
}
