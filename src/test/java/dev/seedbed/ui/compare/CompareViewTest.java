package dev.seedbed.ui.compare;

import static dev.seedbed.ui.FxThread.fx;
import static dev.seedbed.ui.FxThread.settle;
import static dev.seedbed.ui.FxThread.until;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableCell;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

@ViewTest
class CompareViewTest {
    private final FakeComparison source = new FakeComparison();
    private Theme theme;
    private Stage stage;
    private CompareView view;

    @Start
    void start(Stage shown) {
        stage = shown;
        theme = new Theme();
        var tasks = new TaskRunner(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater);
        view = new CompareView(source.source(), tasks, new Messages(Locale.ENGLISH));
        var scene = new Scene(view.node(), 1176, 640);
        theme.style(scene);
        stage.setScene(scene);
        stage.show();
        theme.choiceProperty().set(ThemeChoice.LIGHT);
        view.start();
    }

    @Test
    void showsWhereItIsThenWhatDiffers(ViewRobot robot) throws Exception {
        awaitText(robot, "#progressLabel", "public.order_items · table 3 of 7 · 1,204,000 rows read");
        shoot("running");
        source.mayEnd.countDown();
        awaitText(robot, "#tableLabel", "public.audit_log");

        ListView<CompareLine> list = robot.lookup("#list").queryListView();
        assertThat(fx(() -> list.getItems().stream().map(CompareLine::name).toList()))
                .containsExactly(
                        "public.audit_log", "public.broken", "public.customers", "public.open_orders", "public.orders");
        assertThat(robot.lookup(".badge").queryAllAs(Label.class).stream().map(Labeled::getText))
                .contains("2 tables changed", "3 schema differences", "+1,209 added", "−13 removed", "~318 changed");
        assertThat(robot.lookup("#progressBox").query().isVisible()).isFalse();

        robot.interact(() -> list.getSelectionModel().select(4));
        awaitText(robot, "#tableLabel", "public.orders");
        List<String> different = robot
                .lookup(node -> node instanceof TableCell<?, ?> cell
                        && cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("different")))
                .queryAllAs(TableCell.class)
                .stream()
                .map(Labeled::getText)
                .distinct()
                .toList();
        assertThat(different).containsExactlyInAnyOrder("open  →  shipped", "NULL  →  ''");
        assertThat(robot.lookup("#notesLabel").queryAs(Label.class).getText())
                .contains("120,000 → 121,192 rows", "+1,204 −12 ~318", "Only the first rows");
        shoot("rows");
        robot.interact(() -> theme.choiceProperty().set(ThemeChoice.DARK));
        settle();
        shoot("rows-dark");
        robot.interact(() -> list.getSelectionModel().select(1));
        assertThat(robot.lookup("invalid page in block 3").tryQuery()).isPresent();
        robot.interact(() -> list.getSelectionModel().select(2));
        assertThat(robot.lookup("+ text default 'none'").tryQuery()).isPresent();
        shoot("schema-dark");
    }

    @Test
    void saysThatThereIsNoDifference(ViewRobot robot) throws Exception {
        source.answer = FakeComparison.same();
        source.mayEnd.countDown();

        until(() -> robot.lookup("No differences").tryQuery().isPresent());

        assertThat(robot.lookup("One table was compared, 400,000 rows on each side.")
                        .tryQuery())
                .isPresent();
        shoot("same");
    }

    @Test
    void cancelStopsTheWorkAndSaysSo(ViewRobot robot) throws Exception {
        until(() -> robot.lookup("#cancelButton").tryQuery().isPresent());
        robot.clickOn("#cancelButton");

        until(() -> robot.lookup("Cancelled").tryQuery().isPresent());
        until(() -> source.interrupted);
        assertThat(robot.lookup("#againButton").query().isVisible()).isTrue();
    }

    @Test
    void aFailureIsShownWithItsWords(ViewRobot robot) throws Exception {
        source.failure = new QueryFailure.ConnectionFailed("shop", "127.0.0.1:1", "refused");
        source.mayEnd.countDown();

        until(() -> robot.lookup(".failure-pane").queryAll().stream().anyMatch(javafx.scene.Node::isVisible));
        assertThat(robot.lookup("#againButton").query().isVisible()).isTrue();
    }

    private void awaitText(ViewRobot robot, String label, String text) throws Exception {
        until(() -> robot.lookup(label).tryQuery().isPresent()
                && text.equals(robot.lookup(label).queryAs(Label.class).getText()));
    }

    private void shoot(String name) throws Exception {
        String folder = System.getProperty("seedbed.shots");
        if (folder != null) {
            var image = fx(() -> SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null));
            ImageIO.write(image, "png", new File(folder, "compare-" + name + ".png"));
        }
    }
}
