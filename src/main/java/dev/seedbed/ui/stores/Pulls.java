package dev.seedbed.ui.stores;

import dev.seedbed.engine.PullProgress;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.PackageReference;
import dev.seedbed.store.transfer.PullReport;
import dev.seedbed.store.transfer.TransferProgress;
import dev.seedbed.text.TransferText;
import dev.seedbed.ui.files.FileChoosers;
import dev.seedbed.ui.tasks.BackgroundTask;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.tasks.TaskResult;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Receives versions in the background: snapshots onto the engine, dumps into a folder that it asks for. Lives on the
/// FX thread.
final class Pulls {
    private final StoresViewModel viewModel;
    private final StoreTexts texts;
    private final BackgroundTasks background;
    private final FileChoosers choosers;
    private final Consumer<Snapshot> start;

    Pulls(
            StoresViewModel viewModel,
            StoreTexts texts,
            BackgroundTasks background,
            FileChoosers choosers,
            Consumer<Snapshot> start) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.background = background;
        this.choosers = choosers;
        this.start = start;
    }

    void pull(PackageReference reference, VersionRow version) {
        var exact = new PackageReference(
                reference.store(), reference.name(), version.info().version().tag());
        if (version.isDump()) {
            choosers.folder(texts.get("stores.pull.folder")).ifPresent(folder -> file(exact, folder, _ -> {}));
        } else {
            var _ = snapshot(exact);
        }
    }

    void start(Snapshot snapshot) {
        start.accept(snapshot);
    }

    /// Receives a snapshot.
    BackgroundTask snapshot(PackageReference version) {
        return snapshot(version, _ -> {});
    }

    /// The same.
    ///
    /// @param arrived is called with it
    BackgroundTask snapshot(PackageReference version, Consumer<Snapshot> arrived) {
        BackgroundTask task = background.start(
                texts.get("stores.pull.task", version.toString()),
                progress -> {
                    progress.at(texts.get("store.progress.pull.compare"), -1);
                    return viewModel.service().pull(version, image(progress), told(progress));
                },
                received -> {
                    viewModel.refresh();
                    Snapshot snapshot = received.snapshot();
                    arrived.accept(snapshot);
                    return new TaskResult(
                            texts.get(
                                    "stores.pull.done",
                                    version.toString(),
                                    texts.formats().size(received.fetchedBytes()),
                                    texts.formats().size(received.savedBytes())),
                            List.of(),
                            new TaskResult.Next(
                                    texts.get("allsnapshots.start"),
                                    () -> start.accept(snapshot),
                                    new TaskResult.NamedVolume(
                                            snapshot.layers().getLast().volume())));
                });
        viewModel.transfers().began(version, task);
        return task;
    }

    /// Receives a dump.
    ///
    /// @param arrived is called with its file
    BackgroundTask file(PackageReference version, Path folder, Consumer<Path> arrived) {
        BackgroundTask task = background.<PullReport>start(
                texts.get("stores.pull.task", version.toString()),
                progress -> viewModel.service().pullInto(folder, version, told(progress)),
                report -> {
                    arrived.accept(Path.of(report.result()));
                    return TaskResult.of(texts.get("stores.pull.file", version.toString(), report.result()));
                });
        viewModel.transfers().began(version, task);
        return task;
    }

    private TransferProgress told(BackgroundTasks.Progress progress) {
        return state -> progress.at(texts.progress("pull", state), TransferText.fraction(state));
    }

    private Consumer<PullProgress> image(BackgroundTasks.Progress progress) {
        return state -> progress.at(texts.image(state), -1);
    }
}
