package dev.seedbed.store;

import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.known.VersionInfo;
import dev.seedbed.store.known.Versions;
import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Store;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stores have, beside what is here. Everything blocks for as long as the stores take.
public final class News {
    private final Stores stores;
    private final Snapshots snapshots;
    private final Path cache;

    /// @param cache folder of ours for what is known of stores
    public News(Stores stores, Snapshots snapshots, Path cache) {
        this.stores = stores;
        this.snapshots = snapshots;
        this.cache = cache;
    }

    /// All packages of a store, by their names.
    public List<PackageNews> of(ConfiguredStore store) throws OperationFailedException, InterruptedException {
        try (Store opened = stores.open(store)) {
            List<Snapshot> all = snapshots.catalogue().list();
            var news = new ArrayList<PackageNews>();
            for (PackageName name : opened.packages().stream().sorted().toList()) {
                news.add(of(opened, new PackageReference(store.name(), name, null), all));
            }
            return news;
        }
    }

    /// One package.
    public PackageNews of(PackageReference reference) throws OperationFailedException, InterruptedException {
        try (Store opened = stores.open(stores.get(reference.store()))) {
            return of(opened, reference, snapshots.catalogue().list());
        }
    }

    /// The versions of a package, the newest first.
    public List<VersionInfo> versions(PackageReference reference)
            throws OperationFailedException, InterruptedException {
        try (Store opened = stores.open(stores.get(reference.store()));
                Place place = opened.place(reference.name())) {
            return new Versions(place, cache).list();
        }
    }

    /// The snapshot here that is a version; empty for none.
    public static Optional<Snapshot> here(List<Snapshot> all, PublishedVersion version) {
        String manifest = version.manifest().toString();
        return all.stream()
                .filter(one -> one.versions().stream()
                        .anyMatch(known -> known.manifest().equals(manifest)))
                .findFirst();
    }

    private PackageNews of(Store opened, PackageReference reference, List<Snapshot> all)
            throws OperationFailedException, InterruptedException {
        try (Place place = opened.place(reference.name())) {
            var versions = new Versions(place, cache);
            List<VersionInfo> newestFirst = versions.list();
            if (newestFirst.isEmpty()) {
                return new PackageNews(reference, null, null, null, -1);
            }
            VersionInfo newest =
                    newestFirst.stream().filter(VersionInfo::latest).findFirst().orElse(newestFirst.getFirst());
            Optional<VersionInfo> mine = newestFirst.stream()
                    .filter(info -> here(all, info.version()).isPresent())
                    .findFirst();
            boolean isHere = here(all, newest.version()).isPresent();
            long fetch = isHere
                    ? 0
                    : versions.difference(newest.version(), mine.map(VersionInfo::version))
                            .fetchBytes();
            VersionInfo shown = isHere ? newest : mine.orElse(null);
            return new PackageNews(
                    reference,
                    newest,
                    shown,
                    shown == null ? null : here(all, shown.version()).orElse(null),
                    fetch);
        }
    }
}
