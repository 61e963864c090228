package dev.seedbed.ui.query;

import static dev.seedbed.ui.FxThread.fx;
import static dev.seedbed.ui.FxThread.settle;
import static dev.seedbed.ui.FxThread.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.ContainerState;
import dev.seedbed.settings.ThemeChoice;
import dev.seedbed.task.QueryFailure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.ViewRobot;
import dev.seedbed.ui.ViewTest;
import dev.seedbed.ui.window.Theme;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

@ViewTest
class QueryPaneTest {
    private final FakeQueries server = new FakeQueries();
    private final List<String> notices = new CopyOnWriteArrayList<>();
    private QueryViewModel viewModel;
    private Theme theme;
    private Stage stage;
    private SqlEditor editor;
    private ResultTable results;

    @Start
    void start(Stage primary) {
        // Its own: a stage that was given a size keeps it for all tests to come.
        stage = new Stage();
        theme = new Theme();
        var messages = new Messages(Locale.ENGLISH);
        var tasks = new TaskRunner(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater);
        viewModel = new QueryViewModel(server, server, tasks);
        var tab = QueryTab.of(viewModel, messages, notices::add);
        var scene = new Scene((Parent) tab.node().get(), 1176, 500);
        theme.style(scene);
        stage.setScene(scene);
        stage.show();
        theme.choiceProperty().set(ThemeChoice.LIGHT);
        tab.show().accept(FakeQueries.database("a1", ContainerState.RUNNING));
        tab.setInFront().accept(true);
        editor = (SqlEditor) scene.lookup("#editor");
        results = (ResultTable) scene.lookup("#results");
    }

    @Stop
    void stop() {
        stage.hide();
    }

