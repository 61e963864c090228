package dev.seedbed.ui.download;

import static dev.seedbed.ui.FxThread.fx;
import static dev.seedbed.ui.FxThread.settle;
import static dev.seedbed.ui.FxThread.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.settings.ThemeChoice;
import dev.seedbed.source.web.WebAddress;
import dev.seedbed.source.web.WebFile;
import dev.seedbed.source.web.WebProgress;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.ViewRobot;
import dev.seedbed.ui.ViewTest;
import dev.seedbed.ui.fx.Toast;
import dev.seedbed.ui.shell.OverlayPane;
import dev.seedbed.ui.window.Theme;
import dev.seedbed.ui.window.WindowContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

@ViewTest
class DownloadViewTest {
    private static final String SHA = "0123456789abcdef".repeat(4);

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Path> fetched = new CopyOnWriteArrayList<>();
    private final List<Path> started = new CopyOnWriteArrayList<>();
    private final CountDownLatch mayGoOn = new CountDownLatch(1);

    @Start
    void start(Stage stage) {
        var messages = new Messages(Locale.of(System.getProperty("test.language", "en")));
        var overlay = new OverlayPane();
        var tasks = new TaskRunner(background, Platform::runLater);
        var dialog = new DownloadDialog(
                new WindowContext(tasks, messages, overlay, new Toast()), this::fetch, fetched::add, started::add);
        var theme = new Theme();
        var scene = new Scene(new StackPane(overlay), 895, 640);
        theme.style(scene);
        theme.choiceProperty().set(ThemeChoice.DARK);
        stage.setScene(scene);
        stage.show();
        dialog.open();
    }

    private WebFile fetch(WebAddress address, WebProgress progress) throws InterruptedException {
        progress.at(3 << 20, 9 << 20);
        mayGoOn.await();
        return new WebFile(Path.of("/cache/orders.sql.gz"), 9 << 20, SHA, WebFile.Age.NEW);
    }

    @AfterEach
    void close() {
        background.shutdownNow();
    }

    private static String agree(ViewRobot robot) {
        return fx(() -> robot.lookup("#agreeButton").queryAs(Button.class).getText());
    }

    @Test
    void aFileIsDownloadedContinuedAndStartedFromByTheKeyboard(ViewRobot robot) throws Exception {
        robot.clickOn("#downloadAddress");
        robot.write("https://example.com/orders.sql.gz");
        robot.type(KeyCode.ENTER);
        until(() -> robot.<Label>all(".muted").stream()
                .anyMatch(label -> label.getText().startsWith("3.0 MiB")));
        settle();
        picture(robot, "download-running-dark.png");
        robot.clickOn("Cancel the download");
        until(() -> agree(robot).equals("Continue"));
        settle();
        mayGoOn.countDown();
        robot.type(KeyCode.ENTER);
        until(() -> agree(robot).equals("Start database…"));
        settle();
        picture(robot, "download-done-dark.png");
        assertThat(robot.<Label>all(".label")).extracting(Label::getText).contains(SHA, "9.0 MiB");
        assertThat(fetched).containsExactly(Path.of("/cache/orders.sql.gz"));
        robot.clickOn("#agreeButton");
        until(() -> started.equals(fetched));
    }

    private static void picture(ViewRobot robot, String name) throws Exception {
        var shot = fx(() -> robot.lookup("#downloadAddress").query().getScene().snapshot(null));
        Path target = Files.createDirectories(Path.of("target/screens")).resolve(name);
        javax.imageio.ImageIO.write(javafx.embed.swing.SwingFXUtils.fromFXImage(shot, null), "png", target.toFile());
    }
}
