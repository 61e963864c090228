package dev.seedbed.ui.capture;

import static dev.seedbed.ui.FxThread.fx;
import static dev.seedbed.ui.FxThread.settle;
import static dev.seedbed.ui.FxThread.until;
import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.PasswordTextField;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.settings.ThemeChoice;
import dev.seedbed.source.server.CaptureProgress;
import dev.seedbed.source.server.CaptureRecord;
import dev.seedbed.source.server.ServerFacts;
import dev.seedbed.source.server.ServerFactsBuilder;
import dev.seedbed.source.server.TableFacts;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SourceFailure;
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
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

@ViewTest
class CaptureViewTest {
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Path> captured = new CopyOnWriteArrayList<>();
    private final CountDownLatch mayGoOn = new CountDownLatch(1);
    private final AtomicInteger looks = new AtomicInteger();
    private volatile Failure failure;
    private OverlayPane overlay;
    private CaptureDialog dialog;

    /// A server with a login that may not read everything.
    private final class Server implements CaptureService {
        @Override
        public ServerFacts look(CaptureRequest request) throws OperationFailedException {
            looks.incrementAndGet();
            Failure reason = failure;
            if (reason != null) {
                throw new OperationFailedException(reason);
            }
            return ServerFactsBuilder.builder()
                    .kind(DatabaseKind.MYSQL)
                    .versionText("9.7.0")
                    .databases(List.of("shop", "billing"))
                    .tables(List.of(new TableFacts("shop.orders", 300L << 20), new TableFacts("shop.items", 1 << 20)))
                    .extensions(List.of())
                    .leftOut(List.of("events"))
                    .build();
        }

        @Override
        public Path capture(CaptureRequest request, Path folder, CaptureProgress.Listener listener)
                throws InterruptedException {
            listener.at(new CaptureProgress(120L << 20, "shop.orders", 1, 2, 0.4));
            mayGoOn.await();
            return folder.resolve("shop.sql.zst");
        }

        @Override
        public Optional<CaptureRecord> recorded(Path dump) {
            return Optional.empty();
        }
    }

    @Start
    void start(Stage stage) {
        var messages = new Messages(Locale.of(System.getProperty("test.language", "en")));
        overlay = new OverlayPane();
        var tasks = new TaskRunner(background, Platform::runLater);
        dialog = new CaptureDialog(
                new WindowContext(tasks, messages, overlay, new Toast()),
                new Server(),
                Path.of("/library"),
                captured::add);
        var theme = new Theme();
        var scene = new Scene(new StackPane(overlay), 895, 640);
        theme.style(scene);
        theme.choiceProperty().set(ThemeChoice.LIGHT);
        stage.setScene(scene);
        stage.show();
        dialog.open();
    }

    @AfterEach
    void close() {
        background.shutdownNow();
    }

    private static String agree(ViewRobot robot) {
        return fx(() -> robot.lookup("#agreeButton").queryAs(Button.class).getText());
    }

    private static boolean canLook(ViewRobot robot) {
        return fx(() -> !robot.lookup("#agreeButton").queryAs(Button.class).isDisabled())
                && agree(robot).equals("Look at the server");
    }

    private void looked(ViewRobot robot) throws Exception {
        robot.clickOn("#captureAddress");
        robot.write("mysql://app@db.example.com");
        robot.type(KeyCode.ENTER);
        until(() -> agree(robot).equals("Dump"));
        settle();
    }

    @Test
    void aServerIsLookedAtAndDumpedByTheKeyboard(ViewRobot robot) throws Exception {
        looked(robot);
        picture(robot, "capture-facts.png");
        robot.type(KeyCode.ENTER);
        until(() -> agree(robot).equals("Continue in the background"));
        settle();
        picture(robot, "capture-running.png");
        mayGoOn.countDown();
        until(() -> captured.equals(List.of(Path.of("/library/shop.sql.zst"))));
        until(() -> !overlay.isShowing());
    }

    @Test
    void aDumpIsThereAgainWhenTheDialogIsOpenedAgain(ViewRobot robot) throws Exception {
        looked(robot);
        robot.type(KeyCode.ENTER);
        until(() -> agree(robot).equals("Continue in the background"));
        robot.clickOn("#agreeButton");
        until(() -> !overlay.isShowing());
        robot.interact(dialog::open);
        until(() -> robot.isThere("#agreeButton") && agree(robot).equals("Continue in the background"));
        mayGoOn.countDown();
        until(() -> captured.size() == 1);
    }

    @Test
    void aFailureIsToldBesideTheFields(ViewRobot robot) throws Exception {
        failure = new SourceFailure.ServerLoginRefused("mysql://app@db.example.com:3306", "app", "Access denied");
        robot.clickOn("#captureAddress");
        robot.write("mysql://app@db.example.com");
        robot.type(KeyCode.ENTER);
        until(() -> robot.<Node>all(".failure-pane").stream().anyMatch(Node::isVisible));
        settle();
        picture(robot, "capture-failed.png");
        assertThat(agree(robot)).isEqualTo("Look at the server");
        robot.clickOn("#capturePassword");
        robot.write("wrong");
        robot.type(KeyCode.ENTER);
        // The failure of before is still shown while the server is looked at again.
        until(() -> looks.get() == 2 && canLook(robot));
        assertThat(fx(() -> robot.lookup("#capturePassword")
                        .queryAs(PasswordTextField.class)
                        .getPassword()))
                .isEqualTo("wrong");
        // Also from the field of the password, which has a formatter.
        robot.clickOn("#capturePassword");
        robot.type(KeyCode.ESCAPE);
        until(() -> !overlay.isShowing());
        robot.interact(dialog::open);
        until(() -> robot.isThere("#capturePassword"));
        assertThat(fx(() -> robot.lookup("#capturePassword")
                        .queryAs(PasswordTextField.class)
                        .getPassword()))
                .as("of another server")
                .isNullOrEmpty();
    }

    private static void picture(ViewRobot robot, String name) throws Exception {
        var shot = fx(() -> robot.lookup("#captureAddress").query().getScene().snapshot(null));
        Path target = Files.createDirectories(Path.of("target/screens")).resolve(name);
        javax.imageio.ImageIO.write(javafx.embed.swing.SwingFXUtils.fromFXImage(shot, null), "png", target.toFile());
    }
}
