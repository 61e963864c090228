package dev.seedbed.ui.library;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.source.git.GitAddress;
import dev.seedbed.store.PackageReference;
import dev.seedbed.ui.library.entry.GitEntry;
import dev.seedbed.ui.library.entry.PackageEntry;
import dev.seedbed.ui.library.entry.ServicesHead;
import dev.seedbed.ui.tasks.BackgroundTask;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
    public @Nullable BackgroundTask shared(PackageEntry entry, Runnable started) {
        builds.add(Path.of(entry.newest().version().tag().text()));
        asked.add(started);
        return null;
    }

    @Override
    public @Nullable BackgroundTask tracked(GitEntry entry, Runnable started) {
        builds.add(Path.of(entry.dump().address().path()));
        asked.add(started);
        return null;
    }

    @Override
    public BackgroundTask fetch(GitEntry entry) {
        throw new UnsupportedOperationException(entry.key());
    }

    @Override
    public void versions(PackageReference reference) {
        builds.add(Path.of(reference.name().text()));
    }

    @Override
    public void forget(GitAddress repository, Runnable done) {
        builds.add(Path.of(repository.name()));
        done.run();
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
