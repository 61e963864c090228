package dev.seedbed.ui;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.watch.EngineStatus;
import dev.seedbed.seeding.progress.RemainingJob;
import dev.seedbed.seeding.progress.RemainingJobBuilder;
import dev.seedbed.settings.SettingsStore;
import dev.seedbed.settings.ThemeChoice;
import dev.seedbed.task.DataFailure;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.RestoreFailure;
import dev.seedbed.task.SeedFailure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.VolumeFailure;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.activity.ActivityScreen;
import dev.seedbed.ui.activity.ActivityViewModel;
import dev.seedbed.ui.activity.Whereabouts;
import dev.seedbed.ui.dialog.Question;
import dev.seedbed.ui.dialog.QuestionDialog;
import dev.seedbed.ui.dialog.StartDialog;
import dev.seedbed.ui.shell.Destination;
import dev.seedbed.ui.shell.NavItem;
import dev.seedbed.ui.shell.SettingsScreen;
import dev.seedbed.ui.shell.Shell;
import dev.seedbed.ui.shell.Workspace;
import dev.seedbed.ui.tasks.TaskBar;
import dev.seedbed.ui.tasks.TaskList;
import dev.seedbed.ui.tasks.TaskResult;
import dev.seedbed.ui.volumes.VolumesScreenFixture;
import dev.seedbed.ui.window.Theme;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/// The window with invented data, to look at: arguments are theme, language, a folder, and scenes of [#show].
public final class DemoApp extends Application {
    private final FakeEngineLink engine = new FakeEngineLink();
    private final FakeSeeding seeding = new FakeSeeding();
    private final TaskRunner tasks = new TaskRunner(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater);
    private Messages messages;
    private Shell shell;
    private ActivityViewModel activity;
    private VolumesScreenFixture volumes;

    public static void main(String[] args) {
        launch(DemoApp.class, args);
    }

    @Override
    public void start(Stage stage) {
        var arguments = getParameters().getRaw();
        messages = new Messages(Locale.forLanguageTag(arguments.get(1)));
        var theme = new Theme();
        theme.choiceProperty().set(ThemeChoice.valueOf(arguments.get(0)));
        shell = new Shell(engine, tasks, messages);
        activity = new ActivityViewModel(seeding, tasks, new FakeSeededDatabases());
        volumes = volumes();
        var taskList = new TaskList(volumes.background, messages, shell.overlay());
        shell.tasks(new TaskBar(volumes.background, messages, shell.overlay(), taskList::toggle), taskList);
        var settings = new SettingsStore(Path.of("target/demo-settings.json"));
        shell.show(
                new Workspace(
                        List.of(
                                new NavItem(
                                        Destination.DATABASES,
                                        () -> new ControlsDemo(messages),
                                        new SimpleIntegerProperty(5)),
                                new NavItem(
                                        Destination.LIBRARY,
                                        () -> new ControlsDemo(messages),
                                        new SimpleIntegerProperty(23)),
                                new NavItem(Destination.VOLUMES, () -> volumes.screen, new SimpleIntegerProperty(14)),
                                new NavItem(
                                        Destination.ACTIVITY,
                                        () -> new ActivityScreen(
                                                activity, tasks, messages, shell.overlay(), shell.notices()),
                                        activity.runningProperty())),
                        activity,
                        () -> {}),
                new NavItem(
                        Destination.SETTINGS,
                        () -> new SettingsScreen(settings, theme.choiceProperty(), tasks, messages),
                        null));
        var scene = new Scene(shell.root(), 1360, 860);
        theme.style(scene);
        stage.setScene(scene);
        stage.show();
        next(scene, arguments, 3);
    }

