package dev.seedbed.build.file;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What Seedfiles are called.
public final class SeedfileNames {
    /// As it is written in documents.
    public static final String USUAL = "Seedfile.yaml";

    private static final List<String> IN_A_FOLDER = List.of(USUAL, "Seedfile.yml", "seedfile.yaml", "seedfile.yml");

    private SeedfileNames() {}

    /// Whether a file is one by its name: `Seedfile.yaml`, or `shop.seedfile.yaml` beside others.
    public static boolean isOne(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        return name.matches("(.+\\.)?seedfile\\.ya?ml");
    }

    /// The one that a folder is built by.
    public static Optional<Path> in(Path folder) {
        return IN_A_FOLDER.stream()
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    static Path find(Path fileOrFolder) throws OperationFailedException {
        if (!Files.isDirectory(fileOrFolder)) {
            return fileOrFolder;
        }
        return in(fileOrFolder)
                .orElseThrow(() -> new OperationFailedException(
                        new Failure.NotFound("file", fileOrFolder.resolve(USUAL).toString())));
    }
}
