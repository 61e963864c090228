package dev.seedbed.ui.stores;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.PackageNews;
import dev.seedbed.store.PackageReference;
import dev.seedbed.store.transfer.TransferProgress;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.text.TransferText;
import dev.seedbed.ui.library.entry.PackageEntry;
import dev.seedbed.ui.library.entry.RemoteLook;
import dev.seedbed.ui.tasks.BackgroundTask;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.tasks.TaskResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Packages of stores, as the library lists and starts them. Lives on the FX thread, except for what is asked as a
/// [RemoteLook].
public final class SharedPackages implements RemoteLook<ConfiguredStore, PackageNews> {
    private static final int HASH_START = 32;

    private final StoreService service;
    private final StoreTexts texts;
    private final BackgroundTasks background;
    private final Pulls pulls;
    private final Path dumps;

    /// @param dumps folder of ours for dumps that were received to be started
    SharedPackages(StoreService service, StoreTexts texts, BackgroundTasks background, Pulls pulls, Path dumps) {
        this.service = service;
        this.texts = texts;
        this.background = background;
        this.pulls = pulls;
        this.dumps = dumps;
    }

    @Override
    public List<ConfiguredStore> places() throws OperationFailedException, InterruptedException {
        return service.stores();
    }

    @Override
    public Seen<PackageNews> seen(ConfiguredStore place) throws OperationFailedException, InterruptedException {
        return service.seen(place)
                .map(then -> new Seen<>(then.packages(), then.when()))
                .orElseGet(Seen::never);
    }

    @Override
    public List<PackageNews> ask(ConfiguredStore place) throws OperationFailedException, InterruptedException {
        return service.packages(place);
    }

    /// Hands over the newest version of a package, which is received before unless it is here.
    ///
    /// @return what receives it; null where the snapshot is here
    public @Nullable BackgroundTask start(PackageEntry entry, Consumer<Snapshot> onSnapshot, Consumer<Path> onDump) {
        PackageReference shared = entry.news().reference();
        var exact = new PackageReference(
                shared.store(), shared.name(), entry.newest().version().tag());
        if (entry.isDump()) {
            Path folder =
                    dumps.resolve(entry.newest().version().manifest().hex().substring(0, HASH_START));
            return dump(exact, folder, onDump);
        }
        Snapshot here = entry.news().snapshot();
        if (entry.isHere() && here != null) {
            onSnapshot.accept(here);
            return null;
        }
        return pulls.snapshot(exact, onSnapshot);
    }

    private BackgroundTask dump(PackageReference version, Path folder, Consumer<Path> arrived) {
        return background.start(
                texts.get("stores.pull.task", version.toString()),
                progress -> {
                    progress.at(texts.get("store.progress.pull.compare"), -1);
                    return received(
                            version,
                            folder,
                            state -> progress.at(texts.progress("pull", state), TransferText.fraction(state)));
                },
                file -> {
                    arrived.accept(file);
                    return TaskResult.of(texts.get("stores.pull.file", version.toString(), file.toString()));
                });
    }

    /// A version never changes: what was received once is not asked for again.
    private Path received(PackageReference version, Path folder, TransferProgress progress)
            throws OperationFailedException, InterruptedException {
        try {
            Files.createDirectories(folder);
            Optional<Path> here = only(folder);
            return here.isPresent()
                    ? here.get()
                    : Path.of(service.pullInto(folder, version, progress).result());
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(folder, String.valueOf(e.getMessage())), e);
        }
    }

    /// Drafts have hidden names.
    private static Optional<Path> only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .findFirst();
        }
    }
}