    private VolumesScreenFixture volumes() {
        try {
            return new VolumesScreenFixture(tasks, messages, shell.overlay(), shell.notices(), null)
                    .fill()
                    .fillFiles();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void select(Scene scene, String volume, int tab) {
        shell.destinationProperty().set(Destination.VOLUMES);
        volumes.viewModel.refresh();
        volumes.viewModel.ask(volume);
        Platform.runLater(() -> {
            if (scene.lookup("#volumeTabs") instanceof TabPane tabs) {
                tabs.getSelectionModel().select(tab);
            }
        });
    }

    private void files(Scene scene, String path) {
        select(scene, "uploads", 0);
        var later = new PauseTransition(Duration.millis(600));
        later.setOnFinished(_ -> {
            if (scene.lookup("#pathField") instanceof TextField field) {
                field.setText(path);
                field.fireEvent(new ActionEvent());
            }
        });
        later.play();
    }

    private void dialog(Scene scene, String name) {
        if (!(scene.lookup("#table") instanceof TableView<?> table)) {
            return;
        }
        switch (name) {
            case "volumes-export" -> type(table, KeyCode.E, true);
            case "volumes-remove" -> {
                table.getSelectionModel().selectAll();
                type(table, KeyCode.DELETE, false);
            }
            case "volumes-new" -> {
                ((Button) scene.lookup("#makeVolumeButton")).fire();
                ((ChoiceBox<?>) scene.lookup("#newVolumeKind"))
                        .getSelectionModel()
                        .select(2);
            }
            case "volumes-import" -> ((Button) scene.lookup("#importVolumeButton")).fire();
            default -> {
                volumes.refuse(new DataFailure.DataUnfit(
                        VolumesScreenFixture.NAMELESS, DataFailure.Misfit.NO_IMAGE, "PostgreSQL 15", "postgres:15"));
                volumes.viewModel.onlyOrphansProperty().set(true);
                table.getSelectionModel().clearAndSelect(table.getItems().size() - 1);
                ((Button) scene.lookup("#startOnButton")).fire();
            }
        }
    }

    private static void type(TableView<?> table, KeyCode code, boolean control) {
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    private void next(Scene scene, List<String> arguments, int at) {
        if (at >= arguments.size()) {
            System.exit(0);
        }
        show(scene, arguments.get(at));
        var pause = new PauseTransition(Duration.millis(arguments.get(at).equals("volumes-silent") ? 5500 : 1200));
        pause.setOnFinished(_ -> {
            save(scene, new File(arguments.get(2), arguments.get(at) + "-" + arguments.get(0) + ".png"));
            next(scene, arguments, at + 1);
        });
        pause.play();
    }

    private void show(Scene scene, String name) {
        shell.overlay().hide();
        switch (name) {
            case "controls" -> shell.destinationProperty().set(Destination.DATABASES);
            case "volumes" -> {
                select(scene, "seedbed-data-a1", 1);
                volumes.background.start(
                        "Export shop_pgdata",
                        progress -> {
                            progress.at("158 MiB of 371 MiB · base/16384/2601", 0.43);
                            Thread.sleep(60_000);
                            return "";
                        },
                        TaskResult::of);
            }
            case "volumes-files" -> files(scene, "/postgresql.conf");
            case "volumes-deep" ->
                files(
                        scene,
                        "/" + VolumesScreenFixture.LONG_NAME + "/" + VolumesScreenFixture.LONG_NAME + "/16384/2601");
            case "volumes-path" -> {
                files(scene, "/base/16384/2601");
                var later = new PauseTransition(Duration.millis(900));
                later.setOnFinished(_ -> ((Button) scene.lookup("#editPathButton")).fire());
                later.play();
            }
            case "volumes-unusable" -> {
                volumes.files.unusable.put(
                        "team-share",
                        new VolumeFailure.VolumeUnusable(
                                "team-share",
                                VolumeFailure.MountTrouble.NO_SUCH_FILE_SYSTEM,
                                "error while mounting volume '/var/lib/docker/volumes/team-share/_data': failed to mount"
                                        + " local volume: mount :/export/team:/var/lib/docker/volumes/team-share/_data,"
                                        + " data: addr=files.example.org,nfsvers=4.2: no such device"));
                select(scene, "team-share", 0);
            }
            case "volumes-silent" -> {
                volumes.files.unusable.clear();
                volumes.files.silent.add("team-share");
                select(scene, "uploads", 0);
                select(scene, "team-share", 0);
            }
            case "volumes-keep" -> {
                select(scene, "seedbed-data-a1", 1);
                var later = new PauseTransition(Duration.millis(500));
                later.setOnFinished(_ -> {
                    volumes.viewModel.onlyOrphansProperty().set(true);
                    ((TableView<?>) scene.lookup("#table")).getSelectionModel().selectAll();
                    ((Button) scene.lookup("#keepButton")).fire();
                });
                later.play();
            }
            case "volumes-export", "volumes-new", "volumes-remove", "volumes-refused", "volumes-import" -> {
                select(scene, "seedbed-data-a1", 1);
                var later = new PauseTransition(Duration.millis(500));
                later.setOnFinished(_ -> dialog(scene, name));
                later.play();
            }
            case "volumes-users" -> select(scene, "uploads", 2);
            case "volumes-orphans" -> {
                select(scene, "team-share", 1);
                Platform.runLater(() -> volumes.viewModel.onlyOrphansProperty().set(true));
            }
            case "settings" -> shell.destinationProperty().set(Destination.SETTINGS);
            case "list" -> {
                seed("orders-dev", 0.43);
                seed("crm", 0).fail(failure());
                seed("shop-with-a-rather-long-name-that-goes-on", 1).ready();
                seed("inventory", 0.1);
                seeding.left.add(left("yesterday", true));
                seeding.left.add(left("broken", false));
                activity.selectedProperty().set(null);
                shell.destinationProperty().set(Destination.ACTIVITY);
                activity.refreshRemaining();
            }
            case "seeding" -> open(seed("orders-dev", 0.43));
            case "failed" -> {
                FakeSeed seed = seed("orders-dev", 0.3);
                seed.fail(failure());
                open(seed);
            }
            case "done" -> {
                FakeSeed seed = seed("orders-dev", 0.9);
                open(seed);
                seed.ready();
            }
            case "start" ->
                new StartDialog(seeding, tasks, () -> List.of("postgres:17", "postgres:16"), messages, shell.overlay())
                        .open(List.of(Path.of("/dumps/shop-2026-11.dump")), activity::start);
            case "start-failed" -> {
                seeding.planner = _ -> {
                    throw new dev.seedbed.task.OperationFailedException(new SeedFailure.SeedUnfit(
                            Path.of("/home/me/dumps/nightly.sql"), SeedFailure.Unfit.TRUNCATED, "pg_dump 16.2"));
                };
                show(scene, "start");
            }
            case "question" ->
                QuestionDialog.ask(
                        shell.overlay(),
                        new Question(
                                "Remove shop-dev?",
                                "Its data is on no other place. These go:",
                                List.of("container shop-dev", "volume seedbed-9f2c (84 MiB)"),
                                "Remove shop-dev",
                                "Keep",
                                true),
                        () -> {});
            case "lost" ->
                engine.status.set(new EngineStatus.Lost(
                        "default",
                        new EngineFailure.EngineUnreachable(
                                "default", "unix:///var/run/docker.sock", EngineFailure.Unreachable.NOT_RUNNING, "")));
            default -> throw new IllegalArgumentException(name);
        }
    }

    private FakeSeed seed(String name, double fraction) {
        var seed = new FakeSeed(FakePlans.named(name));
        seeding.add(seed);
        seed.at(fraction);
        return seed;
    }

    private void open(FakeSeed seed) {
        shell.destinationProperty().set(Destination.ACTIVITY);
        Platform.runLater(() -> activity.select(seed.id()));
    }

    private static RemainingJob left(String name, boolean resumable) {
        return RemainingJobBuilder.builder()
                .id(name)
                .name(name)
                .kind(DatabaseKind.MYSQL)
                .containerId("seedbed-seed-" + name)
                .volume("seedbed-" + name)
                .seedFiles(List.of("crm_full.sql.zst"))
                .createdAt(Instant.now().minusSeconds(7200))
                .resumable(resumable)
                .build();
    }

    private static Failure failure() {
        return new RestoreFailure.RestoreFailed(
                "02_dummy.sql.gz",
                40_000,
                "insert into orders (id, customer_id, total) values (17, 3, 'twelve');",
                "ERROR: invalid input syntax for type numeric: \"twelve\"",
                List.of());
    }

    private static void save(Scene scene, File file) {
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Databases that are always at the same address.
    static final class FakeSeededDatabases implements Whereabouts {
        String shown = "";

        @Override
        public String address(String databaseId) {
            return "127.0.0.1:5436";
        }

        @Override
        public void show(String databaseId) {
            shown = databaseId;
        }
    }
}
