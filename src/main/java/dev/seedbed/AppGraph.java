package dev.seedbed;

import dev.seedbed.database.Database;
import dev.seedbed.database.image.LocalImages;
import dev.seedbed.database.lifecycle.VolumeSizes;
import dev.seedbed.engine.EngineContext;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.engine.watch.EngineStatus;
import dev.seedbed.engine.watch.EngineWatch;
import dev.seedbed.engine.watch.SwitchableEngine;
import dev.seedbed.library.SeedSource;
import dev.seedbed.library.preview.DumpPreview;
import dev.seedbed.settings.Preferences;
import dev.seedbed.settings.SettingsStore;
import dev.seedbed.snapshot.RemovalWithSnapshot;
import dev.seedbed.task.Defects;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.activity.ActivityScreen;
import dev.seedbed.ui.activity.ActivityViewModel;
import dev.seedbed.ui.activity.Whereabouts;
import dev.seedbed.ui.databases.DatabasesScreen;
import dev.seedbed.ui.databases.DatabasesViewModel;
import dev.seedbed.ui.dialog.DefectDialog;
import dev.seedbed.ui.dialog.Question;
import dev.seedbed.ui.dialog.QuestionDialog;
import dev.seedbed.ui.dialog.StartDialog;
import dev.seedbed.ui.files.DesktopChoosers;
import dev.seedbed.ui.files.FileBrowser;
import dev.seedbed.ui.files.FileChoosers;
import dev.seedbed.ui.files.FilesDialog;
import dev.seedbed.ui.fx.AfterFrame;
import dev.seedbed.ui.library.LibraryScreen;
import dev.seedbed.ui.library.LibraryViewModel;
import dev.seedbed.ui.library.SeedReading;
import dev.seedbed.ui.query.QueryTab;
import dev.seedbed.ui.query.QueryViewModel;
import dev.seedbed.ui.shell.Destination;
import dev.seedbed.ui.shell.NavItem;
import dev.seedbed.ui.shell.SettingsScreen;
import dev.seedbed.ui.shell.Shell;
import dev.seedbed.ui.shell.WatchedEngineLink;
import dev.seedbed.ui.shell.Workspace;
import dev.seedbed.ui.snapshots.EngineSnapshots;
import dev.seedbed.ui.snapshots.SnapshotsTab;
import dev.seedbed.ui.snapshots.SnapshotsViewModel;
import dev.seedbed.ui.snapshots.all.AllSnapshotsActions;
import dev.seedbed.ui.snapshots.all.AllSnapshotsScreen;
import dev.seedbed.ui.snapshots.all.AllSnapshotsViewModel;
import dev.seedbed.ui.snapshots.dialog.SnapshotService;
import dev.seedbed.ui.snapshots.dialog.SnapshotTexts;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.tasks.TaskBar;
import dev.seedbed.ui.tasks.TaskList;
import dev.seedbed.ui.volumes.EngineData;
import dev.seedbed.ui.volumes.VolumeServices;
import dev.seedbed.ui.volumes.VolumesScreen;
import dev.seedbed.ui.volumes.VolumesViewModel;
import dev.seedbed.ui.window.DetailTab;
import dev.seedbed.ui.window.ListScreen;
import dev.seedbed.ui.window.Theme;
import dev.seedbed.volume.helper.ServersOnData;
import dev.seedbed.volume.helper.VolumeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one place that calls the constructors of the window's parts, a method for each feature.
///
/// Lives on the FX thread.
final class AppGraph {
    private static final Logger LOG = LoggerFactory.getLogger(AppGraph.class);

    private final SettingsStore settings;
    private final Messages messages;
    private final StartupState startup;
    private final TaskRunner tasks;
    private final SwitchableEngine engine;
    private final ServiceGraph services;
    private final WatchedEngineLink link;
    private final VolumeSizes sizes;

    private final ActivityViewModel activity;
    private final DatabasesViewModel databases;
    private final VolumesViewModel volumes;
    private final SnapshotsViewModel snapshots;
    private final AllSnapshotsViewModel allSnapshots;
    private final BackgroundTasks backgroundTasks;
    private final Shell shell;
    private final AppNavigator navigator;
    private final AllSnapshotsActions snapshotActions;
    private final Theme theme;
    private final IntegerProperty seedCount = new SimpleIntegerProperty();
    private final @Nullable FileChoosers givenChoosers;
    private @Nullable LibraryViewModel library;

