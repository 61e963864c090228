package dev.seedbed.source.compose.file;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Small text files that a compose file names.
public final class ComposeText {
    private static final int MOST_BYTES = 1 << 20;

    private ComposeText() {}

    /// Reads a regular file of at most 1 MiB, without the mark that some editors begin it with.
    ///
    /// @throws OperationFailedException with `LocalFile`
    public static String read(Path file) throws OperationFailedException {
        if (Files.isDirectory(file)) {
            throw unreadable(file, "directory");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw unreadable(file, "special-file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw unreadable(file, "compose-too-large");
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (NoSuchFileException _) {
            throw unreadable(file, "missing");
        } catch (IOException e) {
            throw unreadable(file, e.toString());
        }
    }

    static OperationFailedException unreadable(Path file, String reason) {
        return new OperationFailedException(new Failure.LocalFile(file, reason));
    }
}
