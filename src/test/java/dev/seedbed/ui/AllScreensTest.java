package dev.seedbed.ui;

import static dev.seedbed.ui.FxThread.fx;
import static dev.seedbed.ui.FxThread.settle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.settings.SettingsStore;
import dev.seedbed.settings.ThemeChoice;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.activity.ActivityScreen;
import dev.seedbed.ui.activity.ActivityViewModel;
import dev.seedbed.ui.shell.Destination;
import dev.seedbed.ui.shell.NavItem;
import dev.seedbed.ui.shell.SettingsScreen;
import dev.seedbed.ui.shell.Shell;
import dev.seedbed.ui.shell.Workspace;
import dev.seedbed.ui.volumes.VolumesScreenFixture;
import dev.seedbed.ui.window.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.Start;

/// All screens in one window, one after the other: what is left behind when one makes way for the next.
@ViewTest
class AllScreensTest {
    @TempDir
    static Path folder;

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final Messages messages = new Messages(Locale.ENGLISH);
    private Theme theme;
    private VolumesScreenFixture volumes;
    private Shell shell;
    private Scene scene;

    @Start
    void start(Stage stage) throws Exception {
        theme = new Theme();
        var tasks = new TaskRunner(background, Platform::runLater);
        var window = new WindowFixture(tasks, messages);
        shell = window.shell;
        volumes = window.volumes;
        var activity = new ActivityViewModel(window.seeding, tasks, new DemoApp.FakeSeededDatabases());
        var settings = new SettingsStore(folder.resolve("settings.json"));
        shell.show(
                new Workspace(
                        List.of(
                                window.databasesItem,
                                window.volumesItem,
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
        scene = new Scene(shell.root(), 1200, 760);
        theme.style(scene);
        stage.setScene(scene);
        stage.show();
        shell.prepare(scene);
    }

    @AfterEach
    void close() {
        background.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void screensComeAndGoWithoutAComplaintOfTheStyleSheets(ThemeChoice choice) throws Exception {
        fx(() -> theme.choiceProperty().set(choice));
        for (int round = 0; round < 4; round++) {
            for (Destination destination : Destination.values()) {
                fx(() -> shell.destinationProperty().set(destination));
                settle();
                fx(this::selectSomething);
                settle();
            }
        }

        assertThat(CssErrors.heard()).isEmpty();
        assertThat(volumes.screen.node().getScene())
                .as("a screen that leaves the scene is styled without the theme")
                .isSameAs(scene);
        assertThat(volumes.screen.node().isVisible()).isFalse();
    }

    private void selectSomething() {
        for (Node node : scene.getRoot().lookupAll(".table-view")) {
            if (node instanceof TableView<?> table && node.isVisible()) {
                table.getSelectionModel().selectNext();
            }
        }
    }
}
