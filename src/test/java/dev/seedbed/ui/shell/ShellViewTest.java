package dev.seedbed.ui.shell;

import static dev.seedbed.ui.FxThread.fx;
import static dev.seedbed.ui.FxThread.settle;
import static dev.seedbed.ui.FxThread.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.watch.EngineStatus;
import dev.seedbed.seeding.progress.RemainingJobBuilder;
import dev.seedbed.settings.SettingsStore;
import dev.seedbed.settings.ThemeChoice;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.RestoreFailure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.FakeEngineLink;
import dev.seedbed.ui.FakePlans;
import dev.seedbed.ui.FakeSeed;
import dev.seedbed.ui.FakeSeeding;
import dev.seedbed.ui.FxWatchdog;
import dev.seedbed.ui.ViewRobot;
import dev.seedbed.ui.ViewTest;
import dev.seedbed.ui.activity.ActivityScreen;
import dev.seedbed.ui.activity.ActivityViewModel;
import dev.seedbed.ui.activity.Whereabouts;
import dev.seedbed.ui.dialog.StartDialog;
import dev.seedbed.ui.window.Navigator;
import dev.seedbed.ui.window.Screen;
import dev.seedbed.ui.window.Theme;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.Start;

/// The window with its keyboard, its start dialog and its activity, on invented services.
@ViewTest
@ExtendWith(FxWatchdog.class)
class ShellViewTest {
    private static final EngineStatus LOST = new EngineStatus.Lost(
            "default",
            new EngineFailure.EngineUnreachable(
                    "default", "unix:///var/run/docker.sock", EngineFailure.Unreachable.NOT_RUNNING, ""));

    @TempDir
    Path folder;

    private final FakeEngineLink engine = new FakeEngineLink();
    private final FakeSeeding seeding = new FakeSeeding();
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final FakeScreen databases = new FakeScreen();
    private Shell shell;
    private Theme theme;
    private ActivityViewModel activity;
    private Scene scene;
    private StartDialog dialog;

