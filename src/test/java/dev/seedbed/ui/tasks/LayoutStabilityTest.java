package dev.seedbed.ui.tasks;

import static dev.seedbed.ui.FxThread.fx;
import static dev.seedbed.ui.FxThread.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.Awaiting;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SnapshotFailure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.UserAction;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.ViewRobot;
import dev.seedbed.ui.ViewTest;
import dev.seedbed.ui.WindowFixture;
import dev.seedbed.ui.activity.ActivityViewModel;
import dev.seedbed.ui.activity.Whereabouts;
import dev.seedbed.ui.databases.DatabasesViewModel;
import dev.seedbed.ui.shell.Destination;
import dev.seedbed.ui.shell.NavItem;
import dev.seedbed.ui.shell.Shell;
import dev.seedbed.ui.shell.Workspace;
import dev.seedbed.ui.volumes.VolumesScreenFixture;
import dev.seedbed.ui.window.Screen;
import dev.seedbed.ui.window.Theme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.Start;

/// What runs in the background, in the whole window: where everything is before, meanwhile and afterwards.
@ViewTest
class LayoutStabilityTest {
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final TaskRunner tasks = new TaskRunner(background, Platform::runLater);
    private final CountDownLatch engine = new CountDownLatch(1);
    private VolumesScreenFixture volumes;
    private BackgroundTasks backgroundTasks;
    private Shell shell;
    private Stage stage;
    private DatabasesViewModel databases;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        var messages = new Messages(Locale.ENGLISH);
        var window = new WindowFixture(tasks, messages);
        shell = window.shell;
        volumes = window.volumes;
        databases = window.databases.viewModel;
        backgroundTasks = volumes.background;
        var taskList = new TaskList(backgroundTasks, messages, shell.overlay());
        shell.tasks(new TaskBar(backgroundTasks, messages, shell.overlay(), taskList::toggle), taskList);
        shell.show(
                new Workspace(
                        List.of(window.databasesItem, window.volumesItem),
                        new ActivityViewModel(window.seeding, tasks, new NoNavigation()),
                        () -> {}),
                new NavItem(Destination.SETTINGS, NoScreen::new, null));
        var scene = new Scene(shell.root(), 900, 580);
        new Theme().style(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        engine.countDown();
        background.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource(names = {"DATABASES", "VOLUMES"})
    void nothingMovesWhenAWorkBeginsEndsOrFails(Destination destination, ViewRobot robot) throws Exception {
        open(destination);
        Map<Node, Bounds> before = places();
        assertThat(before).hasSizeGreaterThan(60);

        fx(() -> backgroundTasks.start("Export uploads", _ -> held("kept"), TaskResult::of));
        fx(() -> tasks.act(UserAction.REMOVE, "shop", () -> held("gone"), _ -> {}));
        fx(() -> backgroundTasks.start("Import a-rather-long-name-of-an-archive", _ -> refused(), TaskResult::of));
        until(() -> backgroundTasks.list().size() == 3);
        assertThat(bar(robot)).isEqualTo("Removing shop · Waiting for the engine");
        assertThat(robot.lookup("#allWorks").queryAs(Labeled.class).getText()).isEqualTo("2 more");
        assertThat(moved(before)).as("while they run").isEmpty();

        engine.countDown();
        until(() -> backgroundTasks.runningProperty().get() == 0
                && backgroundTasks.list().size() == 2);
        assertThat(bar(robot)).startsWith("Import a-rather-long-name-of-an-archive · ");
        assertThat(moved(before)).as("one has failed").isEmpty();

        press(robot, "#allWorks");
        assertThat(robot.lookup("#taskList").query().isVisible()).isTrue();
        assertThat(moved(before)).as("the list lies over it").isEmpty();

        fx(() -> List.copyOf(backgroundTasks.list()).stream()
                .peek(backgroundTasks::dismiss)
                .toList());
        until(() -> !robot.lookup("#taskBar").query().isVisible());
        assertThat(robot.lookup("#taskList").query().isVisible()).isFalse();
        assertThat(moved(before)).as("afterwards").isEmpty();
    }

    /// The pointer may be above a button of any line.
    @Test
    void theLinesOfTheOpenListStayInTheirPlaces(ViewRobot robot) throws Exception {
        open(Destination.DATABASES);
        fx(() -> tasks.act(UserAction.REMOVE, "shop", () -> held("gone"), _ -> {}));
        var later = new CountDownLatch(1);
        fx(() -> backgroundTasks.start(
                "Export uploads",
                _ -> {
                    later.await();
                    return "kept";
                },
                TaskResult::of));
        until(() -> backgroundTasks.list().size() == 2);
        press(robot, "#allWorks");
        Map<Node, Bounds> lines = linesOf(robot);
        assertThat(lines).hasSize(2);

        engine.countDown();
        until(() -> backgroundTasks.list().size() == 1);
        fx(() -> backgroundTasks.start("Import an-archive", _ -> refused(), TaskResult::of));
        until(() -> robot.lookup(".task-failed").tryQuery().isPresent());

        assertThat(linesOf(robot)).hasSize(3).containsAllEntriesOf(lines);
        assertThat(robot.lookup("Finished").tryQuery()).isPresent();
        later.countDown();
        until(() -> robot.lookup("kept").tryQuery().isPresent());
        assertThat(linesOf(robot)).hasSize(3).containsAllEntriesOf(lines);
        robot.clickOn("#nav-databases");
        assertThat(robot.lookup("#taskList").query().isVisible())
                .as("a click elsewhere closes it")
                .isFalse();
    }

    @Test
    void cancelEndsWhatIsShownAndNotWhatComesInItsPlace(ViewRobot robot) throws Exception {
        open(Destination.DATABASES);
        var first = new CountDownLatch(1);
        BackgroundTask other = fx(() -> backgroundTasks.start("Export uploads", _ -> held("kept"), TaskResult::of));
        fx(() -> backgroundTasks.start(
                "Import an-archive",
                _ -> {
                    first.await();
                    return "there";
                },
                TaskResult::of));
        until(() -> bar(robot).startsWith("Import an-archive"));

        fx(() -> {
            first.countDown();
            return "";
        });
        until(() -> bar(robot).startsWith("Export uploads"));
        press(robot, "#taskCancel");
        assertThat(other.isCancelling())
                .as("that click was meant for the other one")
                .isFalse();
        until(() -> {
            press(robot, "#taskCancel");
            return other.state() instanceof TaskState.Cancelled;
        });
    }

    private void open(Destination destination) throws Exception {
        fx(() -> {
            shell.destinationProperty().set(destination);
            databases.refresh();
            volumes.viewModel.refresh();
            return "";
        });
        until(() -> table(destination).getItems().size() > 1);
        fx(() -> {
            table(destination).getSelectionModel().select(1);
            return "";
        });
        until(() ->
                places().keySet().stream().anyMatch(node -> node.getStyleClass().contains("detail-tabs")));
        // What arrives later, such as sizes, is not what this test looks at.
        Awaiting.until(Duration.ofMinutes(1), () -> "it moves", this::isStill);
    }

    private boolean isStill() throws Exception {
        Map<Node, Bounds> one = places();
        for (int pulse = 0; pulse < 12; pulse++) {
            var after = new CountDownLatch(1);
            fx(() -> {
                stage.getScene().addPostLayoutPulseListener(after::countDown);
                Platform.requestNextPulse();
                return "";
            });
            after.await();
        }
        return one.equals(places());
    }

    private TableView<?> table(Destination destination) {
        return stage.getScene().getRoot().lookupAll(".table-view").stream()
                .filter(node -> isShown(node) && node instanceof TableView<?>)
                .map(TableView.class::cast)
                .findFirst()
                .orElseGet(TableView::new);
    }

    private String held(String result) throws InterruptedException {
        engine.await();
        return result;
    }

    private static String refused() throws OperationFailedException {
        throw new OperationFailedException(new SnapshotFailure.Busy("shop-dev", false));
    }

    /// Where each visible node of the window is, but for what tells of the tasks.
    private Map<Node, Bounds> places() throws Exception {
        return fx(() -> {
            Map<Node, Bounds> all = new LinkedHashMap<>();
            collect(stage.getScene().getRoot(), all);
            return all;
        });
    }

    private static void collect(Node node, Map<Node, Bounds> all) {
        if (!node.isVisible() || node instanceof TaskBar || node instanceof TaskList || node instanceof ProgressBar) {
            return;
        }
        if (node.getParent() != null && "contextButton".equals(node.getParent().getId())) {
            return;
        }
        all.put(node, node.localToScreen(node.getLayoutBounds()));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }

    /// Within the screen nothing changes at all; in the status bar what stands there may become narrower.
    private List<String> moved(Map<Node, Bounds> before) throws Exception {
        isStill();
        Map<Node, Bounds> now = places();
        return fx(() -> {
            List<String> moved = new ArrayList<>();
            before.forEach((node, place) -> {
                Bounds other = now.get(node);
                boolean same = isInStatusBar(node)
                        ? other != null && other.getMinX() == place.getMinX() && other.getMinY() == place.getMinY()
                        : place.equals(other);
                if (!same && !isSpacer(node)) {
                    moved.add(node + " from " + place + " to " + other);
                }
            });
            return moved;
        });
    }

    private static boolean isInStatusBar(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("status-bar")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpacer(Node node) {
        return isInStatusBar(node)
                && node.getClass() == Region.class
                && node.getStyleClass().isEmpty();
    }

    private Map<Node, Bounds> linesOf(ViewRobot robot) throws Exception {
        isStill();
        return fx(() -> {
            Map<Node, Bounds> all = new LinkedHashMap<>();
            robot.lookup(".task-line")
                    .queryAll()
                    .forEach(line -> all.put(line, line.localToScreen(line.getLayoutBounds())));
            return all;
        });
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String bar(ViewRobot robot) {
        return robot.lookup("#taskBarText").queryAs(Labeled.class).getText();
    }

    private static void press(ViewRobot robot, String button) throws Exception {
        fx(() -> {
            robot.lookup(button).queryAs(Button.class).fire();
            return "";
        });
    }

    private static final class NoScreen implements Screen {
        @Override
        public Node node() {
            return new StackPane();
        }
    }

    private static final class NoNavigation implements Whereabouts {
        @Override
        public String address(String databaseId) {
            return "127.0.0.1:5436";
        }

        @Override
        public void show(String databaseId) {}
    }
}
