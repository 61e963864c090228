package dev.seedbed.store;

import dev.seedbed.database.Database;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.StoreVersion;
import dev.seedbed.store.known.VersionInfo;
import dev.seedbed.store.known.VersionStep;
import dev.seedbed.store.known.Versions;
import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Store;
import dev.seedbed.store.place.Tag;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What stores have, beside what is here. Everything blocks for as long as the stores take.
public final class News {
    private final Stores stores;
    private final Snapshots snapshots;
    private final Path cache;
    private final SeenStores seen;

    /// @param cache folder of ours for what is known of stores
    public News(Stores stores, Snapshots snapshots, Path cache) {
        this.stores = stores;
        this.snapshots = snapshots;
        this.cache = cache;
        this.seen = new SeenStores(cache.resolve("seen"), InstantSource.system());
    }

    /// What a store had when it last answered, beside what is here now; empty where that is not known. Reaches no
    /// store.
    public Optional<SeenStores.Seen> seen(ConfiguredStore store) throws OperationFailedException, InterruptedException {
        Optional<SeenStores.Seen> known = seen.of(store);
        if (known.isEmpty()) {
            return known;
        }
        List<Snapshot> all = snapshots.catalogue().list();
        return known.map(then -> new SeenStores.Seen(
                then.packages().stream().map(one -> beside(one, all)).toList(), then.when()));
    }

    private static PackageNews beside(PackageNews then, List<Snapshot> all) {
        VersionInfo newest = then.newest();
        Snapshot now = newest == null ? null : here(all, newest.version()).orElse(null);
        if (now != null) {
            return new PackageNews(then.reference(), newest, newest, now, 0);
        }
        VersionInfo before = then.here();
        Snapshot older = before == null ? null : here(all, before.version()).orElse(null);
        return older == null
                ? new PackageNews(then.reference(), newest, null, null, before == null ? then.fetchBytes() : -1)
                : new PackageNews(then.reference(), newest, before, older, then.fetchBytes());
    }

    /// All packages of a store, by their names. What is found is remembered, see [#seen].
    public List<PackageNews> of(ConfiguredStore store) throws OperationFailedException, InterruptedException {
        try (Store opened = stores.open(store)) {
            List<Snapshot> all = snapshots.catalogue().list();
            var news = new ArrayList<PackageNews>();
            for (PackageName name : opened.packages().stream().sorted().toList()) {
                news.add(of(opened, new PackageReference(store.name(), name, null), all));
            }
            // As it is known by now: a store turns out to be encrypted at its first use.
            seen.keep(stores.get(store.name()), news);
            return news;
        }
    }

    /// One package.
    public PackageNews of(PackageReference reference) throws OperationFailedException, InterruptedException {
        try (Store opened = stores.open(stores.get(reference.store()))) {
            return of(opened, reference, snapshots.catalogue().list());
        }
    }

    /// The versions of a package beside those before them, the newest first; see [Versions#history].
    public List<VersionStep> history(PackageReference reference, Consumer<List<VersionStep>> meanwhile)
            throws OperationFailedException, InterruptedException {
        try (Store opened = stores.open(stores.get(reference.store()));
                Place place = opened.place(reference.name())) {
            return new Versions(place, cache).history(meanwhile);
        }
    }

    /// The version that the data of a database goes back to, as far as its store is among those here.
    public Optional<PackageReference> origin(Database database) throws OperationFailedException, InterruptedException {
        Map<String, Snapshot> byId = new HashMap<>();
        snapshots.catalogue().list().forEach(one -> byId.put(one.id(), one));
        for (String id : List.of(database.labels().parent(), database.labels().origin())) {
            Snapshot one = byId.remove(id);
            while (one != null) {
                for (StoreVersion version : one.versions()) {
                    Optional<PackageReference> found = reference(version);
                    if (found.isPresent()) {
                        return found;
                    }
                }
                one = byId.remove(one.parent());
            }
        }
        return Optional.empty();
    }

    private Optional<PackageReference> reference(StoreVersion version) throws OperationFailedException {
        Optional<PackageName> name = PackageName.parse(version.name());
        Optional<Tag> tag = Tag.parse(version.tag());
        if (name.isEmpty() || tag.isEmpty()) {
            return Optional.empty();
        }
        for (ConfiguredStore store : stores.list()) {
            try (Store opened = stores.open(store);
                    Place place = opened.place(name.get())) {
                if (place.address().equals(version.store())) {
                    return Optional.of(new PackageReference(store.name(), name.get(), tag.get()));
                }
            }
        }
        return Optional.empty();
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
