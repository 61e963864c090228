package dev.seedbed.ui.library;

import dev.seedbed.snapshot.record.Snapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Notes what the start button would do.
record RecordedStarts(List<List<Path>> seeds, Consumer<Snapshot> snapshots, List<Path> builds)
        implements LibraryStarts {
    @Override
    public void seed(List<Path> files) {
        seeds.add(files);
    }

    @Override
    public void snapshot(Snapshot snapshot) {
        snapshots.accept(snapshot);
    }

    @Override
    public void service(ServicesHead.Found service) {
        builds.add(Path.of(service.database().name()));
    }

    @Override
    public void build(Path seedfile) {
        builds.add(seedfile);
    }
}
