package dev.seedbed.ui.library.elsewhere;

import dev.seedbed.build.file.SeedfileNames;
import dev.seedbed.input.table.group.TableGroup;
import dev.seedbed.source.compose.file.ComposeFileNames;
import dev.seedbed.task.TaskRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Files and folders that were chosen or dropped, and the way to where a database is started from them. Used on the FX
/// thread.
///
/// @param ways to each sort
public record ChosenSeeds(TaskRunner tasks, Ways ways) {
    /// Also those that are read only where somebody names them, such as `compose.dev.yaml`.
    private static final Pattern COMPOSE = Pattern.compile("(?:docker-)?compose(?:[.-].+)?\\.ya?ml");

    /// @param seeds dumps, and folders of dumps and scripts
    /// @param rows files of rows, and folders of them
    /// @param seedfile a Seedfile
    /// @param project a compose file
    public record Ways(
            Consumer<List<Path>> seeds, Consumer<List<Path>> rows, Consumer<Path> seedfile, Consumer<Path> project) {}

    /// Looks at them in the background, then leads on.
    public void open(List<Path> chosen) {
        var _ = tasks.run("look at what was chosen", () -> way(chosen), outcome -> outcome.onSuccess(Runnable::run));
    }

    /// A folder is taken for its Seedfile first, then for its compose file. Blocks.
    private Runnable way(List<Path> chosen) {
        List<Path> paths =
                chosen.stream().map(path -> path.toAbsolutePath().normalize()).toList();
        if (paths.size() == 1) {
            Optional<Path> seedfile = seedfile(paths.getFirst());
            if (seedfile.isPresent()) {
                return () -> ways.seedfile.accept(seedfile.get());
            }
            Optional<Path> project = project(paths.getFirst());
            if (project.isPresent()) {
                return () -> ways.project.accept(project.get());
            }
        }
        return paths.stream().allMatch(TableGroup::isMeant)
                ? () -> ways.rows.accept(paths)
                : () -> ways.seeds.accept(paths);
    }

    private static Optional<Path> seedfile(Path path) {
        return Files.isDirectory(path)
                ? SeedfileNames.in(path)
                : Optional.of(path).filter(file -> Files.isRegularFile(file) && SeedfileNames.isOne(file));
    }

    private static Optional<Path> project(Path path) {
        if (Files.isDirectory(path)) {
            return ComposeFileNames.in(path).stream().findFirst();
        }
        Path name = path.getFileName();
        Path folder = path.getParent();
        if (name == null
                || folder == null
                || !Files.isRegularFile(path)
                || !COMPOSE.matcher(name.toString()).matches()) {
            return Optional.empty();
        }
        // What only overrides belongs to the file beside it.
        List<Path> project = ComposeFileNames.in(folder);
        return Optional.of(project.contains(path) ? project.getFirst() : path);
    }
}