    AppGraph(StartupState startup) {
        this(startup, null);
    }

    /// @param choosers ask for files and folders; null for those of the desktop
    AppGraph(StartupState startup, @Nullable FileChoosers choosers) {
        this.startup = startup;
        givenChoosers = choosers;
        tasks = new TaskRunner(startup.background(), Platform::runLater);
        settings = startup.settings();
        messages = startup.messages();
        engine = startup.engine();
        services = startup.services();
        sizes = services.sizes();
        link = new WatchedEngineLink(
                startup.contexts(), engine, new EngineWatch(engine), startup.place(), tasks, this::mayUse);
        theme = new Theme();
        theme.choiceProperty().set(settings.get().theme());
        shell = new Shell(link, tasks, messages);
        activity = new ActivityViewModel(services.seeding(), tasks, new Addresses());
        databases = new DatabasesViewModel(
                services.databases(),
                services.lifecycle(),
                new RemovalWithSnapshot(services.snapshots(), services.databases(), services.lifecycle()),
                sizes,
                services.seeding(),
                tasks);
        volumes = new VolumesViewModel(services.volumes(), sizes, services.identities(), tasks, messages);
        backgroundTasks = new BackgroundTasks(tasks);
        databases.runningProperty().subscribe(backgroundTasks::showRunning);
        volumes.namesProperty().subscribe(backgroundTasks::showVolumes);
        var taskList = new TaskList(backgroundTasks, messages, shell.overlay());
        shell.tasks(new TaskBar(backgroundTasks, messages, shell.overlay(), taskList::toggle), taskList);
        SnapshotService snapshotService = snapshotService();
        snapshots = new SnapshotsViewModel(snapshotService, tasks, messages, databases::changing);
        allSnapshots = new AllSnapshotsViewModel(snapshotService, tasks, new SnapshotTexts(messages)::searched);
        navigator = new AppNavigator(shell, activity, databases, allSnapshots, startDialog(), filesDialog(), messages);
        snapshotActions = new AllSnapshotsActions(
                allSnapshots,
                tasks,
                backgroundTasks,
                new SnapshotTexts(messages),
                shell.overlay(),
                shell.notices(),
                navigator);
    }

    /// Shows the window with the first list of databases, then begins with everything else.
    AppWindow open(Stage stage, Runnable quit) {
        shell.show(new Workspace(places(), activity, () -> {}), settingsPlace());
        var scene = new Scene(shell.root(), AppWindow.WIDTH, AppWindow.HEIGHT);
        theme.style(scene);
        shell.install(scene, navigator);
        var window = new AppWindow(stage);
        stage.setTitle(messages.get("shell.name"));
        stage.setOnCloseRequest(event -> {
            event.consume();
            askToQuit(() -> {
                change(old -> old.withWindow(window.bounds()));
                stage.hide();
                letGo(quit);
            });
        });
        window.open(scene, settings.get().window());
        Thread.setDefaultUncaughtExceptionHandler(this::defect);
        var _ = tasks.run("first list", startup::firstList, outcome -> {
            if (outcome instanceof Outcome.Success<List<Database>>(List<Database> databasesOfNow)) {
                databases.showFirst(databasesOfNow);
            }
            AfterFrame.next(scene, () -> {
                watch();
                shell.prepare(scene);
            });
        });
        return window;
    }

    /// Removes the containers that look into volumes, then quits; soon also where the engine does not answer.
    private void letGo(Runnable quit) {
        var patience = new PauseTransition(javafx.util.Duration.seconds(3));
        patience.setOnFinished(_ -> quit.run());
        patience.play();
        var _ = tasks.run(
                "let go of all volumes",
                () -> {
                    services.files().close();
                    return quit;
                },
                _ -> quit.run());
    }

    /// What would only have held up the first frame.
    private void watch() {
        link.statusProperty().subscribe(status -> {
            if (status instanceof EngineStatus.Connected) {
                activity.refreshRemaining();
                recover();
            }
        });
        offerSpace();
        link.start(this::engineChanged);
        seedCount.bind(library().countProperty());
    }

