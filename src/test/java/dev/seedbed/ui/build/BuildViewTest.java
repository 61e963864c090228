package dev.seedbed.ui.build;

import static dev.seedbed.ui.FxThread.fx;
import static dev.seedbed.ui.FxThread.settle;
import static dev.seedbed.ui.FxThread.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.seedbed.build.BuildStepState;
import dev.seedbed.input.reject.RejectedRow;
import dev.seedbed.input.reject.RejectedTable;
import dev.seedbed.settings.ThemeChoice;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.ViewRobot;
import dev.seedbed.ui.ViewTest;
import dev.seedbed.ui.fx.Toast;
import dev.seedbed.ui.shell.OverlayPane;
import dev.seedbed.ui.window.Screen;
import dev.seedbed.ui.window.Theme;
import dev.seedbed.ui.window.WindowContext;
import java.nio.file.Files;
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
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

@ViewTest
class BuildViewTest {
    private static final Path FILE = Path.of("/projects/shop/Seedfile.yaml");

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final FakeBuilds builds = new FakeBuilds();
    private final List<Snapshot> started = new CopyOnWriteArrayList<>();
    private Label behind;
    private BuildViewModel viewModel;
    private Theme theme;
    private OverlayPane overlay;

    @Start
    void start(Stage stage) {
        behind = new Label("the screen behind");
        Screen library = () -> behind;
        var messages = new Messages(Locale.of(System.getProperty("test.language", "en")));
        var tasks = new TaskRunner(background, Platform::runLater);
        viewModel = new BuildViewModel(builds, tasks, messages, new BuildViewModel.Starts(started::add, started::add));
        overlay = new OverlayPane();
        var screen = new BuildScreen(
                library, viewModel, new WindowContext(tasks, messages, overlay, new Toast()), (_, _, _, _) -> {});
        theme = new Theme();
        var scene = new Scene(new StackPane(screen.node(), overlay), 900, 640);
        theme.style(scene);
        theme.choiceProperty().set(ThemeChoice.LIGHT);
        stage.setScene(scene);
        stage.show();
        screen.setInFront(true);
    }

    @AfterEach
    void close() {
        background.shutdownNow();
    }

    @Test
    void stepsAreShownWithTheirLogsUntilADatabaseCanBeStarted(ViewRobot robot) throws Exception {
        assertThat(fx(() -> behind.getScene() != null)).isTrue();
        robot.interact(() -> viewModel.open(FILE, false));
        ListView<BuildStepState> steps = robot.lookup("#steps").queryListView();
        until(() -> steps.getItems().size() == 3 && steps.getSelectionModel().getSelectedIndex() == 1);
        settle();
        picture(robot, "build-running.png");
        assertThat(robot.lookup("#doneCard").query().isVisible()).isFalse();
        ListView<String> log = robot.lookup("#logView").queryListView();
        assertThat(fx(() -> List.copyOf(log.getItems()))).containsExactly("log of step 1");

        robot.interact(steps::requestFocus);
        robot.type(KeyCode.UP);
        until(() -> log.getItems().equals(List.of("log of step 0")));

        builds.mayGoOn.countDown();
        until(() -> robot.lookup("#doneCard").query().isVisible());
        settle();
        picture(robot, "build-done.png");
        robot.clickOn("#startBuiltButton");
        until(() -> started.size() == 1);

        robot.clickOn("#leaveButton");
        until(() -> behind.getScene() != null);
    }

    @Test
    void aFailureSaysWhyAndTheNextBuildContinues(ViewRobot robot) throws Exception {
        builds.failure = FakeBuilds.BROKEN;
        builds.mayGoOn.countDown();
        robot.interact(() -> {
            theme.choiceProperty().set(ThemeChoice.DARK);
            viewModel.open(FILE, false);
        });
        Node failure = robot.lookup("#failurePane").query();
        until(failure::isVisible);
        settle();
        picture(robot, "build-failed-dark.png");
        assertThat(robot.lookup(".failure-why").<Label>queryAll())
                .extracting(Label::getText)
                .contains("line 3: syntax error");

        assertThat(robot.lookup("#againButton").queryAs(Button.class).getText()).isEqualTo("Continue");
        builds.failure = null;
        robot.clickOn("#againButton");
        until(() -> robot.lookup("#doneCard").query().isVisible());
        settle();
        assertThat(failure.isVisible()).isFalse();
        assertThat(robot.lookup("#doneText").queryAs(Label.class).getText()).contains("1 was cached");
    }

    @Test
    void whatAMaskDidAndWhichRowsDidNotFitCanBeSeen(ViewRobot robot, @TempDir Path folder) throws Exception {
        Path rejected = Files.writeString(
                folder.resolve("users.csv.rejected.csv"),
                "line,column,reason,id,name\n120,amount,no-number:many,7,Anna\n130,,more cells,8,Ben\n");
        builds.reports = List.of(FakeBuilds.MASKED, new RejectedTable("users.csv", "public.users", 2, rejected));
        builds.mayGoOn.countDown();
        robot.interact(() -> viewModel.open(FILE, false));
        until(() -> robot.lookup("#doneCard").query().isVisible());
        robot.clickOn("#maskReportButton");
        settle();
        TableView<?> columns = robot.lookup("#maskReport").queryTableView();
        assertThat(fx(() -> columns.getItems().size())).isEqualTo(4);
        picture(robot, "mask-report.png");
        robot.clickOn("#onlyOpen");
        until(() -> columns.getItems().size() == 1);
        robot.type(KeyCode.ESCAPE);
        until(() -> !overlay.isShowing());

        robot.clickOn("#rejectedButton");
        TableView<RejectedRow> rows = robot.lookup("#rejectedRows").queryTableView();
        until(() -> rows.getItems().size() == 2);
        settle();
        picture(robot, "rejected-rows.png");
        assertThat(fx(() -> List.copyOf(rows.getItems())))
                .extracting(RejectedRow::line, RejectedRow::column)
                .containsExactly(tuple("120", "amount"), tuple("130", ""));
        assertThat(fx(() -> rows.getColumns().getLast().getText())).isEqualTo("name");
        assertThat(fx(() -> rows.getColumns().get(2).getCellData(0))).isEqualTo("“many” is not a number.");
    }

    private static void picture(ViewRobot robot, String name) throws Exception {
        var shot = fx(() -> robot.lookup("#steps").query().getScene().snapshot(null));
        Path target = Files.createDirectories(Path.of("target/screens")).resolve(name);
        javax.imageio.ImageIO.write(javafx.embed.swing.SwingFXUtils.fromFXImage(shot, null), "png", target.toFile());
    }
}
