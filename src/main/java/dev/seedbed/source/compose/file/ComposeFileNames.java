package dev.seedbed.source.compose.file;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which files are the compose files of a folder, as `docker compose` finds them.
public final class ComposeFileNames {
    private static final List<String> USUAL =
            List.of("compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml");
    private static final List<String> OVERRIDES = List.of(
            "compose.override.yml",
            "compose.override.yaml",
            "docker-compose.override.yml",
            "docker-compose.override.yaml");

    private ComposeFileNames() {}

    /// Whether a file is what a folder's project is read from, by its name and those beside it.
    public static boolean isMain(Path file) {
        Path name = file.getFileName();
        Path folder = file.getParent();
        return name != null
                && folder != null
                && USUAL.contains(name.toString())
                && in(folder).getFirst().equals(file);
    }

    /// The file of a folder with the one that overrides it; empty where the folder has none.
    public static List<Path> in(Path folder) {
        List<Path> files = new ArrayList<>();
        first(folder, USUAL).ifPresent(files::add);
        if (!files.isEmpty()) {
            override(folder).ifPresent(files::add);
        }
        return List.copyOf(files);
    }

    /// The file of a folder that overrides, whether there is something to override or not.
    public static Optional<Path> override(Path folder) {
        return first(folder, OVERRIDES);
    }

    /// The same of a folder or the nearest one above it that has some.
    ///
    /// @throws OperationFailedException with `NotFound`
    static List<Path> around(Path folder) throws OperationFailedException {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            List<Path> files = in(at);
            if (!files.isEmpty()) {
                return files;
            }
        }
        throw new OperationFailedException(new Failure.NotFound("compose-file", folder.toString()));
    }

    /// Those that `COMPOSE_FILE` names.
    static List<Path> listed(String text, String separator, Path folder) throws OperationFailedException {
        try {
            return Pattern.compile(Pattern.quote(separator.isEmpty() ? File.pathSeparator : separator))
                    .splitAsStream(text)
                    .filter(name -> !name.isBlank())
                    .map(name -> folder.resolve(name.strip()).toAbsolutePath().normalize())
                    .toList();
        } catch (InvalidPathException _) {
            throw new OperationFailedException(new Failure.NotFound("compose-file", text));
        }
    }

    private static Optional<Path> first(Path folder, List<String> names) {
        return names.stream().map(folder::resolve).filter(Files::isRegularFile).findFirst();
    }
}
