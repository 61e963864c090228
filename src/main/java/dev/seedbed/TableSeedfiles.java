package dev.seedbed;

import dev.seedbed.build.tables.OwnSeedfiles;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.ui.files.FileChoosers;
import dev.seedbed.ui.tables.TableBuilds;
import dev.seedbed.ui.window.WindowContext;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Writes Seedfiles for files of rows.
///
/// @param kept those that the program keeps for itself
/// @param builds begins a build, and starts a database then or not
/// @param refresh looks at the library again
record TableSeedfiles(
        OwnSeedfiles kept,
        FileChoosers choosers,
        WindowContext window,
        BiConsumer<Path, Boolean> builds,
        Runnable refresh)
        implements TableBuilds {
    private static final String NAME = "Seedfile.yaml";

    @Override
    public Path keep(String name, String seedfile) throws OperationFailedException {
        return kept.keep(name, seedfile);
    }

    @Override
    public void build(Path seedfile, boolean starts) {
        builds.accept(seedfile, starts);
    }

    @Override
    public Optional<Path> chosen(String title, Path files) {
        Path folder = Objects.requireNonNullElse(files.getParent(), files);
        return choosers.newFile(title, folder, NAME);
    }

    @Override
    public Path save(Path file, String seedfile) throws OperationFailedException {
        return OwnSeedfiles.save(file, seedfile);
    }

    @Override
    public void saved(Path seedfile) {
        window.notices().show(window.messages().get("tables.saved", seedfile.toString()));
        refresh.run();
    }
}
