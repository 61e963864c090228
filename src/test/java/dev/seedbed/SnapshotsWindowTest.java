package dev.seedbed;

import static dev.seedbed.ui.FxThread.fx;
import static dev.seedbed.ui.FxThread.settle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseShell;
import dev.seedbed.engine.Awaiting;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.OwnObjects;
import dev.seedbed.engine.Shared;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.settings.AppDirectories;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.ui.FxThread;
import dev.seedbed.ui.ViewRobot;
import dev.seedbed.ui.ViewTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.framework.junit5.Start;

/// The whole window on the real engine: what its buttons do to data, asked of the servers.
@Tag("engine")
@Order(Shared.LONG)
@ResourceLock(Shared.SCREEN)
@ResourceLock(value = Shared.LEFTOVERS, mode = ResourceAccessMode.READ)
@Timeout(600)
@ViewTest
class SnapshotsWindowTest {
    private static final String NAME = OwnObjects.name("seedbed-window");
    private static final String FOREIGN = NAME + "-foreign";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String POSTGRES = TestEngine.image("postgres:17");

    @TempDir
    private Path folder;

    private ContainerEngine engine;
    private StartupState startup;
    private AppGraph graph;
    private Thread.UncaughtExceptionHandler handler;

    /// Those of threads of earlier tests.
    @BeforeAll
    static void forgetFailures() {
        FxThread.forgetFailures();
    }

    @Start
    void start(Stage stage) throws Exception {
        engine = TestEngine.connect();
        handler = Thread.getDefaultUncaughtExceptionHandler();
        startup = StartupState.of(
                new AppDirectories(folder.resolve("config"), folder.resolve("cache"), folder.resolve("state")),
                TestEngine.environment(),
                TestEngine.connector());
        graph = new AppGraph(startup);
        var _ = graph.open(stage, () -> {});
    }

    @AfterEach
    void close() throws Exception {
        startup.background().shutdownNow();
        Thread.setDefaultUncaughtExceptionHandler(handler);
        OwnObjects.remove(engine, NAME);
        engine.close();
        startup.engine().close();
    }

    @Test
    void buttonsTakeGoResetCloneCompareAdoptAndGiveBack(ViewRobot robot) throws Exception {
        startForeign();
        String shop = seed();
        snapshotsOf(shop);
        until(() -> lines() == 2);

        sql(NAME, "insert into t values (2)");
        robot.clickOn("#takeButton");
        type(robot, "#snapshotName", "two");
        robot.clickOn("#agreeButton");
        until(() -> lines() == 3 && isIdle());
        sql(NAME, "insert into t values (3)");
        sql(NAME, "delete from t where n = 1");

        select("two");
        robot.clickOn("#compareButton");
        shown(robot, "#againButton");
        until(() -> chips(robot).containsAll(List.of("+1 added", "−1 removed", "~0 changed")));
        closeDialog(robot);

        select("two");
        robot.clickOn("#rollBackButton");
        robot.clickOn(shown(robot, "#agreeButton"));
        until(() -> lines() == 4 && isIdle());
        assertThat(numbers(NAME)).isEqualTo("1,2");
        robot.clickOn(shown(robot, "#toastAction"));
        until(() -> lines() == 5 && isIdle());
        assertThat(numbers(NAME)).isEqualTo("2,3");

        robot.clickOn("#resetButton");
        robot.clickOn(shown(robot, "#agreeButton"));
        until(() -> lines() == 6 && isIdle());
        assertThat(numbers(NAME)).isEqualTo("1");

        select("two");
        robot.clickOn("#compareOtherButton");
        until(() -> list("#otherSnapshots").getItems().size() >= 4);
        robot.clickOn(shown(robot, "#otherFilter")).write(NAME + ".sql");
        robot.clickOn(".dialog #compareOtherButton");
        shown(robot, "#againButton");
        until(() -> chips(robot).containsAll(List.of("+1 added", "−0 removed", "~0 changed")));
        closeDialog(robot);

        select("two");
        robot.clickOn("#cloneButton");
        until(() -> text(".dialog #cloneName").equals(NAME + "-2"));
        robot.clickOn(shown(robot, ".dialog #cloneButton"));
        untilEngine(() -> exists(NAME + "-2"));
        until(() -> robot.isThere(NAME + "-2 is ready"));
        assertThat(graph.databases().selectedProperty().get().item().name()).isEqualTo(NAME);
        robot.clickOn("#toastAction");
        until(() -> graph.databases().selectedProperty().get().item().name().equals(NAME + "-2"));
        assertThat(numbers(NAME + "-2")).isEqualTo("1,2");
        sql(NAME + "-2", "insert into t values (9)");
        assertThat(numbers(NAME)).isEqualTo("1");

        String foreign = awaitForeign();
        snapshotsOf(foreign);
        robot.clickOn(shown(robot, "#adoptButton"));
        robot.clickOn(shown(robot, ".dialog #agreeButton"));
        untilEngine(() -> isOurs(FOREIGN));
        until(() -> lines() == 2 && isIdle());
        assertThat(numbers(FOREIGN)).isEqualTo("1");
        assertThat(engine.container(FOREIGN).environment()).containsEntry("EXTRA", "kept");
        sql(FOREIGN, "insert into t values (2)");
        assertThat(numbers(FOREIGN)).isEqualTo("1,2");

        robot.clickOn(shown(robot, "#undoAdoptionButton"));
        robot.clickOn(shown(robot, ".dialog #agreeButton"));
        untilEngine(() -> isThere(FOREIGN) && !isOurs(FOREIGN));
        shown(robot, "#adoptButton");
        awaitAnswer(FOREIGN, "select 1");
        assertThat(numbers(FOREIGN)).isEqualTo("1");
        assertThat(engine.container(FOREIGN).summary().mounts())
                .extracting(Mount::source)
                .contains(FOREIGN);
    }

