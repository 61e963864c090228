package dev.seedbed;

import dev.seedbed.database.Database;
import dev.seedbed.engine.EngineContext;
import dev.seedbed.engine.watch.EngineStatus;
import dev.seedbed.engine.watch.EngineWatch;
import dev.seedbed.engine.watch.SwitchableEngine;
import dev.seedbed.services.ServiceGraph;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.Defects;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.activity.ActivityViewModel;
import dev.seedbed.ui.databases.DatabasesViewModel;
import dev.seedbed.ui.dialog.DefectDialog;
import dev.seedbed.ui.files.DesktopChoosers;
import dev.seedbed.ui.files.FileChoosers;
import dev.seedbed.ui.fx.AfterFrame;
import dev.seedbed.ui.library.LibraryViewModel;
import dev.seedbed.ui.shell.Destination;
import dev.seedbed.ui.shell.NavItem;
import dev.seedbed.ui.shell.SettingsScreen;
import dev.seedbed.ui.shell.Shell;
import dev.seedbed.ui.shell.WatchedEngineLink;
import dev.seedbed.ui.shell.Workspace;
import dev.seedbed.ui.snapshots.all.AllSnapshotsActions;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.tasks.TaskBar;
import dev.seedbed.ui.tasks.TaskList;
import dev.seedbed.ui.volumes.VolumesViewModel;
import dev.seedbed.ui.window.Theme;
import dev.seedbed.ui.window.WindowContext;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one place that calls the constructors of the window's parts, with a graph for each subject.
///
/// Lives on the FX thread.
final class AppGraph {
    private static final Logger LOG = LoggerFactory.getLogger(AppGraph.class);

    private final StartupState startup;
    private final WatchedEngineLink link;
    private final WindowContext window;
    private final Shell shell;
    private final Theme theme = new Theme();
    private final ActivityViewModel activity;
    private final BackgroundTasks backgroundTasks;
    private final DatabasesGraph databases;
    private final VolumesGraph volumes;
    private final SnapshotsGraph snapshots;
    private final LibraryGraph library;
    private final AppNavigator navigator;
    private final AllSnapshotsActions actions;

    AppGraph(StartupState startup) {
        this(startup, null);
    }

    /// @param choosers ask for files and folders; null for those of the desktop
    AppGraph(StartupState startup, @Nullable FileChoosers choosers) {
        this.startup = startup;
        ServiceGraph services = startup.services();
        Messages messages = startup.messages();
        var tasks = new TaskRunner(startup.background(), Platform::runLater);
        SwitchableEngine engine = startup.engine();
        link = new WatchedEngineLink(
                startup.contexts(), engine, new EngineWatch(engine), startup.place(), tasks, this::mayUse);
        theme.choiceProperty().set(startup.settings().get().theme());
        shell = new Shell(link, tasks, messages);
        window = new WindowContext(tasks, messages, shell.overlay(), shell.notices());
        activity =
                new ActivityViewModel(services.seeding(), tasks, new DatabaseAddresses(services, this::showDatabase));
        backgroundTasks = new BackgroundTasks(tasks);
        databases = new DatabasesGraph(services, window);
        databases.model().runningProperty().subscribe(backgroundTasks::showRunning);
        FileChoosers asking = choosers != null
                ? choosers
                : new DesktopChoosers(() -> shell.root().getScene().getWindow());
        volumes = new VolumesGraph(services, backgroundTasks, asking, window);
        snapshots = new SnapshotsGraph(
                services,
                databases.model(),
                backgroundTasks,
                asking,
                new SnapshotsGraph.Places(
                        this::contextInUse, () -> shell.destinationProperty().set(Destination.SCHEDULES)),
                window);
        var masks = new MaskDialogs(services, asking, window);
        library = new LibraryGraph(startup, snapshots, backgroundTasks, asking, masks, window);
        var taskList = new TaskList(backgroundTasks, messages, shell.overlay());
        shell.tasks(new TaskBar(backgroundTasks, messages, shell.overlay(), taskList::toggle), taskList);
        navigator = new AppNavigator(
                shell,
                activity,
                databases.model(),
                library.startDialog(),
                volumes.filesDialog(),
                new AppNavigator.Sharing(masks, this::push, snapshots::bake),
                messages);
        actions = snapshots.actions(navigator);
        navigator.leadTo(library.chosen(actions, navigator));
    }

