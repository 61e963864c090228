package dev.seedbed;

import dev.seedbed.database.Database;
import dev.seedbed.database.ImageContract;
import dev.seedbed.database.VolumeSizes;
import dev.seedbed.engine.DockerConnector;
import dev.seedbed.engine.DockerCredentials;
import dev.seedbed.engine.EngineContext;
import dev.seedbed.engine.EngineContexts;
import dev.seedbed.engine.EngineStatus;
import dev.seedbed.engine.EngineWatch;
import dev.seedbed.engine.ImageSummary;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.engine.SwitchableEngine;
import dev.seedbed.library.DumpPreview;
import dev.seedbed.library.SeedSource;
import dev.seedbed.query.PublishedTargets;
import dev.seedbed.settings.AppDirectories;
import dev.seedbed.settings.Preferences;
import dev.seedbed.settings.SettingsStore;
import dev.seedbed.task.Defects;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.TaskRunner;
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
import dev.seedbed.ui.fx.DetailTab;
import dev.seedbed.ui.fx.Theme;
import dev.seedbed.ui.fx.ViewLoader;
import dev.seedbed.ui.library.LibraryScreen;
import dev.seedbed.ui.library.LibraryViewModel;
import dev.seedbed.ui.library.SeedReading;
import dev.seedbed.ui.query.QueryController;
import dev.seedbed.ui.query.QueryTab;
import dev.seedbed.ui.query.QueryViewModel;
import dev.seedbed.ui.shell.Destination;
import dev.seedbed.ui.shell.EnginePlace;
import dev.seedbed.ui.shell.Place;
import dev.seedbed.ui.shell.SettingsScreen;
import dev.seedbed.ui.shell.Shell;
import dev.seedbed.ui.shell.WatchedEngineLink;
import dev.seedbed.ui.shell.Workspace;
import dev.seedbed.ui.volumes.VolumesScreen;
import dev.seedbed.ui.volumes.VolumesViewModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one place that calls the constructors of the window's parts, a method for each feature.
///
/// Made off the FX thread, where it reads the preferences; opened on it, and lives there.
final class AppGraph {
    private static final Logger LOG = LoggerFactory.getLogger(AppGraph.class);

    private final SettingsStore settings;
    private final Messages messages;
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final TaskRunner tasks = new TaskRunner(background, Platform::runLater);
    private final SwitchableEngine engine;
    private final ServiceGraph services;
    private final WatchedEngineLink link;
    private final VolumeSizes sizes;

    private final ActivityViewModel activity;
    private final DatabasesViewModel databases;
    private final VolumesViewModel volumes;
    private final LibraryViewModel library;
    private final Shell shell;
    private final Ways ways;
    private final Theme theme;

    /// What is read from disk before the window is built. Made off the FX thread.
    record Begin(AppDirectories directories, SettingsStore settings, EngineContexts contexts, EnginePlace place) {
        static Begin read(AppDirectories directories) {
            var settings = new SettingsStore(directories.settingsFile());
            var contexts = new EngineContexts(System.getenv(), home());
            return new Begin(
                    directories,
                    settings,
                    contexts,
                    EnginePlace.find(contexts, System.getenv(), settings.get().context()));
        }
    }

    AppGraph(Begin begin) {
        settings = begin.settings();
        messages = messages(settings.get().language());
        engine = new SwitchableEngine(
                new DockerConnector(new DockerCredentials(System.getenv(), home())),
                begin.place().context());
        services = new ServiceGraph(engine, begin.directories(), background);
        sizes = new VolumeSizes(engine);
        link = new WatchedEngineLink(
                begin.contexts(), engine, new EngineWatch(engine), begin.place(), tasks, this::mayUse);
        theme = new Theme();
        theme.choiceProperty().set(settings.get().theme());
        shell = new Shell(link, tasks, messages);
        activity = new ActivityViewModel(services.seeding(), tasks, new Addresses());
        databases =
                new DatabasesViewModel(services.databases(), services.lifecycle(), sizes, services.seeding(), tasks);
        volumes = new VolumesViewModel(services.volumes(), sizes, tasks);
        ways = new Ways(shell, activity, databases, startDialog(), messages);
        library = libraryViewModel();
    }

