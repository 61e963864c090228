package dev.seedbed.ui.shell;

import static dev.seedbed.ui.FxThread.fx;
import static dev.seedbed.ui.FxThread.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.Awaiting;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.FakeEngineLink;
import dev.seedbed.ui.ViewRobot;
import dev.seedbed.ui.ViewTest;
import dev.seedbed.ui.window.Navigator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/// Files dragged from another window onto the program's.
@ViewTest
class FileDropTest {
    @TempDir
    Path folder;

    private final List<Path> opened = new CopyOnWriteArrayList<>();
    private Label source;
    private Path seed;
    private Shell shell;

    @Start
    void start(Stage stage) throws Exception {
        seed = Files.writeString(folder.resolve("商品 'a'.sql"), "select 1;");
        shell = new Shell(
                new FakeEngineLink(), new TaskRunner(Runnable::run, Platform::runLater), new Messages(Locale.ENGLISH));
        var scene = new Scene(shell.root(), 700, 500);
        shell.install(scene, new Opening());
        stage.setScene(scene);
        stage.setX(300);
        stage.setY(50);
        stage.show();

        source = new Label("file");
        source.setOnDragDetected(event -> {
            var content = new ClipboardContent();
            content.putFiles(List.of(seed.toFile()));
            source.startDragAndDrop(TransferMode.COPY).setContent(content);
            event.consume();
        });
        var files = new Stage();
        files.setScene(new Scene(new StackPane(source), 200, 200));
        files.setX(20);
        files.setY(50);
        files.show();
    }

    @Test
    void aDroppedFileOpensTheStartDialog(ViewRobot robot) throws Exception {
        robot.drag(source, MouseButton.PRIMARY).moveTo(shell.root());
        // The window system tells a window of a drag when the mouse moves above it.
        Awaiting.until(Duration.ofMinutes(1), () -> "nothing says that it can be dropped here", () -> {
            robot.moveBy(1, 1);
            return fx(this::isVeiled);
        });
        robot.drop();
        until(() -> !opened.isEmpty());
        assertThat(opened).containsExactly(seed);
        assertThat(fx(this::isVeiled)).isFalse();
    }

    private boolean isVeiled() {
        return shell.root().lookup(".drop-overlay").isVisible();
    }

    private final class Opening implements Navigator {
        @Override
        public void startDatabase(List<Path> seeds) {
            opened.addAll(seeds);
        }

        @Override
        public void showSeed(String seedId) {}

        @Override
        public void showDatabase(String containerId) {}

        @Override
        public void showLibrary() {}
    }
}
