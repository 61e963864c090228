package dev.seedbed.store.transfer;

import dev.seedbed.store.known.StoreReader;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// What killed programs left behind.
final class StaleFiles {
    private StaleFiles() {}

    /// Makes the folder where it is missing, and removes files that nobody wrote to for so long.
    static void tidy(Path folder, Duration kept) throws OperationFailedException {
        Instant oldest = Instant.now().minus(kept);
        try {
            Files.createDirectories(folder);
            List<Path> all;
            try (Stream<Path> files = Files.list(folder)) {
                all = files.toList();
            }
            for (Path file : all) {
                if (Files.exists(file)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw StoreReader.local(folder, e);
        }
    }
}