    /// Completes or rolls back what a program left in the middle, and says so.
    private void recover() {
        var _ = tasks.run("recover databases", this::recovered, outcome -> {
            if (outcome instanceof Outcome.Success<List<String>>(List<String> names) && !names.isEmpty()) {
                shell.notices().show(messages.get("snapshots.recovered", names.size(), String.join(", ", names)));
                databases.refresh();
            }
            allSnapshots.refresh();
        });
    }

    /// Says once that space gets short, with the way to what could go.
    private void offerSpace() {
        allSnapshots.offerProperty().subscribe(offer -> {
            if (offer != null && !offer.unused().isEmpty()) {
                shell.notices()
                        .show(
                                messages.get(
                                        "snapshots.all.short.notice", new Formats(messages).size(offer.freeBytes())),
                                messages.get("snapshots.all.review"),
                                () -> shell.destinationProperty().set(Destination.SNAPSHOTS));
            }
        });
        // A restore is what takes space.
        activity.runningProperty().subscribe((before, now) -> {
            if (now.intValue() < before.intValue()) {
                allSnapshots.checkSpace();
            }
        });
    }

    private List<String> recovered() throws OperationFailedException, InterruptedException {
        List<String> names = new ArrayList<>(services.snapshots().recover());
        names.addAll(services.volumeChanges().recover());
        names.addAll(services.archives().recover());
        return names;
    }

    Shell shell() {
        return shell;
    }

    AppNavigator navigator() {
        return navigator;
    }

    ActivityViewModel activity() {
        return activity;
    }

    DatabasesViewModel databases() {
        return databases;
    }

    VolumesViewModel volumes() {
        return volumes;
    }

    BackgroundTasks backgroundTasks() {
        return backgroundTasks;
    }

    Theme theme() {
        return theme;
    }

    ServiceGraph services() {
        return services;
    }

    private List<NavItem> places() {
        return List.of(
                new NavItem(Destination.DATABASES, this::databasesScreen, databases.count()),
                new NavItem(
                        Destination.LIBRARY,
                        () -> LibraryScreen.of(library(), allSnapshots, snapshotActions, messages),
                        seedCount),
                new NavItem(Destination.VOLUMES, this::volumesScreen, volumes.count()),
                new NavItem(
                        Destination.SNAPSHOTS,
                        () -> AllSnapshotsScreen.of(allSnapshots, snapshotActions, messages),
                        allSnapshots.count()),
                new NavItem(
                        Destination.ACTIVITY,
                        () -> new ActivityScreen(activity, tasks, messages, shell.overlay(), shell.notices()),
                        activity.runningProperty()));
    }

    private NavItem settingsPlace() {
        return new NavItem(
                Destination.SETTINGS,
                () -> new SettingsScreen(settings, theme.choiceProperty(), tasks, messages),
                null);
    }

    private ListScreen databasesScreen() {
        SnapshotsTab snapshotsTab = snapshotsTab();
        return DatabasesScreen.of(
                databases,
                services.lifecycle(),
                tasks,
                List.of(queryTab(), snapshotsTab.tab()),
                snapshotsTab::flatten,
                messages,
                shell.notices(),
                shell.overlay(),
                navigator);
    }

    private SnapshotService snapshotService() {
        return new EngineSnapshots(services.snapshots(), services.databases(), services.clones(), services.targets());
    }

    private FilesDialog filesDialog() {
        return new FilesDialog(this::fileBrowser, messages, shell.overlay());
    }

    private ListScreen volumesScreen() {
        return VolumesScreen.of(
                volumes,
                fileBrowser(),
                new VolumeServices(
                        services.volumeChanges(),
                        services.archives(),
                        new EngineData(services.existingData(), services.seeding(), messages),
                        snapshotActions),
                tasks,
                backgroundTasks,
                choosers(),
                messages,
                shell.overlay(),
                shell.notices(),
                navigator);
    }

    private FileChoosers choosers() {
        return givenChoosers != null
                ? givenChoosers
                : new DesktopChoosers(() -> shell.root().getScene().getWindow());
    }

