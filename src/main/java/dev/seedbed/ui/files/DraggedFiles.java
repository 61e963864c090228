package dev.seedbed.ui.files;

import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskHandle;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.volume.files.CopyProgress;
import dev.seedbed.volume.files.FilePath;
import dev.seedbed.volume.helper.VolumeSource;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is being dragged out: copied to a temporary folder while the mouse pulls. Confined to the FX thread.
///
/// The folder stays until the next drag, because desktops read from it after the drop, and goes with the program.
final class DraggedFiles {
    private static final Logger LOG = LoggerFactory.getLogger(DraggedFiles.class);

    private final FileCopies copies;
    private final TaskRunner tasks;
    private @Nullable TaskHandle copying;
    private List<File> ready = List.of();
    private @Nullable Path folder;

    DraggedFiles(FileCopies copies, TaskRunner tasks) {
        this.copies = copies;
        this.tasks = tasks;
    }

    boolean isIdle() {
        return copying == null && ready.isEmpty();
    }

    boolean isReady() {
        return !ready.isEmpty();
    }

    void begin(VolumeSource source, List<FilePath> paths) {
        Path before = folder;
        folder = null;
        var handle = new TaskHandle[1];
        handle[0] = tasks.run(
                "copy what is dragged",
                () -> {
                    remove(before);
                    try {
                        Path made = Files.createTempDirectory("seedbed-drag");
                        copies.copyOut(source, paths, made, CopyProgress.NONE);
                        return made;
                    } catch (IOException e) {
                        throw new dev.seedbed.task.OperationFailedException(
                                new dev.seedbed.task.Failure.LocalFile(null, String.valueOf(e.getMessage())), e);
                    }
                },
                outcome -> {
                    copying = null;
                    if (outcome instanceof Outcome.Success<Path>(Path made)) {
                        folder = made;
                        made.toFile().deleteOnExit();
                        ready = files(made);
                        ready.forEach(File::deleteOnExit);
                    }
                });
        if (ready.isEmpty()) {
            copying = handle[0];
        }
    }

    /// Hands over what is ready, once.
    List<File> take() {
        List<File> files = ready;
        ready = List.of();
        return files;
    }

    /// The mouse was let go.
    void giveUp() {
        if (copying != null) {
            copying.cancel();
            copying = null;
        }
        ready = List.of();
    }

    private static List<File> files(Path folder) {
        @Nullable File[] found = folder.toFile().listFiles();
        return found == null
                ? List.of()
                : Stream.of(found).filter(java.util.Objects::nonNull).toList();
    }

    private static void remove(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            LOG.debug("a temporary folder stays: {}", e.getMessage());
        }
    }
}
