package dev.seedbed.input.script;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The SQL files of a step, in the order in which they run.
///
/// @param root the folder that names are told relative to
/// @param files each of them a regular file
record ScriptFiles(Path root, List<Path> files) {
    private static final Pattern SQL = Pattern.compile(".*\\.sql(\\.(gz|xz|zst|bz2))?", Pattern.DOTALL);
    private static final int MOST_FILES = 10_000;
    private static final int DEEPEST = 20;

    /// Files as they are named; of a folder those with the ending `.sql`, also compressed, by their paths. Hidden ones
    /// are passed over.
    ///
    /// @throws OperationFailedException with `NotFound` where there is nothing
    static ScriptFiles of(List<Path> named) throws OperationFailedException {
        var files = new ArrayList<Path>();
        for (Path path : named) {
            if (!Files.isDirectory(path)) {
                if (!Files.isRegularFile(path)) {
                    throw new OperationFailedException(new Failure.NotFound("file", path.toString()));
                }
                files.add(path);
                continue;
            }
            List<Path> inside = inside(path);
            if (inside.isEmpty()) {
                throw new OperationFailedException(
                        new Failure.NotFound("file", path.resolve("*.sql").toString()));
            }
            files.addAll(inside);
        }
        Path root = named.size() == 1 && Files.isDirectory(named.getFirst()) ? named.getFirst() : Path.of("");
        return new ScriptFiles(root, List.copyOf(files));
    }

    private static List<Path> inside(Path folder) throws OperationFailedException {
        try (Stream<Path> all = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
            List<Path> found = all.filter(Files::isRegularFile)
                    .filter(file ->
                            SQL.matcher(name(file).toLowerCase(Locale.ROOT)).matches())
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .limit(MOST_FILES + 1L)
                    .sorted()
                    .toList();
            if (found.size() > MOST_FILES) {
                throw new OperationFailedException(new Failure.LocalFile(folder, "too-many-files:" + MOST_FILES));
            }
            return found;
        } catch (IOException | UncheckedIOException e) {
            throw new OperationFailedException(new Failure.LocalFile(folder, String.valueOf(e.getMessage())), e);
        }
    }

    private static boolean isHidden(Path inside) {
        for (Path part : inside) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /// What a file is called in progress and failures.
    String name(int index) {
        Path file = files.get(index);
        return root.toString().isEmpty()
                ? name(file)
                : root.relativize(file).toString().replace('\\', '/');
    }
}
