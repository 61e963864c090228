package dev.seedbed.store;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.PullProgress;
import dev.seedbed.seeding.plan.ImageChoice;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.StoreVersion;
import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.store.content.PackageTarget;
import dev.seedbed.store.file.FileTarget;
import dev.seedbed.store.known.Difference;
import dev.seedbed.store.known.VersionInfo;
import dev.seedbed.store.known.Versions;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Store;
import dev.seedbed.store.place.Tag;
import dev.seedbed.store.snapshot.SnapshotPackages;
import dev.seedbed.store.transfer.Pull;
import dev.seedbed.store.transfer.PullReport;
import dev.seedbed.store.transfer.TransferProgress;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Brings packages out of stores: as new snapshots, or as files. Everything blocks; an interrupt is a cancel, which
/// leaves nothing but what need not be fetched again.
public final class Receiving {
    private final ContainerEngine engine;
    private final Stores stores;
    private final Snapshots snapshots;
    private final SnapshotPackages packages;
    private final Path cache;

    /// @param cache folder of ours for what is on its way
    public Receiving(
            ContainerEngine engine, Stores stores, Snapshots snapshots, SnapshotPackages packages, Path cache) {
        this.engine = engine;
        this.stores = stores;
        this.snapshots = snapshots;
        this.packages = packages;
        this.cache = cache;
    }

    /// The snapshots here that are this version.
    private Optional<Snapshot> here(PublishedVersion version) throws OperationFailedException, InterruptedException {
        String manifest = version.manifest().toString();
        return snapshots.catalogue().list().reversed().stream()
                .filter(one -> one.versions().stream()
                        .anyMatch(known -> known.manifest().equals(manifest)))
                .findFirst();
    }

    /// Looks for a version and decides everything. Fetches and makes nothing.
    ///
    /// @param image that the user asked for; null for none
    /// @throws OperationFailedException with `NotFound`, `DataUnfit`, or a failure of the store
    public PullPlan plan(PackageReference reference, @Nullable String image)
            throws OperationFailedException, InterruptedException {
        ConfiguredStore store = stores.get(reference.store());
        try (Store opened = stores.open(store);
                Place place = opened.place(reference.name())) {
            var versions = new Versions(place, cache);
            VersionInfo info = versions.find(reference.tagOrLatest())
                    .orElseThrow(
                            () -> new OperationFailedException(new Failure.NotFound("package", reference.toString())));
            Tag tag = info.version().tag();
            var exact = new PackageReference(reference.store(), reference.name(), tag);
            boolean snapshot = info.description().type() == PackageDescription.Type.SNAPSHOT;
            ImageChoice.Choice choice = snapshot ? packages.image(exact.toString(), info.description(), image) : null;
            SnapshotPackages.Base base = snapshot ? base(place, info) : null;
            Difference difference = versions.difference(info.version(), published(base));
            return new PullPlan(
                    exact,
                    store,
                    info,
                    choice,
                    base,
                    difference,
                    here(info.version()).orElse(null));
        }
    }

    /// What is best to begin with: what it was made from, else the newest that is here.
    private SnapshotPackages.@Nullable Base base(Place place, VersionInfo wanted)
            throws OperationFailedException, InterruptedException {
        List<String> published = new ArrayList<>(place.versions().stream()
                .filter(version -> !version.manifest().equals(wanted.version().manifest()))
                .map(version -> version.manifest().toString())
                .toList());
        String parent = wanted.description().parent();
        if (published.remove(parent)) {
            published.addFirst(parent);
        }
        return packages.base(published).orElse(null);
    }

    private static Optional<PublishedVersion> published(SnapshotPackages.@Nullable Base base) {
        if (base == null) {
            return Optional.empty();
        }
        Optional<Digest> manifest = Digest.parse(base.version().manifest());
        Optional<Tag> tag = Tag.parse(base.version().tag());
        return manifest.isEmpty() || tag.isEmpty()
                ? Optional.empty()
                : Optional.of(new PublishedVersion(tag.get(), manifest.get()));
    }

    /// Pulls the image where it is missing, then receives a snapshot.
    public PullReport pull(PullPlan plan, Consumer<PullProgress> pulling, TransferProgress progress)
            throws OperationFailedException, InterruptedException {
        ImageChoice.Choice image = plan.image();
        if (image == null) {
            throw new IllegalArgumentException(plan.reference() + " is no snapshot");
        }
        if (!image.local()) {
            engine.pull(image.reference(), pulling);
        }
        try (Store opened = stores.open(plan.store());
                Place place = opened.place(plan.reference().name())) {
            PublishedVersion version = plan.version().version();
            var as = new StoreVersion(
                    place.address(),
                    plan.reference().name().text(),
                    version.tag().text(),
                    version.manifest().toString(),
                    0);
            try (PackageTarget target =
                    packages.target(plan.version().description(), as, image.reference(), plan.base())) {
                return new Pull(place, cache).run(version, published(plan.base()), target, progress);
            }
        }
    }

    /// Receives a dump into a folder.
    ///
    /// @return with the path of the file
    public PullReport pullInto(Path folder, PullPlan plan, TransferProgress progress)
            throws OperationFailedException, InterruptedException {
        try (Store opened = stores.open(plan.store());
                Place place = opened.place(plan.reference().name());
                PackageTarget target = new FileTarget(
                        folder, plan.reference().toString(), plan.version().description())) {
            return new Pull(place, cache).run(plan.version().version(), Optional.empty(), target, progress);
        }
    }
}
