package dev.seedbed;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.ui.files.FileChoosers;
import dev.seedbed.ui.tables.TableBuilds;
import dev.seedbed.ui.window.WindowContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.codec.digest.DigestUtils;

/// Writes Seedfiles for files of rows.
///
/// @param kept folder for those that the program keeps for itself, one for each content
/// @param builds begins a build
/// @param refresh looks at the library again
record TableSeedfiles(Path kept, FileChoosers choosers, WindowContext window, Consumer<Path> builds, Runnable refresh)
        implements TableBuilds {
    private static final String NAME = "Seedfile.yaml";
    private static final int DIGITS = 12;

    @Override
    public Path keep(String name, String seedfile) throws OperationFailedException {
        String plain = name.replaceAll("[^\\p{L}\\p{N}_-]", "_");
        String content = DigestUtils.sha256Hex(seedfile).substring(0, DIGITS);
        // A build is called like the folder until its file was read.
        Path folder = kept.resolve(content).resolve(plain);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw failed(folder, e);
        }
        return save(folder.resolve(NAME), seedfile);
    }

    @Override
    public void build(Path seedfile) {
        builds.accept(seedfile);
    }

    @Override
    public Optional<Path> chosen(String title, Path files) {
        Path folder = Objects.requireNonNullElse(files.getParent(), files);
        return choosers.newFile(title, folder, NAME);
    }

    @Override
    public Path save(Path file, String seedfile) throws OperationFailedException {
        try {
            return Files.writeString(file, seedfile);
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private static OperationFailedException failed(Path path, IOException e) {
        return new OperationFailedException(new Failure.LocalFile(path, String.valueOf(e.getMessage())), e);
    }

    @Override
    public void saved(Path seedfile) {
        window.notices().show(window.messages().get("tables.saved", seedfile.toString()));
        refresh.run();
    }
}