    /// Shows the window and begins to watch the engine.
    AppWindow open(Stage stage, Runnable quit) {
        shell.show(new Workspace(places(), activity, () -> {}), settingsPlace());
        var scene = new Scene(shell.root(), AppWindow.WIDTH, AppWindow.HEIGHT);
        theme.style(scene);
        shell.install(scene, ways);
        var window = new AppWindow(stage);
        stage.setTitle(messages.get("shell.name"));
        stage.setOnCloseRequest(event -> {
            event.consume();
            askToQuit(() -> {
                change(old -> old.withWindow(window.bounds()));
                quit.run();
            });
        });
        window.open(scene, settings.get().window());
        Thread.setDefaultUncaughtExceptionHandler(this::defect);
        link.statusProperty().subscribe(status -> {
            if (status instanceof EngineStatus.Connected) {
                activity.refreshRemaining();
            }
        });
        link.start(this::engineChanged);
        return window;
    }

    Shell shell() {
        return shell;
    }

    Ways ways() {
        return ways;
    }

    ActivityViewModel activity() {
        return activity;
    }

    DatabasesViewModel databases() {
        return databases;
    }

    Theme theme() {
        return theme;
    }

    ServiceGraph services() {
        return services;
    }

    private List<Place> places() {
        return List.of(
                new Place(Destination.DATABASES, this::databasesScreen, databases.count()),
                new Place(Destination.LIBRARY, () -> new LibraryScreen(library, messages), library.countProperty()),
                new Place(
                        Destination.VOLUMES,
                        () -> new VolumesScreen(volumes, tasks, messages, shell.notices()),
                        volumes.count()),
                new Place(
                        Destination.ACTIVITY,
                        () -> new ActivityScreen(activity, tasks, messages, shell.overlay(), shell.notices()),
                        activity.runningProperty()));
    }

    private Place settingsPlace() {
        return new Place(
                Destination.SETTINGS,
                () -> new SettingsScreen(settings, theme.choiceProperty(), tasks, messages),
                null);
    }

    private DatabasesScreen databasesScreen() {
        return new DatabasesScreen(
                databases,
                services.lifecycle(),
                tasks,
                List.of(queryTab()),
                messages,
                shell.notices(),
                shell.overlay(),
                ways);
    }

    private DetailTab queryTab() {
        var targets = new PublishedTargets(services.databases(), this::engineHost);
        var viewModel = new QueryViewModel(services.queries(), targets, tasks);
        var views = new ViewLoader(
                Map.of(QueryController.class, () -> new QueryController(viewModel, messages, shell.notices())),
                messages);
        return new QueryTab(viewModel, views);
    }

    private LibraryViewModel libraryViewModel() {
        return new LibraryViewModel(
                services.library(settings.get()),
                new SeedReading(services.indexes(), new DumpPreview(), tasks),
                tasks,
                ways::startDatabase,
                this::keepSources);
    }

    private StartDialog startDialog() {
        return new StartDialog(services.seeding(), tasks, this::databaseImages, messages, shell.overlay());
    }

    /// References of the engine's images that are database images. Blocks.
    private List<String> databaseImages() throws OperationFailedException, InterruptedException {
        var references = new ArrayList<String>();
        for (ImageSummary image : engine.images()) {
            if (!image.tags().isEmpty()
                    && ImageContract.of(engine.image(image.id())).isPresent()) {
                references.addAll(image.tags());
            }
        }
        return references;
    }

    /// The host on which an engine publishes ports, seen from here.
    private String engineHost() {
        String host = engine.context().endpoint().getHost();
        return host == null || host.isEmpty() ? "127.0.0.1" : host;
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
        }
        if (types.contains("container") || types.contains("volume")) {
            volumes.refresh();
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
        int running = activity.runningProperty().get();
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
                        messages.get("shell.quit.stay"),
                        false),
                quit);
    }

    private void defect(Thread thread, Throwable defect) {
        LOG.error("defect on {}", thread.getName(), defect);
        Failure failure = Defects.describe(defect);
        Platform.runLater(() -> DefectDialog.show(shell.overlay(), failure, messages));
    }

    private static Messages messages(String language) {
        return new Messages(language.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(language));
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home", "."));
    }

    /// Where databases are, asked of the engine.
    private final class Addresses implements Whereabouts {
        @Override
        public String address(String databaseId) throws OperationFailedException, InterruptedException {
            Database found = services.databases().find(databaseId);
            PublishedPort address = found.address();
            return address == null ? "" : address.hostIp() + ":" + address.hostPort();
        }

        @Override
        public void show(String databaseId) {
            ways.showDatabase(databaseId);
        }
    }
}
