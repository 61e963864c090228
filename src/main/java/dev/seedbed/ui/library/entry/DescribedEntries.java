package dev.seedbed.ui.library.entry;

import dev.seedbed.build.file.SeedfileNames;
import dev.seedbed.input.table.group.TableGroup;
import dev.seedbed.library.SourceFile;
import dev.seedbed.source.compose.file.ComposeFileNames;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.tasks.RefreshLoop;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Entries of the library that are no dumps: Seedfiles, files of rows, services of compose files. They are read in the
/// background, again after each change: whether one is right depends on the files that it names as well. Confined to
/// the FX thread.
public final class DescribedEntries {
    private final Heads<SeedfileHead> seedfiles;
    private final Heads<ServicesHead> services;
    private List<TableGroup> tables = List.of();
    private volatile ServicesHead.Look look = _ -> List.of();

    /// @param onRead is called when something else was read than before
    public DescribedEntries(TaskRunner tasks, Runnable onRead) {
        seedfiles = new Heads<>(tasks, "read Seedfiles", SeedfileHead::of, onRead);
        services = new Heads<>(tasks, "read compose files", file -> ServicesHead.of(look, file), onRead);
    }

    public void listServices(ServicesHead.Look how) {
        look = how;
        services.refresh();
    }

    public void files(List<SourceFile> files) {
        seedfiles.files(
                files.stream().filter(file -> SeedfileNames.isOne(file.file())).toList());
        services.files(files.stream()
                .filter(file -> ComposeFileNames.isMain(file.file()))
                .toList());
        tables = TableGroup.of(
                files.stream().filter(file -> TableGroup.isOne(file.file())).toList());
    }

    public void refresh() {
        seedfiles.refresh();
        services.refresh();
    }

    /// Seedfiles first.
    public List<LibraryEntry> entries() {
        var entries = new ArrayList<LibraryEntry>();
        seedfiles.files.forEach(file -> entries.add(new LibraryEntry.OfSeedfile(file, seedfiles.of(file))));
        tables.forEach(group -> entries.add(new TableEntry(group)));
        for (SourceFile file : services.files) {
            ServicesHead head = services.of(file);
            if (head != null && head.failure() != null) {
                entries.add(new LibraryEntry.OfService(file, null, head.failure()));
            } else if (head != null) {
                head.found().forEach(found -> entries.add(new LibraryEntry.OfService(file, found, null)));
            }
        }
        return entries;
    }

    /// Reads one file. Blocks.
    @FunctionalInterface
    private interface Reader<T> {
        T read(Path file) throws InterruptedException;
    }

    /// @param <T> what is read of a file
    private static final class Heads<T> {
        private final RefreshLoop<Map<Path, T>> reading;
        private List<SourceFile> files = List.of();
        private Map<Path, T> heads = Map.of();

        Heads(TaskRunner tasks, String name, Reader<T> reader, Runnable onRead) {
            reading = new RefreshLoop<>(
                    tasks,
                    name,
                    () -> {
                        List<SourceFile> now = files;
                        return () -> read(now, reader);
                    },
                    outcome -> outcome.onSuccess(fresh -> {
                        if (!fresh.equals(heads)) {
                            heads = fresh;
                            onRead.run();
                        }
                    }));
        }

        private static <T> Map<Path, T> read(List<SourceFile> files, Reader<T> reader) throws InterruptedException {
            var heads = new HashMap<Path, T>();
            for (SourceFile file : files) {
                if (Thread.interrupted()) {
                    throw new InterruptedException("reading of files abandoned");
                }
                heads.put(file.file(), reader.read(file.file()));
            }
            return heads;
        }

        void files(List<SourceFile> fresh) {
            files = List.copyOf(fresh);
            refresh();
        }

        void refresh() {
            if (!files.isEmpty()) {
                reading.refresh();
            }
        }

        /// Null before it was read.
        @Nullable
        T of(SourceFile file) {
            return heads.get(file.file());
        }
    }
}