    private void shoot(String name) throws Exception {
        settle();
        var image = fx(() ->
                new Robot().getScreenCapture(null, stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
        var file = new File("target/query-pane/" + name + ".png");
        file.getParentFile().mkdirs();
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file);
    }

    @Test
    void previewsATableAndLoadsFurtherRows(ViewRobot robot) throws Exception {
        until(() -> robot.lookup("orders").tryQuery().isPresent());
        robot.clickOn("orders");
        until(() -> results.getItems().size() == 500);
        assertThat(editor.getText()).isEqualTo("select * from orders limit 1000");
        assertThat(robot.lookup("#status").queryAs(Label.class).getText())
                .isEqualTo("500 rows · 38 ms · more available");
        shoot("light");
        robot.interact(() -> theme.choiceProperty().set(ThemeChoice.DARK));
        shoot("dark");
        robot.interact(() -> theme.choiceProperty().set(ThemeChoice.LIGHT));

        robot.interact(() -> results.scrollTo(499));
        until(() -> results.getItems().size() > 500);

        robot.interact(() -> results.scrollTo(0));
        robot.doubleClickOn(robot.lookup(cell -> cell instanceof javafx.scene.control.TableCell<?, ?> c
                        && c.getText() != null
                        && c.getText().startsWith("long text"))
                .queryAll()
                .iterator()
                .next());
        until(() -> robot.lookup("#cell-text").tryQuery().isPresent());
        assertThat(robot.lookup("#cell-text").queryAs(TextArea.class).getText()).isEqualTo(FakeQueries.LONG);
        shoot("cell");
        robot.clickOn("Copy");
        assertThat(fx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(FakeQueries.LONG);
        assertThat(notices).containsExactly("Copied");
    }

    @Test
    void completesAfterADotAndRunsWithTheKeyboard(ViewRobot robot) throws Exception {
        until(() -> !results.getItems().isEmpty());
        robot.interact(() -> {
            editor.replaceText("select  from orders o");
            editor.moveTo(7);
            editor.requestFocus();
        });
        robot.write("o");
        robot.type(KeyCode.PERIOD);
        until(() -> robot.lookup("#completion").tryQuery().isPresent());
        assertThat(fx(() -> List.copyOf(
                        robot.lookup("#completion").queryAs(ListView.class).getItems())))
                .hasSize(5);
        shoot("completion");
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(editor.getText()).isEqualTo("select o.customer_id from orders o");

        robot.press(KeyCode.SHORTCUT).type(KeyCode.ENTER).release(KeyCode.SHORTCUT);
        until(() -> !results.getItems().isEmpty());
        until(() -> server.statements.getLast().equals("select o.customer_id from orders o"));
    }

    private void runAndWait(ViewRobot robot, String sql) throws Exception {
        int before = server.cursors.size();
        robot.interact(() -> editor.replaceText(sql));
        robot.clickOn("#runButton");
        until(() -> server.cursors.size() > before
                && !viewModel.result().runningProperty().get()
                && results.getColumns().size()
                        == server.cursors.getLast().columns().size());
    }

    private boolean hasHorizontalScrollBar() {
        return results.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .anyMatch(bar -> bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible());
    }

    @Test
    void theScrollBarIsThereForEveryWideResult(ViewRobot robot) throws Exception {
        until(() -> !results.getItems().isEmpty());
        for (int further : new int[] {12, 0, 12, 12, 30, 0, 30}) {
            server.further = further;
            runAndWait(robot, "select " + further);
            if (further > 0) {
                until(this::hasHorizontalScrollBar);
            }
        }
        robot.interact(() -> results.scrollToColumnIndex(35));
        until(() -> robot.lookup("further_29").tryQuery().isPresent());
    }

    @Test
    void showsAnErrorWhereItIs(ViewRobot robot) throws Exception {
        until(() -> !results.getItems().isEmpty());
        server.failure = new QueryFailure.QueryFailed("column \"nope\" does not exist", "42703", 7);
        robot.interact(() -> editor.replaceText("select nope\n from orders where id = 7 -- '日本'"));
        robot.clickOn("#runButton");
        until(() -> robot.lookup("column \"nope\" does not exist").tryQuery().isPresent());
        assertThat(editor.getStyleAtPosition(8)).contains("sql-error");
        assertThat(editor.getStyleAtPosition(15)).doesNotContain("sql-error");
        assertThat(fx(() -> List.copyOf(results.getItems()))).isNotEmpty();
        assertThat(status(robot)).isEqualTo("Failed · previous 500 rows");
        shoot("error");
    }

    private static String status(ViewRobot robot) {
        return robot.lookup("#status").queryAs(Label.class).getText();
    }

    private void type(ViewRobot robot, String text) {
        robot.interact(() -> {
            editor.replaceText("");
            editor.requestFocus();
        });
        robot.write(text, 0);
        settle();
    }

    private static boolean isOpen(ViewRobot robot) {
        return robot.lookup("#completion").tryQuery().isPresent();
    }

    @Test
    void lettersOpenTheCompletion(ViewRobot robot) throws Exception {
        until(() -> !results.getItems().isEmpty());
        type(robot, "select * from o");
        until(() -> isOpen(robot));
        assertThat(fx(() -> List.copyOf(
                        robot.lookup("#completion").queryAs(ListView.class).getItems())))
                .extracting("label")
                .startsWith("order_items", "orders");
        robot.type(KeyCode.TAB);
        assertThat(editor.getText()).isEqualTo("select * from order_items");

        type(robot, "select 'o");
        assertThat(isOpen(robot)).isFalse();
        type(robot, "select 1");
        assertThat(isOpen(robot)).isFalse();
        type(robot, "select * from orders");
        until(() -> !isOpen(robot));
        robot.type(KeyCode.ENTER);
        assertThat(editor.getText()).isEqualTo("select * from orders\n");
    }

    @Test
    void aHeaderSortsTheLoadedRows(ViewRobot robot) throws Exception {
        until(() -> !results.getItems().isEmpty());
        assertThat(fx(() -> results.getItems().getFirst().getFirst().text())).isEqualTo("2999871");

        robot.clickOn("total");

        until(() -> !results.getSortOrder().isEmpty());
        assertThat(fx(() -> List.copyOf(results.getItems())))
                .extracting(row -> row.get(2).text())
                .startsWith("0.50", "1.50", "2.50");
        assertThat(status(robot)).endsWith("more available · sorted among the loaded rows");
        shoot("sorted");
        robot.clickOn("total");
        robot.clickOn("total");
        assertThat(fx(() -> results.getItems().getFirst().getFirst().text())).isEqualTo("2999871");
        assertThat(status(robot)).endsWith("more available");
    }

    @Test
    void thePaneTakesTheWholeWindowAndGivesItBack(ViewRobot robot) throws Exception {
        until(() -> !results.getItems().isEmpty());
        double before = results.getHeight();
        robot.clickOn("#enlargeButton");
        until(() -> robot.lookup("#enlarged").tryQuery().isPresent());
        assertThat(fx(() -> List.copyOf(results.getItems()))).isNotEmpty();
        shoot("enlarged");

        robot.clickOn("#editor").type(KeyCode.ESCAPE);

        until(() -> robot.lookup("#enlarged").tryQuery().isEmpty());
        assertThat(results.getHeight()).isEqualTo(before);
        assertThat(results.getScene()).isEqualTo(stage.getScene());
    }

    @Test
    void aSmallPaneKeepsItsButtonsARowAndWhatWentWrong(ViewRobot robot) throws Exception {
        until(() -> !results.getItems().isEmpty());
        robot.interact(() -> {
            stage.setWidth(668);
            stage.setHeight(190);
        });
        until(() -> results.getFixedCellSize() < 30);
        assertThat(results.getHeight()).isGreaterThan(60);
        var button = robot.lookup("#enlargeButton").query();
        assertThat(button.localToScene(button.getBoundsInLocal()).getMaxX())
                .isLessThan(stage.getScene().getWidth());
        shoot("small");

        server.failure = new QueryFailure.QueryFailed("column \"nope\" does not exist", "42703", 7);
        robot.interact(() -> editor.replaceText("select nope"));
        robot.clickOn("#runButton");
        until(() -> robot.lookup("column \"nope\" does not exist").tryQuery().isPresent());
        until(() -> ((Region) robot.lookup(".failure-scroll").query()).getHeight() > 40);
        assertThat(fx(() -> List.copyOf(results.getItems()))).isNotEmpty();
        shoot("small-error");
    }

    @Test
    void asksForAPasswordThatNobodySaid(ViewRobot robot) throws Exception {
        server.wanted = "typed";
        robot.interact(() -> viewModel.show(FakeQueries.database("c3", ContainerState.RUNNING)));
        until(() -> robot.lookup("#login-password").tryQuery().isPresent());
        until(() -> robot.lookup("#login-password").query().isVisible());
        shoot("password");

        robot.clickOn("#login-password").write("typed", 0).type(KeyCode.ENTER);

        until(() -> !results.getItems().isEmpty());
        assertThat(robot.lookup("#login-password").queryAll().stream().noneMatch(QueryPaneTest::isShown))
                .isTrue();
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
