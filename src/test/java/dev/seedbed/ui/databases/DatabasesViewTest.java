package dev.seedbed.ui.databases;

import static dev.seedbed.ui.FxThread.fx;
import static dev.seedbed.ui.FxThread.settle;
import static dev.seedbed.ui.FxThread.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.FakePlans;
import dev.seedbed.ui.FakeSeed;
import dev.seedbed.ui.FakeSeeding;
import dev.seedbed.ui.ViewRobot;
import dev.seedbed.ui.ViewTest;
import dev.seedbed.ui.window.ListScreen;
import dev.seedbed.ui.window.Navigator;
import dev.seedbed.ui.window.Overlay;
import dev.seedbed.ui.window.Theme;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

@ViewTest
class DatabasesViewTest {
    private final FakeContainerEngine engine = Databases.engine();
    private final FakeSeeding seeding = new FakeSeeding();
    private final List<String> notices = new CopyOnWriteArrayList<>();
    private final List<String> navigator = new CopyOnWriteArrayList<>();
    private DatabasesViewModel viewModel;
    private ListScreen screen;

    @Start
    void start(Stage stage) {
        var tasks = new TaskRunner(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater);
        var databases = new DatabasesFixture(
                engine,
                seeding,
                tasks,
                // As if the containers had been there for a while.
                () -> Instant.now().plusSeconds(60));
        viewModel = databases.viewModel;
        var layers = new Layers();
        screen = databases.screen(
                new Messages(Locale.ENGLISH),
                notices::add,
                layers,
                new AppNavigator(),
                database -> navigator.add("flatten " + database.name()));
        layers.getChildren().add(screen.node());
        var scene = new Scene(layers, 1200, 700);
        new Theme().style(scene);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
        screen.setInFront(true);
        // Measured once for a while.
        engine.measure("seedbed-layer-light", 3L << 20);
        engine.measure("seedbed-layer-heavy", 1200L << 20);
        engine.measure("seedbed-data-base", 2L << 30);
        screen.refresh();
    }

    @Test
    void anEmptyEngineOffersToStartADatabase(ViewRobot robot) throws Exception {
        until(() -> robot.lookup("No databases yet").tryQuery().isPresent());

        robot.clickOn(robot.lookup(".empty-state .button").<Node>query());

        assertThat(navigator).containsExactly("start []");
    }