    /// Shows the window with the first list of databases, then begins with everything else.
    AppWindow open(Stage stage, Runnable quit) {
        var places = new AppPlaces(databases, library, volumes, snapshots, activity, actions, navigator);
        shell.show(new Workspace(places.of(window), activity, () -> {}), settingsPlace());
        var scene = new Scene(shell.root(), AppWindow.WIDTH, AppWindow.HEIGHT);
        theme.style(scene);
        shell.install(scene, navigator);
        var opened = new AppWindow(stage);
        var closing = new AppClosing(startup.services(), activity, backgroundTasks, window);
        stage.setTitle(window.messages().get("shell.name"));
        stage.setOnCloseRequest(event -> {
            event.consume();
            closing.ask(() -> {
                startup.change(old -> old.withWindow(opened.bounds()));
                stage.hide();
                closing.letGo(quit);
            });
        });
        // Mostly it is there by now: then the first frame has the rows.
        startup.firstListNow().ifPresent(databases.model()::showFirst);
        opened.open(scene, startup.settings().get().window());
        Thread.setDefaultUncaughtExceptionHandler(this::defect);
        var _ = window.tasks().run("first list", startup::firstList, outcome -> {
            if (outcome instanceof Outcome.Success<List<Database>>(List<Database> databasesOfNow)) {
                databases.model().showFirst(databasesOfNow);
            }
            AfterFrame.next(scene, () -> {
                opened.showIcon();
                watch();
                shell.prepare(scene);
            });
        });
        return opened;
    }

    /// What would only have held up the first frame.
    private void watch() {
        snapshots.offerSpace(activity, () -> shell.destinationProperty().set(Destination.SNAPSHOTS));
        new EngineChanges(startup.services(), databases.model(), volumes.model(), library, snapshots, activity, window)
                .watch(link);
        library.model(actions, navigator);
        snapshots.stores(actions).fetchNews();
        snapshots.offerTrouble();
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
        return databases.model();
    }

    LibraryViewModel library() {
        return library.model(actions, navigator);
    }

    VolumesViewModel volumes() {
        return volumes.model();
    }

    BackgroundTasks backgroundTasks() {
        return backgroundTasks;
    }

    Theme theme() {
        return theme;
    }

    ServiceGraph services() {
        return startup.services();
    }

    private void showDatabase(String id) {
        navigator.showDatabase(id);
    }

    private void push(Snapshot snapshot) {
        snapshots.stores(actions).push(snapshot);
    }

    private String contextInUse() {
        return switch (link.statusProperty().get()) {
            case EngineStatus.Connecting(String context) -> context;
            case EngineStatus.Connected(EngineContext context, var _) -> context.name();
            case EngineStatus.Lost(String context, var _) -> context;
        };
    }

    private NavItem settingsPlace() {
        return new NavItem(
                Destination.SETTINGS,
                () -> new SettingsScreen(startup.settings(), theme.choiceProperty(), window.tasks(), window.messages()),
                null);
    }

    /// A seeded start belongs to the engine it runs on: while one runs, the engine stays.
    private boolean mayUse(EngineContext context) {
        if (activity.runningProperty().get() > 0) {
            window.notices().show(window.messages().get("shell.contexts.busy"));
            return false;
        }
        startup.change(old -> old.withContext(context.name()));
        return true;
    }

    private void defect(Thread thread, Throwable defect) {
        LOG.error("defect on {}", thread.getName(), defect);
        Failure failure = Defects.describe(defect);
        Platform.runLater(() -> DefectDialog.show(window.overlay(), failure, window.messages()));
    }
}
