package dev.seedbed.services;

import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.schedule.ScheduledRuns;
import dev.seedbed.schedule.Schedules;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.seeding.existing.ExistingData;
import dev.seedbed.settings.AppDirectories;
import dev.seedbed.snapshot.Snapshots;
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
import dev.seedbed.volume.helper.HelperContainers;
import java.nio.file.Path;

/// What a team shares, and what is made at set times.
public final class SharingGraph {
    private final ContainerEngine engine;
    private final AppDirectories directories;
    private final DatabaseCatalogue databases;
    private final Seeding seeding;
    private final Snapshots snapshots;
    private final HelperContainers helpers;
    private final ExistingData existing;
    private final Stores stores;

    SharingGraph(
            ContainerEngine engine,
            AppDirectories directories,
            DatabaseCatalogue databases,
            Seeding seeding,
            Snapshots snapshots,
            HelperContainers helpers,
            ExistingData existing,
            Keyring keyring) {
        this.engine = engine;
        this.directories = directories;
        this.databases = databases;
        this.seeding = seeding;
        this.snapshots = snapshots;
        this.helpers = helpers;
        this.existing = existing;
        this.stores = new Stores(directories.config().resolve("stores.json"), keyring);
    }

    public Stores stores() {
        return stores;
    }

    private SnapshotPackages packages() {
        return new SnapshotPackages(engine, snapshots, helpers);
    }

    private Path packageCache() {
        return directories.cache().resolve("packages");
    }

    public Publishing publishing() {
        return new Publishing(stores, snapshots, packages(), packageCache());
    }

    /// What is looked at before something is published.
    public Leaks leaks() {
        return new Leaks(new LeakLook(engine, snapshots), new MaskedCopy(engine, snapshots, seeding, existing));
    }

    public Receiving receiving() {
        return new Receiving(engine, stores, snapshots, packages(), packageCache());
    }

    public Refreshing refreshing() {
        return new Refreshing(databases, news(), receiving(), snapshots);
    }

    public Checking checking() {
        return new Checking(stores, snapshots, packages(), packageCache());
    }

    public Pruning pruning() {
        return new Pruning(stores, packageCache());
    }

    public Schedules schedules() {
        return new Schedules(directories.config().resolve("schedules"), stores);
    }

    public ScheduledRuns runs() {
        return new ScheduledRuns(
                engine,
                snapshots,
                databases,
                schedules(),
                publishing(),
                leaks(),
                directories.state().resolve("schedules"));
    }

    public News news() {
        return new News(stores, snapshots, packageCache());
    }
}
