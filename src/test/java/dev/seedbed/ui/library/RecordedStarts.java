package dev.seedbed.ui.library;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.ui.library.entry.ServicesHead;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Notes what the start button would do; the user agrees to nothing by himself.
///
/// @param asked what is to be called once the user agrees
record RecordedStarts(List<List<Path>> seeds, Consumer<Snapshot> snapshots, List<Path> builds, List<Runnable> asked)
        implements LibraryStarts {
    RecordedStarts(List<List<Path>> seeds, Consumer<Snapshot> snapshots, List<Path> builds) {
        this(seeds, snapshots, builds, new ArrayList<>());
    }

    @Override
    public void seed(List<Path> files, Runnable started) {
        seeds.add(files);
        asked.add(started);
    }

    @Override
    public void snapshot(Snapshot snapshot, Runnable started) {
        snapshots.accept(snapshot);
        asked.add(started);
    }

    @Override
    public void service(ServicesHead.Found service, Runnable started) {
        builds.add(Path.of(service.database().name()));
        asked.add(started);
    }

    @Override
    public void tables(List<Path> paths, Runnable started) {
        builds.addAll(paths);
        asked.add(started);
    }

    @Override
    public void editMask(Path seedfile, Path mask) {
        builds.add(mask);
    }

    @Override
    public void build(Path seedfile, boolean starts) {
        builds.add(seedfile);
    }
}