    @Start
    void start(Stage stage) {
        var tasks = new TaskRunner(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater);
        theme = new Theme();
        theme.choiceProperty().set(ThemeChoice.LIGHT);
        shell = new Shell(engine, tasks, messages);
        activity = new ActivityViewModel(seeding, tasks, new NoNavigation());
        var settings = new SettingsStore(folder.resolve("settings.json"));
        shell.show(
                new Workspace(
                        List.of(
                                new NavItem(Destination.DATABASES, () -> databases, new SimpleIntegerProperty(5)),
                                new NavItem(Destination.LIBRARY, FakeScreen::new, null),
                                new NavItem(Destination.VOLUMES, FakeScreen::new, null),
                                new NavItem(Destination.SNAPSHOTS, FakeScreen::new, null),
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
        dialog = new StartDialog(seeding, tasks, () -> List.of("postgres:17"), messages, shell.overlay());
        shell.install(scene, new TestNavigator());
        stage.setScene(scene);
        stage.show();
    }

    /// The first visit of a screen builds it and loads its classes and styles; that is not what the watchdog is for.
    @BeforeEach
    void visitEverythingOnce() throws Exception {
        for (Destination destination : Destination.values()) {
            fx(() -> shell.destinationProperty().set(destination));
        }
        fx(() -> shell.destinationProperty().set(Destination.ACTIVITY));
        fx(() -> activity.start(FakePlans.named("warm-up")));
        var warmUp = activity.rows().getFirst();
        ((FakeSeed) warmUp.seed())
                .fail(new RestoreFailure.RestoreFailed("warm-up.sql", 1, "select 1", "warm-up", List.of()));
        settle();
        fx(() -> activity.dismiss(warmUp));
        fx(() -> dialog.open(List.of(Path.of("/warm-up.dump")), _ -> {}));
        until(() -> !seeding.requests.isEmpty());
        settle();
        fx(() -> shell.overlay().hide());
        fx(() -> engine.status.set(LOST));
        fx(() -> engine.use(FakeEngineLink.DEFAULT));
        seeding.requests.clear();
        fx(() -> shell.destinationProperty().set(Destination.DATABASES));
    }

    @Test
    void shortcutsReachThePlacesAndTheScreen(ViewRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT7).release(KeyCode.DIGIT7, KeyCode.CONTROL);
        assertThat(destination()).isEqualTo(Destination.ACTIVITY);
        robot.press(KeyCode.CONTROL, KeyCode.COMMA).release(KeyCode.COMMA, KeyCode.CONTROL);
        assertThat(destination()).isEqualTo(Destination.SETTINGS);
        robot.clickOn("#nav-databases");
        assertThat(destination()).isEqualTo(Destination.DATABASES);
        robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        robot.push(KeyCode.F5);
        assertThat(databases.filterFocused).isEqualTo(1);
        assertThat(databases.refreshed).isEqualTo(1);
    }

    @Test
    void f1AndTheQuestionMarkListTheKeys(ViewRobot robot) throws Exception {
        robot.push(KeyCode.F1);
        until(() -> robot.lookup("#shortcuts").tryQuery().isPresent());
        assertThat(texts(".key")).contains("Ctrl+N", "Ctrl+F", "F5", "F1", "?", "Space");
        robot.push(KeyCode.ESCAPE);
        until(() -> !shell.overlay().isShowing());
        robot.write("?");
        until(() -> shell.overlay().isShowing()
                && robot.lookup("#shortcuts").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        until(() -> !shell.overlay().isShowing());
        robot.clickOn("#keysButton");
        until(() -> shell.overlay().isShowing());
    }

    @Test
    void arrowsInTheNavigationGoToTheirPlace(ViewRobot robot) throws Exception {
        robot.clickOn("#nav-databases").type(KeyCode.DOWN);

        until(() -> destination() == Destination.LIBRARY);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void whereTheKeyboardIsHasARing(ThemeChoice choice, ViewRobot robot) throws Exception {
        fx(() -> theme.choiceProperty().set(choice));
        fx(() -> scene.lookup("#contextButton").requestFocus());
        robot.type(KeyCode.TAB);
        until(() -> scene.getFocusOwner() instanceof Button && scene.getFocusOwner() != scene.lookup("#contextButton"));
        settle();

        var button = (Button) scene.getFocusOwner();
        assertThat(button.getBorder()).isNotNull();
        assertThat(button.getBorder().getStrokes().getFirst().getWidths().getTop())
                .isEqualTo(2);
        assertThat(button.getBorder().getInsets().getTop()).as("nothing moves").isZero();
    }

    @Test
    void aLostEngineShowsItsWordsAndRetries(ViewRobot robot) throws Exception {
        fx(() -> engine.status.set(LOST));

        assertThat(texts(".failure-title")).contains("No container engine answers at unix:///var/run/docker.sock");
        robot.clickOn("#lostPane .button");
        assertThat(engine.retries).isEqualTo(1);
        fx(() -> engine.use(FakeEngineLink.OTHER));
        assertThat(robot.lookup("#lostPane").query().isVisible()).isFalse();
    }

    @Test
    void whatComesByItselfMovesNothing(ViewRobot robot) throws Exception {
        Bounds before = onScreen(databases.node);

        fx(() -> engine.status.set(LOST));
        assertThat(robot.lookup("#lostPane").query().isVisible()).isTrue();
        assertThat(onScreen(databases.node)).isEqualTo(before);
        robot.clickOn(messages.get("shell.lost.hide"));
        assertThat(robot.lookup("#lostBox").<Node>tryQuery().filter(Node::isVisible))
                .isEmpty();
        robot.clickOn("#whyButton");
        assertThat(robot.lookup("#lostBox").query().isVisible()).isTrue();
        fx(() -> engine.use(FakeEngineLink.DEFAULT));

        Bounds keys = onScreen(robot.lookup("#keysButton").query());
        Bounds idle = onScreen(robot.lookup(".restore-room").query());
        leaveOneBehind();
        assertThat(onScreen(databases.node)).isEqualTo(before);
        assertThat(robot.lookup("#remainingButton").query().isVisible()).isTrue();
        assertThat(onScreen(robot.lookup(".restore-room").query())).isEqualTo(idle);
        fx(() -> activity.start(FakePlans.named("orders")));
        assertThat(robot.lookup("#seedButton").query().isVisible()).isTrue();
        assertThat(robot.lookup("#remainingButton").query().isVisible()).isTrue();
        assertThat(onScreen(robot.lookup(".restore-room").query())).isEqualTo(idle);
        assertThat(onScreen(robot.lookup("#keysButton").query())).isEqualTo(keys);
    }

    /// A screen that is not even in front must not push the window's own parts out of it.
    @Test
    void manyRestoresOfOthersLeaveTheWindowAsItIs(ViewRobot robot) throws Exception {
        Bounds navigation = onScreen(robot.lookup("#nav-databases").query());
        Bounds keys = onScreen(robot.lookup("#keysButton").query());
        for (int i = 0; i < 20; i++) {
            leave("left-" + i);
        }
        fx(activity::refreshRemaining);
        until(() -> activity.remaining().size() == 20);
        settle();
        assertThat(onScreen(robot.lookup("#nav-databases").query())).isEqualTo(navigation);

        fx(() -> shell.destinationProperty().set(Destination.ACTIVITY));
        fx(() -> activity.selectedProperty().set(null));
        settle();

        assertThat(onScreen(robot.lookup("#nav-databases").query())).isEqualTo(navigation);
        assertThat(onScreen(robot.lookup("#keysButton").query()).getMinY()).isEqualTo(keys.getMinY());
        Bounds list = onScreen(robot.lookup(".seed-list").query());
        assertThat(list.getHeight()).isGreaterThanOrEqualTo(150);
        assertThat(list.getMaxY()).isLessThanOrEqualTo(keys.getMinY());
    }

    @Test
    void anEngineThatNeverAnsweredSaysSoInPlaceOfItsLists(ViewRobot robot) throws Exception {
        fx(() -> engine.status.set(new EngineStatus.Lost(
                "elsewhere",
                new EngineFailure.EngineUnreachable(
                        "elsewhere", "unix:///nowhere.sock", EngineFailure.Unreachable.NOT_RUNNING, ""))));

        assertThat(robot.lookup("#unansweredBox").query().isVisible()).isTrue();
        assertThat(robot.lookup("#lostBox").<Node>tryQuery().filter(Node::isVisible))
                .isEmpty();
        assertThat(texts("#unansweredPane .failure-title"))
                .containsExactly("No container engine answers at unix:///nowhere.sock");
        robot.clickOn("#unansweredPane .button");
        assertThat(engine.retries).isEqualTo(1);
        robot.clickOn("#nav-library");
        assertThat(robot.lookup("#unansweredBox").<Node>tryQuery().filter(Node::isVisible))
                .isEmpty();
        fx(() -> shell.destinationProperty().set(Destination.DATABASES));
        fx(() -> engine.use(FakeEngineLink.OTHER));
        assertThat(robot.lookup("#unansweredBox").<Node>tryQuery().filter(Node::isVisible))
                .isEmpty();
    }

    @Test
    void whatWasLeftIsShownEvenWhereAStartWasLookedAt(ViewRobot robot) throws Exception {
        fx(() -> activity.start(FakePlans.named("orders")));
        leaveOneBehind();

        robot.clickOn("#remainingButton");

        assertThat(destination()).isEqualTo(Destination.ACTIVITY);
        assertThat(robot.lookup("left-behind").<Labeled>query().isVisible()).isTrue();
    }

    @Test
    void aFailureInADialogMovesNothingAboveIt(ViewRobot robot) throws Exception {
        robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        until(() -> !text(robot, "#nameField").isEmpty());
        settle();
        Bounds name = onScreen(robot.lookup("#nameField").query());
        Bounds start = onScreen(robot.lookup("#startButton").query());
        seeding.planner = _ -> {
            throw new OperationFailedException(new EngineFailure.EngineUnreachable(
                    "default", "unix:///var/run/docker.sock", EngineFailure.Unreachable.NOT_RUNNING, ""));
        };

        robot.write("orders-dev");
        until(() -> !texts(".failure-title").isEmpty());
        settle();

        assertThat(onScreen(robot.lookup("#nameField").query())).isEqualTo(name);
        assertThat(onScreen(robot.lookup("#startButton").query())).isEqualTo(start);
    }

    private void leave(String name) {
        seeding.left.add(RemainingJobBuilder.builder()
                .id(name)
                .name(name)
                .kind(DatabaseKind.MYSQL)
                .containerId("c1")
                .volume("seedbed-data-l1")
                .seedFiles(List.of("shop.sql"))
                .createdAt(Instant.EPOCH)
                .build());
    }

    private void leaveOneBehind() throws Exception {
        leave("left-behind");
        fx(activity::refreshRemaining);
        until(() -> !activity.remaining().isEmpty());
        settle();
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    @Test
    void enterStartsWhatTheDialogShowsAndTheActivityFollows(ViewRobot robot) throws Exception {
        robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        until(() -> !text(robot, "#nameField").isEmpty());
        robot.write("my-orders");
        robot.push(KeyCode.ENTER);
        until(() -> activity.rows().size() == 1);
        assertThat(shell.overlay().isShowing()).isFalse();
        assertThat(activity.rows().getFirst().progress().name()).isEqualTo("my-orders");

        fx(() -> shell.destinationProperty().set(Destination.ACTIVITY));
        var seed = (FakeSeed) activity.rows().getFirst().seed();
        seed.at(0.43);
        until(() -> texts(".seed-percent").contains("43 %"));
        until(() -> !robot.lookup("#logView").queryAs(ListView.class).getItems().isEmpty());
        seed.fail(new RestoreFailure.RestoreFailed("02_dummy.sql.gz", 40_000, "insert …", "ERROR: boom", List.of()));
        until(() -> texts(".failure-title").contains("The restore failed in 02_dummy.sql.gz, line 40,000"));
        assertThat(robot.lookup("#againButton").query().isVisible()).isTrue();
        assertThat(robot.lookup("#cancelButton").query().isVisible()).isFalse();
    }

    @Test
    void escapeClosesTheDialogAndTabStaysInside(ViewRobot robot) throws Exception {
        robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        until(() -> !text(robot, "#nameField").isEmpty());
        for (int i = 0; i < 14; i++) {
            robot.push(KeyCode.TAB);
            settle();
            assertThat(isInOverlay(scene.getFocusOwner())).isTrue();
        }
        robot.push(KeyCode.ESCAPE);
        until(() -> !shell.overlay().isShowing());
        assertThat(seeding.seeds).isEmpty();
    }

    @Test
    void everyButtonHasAName(ViewRobot robot) throws Exception {
        fx(() -> activity.start(FakePlans.named("orders-dev")));
        for (Destination destination : Destination.values()) {
            fx(() -> shell.destinationProperty().set(destination));
            assertThat(robot.lookup(node -> node instanceof Button && node.isVisible())
                            .queryAllAs(Button.class))
                    .allSatisfy(button -> assertThat(name(button)).isNotBlank());
        }
    }

    private boolean isInOverlay(Node node) {
        Node at = node;
        while (at != null && !(at instanceof OverlayPane)) {
            at = at.getParent();
        }
        return at != null;
    }

    private static String name(Labeled button) {
        String text = button.getAccessibleText();
        return text == null || text.isBlank() ? button.getText() : text;
    }

    private Destination destination() {
        settle();
        return shell.destinationProperty().get();
    }

    private List<String> texts(String selector) {
        return scene.getRoot().lookupAll(selector).stream()
                .filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private static String text(ViewRobot robot, String id) {
        return robot.lookup(id)
                .tryQueryAs(javafx.scene.control.TextField.class)
                .map(javafx.scene.control.TextField::getText)
                .orElse("");
    }

    private final class TestNavigator implements Navigator {
        @Override
        public void startDatabase(List<Path> seeds) {
            dialog.open(List.of(Path.of("/dumps/shop.dump")), activity::start);
        }

        @Override
        public void showSeed(String seedId) {}

        @Override
        public void showDatabase(String containerId) {}

        @Override
        public void showLibrary() {}
    }

    private static final class FakeScreen implements Screen {
        private final Node node = new StackPane();
        private int filterFocused;
        private int refreshed;

        @Override
        public Node node() {
            return node;
        }

        @Override
        public void refresh() {
            refreshed++;
        }

        @Override
        public void focusFilter() {
            filterFocused++;
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