    @Test
    void keysStartStopAndCopy(ViewRobot robot) throws Exception {
        String container = engine.createContainer(Databases.ours(engine, "a", "shop-dev")
                .publish(new PublishedPort("127.0.0.1", 5433, 5432))
                .build());
        fx(screen::refresh);
        until(() -> robot.lookup("shop-dev").tryQuery().isPresent());
        robot.clickOn("shop-dev");

        robot.type(KeyCode.SPACE);
        until(() -> engine.container(container).summary().state().isUp());
        until(() -> robot.lookup("Running").tryQuery().isPresent());
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        until(() -> !notices.isEmpty());

        assertThat(fx(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("postgresql://shop@127.0.0.1:5433/shop");
        robot.type(KeyCode.SPACE);
        until(() -> robot.lookup("Stop “shop-dev”?").tryQuery().isPresent());
        assertThat(robot.lookup("Running").tryQuery())
                .as("the space bar asks first")
                .isPresent();
        robot.clickOn("#agreeButton");
        until(() -> robot.lookup("Stopped").tryQuery().isPresent());
    }

    @Test
    void theListIsOneStopOfTheKeyboardAndTheFilterLeadsIntoIt(ViewRobot robot) throws Exception {
        for (String name : List.of("crm", "orders", "shop")) {
            engine.createContainer(Databases.ours(engine, name, name + "-dev").build());
        }
        fx(screen::refresh);
        until(() -> robot.lookup(".table-row-cell .button").queryAll().size() >= 9);
        TableView<?> table = robot.lookup("#table").query();
        assertThat(fx(() -> table.lookupAll(".table-row-cell *")))
                .filteredOn(Node::isFocusTraversable)
                .as("stops of Tab inside the list")
                .isEmpty();

        robot.clickOn("#filterField").write("dev").type(KeyCode.DOWN);

        until(() -> table.isFocused() && table.getSelectionModel().getSelectedIndex() == 0);
        robot.type(KeyCode.DOWN);
        until(() -> table.getSelectionModel().getSelectedIndex() == 1);
        robot.clickOn("#filterField").type(KeyCode.ESCAPE);
        assertThat(viewModel.filterProperty().get()).isEmpty();
    }

    @Test
    void menusShowTheKeys(ViewRobot robot) throws Exception {
        engine.createContainer(Databases.ours(engine, "a", "shop-dev").build());
        fx(screen::refresh);
        until(() -> robot.lookup("shop-dev").tryQuery().isPresent());
        robot.clickOn("shop-dev").press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);

        until(() -> robot.lookup(".accelerator-text").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList()
                .containsAll(List.of("Space", "Delete")));
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void aCloneThatCopiedMostOfItsBaseSaysSoAndOffersToFlattenIt(ViewRobot robot) throws Exception {
        clone("light");
        clone("heavy");
        screen.refresh();
        until(() -> robot.lookup("3.0 MiB + 2.0 GiB").tryQuery().isPresent());
        assertThat(robot.lookup(".copied-most").<Labeled>queryAll())
                .extracting(Labeled::getText)
                .containsOnly("1.2 GiB + 2.0 GiB");

        robot.clickOn("light");
        until(() -> robot.lookup("3.0 MiB + 2.0 GiB").tryQuery().isPresent());
        assertThat(robot.lookup("#flattenDatabaseButton").query().isVisible()).isFalse();
        robot.clickOn("heavy");
        until(() -> robot.lookup("#flattenDatabaseButton").query().isVisible());
        shoot("copied-most");
        robot.clickOn("#flattenDatabaseButton");

        assertThat(navigator).containsExactly("flatten heavy");
    }

    private void clone(String name) throws Exception {
        engine.createContainer(Databases.ours(engine, name, name)
                .labels(Map.of(
                        Labels.OWN_LAYER, "seedbed-layer-" + name + "/u", Labels.LAYERS, "[\"seedbed-data-base\"]"))
                .build());
    }

    @Test
    void removalSaysWhatGoesAndRemovesExactlyThat(ViewRobot robot) throws Exception {
        engine.createContainer(Databases.ours(engine, "a", "shop-dev").build());
        engine.createContainer(Databases.ours(engine, "b", "crm").build());
        screen.refresh();
        until(() -> robot.lookup("shop-dev").tryQuery().isPresent());
        robot.clickOn("shop-dev");

        robot.type(KeyCode.DELETE);
        until(() -> robot.lookup("#removeDatabaseButton").tryQuery().isPresent());
        assertThat(robot.lookup("Volume seedbed-data-a").tryQuery()).isPresent();
        robot.clickOn("#removeDatabaseButton");

        until(() -> engine.containers(Map.of()).size() == 1);
        assertThat(engine.volumes(Map.of())).extracting("name").containsExactly("seedbed-data-b");
        until(() -> robot.lookup("shop-dev").tryQuery().isEmpty());
    }

    @Test
    void selectionStaysWhenOthersComeAndGo(ViewRobot robot) throws Exception {
        engine.createContainer(Databases.ours(engine, "m", "middle").build());
        screen.refresh();
        until(() -> robot.lookup("middle").tryQuery().isPresent());
        robot.clickOn("middle");

        engine.createContainer(Databases.ours(engine, "a", "aaa").build());
        engine.createContainer(Databases.ours(engine, "z", "zzz").build());
        fx(screen::refresh);
        until(() -> robot.lookup("aaa").tryQuery().isPresent());

        TableView<DatabaseLine> table = robot.lookup("#table").query();
        assertThat(table.getSelectionModel().getSelectedItem().item().name()).isEqualTo("middle");
        assertThat(viewModel.selectedProperty().get().item().name()).isEqualTo("middle");
    }

    @Test
    void detailsHaveTheirRoomAlsoWhenTheWindowChangedMeanwhile(ViewRobot robot) throws Exception {
        engine.createContainer(Databases.ours(engine, "a", "shop-dev").build());
        screen.refresh();
        until(() -> robot.lookup("shop-dev").tryQuery().isPresent());
        robot.clickOn("shop-dev");
        until(() -> detailHeight(robot) >= 300);

        clearSelection(robot);
        resize(760);
        robot.clickOn("shop-dev");
        until(() -> detailHeight(robot) >= 300);

        clearSelection(robot);
        resize(700);
        robot.clickOn("shop-dev");
        until(() -> detailHeight(robot) >= 300);
        resize(460);
        until(() -> detailHeight(robot) >= 200);
        assertThat(robot.lookup("#table").<Region>query().getHeight()).isGreaterThan(100);
    }

    @Test
    void aDatabaseThatIsAskedForIsSelectedInSightWithItsDetails(ViewRobot robot) throws Exception {
        for (int i = 10; i < 40; i++) {
            engine.createContainer(Databases.ours(engine, "i" + i, "shop-" + i).build());
        }
        screen.refresh();
        until(() -> robot.lookup("shop-10").tryQuery().isPresent());
        String last =
                engine.createContainer(Databases.ours(engine, "last", "zebra").build());

        fx(() -> viewModel.ask(last));

        until(() -> robot.lookup("zebra").queryAll().stream().anyMatch(node -> isInside(node, "#table", robot)));
        until(() -> detailHeight(robot) >= 200);
        assertThat(viewModel.selectedProperty().get().item().name()).isEqualTo("zebra");
    }

    @Test
    void theDetailsSayOfWhichDatabaseTheyAre(ViewRobot robot) throws Exception {
        engine.createContainer(Databases.ours(engine, "a", "shop-dev").build());
        engine.createContainer(Databases.ours(engine, "b", "shop-test").build());
        screen.refresh();
        until(() -> robot.lookup("shop-test").tryQuery().isPresent());

        robot.clickOn("shop-test");

        until(() -> robot.lookup("#detailName").tryQuery().isPresent());
        assertThat(robot.lookup(".detail-heading .label").<Labeled>queryAll())
                .extracting(Labeled::getText)
                .contains("shop-test")
                .anyMatch(text -> text.startsWith("PostgreSQL"));
    }

    @Test
    void whatGoesOrIsFilteredOutLeavesNothingElseSelected(ViewRobot robot) throws Exception {
        for (String name : List.of("aaa", "middle", "zzz")) {
            engine.createContainer(Databases.ours(engine, name, name).build());
        }
        screen.refresh();
        until(() -> robot.lookup("middle").tryQuery().isPresent());
        robot.clickOn("middle");

        fx(() -> viewModel.filterProperty().set("zz"));
        assertThat(viewModel.selectedProperty().get()).isNull();
        fx(() -> viewModel.filterProperty().set(""));
        assertThat(viewModel.selectedProperty().get().item().name()).isEqualTo("middle");

        engine.removeContainer(
                viewModel.selectedProperty().get().item().database().id(), false);
        screen.refresh();
        until(() -> !rowNames(robot).contains("middle"));
        assertThat(viewModel.selectedProperty().get()).isNull();
    }

    @Test
    void theFilterStaysForWhatItShows(ViewRobot robot) throws Exception {
        String one =
                engine.createContainer(Databases.ours(engine, "a", "shop-dev").build());
        String two = engine.createContainer(Databases.ours(engine, "b", "crm").build());
        screen.refresh();
        until(() -> robot.lookup("crm").tryQuery().isPresent());
        fx(() -> viewModel.filterProperty().set("shop-d"));

        fx(() -> viewModel.ask(one));
        assertThat(viewModel.selectedProperty().get().item().name()).isEqualTo("shop-dev");
        assertThat(viewModel.filterProperty().get()).isEqualTo("shop-d");

        fx(() -> viewModel.ask(two));
        assertThat(viewModel.selectedProperty().get().item().name()).isEqualTo("crm");
        assertThat(viewModel.filterProperty().get()).isEmpty();
    }

    @Test
    void equalRowsKeepTheirOrderHoweverOftenTheListIsRead(ViewRobot robot) throws Exception {
        for (String name : List.of("e", "b", "d", "a")) {
            engine.createContainer(Databases.ours(engine, name, name).build());
        }
        screen.refresh();
        until(() -> rowNames(robot).size() == 4);
        robot.clickOn("Server");

        for (String name : List.of("c", "g", "f")) {
            engine.createContainer(Databases.ours(engine, name, name).build());
            screen.refresh();
            until(() -> rowNames(robot).contains(name));
            assertThat(rowNames(robot)).isSorted();
        }
    }

    private static List<String> rowNames(ViewRobot robot) throws Exception {
        TableView<DatabaseLine> table = robot.lookup("#table").query();
        return fx(
                () -> table.getItems().stream().map(line -> line.item().name()).toList());
    }

    private static boolean isInside(Node node, String area, ViewRobot robot) {
        Node around = robot.lookup(area).query();
        return around.localToScene(around.getLayoutBounds()).contains(node.localToScene(node.getLayoutBounds()));
    }

    private static double detailHeight(ViewRobot robot) {
        return robot.lookup(".detail-area")
                .<Region>tryQuery()
                .map(Region::getHeight)
                .orElse(0.0);
    }

    private void clearSelection(ViewRobot robot) throws Exception {
        TableView<DatabaseLine> table = robot.lookup("#table").query();
        fx(() -> table.getSelectionModel().clearSelection());
        until(() -> robot.lookup(".detail-area").tryQuery().isEmpty());
    }

    private void resize(double height) throws Exception {
        Stage window = (Stage) screen.node().getScene().getWindow();
        fx(() -> window.setHeight(height));
        until(() -> Math.abs(window.getHeight() - height) < 1);
    }

    @Test
    void aSeedShowsItsShareInTheRow(ViewRobot robot) throws Exception {
        var seed = new FakeSeed(FakePlans.named("orders"));
        seeding.add(seed);
        seed.at(0.43);

        until(() -> robot.lookup("43 %").tryQuery().isPresent());
        seed.at(0.5);
        until(() -> robot.lookup("50 %").tryQuery().isPresent());
        robot.clickOn("orders");
        robot.type(KeyCode.ENTER);

        assertThat(navigator).containsExactly("seed " + seed.id());
    }

    /// A picture for people, where a folder for it is named.
    private void shoot(String name) throws Exception {
        String folder = System.getenv("SEEDBED_PICTURES");
        if (folder != null) {
            settle();
            var picture = fx(() -> screen.node().getScene().snapshot(null));
            ImageIO.write(
                    SwingFXUtils.fromFXImage(picture, null), "png", new File(folder, "databases-" + name + ".png"));
        }
    }

    /// Dialogs above the screen.
    private static final class Layers extends StackPane implements Overlay {
        @Override
        public void show(Node dialog, Runnable onClosed) {
            getChildren().add(dialog);
        }

        @Override
        public void hide() {
            getChildren().removeLast();
        }

        @Override
        public boolean isShowing() {
            return getChildren().size() > 1;
        }
    }

    /// Writes down where the user was sent.
    private final class AppNavigator implements Navigator {
        @Override
        public void startDatabase(List<Path> seeds) {
            navigator.add("start " + seeds);
        }

        @Override
        public void showSeed(String seedId) {
            navigator.add("seed " + seedId);
        }

        @Override
        public void showDatabase(String containerId) {
            navigator.add("database " + containerId);
        }

        @Override
        public void showLibrary() {
            navigator.add("library");
        }
    }
}
