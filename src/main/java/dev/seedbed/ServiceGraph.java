package dev.seedbed;

import dev.seedbed.bake.ImageBaking;
import dev.seedbed.build.Builds;
import dev.seedbed.build.file.SeedfileNames;
import dev.seedbed.build.tables.OwnSeedfiles;
import dev.seedbed.build.tables.TableImages;
import dev.seedbed.cli.terminal.Services;
import dev.seedbed.cli.terminal.ServicesBuilder;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.DatabaseLifecycle;
import dev.seedbed.database.lifecycle.VolumeSizes;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.context.DockerCredentials;
import dev.seedbed.engine.context.EngineContexts;
import dev.seedbed.engine.docker.DockerConnector;
import dev.seedbed.input.mask.DatabaseFindings;
import dev.seedbed.input.table.group.TableGroup;
import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.Library;
import dev.seedbed.library.SeedSource;
import dev.seedbed.library.index.DumpIndexCache;
import dev.seedbed.library.index.DumpIndexer;
import dev.seedbed.library.index.DumpIndexes;
import dev.seedbed.library.packed.UnpackedSeeds;
import dev.seedbed.query.JdbcQueryService;
import dev.seedbed.query.PublishedTargets;
import dev.seedbed.query.QueryService;
import dev.seedbed.query.QueryTargets;
import dev.seedbed.schedule.ScheduledRuns;
import dev.seedbed.schedule.Schedules;
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
import dev.seedbed.source.compose.ComposeDatabases;
import dev.seedbed.source.compose.ServiceSwaps;
import dev.seedbed.source.compose.file.ComposeFileNames;
import dev.seedbed.source.git.GitSources;
import dev.seedbed.source.server.ServerCaptures;
import dev.seedbed.source.web.WebSource;
import dev.seedbed.store.EngineCopies;
import dev.seedbed.store.News;
import dev.seedbed.store.Pruning;
import dev.seedbed.store.Publishing;
import dev.seedbed.store.Receiving;
import dev.seedbed.store.Refreshing;
import dev.seedbed.store.Stores;
import dev.seedbed.store.leak.LeakLook;
import dev.seedbed.store.leak.Leaks;
import dev.seedbed.store.leak.MaskedCopy;
import dev.seedbed.store.snapshot.SnapshotPackages;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.text.FailureText;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.text.PlanText;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/// Calls the constructors of all services, for window and command line alike. Knows no JavaFX.
final class ServiceGraph {
    private static final long INDEX_CACHE_BYTES = 256L << 20;
    /// For the next look, no longer: anyone who wants to remove the volume is not to wait.
    private static final Duration HELPER_LINGERS = Duration.ofSeconds(2);
    private static final String SAMPLE = "shop.sql.gz";

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
    private final Stores stores;

    ServiceGraph(ContainerEngine engine, AppDirectories directories, Executor background) {
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
        this.stores = new Stores(directories.config().resolve("stores.json"));
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
    }

    ContainerEngine engine() {
        return engine;
    }

    DatabaseCatalogue databases() {
        return databases;
    }

    DatabaseLifecycle lifecycle() {
        return new DatabaseLifecycle(engine, databases);
    }

    VolumeSizes sizes() {
        return sizes;
    }

    VolumeChanges volumeChanges() {
        return volumeChanges;
    }

    VolumeCatalogue volumes() {
        return new VolumeCatalogue(engine, databases, lastUsers);
    }

    /// What can be made of data that is there.
    ExistingData existingData() {
        return new ExistingData(
                engine, snapshots, identities, directories.cache().resolve("dumps"));
    }

    VolumeIdentities identities() {
        return identities;
    }

    HelperContainers helpers() {
        return helpers;
    }

    VolumeFiles files() {
        return files;
    }

    VolumeArchives archives() {
        return archives;
    }

    Seeding seeding() {
        return seeding;
    }

    ReadySeeds ready() {
        return new ReadySeeds(engine, planner, indexes);
    }

    Snapshots snapshots() {
        return snapshots;
    }

    Builds builds(Messages messages) {
        return new Builds(
                engine,
                seeding,
                snapshots,
                directories.state().resolve("builds"),
                web(),
                new FailureText(messages, new Formats(messages))::reason);
    }

    /// For what is built without a Seedfile of the user's.
    OwnSeedfiles ownSeedfiles() {
        return new OwnSeedfiles(directories.state().resolve("seedfiles"));
    }

    ImageBaking baking() {
        return new ImageBaking(engine, snapshots);
    }

    ClonePlanner clones() {
        return new ClonePlanner(engine);
    }

    QueryService queries() {
        return queries;
    }

    /// Where to ask a database, on whatever host its engine is.
    QueryTargets targets() {
        return new PublishedTargets(databases);
    }

    DumpIndexes indexes() {
        return indexes;
    }