    /// Restores a small seed by the start dialog and returns the id of the database's container.
    private String seed() throws Exception {
        Path seed = Files.writeString(
                folder.resolve(NAME + ".sql"), "create table t (n int primary key); insert into t values (1);\n");
        fx(() -> {
            graph.navigator().startDatabase(List.of(seed));
            return true;
        });
        until(() -> text("#nameField").equals(NAME));
        var robot = new ViewRobot();
        until(() -> !lookup(".dialog #startButton").isDisabled());
        robot.clickOn(".dialog #startButton");
        until(() -> !graph.activity().rows().isEmpty()
                && graph.activity().rows().getFirst().progress().isOver());
        SeedProgress progress = fx(() -> graph.activity().rows().getFirst().progress());
        assertThat(progress.state()).as("%s", progress.failure()).isEqualTo(SeedProgress.State.READY);
        return progress.databaseId();
    }

    /// A container of somebody else, which comes up while the seed is restored.
    private void startForeign() throws Exception {
        engine.createVolume(FOREIGN, Map.of("dev.seedbed.test", NAME), Map.of());
        String container = engine.createContainer(ContainerSpec.named(FOREIGN, POSTGRES)
                .environment(Map.of("POSTGRES_PASSWORD", "foreign-secret", "EXTRA", "kept"))
                .mount(Mount.volume(FOREIGN, "/var/lib/postgresql/data"))
                .build());
        engine.start(container);
    }

    private String awaitForeign() throws Exception {
        awaitAnswer(FOREIGN, "create table if not exists t (n int primary key)");
        sql(FOREIGN, "insert into t values (1)");
        return database(FOREIGN).id();
    }

    /// A container is given back before its server has come up.
    private void awaitAnswer(String name, String statement) throws Exception {
        untilEngine(() -> {
            try {
                sql(name, statement);
                return true;
            } catch (OperationFailedException _) {
                return false;
            }
        });
    }

    private void snapshotsOf(String container) throws Exception {
        fx(() -> {
            graph.navigator().showDatabase(container);
            return true;
        });
        until(() -> {
            var line = graph.databases().selectedProperty().get();
            return line != null
                    && line.item().database() != null
                    && line.item().database().id().equals(container);
        });
        fx(() -> {
            ((TabPane) lookup(".detail-tabs")).getSelectionModel().select(2);
            return true;
        });
    }

    private void select(String name) throws Exception {
        fx(() -> {
            ListView<?> timeline = list("#timeline");
            for (int i = 0; i < timeline.getItems().size(); i++) {
                if (timeline.getItems().get(i).toString().contains("name=" + name + ",")) {
                    timeline.getSelectionModel().select(i);
                    return true;
                }
            }
            throw new AssertionError("no snapshot " + name);
        });
        settle();
    }

    private void type(ViewRobot robot, String field, String text) throws Exception {
        Node shown = shown(robot, field);
        fx(() -> {
            ((TextInputControl) shown).setText(text);
            return true;
        });
    }

    private static void closeDialog(ViewRobot robot) throws Exception {
        robot.clickOn(robot.all(
                        ".compare-dialog .dialog-buttons .button",
                        (Labeled button) -> button.getText().equals("Close"))
                .getFirst());
        until(() -> !robot.isThere(".compare-dialog"));
    }

    private static List<String> chips(ViewRobot robot) {
        return robot.<Labeled>all("#chips .badge").stream()
                .map(Labeled::getText)
                .toList();
    }

    private static Node shown(ViewRobot robot, String selector) throws Exception {
        until(() -> !robot.all(selector, Node::isVisible).isEmpty());
        return robot.all(selector, Node::isVisible).getFirst();
    }

    private int lines() {
        return lookup("#timeline") == null ? 0 : list("#timeline").getItems().size();
    }

    /// Whether nothing is being done to the database in front.
    private boolean isIdle() {
        return !lookup("#takeButton").isDisabled();
    }

    private String text(String field) {
        return lookup(field) instanceof TextInputControl found ? found.getText() : "";
    }

    private ListView<?> list(String selector) {
        return (ListView<?>) lookup(selector);
    }

    private Node lookup(String selector) {
        return graph.shell().root().getScene().lookup(selector);
    }

    private boolean exists(String name) throws Exception {
        return engine.containers(Map.of(Labels.ROLE, Labels.ROLE_DATABASE)).stream()
                .anyMatch(container -> container.name().equals(name));
    }

    private Database database(String name) throws Exception {
        return graph.services().databases().find(name);
    }

    private boolean isThere(String name) throws Exception {
        return engine.containers(Map.of()).stream()
                .anyMatch(container -> container.name().equals(name));
    }

    /// While its container is replaced, nothing has the name for a moment.
    private boolean isOurs(String name) throws Exception {
        return graph.services().databases().list().stream()
                .anyMatch(database -> database.name().equals(name) && database.ours());
    }

    private String numbers(String name) throws Exception {
        return sql(name, "select n from t order by n");
    }

    private String sql(String name, String statement) throws Exception {
        return new DatabaseShell(engine)
                        .sql(
                                engine.container(name).summary().id(),
                                DatabaseKind.POSTGRESQL,
                                new Credentials(
                                        "postgres", "x", database(name).labels().dataDatabase()),
                                statement)
                        .stream()
                        .map(row -> String.join("|", row))
                        .collect(Collectors.joining(","));
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        FxThread.until(PATIENCE, condition);
    }

    /// Asks the engine or a server, which take their time: not on the FX thread.
    private static void untilEngine(Callable<Boolean> condition) throws Exception {
        Awaiting.until(PATIENCE, () -> "the engine", condition);
        settle();
    }
}
