package dev.seedbed.store;

import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.check.CheckProgress;
import dev.seedbed.store.check.CheckReport;
import dev.seedbed.store.check.DamagedBlob;
import dev.seedbed.store.check.RepairReport;
import dev.seedbed.store.check.StoreCheck;
import dev.seedbed.store.check.StoreRepair;
import dev.seedbed.store.content.EntryReader;
import dev.seedbed.store.content.PackageContent;
import dev.seedbed.store.file.FileContent;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.Store;
import dev.seedbed.store.snapshot.PublishedBy;
import dev.seedbed.store.snapshot.SnapshotPackages;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/// Whether packages are as they were published. Everything blocks for as long as the store takes; an interrupt ends
/// it, and what was put right until then stays so.
public final class Checking {
    private final Stores stores;
    private final Snapshots snapshots;
    private final SnapshotPackages packages;
    private final Path cache;

    /// @param cache folder of ours for what is known of stores
    public Checking(Stores stores, Snapshots snapshots, SnapshotPackages packages, Path cache) {
        this.stores = stores;
        this.snapshots = snapshots;
        this.packages = packages;
        this.cache = cache;
    }

    /// All packages of a store, by their names.
    public List<PackageReference> packages(String store) throws OperationFailedException, InterruptedException {
        try (Store opened = stores.open(stores.get(store))) {
            return opened.packages().stream()
                    .sorted()
                    .map((PackageName name) -> new PackageReference(store, name, null))
                    .toList();
        }
    }

    /// Reads all versions of a package as a whole. Changes nothing.
    public CheckReport check(PackageReference reference, CheckProgress progress)
            throws OperationFailedException, InterruptedException {
        try (Store opened = stores.open(stores.get(reference.store()));
                Place place = opened.place(reference.name())) {
            return new StoreCheck(place, cache).run(progress);
        }
    }

    /// Puts right what can be made of what is here.
    ///
    /// @param files a dump that may have the data; may be empty
    public RepairReport repair(
            PackageReference reference, List<DamagedBlob> damaged, List<Path> files, CheckProgress progress)
            throws OperationFailedException, InterruptedException {
        try (Store opened = stores.open(stores.get(reference.store()));
                Place place = opened.place(reference.name())) {
            return new StoreRepair(place, cache, InstantSource.system())
                    .run(damaged, (manifests, reader) -> read(manifests, files, reader), PublishedBy.self(), progress);
        }
    }

    private void read(Set<Digest> manifests, List<Path> files, EntryReader reader)
            throws OperationFailedException, InterruptedException {
        if (!files.isEmpty()) {
            try (PackageContent content = new FileContent("", files)) {
                content.read(reader);
            }
        }
        for (Snapshot snapshot : snapshots.catalogue().list()) {
            if (isOneOf(snapshot, manifests)) {
                try (PackageContent content = packages.content(snapshot)) {
                    content.read(reader);
                }
            }
        }
    }

    private static boolean isOneOf(Snapshot snapshot, Set<Digest> manifests) {
        return snapshot.versions().stream()
                .anyMatch(version -> Digest.parse(version.manifest())
                        .filter(manifests::contains)
                        .isPresent());
    }
}
