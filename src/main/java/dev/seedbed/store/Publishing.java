package dev.seedbed.store;

import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.StoreVersion;
import dev.seedbed.store.content.EntryReader;
import dev.seedbed.store.content.PackageContent;
import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.store.content.PackageDescriptionBuilder;
import dev.seedbed.store.file.FileContent;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.Store;
import dev.seedbed.store.snapshot.PublishedBy;
import dev.seedbed.store.snapshot.SnapshotPackages;
import dev.seedbed.store.transfer.Push;
import dev.seedbed.store.transfer.PushReport;
import dev.seedbed.store.transfer.PushRequest;
import dev.seedbed.store.transfer.TransferProgress;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Brings snapshots and dumps into stores. Everything blocks; an interrupt is a cancel, after which nobody sees
/// anything.
public final class Publishing {
    private final Stores stores;
    private final Snapshots snapshots;
    private final SnapshotPackages packages;
    private final Path cache;

    /// @param cache folder of ours for what is on its way
    public Publishing(Stores stores, Snapshots snapshots, SnapshotPackages packages, Path cache) {
        this.stores = stores;
        this.snapshots = snapshots;
        this.packages = packages;
        this.cache = cache;
    }

    /// Publishes a snapshot, which remembers from then on as what.
    ///
    /// @param to without a tag the version gets the next number
    /// @param note may be empty
    /// @param before looks at it first
    public PushReport publish(
            Snapshot snapshot, PackageReference to, String note, BeforePublish before, TransferProgress progress)
            throws OperationFailedException, InterruptedException {
        ConfiguredStore store = stores.get(to.store());
        String personal = before.look(snapshot, store);
        try (PackageContent content = packages.content(snapshot);
                Store opened = stores.open(store);
                Place place = opened.place(to.name())) {
            PushReport report = publish(new Described(content, personal), place, to, note, progress);
            snapshots.published(
                    snapshot,
                    new StoreVersion(
                            place.address(),
                            to.name().text(),
                            report.version().tag().text(),
                            report.version().manifest().toString(),
                            0));
            return report;
        }
    }

    /// Publishes files that can be restored, decompressed.
    ///
    /// @param name of the file or folder
    /// @param before looks at them first
    public PushReport publish(
            String name,
            List<Path> files,
            PackageReference to,
            String note,
            BeforePublishFiles before,
            TransferProgress progress)
            throws OperationFailedException, InterruptedException {
        ConfiguredStore store = stores.get(to.store());
        String personal = before.look(name, files, store);
        try (PackageContent content = new FileContent(name, files);
                Store opened = stores.open(store);
                Place place = opened.place(to.name())) {
            return publish(new Described(content, personal), place, to, note, progress);
        }
    }

    private PushReport publish(
            PackageContent content, Place place, PackageReference to, String note, TransferProgress progress)
            throws OperationFailedException, InterruptedException {
        Optional<Digest> parent = Digest.parse(content.description().parent());
        if (parent.isPresent()) {
            Digest wanted = parent.get();
            boolean known = place.versions().stream()
                    .anyMatch(version -> version.manifest().equals(wanted));
            parent = known ? parent : Optional.empty();
        }
        var request = new PushRequest(Optional.ofNullable(to.tag()), note, PublishedBy.self(), parent);
        return new Push(place, cache).run(content, request, progress);
    }

    /// The same content, with what a look at it found.
    private record Described(PackageContent content, String personal) implements PackageContent {
        @Override
        public PackageDescription description() {
            return PackageDescriptionBuilder.builder(content.description())
                    .personal(personal)
                    .build();
        }

        @Override
        public long expectedBytes() throws OperationFailedException, InterruptedException {
            return content.expectedBytes();
        }

        @Override
        public void read(EntryReader reader) throws OperationFailedException, InterruptedException {
            content.read(reader);
        }

        @Override
        public void close() {
            // Whoever opened it closes it.
        }
    }
}
