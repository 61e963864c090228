package dev.seedbed.ui.compose;

import static dev.seedbed.ui.FxThread.fx;
import static dev.seedbed.ui.FxThread.settle;
import static dev.seedbed.ui.FxThread.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.settings.ThemeChoice;
import dev.seedbed.task.Failure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.ViewRobot;
import dev.seedbed.ui.ViewTest;
import dev.seedbed.ui.fx.Toast;
import dev.seedbed.ui.shell.OverlayPane;
import dev.seedbed.ui.window.Screen;
import dev.seedbed.ui.window.Theme;
import dev.seedbed.ui.window.WindowContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

@ViewTest
class ProjectViewTest {
    @TempDir
    static Path folder;

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final FakeProjects projects = new FakeProjects();
    private final List<String> started = new CopyOnWriteArrayList<>();
    private Label behind;
    private ProjectViewModel viewModel;
    private Theme theme;

    @Start
    void start(Stage stage) throws Exception {
        Path file = FakeProjects.write(folder);
        behind = new Label("the screen behind");
        var messages = new Messages(Locale.of(System.getProperty("test.language", "en")));
        var texts = new ProjectTexts(messages);
        var overlay = new OverlayPane();
        var tasks = new TaskRunner(background, Platform::runLater);
        viewModel = new ProjectViewModel(projects, tasks, texts);
        var actions = new ProjectActions(
                viewModel,
                texts,
                new WindowContext(tasks, messages, overlay, new Toast()),
                _ -> List.of(
                        new SwapChoice.OfSnapshot(FakeProjects.snapshot("before the migration")),
                        new SwapChoice.OfSeed(Path.of("/dumps/monday.sql.gz"))),
                (_, database) -> started.add(database.name()));
        Screen library = () -> behind;
        var screen = new ProjectScreen(library, viewModel, texts, actions);
        theme = new Theme();
        var scene = new Scene(new StackPane(screen.node(), overlay), 895, 640);
        theme.style(scene);
        theme.choiceProperty().set(ThemeChoice.LIGHT);
        stage.setScene(scene);
        stage.show();
        screen.setInFront(true);
        viewModel.open(file);
    }

    @AfterEach
    void close() {
        background.shutdownNow();
    }

    private TableView<?> table(ViewRobot robot) throws Exception {
        TableView<?> table = robot.lookup("#servicesTable").queryTableView();
        until(() -> table.getItems().size() == 3);
        settle();
        return table;
    }

    private static boolean isShown(ViewRobot robot, String selector) {
        return robot.isThere(selector) && robot.lookup(selector).query().isVisible();
    }

    @Test
    void aServiceIsGivenOtherDataByTheKeyboardAndItsOwnAgain(ViewRobot robot) throws Exception {
        TableView<?> table = table(robot);
        picture(robot, "project.png");
        robot.interact(table::requestFocus);
        robot.type(KeyCode.ENTER);
        until(() -> started.equals(List.of("db")));

        robot.clickOn("#swapDataButton");
        until(() -> robot.isThere("#swapFilter"));
        settle();
        assertThat(robot.lookup(".plan-note").<Label>queryAll())
                .as("the data is in another database than the service names")
                .hasSize(1);
        picture(robot, "project-swap.png");
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        until(() -> isShown(robot, "#serviceTask"));
        assertThat(projects.calls).containsExactly("restore monday.sql.gz");
        settle();
        picture(robot, "project-restoring.png");
        projects.mayGoOn.countDown();
        until(() -> isShown(robot, "#undoSwapButton") && !isShown(robot, "#serviceTask"));
        settle();
        picture(robot, "project-swapped.png");

        robot.clickOn("#undoSwapButton");
        until(() -> robot.isThere("#keepWritten"));
        settle();
        picture(robot, "project-undo.png");
        robot.clickOn("#keepWritten");
        robot.clickOn("#agreeButton");
        until(() -> !isShown(robot, "#undoSwapButton"));
        assertThat(projects.calls).last().isEqualTo("undo, dropping");
        robot.clickOn("#leaveButton");
        until(() -> behind.getScene() != null);
    }

    @Test
    void aFileIsShownBeforeItIsWritten(ViewRobot robot) throws Exception {
        projects.swapped = true;
        robot.interact(() -> theme.choiceProperty().set(ThemeChoice.DARK));
        robot.interact(viewModel::refresh);
        table(robot);
        until(() -> isShown(robot, "#overrideButton"));
        settle();
        robot.clickOn("#overrideButton");
        until(() -> robot.isThere("#overrideContent"));
        settle();
        picture(robot, "project-override-dark.png");
        assertThat(fx(() ->
                        robot.lookup("#overrideContent").queryAs(TextArea.class).getText()))
                .startsWith("services:");
        assertThat(projects.calls).isEmpty();
        robot.clickOn("#agreeButton");
        until(() -> projects.calls.contains("override seedbed-data-aaaaaaaaaaaa"));
    }

    @Test
    void aFailureIsToldBesideTheServiceAndAStoppedOneIsStarted(ViewRobot robot) throws Exception {
        table(robot);
        projects.failure = new Failure.InvalidInput("snapshot", "before the migration", "other-server");
        robot.interact(() ->
                viewModel.swap(new SwapChoice.OfSnapshot(FakeProjects.snapshot("before the migration")), _ -> {}));
        until(() -> robot.all(".failure-pane").stream().anyMatch(Node::isVisible));
        settle();
        picture(robot, "project-failed.png");

        robot.interact(() -> viewModel.selectedProperty().set("legacy"));
        until(() -> isShown(robot, "#startServiceContainerButton"));
        settle();
        assertThat(robot.<Node>all(".failure-pane")).noneMatch(Node::isVisible);
        assertThat(isShown(robot, "#swapDataButton")).isFalse();
        robot.interact(() -> robot.lookup("#startServiceContainerButton")
                .queryAs(Button.class)
                .fire());
        until(() -> isShown(robot, "#swapDataButton"));
        assertThat(projects.calls).last().isEqualTo("start legacy");
    }

    private static void picture(ViewRobot robot, String name) throws Exception {
        var shot = fx(() -> robot.lookup("#servicesTable").query().getScene().snapshot(null));
        Path target =
                java.nio.file.Files.createDirectories(Path.of("target/screens")).resolve(name);
        javax.imageio.ImageIO.write(javafx.embed.swing.SwingFXUtils.fromFXImage(shot, null), "png", target.toFile());
    }
}
