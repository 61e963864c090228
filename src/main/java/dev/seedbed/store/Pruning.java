package dev.seedbed.store;

import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.Store;
import dev.seedbed.store.prune.Prune;
import dev.seedbed.store.prune.PrunePlan;
import dev.seedbed.store.prune.PruneProgress;
import dev.seedbed.store.prune.PruneReport;
import dev.seedbed.store.prune.PruneRules;
import dev.seedbed.store.snapshot.PublishedBy;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.time.ZoneId;

/// Thins the versions of packages. Everything blocks for as long as the store takes.
public final class Pruning {
    private final Stores stores;
    private final Path cache;

    /// @param cache folder of ours for what is known of stores
    public Pruning(Stores stores, Path cache) {
        this.stores = stores;
        this.cache = cache;
    }

    /// What [#run] would do. Changes nothing.
    public PrunePlan plan(PackageReference reference, PruneRules rules)
            throws OperationFailedException, InterruptedException {
        try (Store opened = stores.open(stores.get(reference.store()));
                Place place = opened.place(reference.name())) {
            return new Prune(place, cache).plan(rules, ZoneId.systemDefault());
        }
    }

    /// Withdraws the versions of a plan, and removes what no version needs any more.
    public PruneReport run(PackageReference reference, PrunePlan plan, PruneProgress progress)
            throws OperationFailedException, InterruptedException {
        try (Store opened = stores.open(stores.get(reference.store()));
                Place place = opened.place(reference.name())) {
            return new Prune(place, cache).run(plan, PublishedBy.self(), progress);
        }
    }
}
