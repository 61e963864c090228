package dev.seedbed.services;

import dev.seedbed.schedule.ScheduledRuns;
import dev.seedbed.schedule.Schedules;
import dev.seedbed.settings.AppDirectories;
import dev.seedbed.store.Checking;
import dev.seedbed.store.News;
import dev.seedbed.store.Pruning;
import dev.seedbed.store.Publishing;
import dev.seedbed.store.Receiving;
import dev.seedbed.store.Refreshing;
import dev.seedbed.store.Stores;
import dev.seedbed.store.keyring.Keyring;
import dev.seedbed.store.leak.LeakLook;
import dev.seedbed.store.leak.Leaks;
import dev.seedbed.store.leak.MaskedCopy;
import dev.seedbed.store.snapshot.SnapshotPackages;
import java.nio.file.Path;

/// What a team shares, and what is made at set times.
public final class SharingGraph {
    private final ServiceGraph services;
    private final AppDirectories directories;
    private final Stores stores;

    SharingGraph(ServiceGraph services, AppDirectories directories, Keyring keyring) {
        this.services = services;
        this.directories = directories;
        this.stores = new Stores(directories.config().resolve("stores.json"), keyring);
    }

    public Stores stores() {
        return stores;
    }

    private SnapshotPackages packages() {
        return new SnapshotPackages(services.engine(), services.snapshots(), services.helpers());
    }

    private Path packageCache() {
        return directories.cache().resolve("packages");
    }

    public Publishing publishing() {
        return new Publishing(stores, services.snapshots(), packages(), packageCache());
    }

    /// What is looked at before something is published.
    public Leaks leaks() {
        return new Leaks(
                new LeakLook(services.engine(), services.snapshots()),
                new MaskedCopy(services.engine(), services.snapshots(), services.seeding(), services.existingData()));
    }

    public Receiving receiving() {
        return new Receiving(services.engine(), stores, services.snapshots(), packages(), packageCache());
    }

    public Refreshing refreshing() {
        return new Refreshing(services.databases(), news(), receiving(), services.snapshots());
    }

    public Checking checking() {
        return new Checking(stores, services.snapshots(), packages(), packageCache());
    }

    public Pruning pruning() {
        return new Pruning(stores, packageCache());
    }

    public Schedules schedules() {
        return new Schedules(directories.config().resolve("schedules"), stores);
    }

    public ScheduledRuns runs() {
        return new ScheduledRuns(
                services.engine(),
                services.snapshots(),
                services.databases(),
                schedules(),
                publishing(),
                leaks(),
                directories.state().resolve("schedules"));
    }

    public News news() {
        return new News(stores, services.snapshots(), packageCache());
    }
}
