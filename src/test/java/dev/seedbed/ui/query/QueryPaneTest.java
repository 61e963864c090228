package dev.seedbed.ui.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.ContainerState;
import dev.seedbed.settings.ThemeChoice;
import dev.seedbed.task.Failure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.CssErrors;
import dev.seedbed.ui.fx.Theme;
import dev.seedbed.ui.fx.ViewLoader;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("view")
@ExtendWith({ApplicationExtension.class, CssErrors.class})
class QueryPaneTest {
    private final FakeQueries server = new FakeQueries();
    private final List<String> notices = new CopyOnWriteArrayList<>();
    private Theme theme;
    private Stage stage;
    private SqlEditor editor;
    private ResultTable results;

    @Start
    void start(Stage shown) {
        stage = shown;
        theme = new Theme();
        var messages = new Messages(Locale.ENGLISH);
        var tasks = new TaskRunner(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater);
        var viewModel = new QueryViewModel(server, server, tasks);
        var views = new ViewLoader(
                Map.of(QueryController.class, () -> new QueryController(viewModel, messages, notices::add)), messages);
        var tab = new QueryTab(viewModel, views);
        var scene = new Scene((Parent) tab.node(), 1176, 500);
        theme.style(scene);
        stage.setScene(scene);
        stage.show();
        theme.choiceProperty().set(ThemeChoice.LIGHT);
        tab.show(FakeQueries.database("a1", ContainerState.RUNNING));
        tab.setInFront(true);
        editor = (SqlEditor) scene.lookup("#editor");
        results = (ResultTable) scene.lookup("#results");
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void shoot(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        var image = WaitForAsyncUtils.asyncFx(() -> new Robot()
                        .getScreenCapture(null, stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()))
                .get();
        var file = new File("target/query-pane/" + name + ".png");
        file.getParentFile().mkdirs();
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file);
    }

    @Test
    void previewsATableAndLoadsFurtherRows(FxRobot robot) throws Exception {
        await(() -> robot.lookup("orders").tryQuery().isPresent());
        robot.clickOn("orders");
        await(() -> results.getItems().size() == 500);
        assertThat(editor.getText()).isEqualTo("select * from orders limit 1000");
        assertThat(robot.lookup("#status").queryAs(Label.class).getText())
                .isEqualTo("500 rows · 38 ms · more available");
        shoot("light");
        robot.interact(() -> theme.choiceProperty().set(ThemeChoice.DARK));
        shoot("dark");
        robot.interact(() -> theme.choiceProperty().set(ThemeChoice.LIGHT));

        robot.interact(() -> results.scrollTo(499));
        await(() -> results.getItems().size() > 500);

        robot.interact(() -> results.scrollTo(0));
        robot.doubleClickOn(robot.lookup(cell -> cell instanceof javafx.scene.control.TableCell<?, ?> c
                        && c.getText() != null
                        && c.getText().startsWith("long text"))
                .queryAll()
                .iterator()
                .next());
        await(() -> robot.lookup("#cell-text").tryQuery().isPresent());
        assertThat(robot.lookup("#cell-text").queryAs(TextArea.class).getText()).isEqualTo(FakeQueries.LONG);
        shoot("cell");
        robot.clickOn("Copy");
        assertThat(WaitForAsyncUtils.asyncFx(
                                () -> Clipboard.getSystemClipboard().getString())
                        .get())
                .isEqualTo(FakeQueries.LONG);
        assertThat(notices).containsExactly("Copied");
    }

    @Test
    void completesAfterADotAndRunsWithTheKeyboard(FxRobot robot) throws Exception {
        await(() -> robot.lookup("orders").tryQuery().isPresent());
        robot.interact(() -> {
            editor.replaceText("select  from orders o");
            editor.moveTo(7);
            editor.requestFocus();
        });
        robot.write("o");
        robot.type(KeyCode.PERIOD);
        await(() -> robot.lookup("#completion").tryQuery().isPresent());
        assertThat(robot.lookup("#completion").queryAs(ListView.class).getItems())
                .hasSize(5);
        shoot("completion");
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(editor.getText()).isEqualTo("select o.customer_id from orders o");

        robot.press(KeyCode.SHORTCUT).type(KeyCode.ENTER).release(KeyCode.SHORTCUT);
        await(() -> !results.getItems().isEmpty());
        assertThat(server.statements).containsExactly("select o.customer_id from orders o");
    }

    @Test
    void showsAnErrorWhereItIs(FxRobot robot) throws Exception {
        server.failure = new Failure.QueryFailed("column \"nope\" does not exist", "42703", 7);
        robot.interact(() -> editor.replaceText("select nope\n from orders where id = 7 -- '日本'"));
        robot.clickOn("#runButton");
        await(() -> robot.lookup("column \"nope\" does not exist").tryQuery().isPresent());
        assertThat(editor.getStyleAtPosition(8)).contains("sql-error");
        assertThat(editor.getStyleAtPosition(15)).doesNotContain("sql-error");
        shoot("error");
    }
}