    private FileBrowser fileBrowser() {
        return new FileBrowser(
                services.files(),
                new ServersOnData(services.databases()),
                tasks,
                backgroundTasks,
                choosers(),
                messages,
                shell.overlay(),
                shell.notices(),
                source -> {
                    if (source instanceof VolumeSource.Volume(String name)) {
                        volumes.changed(name);
                    }
                });
    }

    private SnapshotsTab snapshotsTab() {
        return new SnapshotsTab(
                snapshots, tasks, messages, shell.overlay(), shell.notices(), navigator, snapshotActions::start);
    }

    private DetailTab<Database> queryTab() {
        return QueryTab.of(
                new QueryViewModel(services.queries(), services.targets(), tasks), messages, shell.notices());
    }

    /// Begins to look into the folders at the first call.
    private LibraryViewModel library() {
        if (library == null) {
            library = new LibraryViewModel(
                    services.library(settings.get()),
                    new SeedReading(services.indexes(), new DumpPreview(), tasks),
                    services.ready()::of,
                    tasks,
                    navigator::startDatabase,
                    snapshotActions::start,
                    this::keepSources);
            LibraryViewModel shown = library;
            allSnapshots.onListed(library::showRestored);
            allSnapshots.revisionProperty().subscribe(() -> shown.showSnapshots(allSnapshots.all()));
        }
        return library;
    }

    private StartDialog startDialog() {
        return new StartDialog(services.seeding(), tasks, this::databaseImages, messages, shell.overlay());
    }

    /// References of the engine's images that are database images, the best known first. Blocks.
    private List<String> databaseImages() throws OperationFailedException, InterruptedException {
        return new LocalImages(engine)
                .list().stream().flatMap(image -> image.tags().stream()).toList();
    }

    private void keepSources(List<SeedSource> sources) {
        change(old -> old.withLibraryFolders(sources.stream()
                        .filter(source -> source.origin() == SeedSource.Origin.FOLDER)
                        .map(source -> source.folder().toString())
                        .toList())
                .withShowSamples(sources.stream().anyMatch(source -> source.origin() == SeedSource.Origin.SAMPLES)));
    }

    private void engineChanged(Set<String> types) {
        if (types.contains("container")) {
            databases.refresh();
            snapshots.refresh();
            allSnapshots.refresh();
        }
        if (types.contains("container") || types.contains("volume")) {
            volumes.refresh();
            // Another window may be at work on what was left behind.
            activity.engineChanged();
        }
    }

    /// A seeded start belongs to the engine it runs on: while one runs, the engine stays.
    private boolean mayUse(EngineContext context) {
        if (activity.runningProperty().get() > 0) {
            shell.notices().show(messages.get("shell.contexts.busy"));
            return false;
        }
        change(old -> old.withContext(context.name()));
        return true;
    }

    private void change(UnaryOperator<Preferences> change) {
        try {
            settings.change(change);
        } catch (OperationFailedException e) {
            LOG.warn("settings are not written: {}", e.getMessage());
        }
    }

    private void askToQuit(Runnable quit) {
        int running = activity.runningProperty().get()
                + backgroundTasks.runningProperty().get();
        if (running == 0) {
            quit.run();
            return;
        }
        QuestionDialog.ask(
                shell.overlay(),
                new Question(
                        messages.get("shell.quit.title", running),
                        messages.get("shell.quit.text"),
                        List.of(),
                        messages.get("shell.quit.verb"),
                        messages.get("common.cancel"),
                        false),
                quit);
    }

    private void defect(Thread thread, Throwable defect) {
        LOG.error("defect on {}", thread.getName(), defect);
        Failure failure = Defects.describe(defect);
        Platform.runLater(() -> DefectDialog.show(shell.overlay(), failure, messages));
    }

    /// Where databases are, asked of the engine.
    private final class Addresses implements Whereabouts {
        @Override
        public String address(String databaseId) throws OperationFailedException, InterruptedException {
            Database found = services.databases().find(databaseId);
            PublishedPort address = found.address();
            return address == null ? "" : address.host() + ":" + address.hostPort();
        }

        @Override
        public void show(String databaseId) {
            navigator.showDatabase(databaseId);
        }
    }
}