    /// A library over the user's folders and the samples. The caller closes it.
    Library library(Preferences preferences) {
        var sources = new ArrayList<SeedSource>();
        preferences.libraryFolders().forEach(folder -> sources.add(SeedSource.folder(Path.of(folder))));
        if (preferences.showSamples()) {
            samples().ifPresent(folder -> sources.add(new SeedSource(folder, SeedSource.Origin.SAMPLES)));
        }
        if (Files.isDirectory(downloads())) {
            sources.add(new SeedSource(downloads(), SeedSource.Origin.DOWNLOADS));
        }
        return new Library(inspector, sources, ServiceGraph::describesData);
    }

    /// Dumps go to the first folder of the library, or else to the folder where the program was started.
    private ServerCaptures captures(Preferences preferences) {
        String folder = preferences.libraryFolders().stream().findFirst().orElse("");
        return captures(Path.of(folder).toAbsolutePath());
    }

    ServerCaptures captures(Path folder) {
        return new ServerCaptures(engine, folder, InstantSource.system());
    }

    /// Where files are that were downloaded.
    Path downloads() {
        return WebSource.contents(directories.cache().resolve("web"));
    }

    private static boolean describesData(Path file) {
        return SeedfileNames.isOne(file) || ComposeFileNames.isMain(file) || TableGroup.isOne(file);
    }

    ComposeDatabases compose() {
        return new ComposeDatabases(engine, databases);
    }

    ServiceSwaps swaps() {
        return new ServiceSwaps(seeding, snapshots);
    }

    WebSource web() {
        return new WebSource(directories.cache().resolve("web"));
    }

    /// Git repositories with dumps.
    GitSources repositories() {
        return new GitSources(
                directories.config().resolve("repositories.json"),
                directories.cache().resolve("git"),
                Map.of());
    }

    /// Where the samples are: given by the launcher, else beside the program.
    static Optional<Path> samples() {
        return List.of(System.getProperty("seedbed.samples", ""), "assets/samples").stream()
                .filter(place -> !place.isEmpty())
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
    }

    Stores stores() {
        return stores;
    }

    private SnapshotPackages packages() {
        return new SnapshotPackages(engine, snapshots, helpers);
    }

    private Path packageCache() {
        return directories.cache().resolve("packages");
    }

    Publishing publishing() {
        return new Publishing(stores, snapshots, packages(), packageCache());
    }

    /// What is looked at before something is published.
    Leaks leaks() {
        return new Leaks(new LeakLook(engine, snapshots), new MaskedCopy(engine, snapshots, seeding, existingData()));
    }

    Receiving receiving() {
        return new Receiving(engine, stores, snapshots, packages(), packageCache());
    }

    Refreshing refreshing() {
        return new Refreshing(databases, news(), receiving(), snapshots);
    }

    Pruning pruning() {
        return new Pruning(stores, packageCache());
    }

    Schedules schedules() {
        return new Schedules(directories.config().resolve("schedules"), stores);
    }

    ScheduledRuns runs() {
        return new ScheduledRuns(
                engine,
                snapshots,
                databases,
                schedules(),
                publishing(),
                leaks(),
                directories.state().resolve("schedules"));
    }

    News news() {
        return new News(stores, snapshots, packageCache());
    }

    private static ContainerEngine connected(String context) throws OperationFailedException, InterruptedException {
        var home = Path.of(System.getProperty("user.home", "."));
        return new DockerConnector(new DockerCredentials(System.getenv(), home))
                .connect(new EngineContexts(System.getenv(), home).resolve(context));
    }

    AppDirectories directories() {
        return directories;
    }

    /// What the commands need.
    Services forCommands(Messages messages, Preferences preferences) {
        var formats = new Formats(messages);
        return ServicesBuilder.builder()
                .seeding(seeding)
                .snapshots(snapshots)
                .builds(builds(messages))
                .ownSeedfiles(ownSeedfiles())
                .tableImages(new TableImages(engine))
                .baking(baking())
                .clones(clones())
                .targets(targets())
                .databases(databases)
                .lifecycle(lifecycle())
                .volumes(volumes())
                .files(files)
                .volumeChanges(volumeChanges)
                .sizes(sizes)
                .archives(archives)
                .identities(identities)
                .existingData(existingData())
                .compose(compose())
                .swaps(swaps())
                .library(() -> library(preferences))
                .queries(queries)
                .captures(captures(preferences))
                .stores(stores)
                .publishing(publishing())
                .leaks(leaks())
                .receiving(receiving())
                .news(news())
                .schedules(schedules())
                .runs(runs())
                .engineCopies(new EngineCopies(engine, ServiceGraph::connected))
                .pruning(pruning())
                .personalData(new DatabaseFindings(engine, databases))
                .web(web())
                .repositories(repositories())
                .messages(messages)
                .formats(formats)
                .failures(new FailureText(messages, formats))
                .plans(new PlanText(messages, formats))
                .sample(samples().map(folder -> folder.resolve(SAMPLE)).stream().toList())
                .build();
    }
}
