package dev.seedbed.services;

import dev.seedbed.bake.DumpBaking;
import dev.seedbed.bake.ImageBaking;
import dev.seedbed.build.Builds;
import dev.seedbed.build.tables.OwnSeedfiles;
import dev.seedbed.cli.terminal.Services;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.DatabaseLifecycle;
import dev.seedbed.database.lifecycle.VolumeSizes;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.index.DumpIndexCache;
import dev.seedbed.library.index.DumpIndexer;
import dev.seedbed.library.index.DumpIndexes;
import dev.seedbed.library.packed.UnpackedSeeds;
import dev.seedbed.query.JdbcQueryService;
import dev.seedbed.query.PublishedTargets;
import dev.seedbed.query.QueryService;
import dev.seedbed.query.QueryTargets;
import dev.seedbed.seeding.BackgroundIndexes;
import dev.seedbed.seeding.ClonePlanner;
import dev.seedbed.seeding.EngineSeeding;
import dev.seedbed.seeding.ReadySeeds;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.seeding.existing.ExistingData;
import dev.seedbed.seeding.plan.SeedPlanner;
import dev.seedbed.seeding.watch.estimate.SeedHistory;
import dev.seedbed.settings.AllowedScripts;
import dev.seedbed.settings.AppDirectories;
import dev.seedbed.settings.Preferences;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.store.keyring.Keyring;
import dev.seedbed.store.leak.DumpLeaks;
import dev.seedbed.store.leak.DumpLook;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.text.failure.FailureText;
import dev.seedbed.volume.LastUsers;
import dev.seedbed.volume.VolumeCatalogue;
import dev.seedbed.volume.archive.ArchiveSeal;
import dev.seedbed.volume.archive.EngineArchives;
import dev.seedbed.volume.archive.VolumeArchives;
import dev.seedbed.volume.change.EngineVolumeChanges;
import dev.seedbed.volume.change.VolumeChanges;
import dev.seedbed.volume.files.EngineVolumeFiles;
import dev.seedbed.volume.files.VolumeFiles;
import dev.seedbed.volume.helper.HelperContainers;
import dev.seedbed.volume.identity.EngineIdentities;
import dev.seedbed.volume.identity.VolumeIdentities;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executor;

/// Calls the constructors of all services, for window and command line alike. Knows no JavaFX.
public final class ServiceGraph {
    private static final long INDEX_CACHE_BYTES = 256L << 20;
    /// For the next look, no longer: anyone who wants to remove the volume is not to wait.
    private static final Duration HELPER_LINGERS = Duration.ofSeconds(2);

    private final ContainerEngine engine;
    private final AppDirectories directories;
    private final DumpInspector inspector = new DumpInspector();
    private final DumpIndexes indexes;
    private final DatabaseCatalogue databases;
    private final SeedPlanner planner;
    private final Seeding seeding;
    private final QueryService queries = new JdbcQueryService();
    private final Snapshots snapshots;
    private final LastUsers lastUsers;
    private final VolumeSizes sizes;
    private final VolumeChanges volumeChanges;
    private final VolumeIdentities identities;
    private final HelperContainers helpers;
    private final VolumeFiles files;
    private final VolumeArchives archives;
    private final SourceGraph sources;
    private final SharingGraph sharing;

    public ServiceGraph(ContainerEngine engine, AppDirectories directories, Executor background) {
        this(
                engine,
                directories,
                background,
                Keyring.of(System.getenv(), Path.of(System.getProperty("user.home", "."))));
    }

    /// @param keyring for logins of stores
    public ServiceGraph(ContainerEngine engine, AppDirectories directories, Executor background, Keyring keyring) {
        this.engine = engine;
        this.directories = directories;
        this.indexes = new DumpIndexes(
                new DumpIndexer(), new DumpIndexCache(directories.cache().resolve("indexes"), INDEX_CACHE_BYTES));
        this.databases = new DatabaseCatalogue(engine);
        this.snapshots = new Snapshots(engine);
        this.sizes = new VolumeSizes(engine);
        this.lastUsers = LastUsers.in(directories.state().resolve("last-users.json"));
        this.identities = new EngineIdentities(engine);
        this.helpers = new HelperContainers(engine);
        this.volumeChanges = new EngineVolumeChanges(engine, volumes(), sizes, helpers::image);
        this.files = new EngineVolumeFiles(helpers, HELPER_LINGERS);
        this.archives = new EngineArchives(
                engine, databases, helpers, ArchiveSeal.in(directories.config().resolve("archive-key")));
        var reading = new BackgroundIndexes(indexes, background);
        var unpacked = new UnpackedSeeds(directories.cache().resolve("unpacked"));
        background.execute(unpacked::removeUnused);
        this.planner = new SeedPlanner(
                engine,
                inspector,
                reading,
                unpacked,
                AllowedScripts.in(directories.config().resolve("allowed-scripts")));
        this.seeding = new EngineSeeding(
                engine, planner, reading, new SeedHistory(directories.state().resolve("history")), background);
        this.sources = new SourceGraph(engine, directories, inspector, databases, seeding, snapshots);
        this.sharing = new SharingGraph(this, directories, keyring);
    }

    public ContainerEngine engine() {
        return engine;
    }

    public DatabaseCatalogue databases() {
        return databases;
    }

    public DatabaseLifecycle lifecycle() {
        return new DatabaseLifecycle(engine, databases);
    }

    public VolumeSizes sizes() {
        return sizes;
    }

    public VolumeChanges volumeChanges() {
        return volumeChanges;
    }

    public VolumeCatalogue volumes() {
        return new VolumeCatalogue(engine, databases, lastUsers);
    }

    /// What can be made of data that is there.
    public ExistingData existingData() {
        return new ExistingData(
                engine, snapshots, identities, directories.cache().resolve("dumps"));
    }

    public VolumeIdentities identities() {
        return identities;
    }

    public HelperContainers helpers() {
        return helpers;
    }

    public VolumeFiles files() {
        return files;
    }

    public VolumeArchives archives() {
        return archives;
    }

    public Seeding seeding() {
        return seeding;
    }

    public ReadySeeds ready() {
        return new ReadySeeds(engine, planner, indexes);
    }

    public Snapshots snapshots() {
        return snapshots;
    }

    public Builds builds(Messages messages) {
        return new Builds(
                engine,
                seeding,
                snapshots,
                directories.state().resolve("builds"),
                sources.web(),
                new FailureText(messages, new Formats(messages))::reason);
    }

    /// For what is built without a Seedfile of the user's.
    public OwnSeedfiles ownSeedfiles() {
        return new OwnSeedfiles(directories.state().resolve("seedfiles"));
    }

    public ImageBaking baking() {
        return new ImageBaking(engine, snapshots, new DumpBaking(engine, seeding, existingData()));
    }

    public ClonePlanner clones() {
        return new ClonePlanner(engine);
    }

    public QueryService queries() {
        return queries;
    }

    /// Where to ask a database, on whatever host its engine is.
    public QueryTargets targets() {
        return new PublishedTargets(databases);
    }

    public DumpIndexes indexes() {
        return indexes;
    }

    public AppDirectories directories() {
        return directories;
    }

    public SourceGraph sources() {
        return sources;
    }

    /// What is looked at before a dump leaves.
    public DumpLeaks dumpLeaks() {
        return new DumpLeaks(new DumpLook(inspector, indexes));
    }

    public SharingGraph sharing() {
        return sharing;
    }

    /// What the commands need.
    public Services forCommands(Messages messages, Preferences preferences) {
        return CommandServices.of(this, messages, preferences);
    }
}
