package dev.seedbed.ui.tables;

import static dev.seedbed.ui.FxThread.fx;
import static dev.seedbed.ui.FxThread.settle;
import static dev.seedbed.ui.FxThread.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.settings.ThemeChoice;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.ViewRobot;
import dev.seedbed.ui.ViewTest;
import dev.seedbed.ui.shell.OverlayPane;
import dev.seedbed.ui.window.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

@ViewTest
class TablesDialogTest {
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final RecordedBuilds builds = new RecordedBuilds();
    private final AtomicInteger started = new AtomicInteger();
    private OverlayPane overlay;
    private TablesDialog dialog;
    private Theme theme;

    private static final class RecordedBuilds implements TableBuilds {
        final List<String> kept = new CopyOnWriteArrayList<>();
        final List<Path> built = new CopyOnWriteArrayList<>();
        final List<Path> startedFrom = new CopyOnWriteArrayList<>();
        volatile @Nullable Failure failure;

        @Override
        public Path keep(String name, String seedfile) throws OperationFailedException {
            Failure reason = failure;
            if (reason != null) {
                throw new OperationFailedException(reason);
            }
            kept.add(seedfile);
            return Path.of(name);
        }

        @Override
        public void build(Path seedfile, boolean starts) {
            (starts ? startedFrom : built).add(seedfile);
        }

        @Override
        public Optional<Path> chosen(String title, Path files) {
            return Optional.empty();
        }

        @Override
        public Path save(Path file, String seedfile) {
            return file;
        }

        @Override
        public void saved(Path seedfile) {}
    }

    @Start
    void start(Stage stage) {
        var messages = new Messages(Locale.of(System.getProperty("test.language", "en")));
        var tasks = new TaskRunner(background, Platform::runLater);
        overlay = new OverlayPane();
        dialog = new TablesDialog(tasks, () -> List.of("postgres:17", "mysql:9"), messages, overlay, builds);
        theme = new Theme();
        var scene = new Scene(new StackPane(overlay), 1100, 700);
        theme.style(scene);
        theme.choiceProperty().set(ThemeChoice.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        background.shutdownNow();
    }

    @Test
    void theGuessIsShownChangedAndBuilt(ViewRobot robot, @TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("01_countries.csv"), "code;name;vat\nJP;日本;0.10\nDE;Germany;0.19\nXX;;\n");
        Files.writeString(folder.resolve("02_events.jsonl"), "{\"id\": 1, \"at\": \"2026-01-02T10:00:00Z\"}\n");
        robot.interact(() -> dialog.open(List.of(folder), started::incrementAndGet));
        TableView<?> columns = robot.lookup("#guessColumns").queryTableView();
        until(() -> columns.getItems().size() == 3);
        Button build = robot.lookup("#buildTablesButton").queryButton();
        until(() -> !build.isDisabled());
        settle();
        picture(robot, "tables.png");

        @SuppressWarnings("unchecked")
        ChoiceBox<Character> delimiter = robot.lookup("#tablesDelimiter").queryAs(ChoiceBox.class);
        robot.interact(() -> delimiter.setValue(','));
        until(() -> columns.getItems().size() == 1);
        robot.interact(() -> delimiter.setValue(null));
        until(() -> columns.getItems().size() == 3);

        robot.interact(() -> choice(robot, 0).getEditor().setText("integer"));
        robot.interact(() -> choice(robot, 0).commitValue());
        until(() -> robot.lookup(".failure-why").tryQuery().isPresent());
        until(build::isDisabled);
        settle();
        picture(robot, "tables-misfit.png");
        robot.interact(() -> choice(robot, 0).getEditor().setText("varchar(9)"));
        robot.interact(() -> choice(robot, 0).commitValue());
        until(() -> robot.lookup(".failure-why").queryAll().stream().noneMatch(Node::isVisible));
        until(() -> !build.isDisabled());
        settle();

        TextField table = robot.lookup("#tableName").queryAs(TextField.class);
        robot.interact(() -> {
            table.requestFocus();
            table.setText("lands");
            build.requestFocus();
        });
        @SuppressWarnings("unchecked")
        ChoiceBox<Boolean> badRows = robot.lookup("#tablesBadRows").queryAs(ChoiceBox.class);
        robot.interact(() -> {
            badRows.setValue(true);
            theme.choiceProperty().set(ThemeChoice.DARK);
        });
        until(() ->
                !build.isDisabled() && robot.lookup("#tablesRejects").query().isVisible());
        settle();
        picture(robot, "tables-dark.png");

        builds.failure = new Failure.LocalFile(folder, "no space left");
        robot.interact(build::fire);
        until(() -> robot.lookup(".failure-why").tryQuery().isPresent());
        assertThat(fx(overlay::isShowing)).isTrue();

        builds.failure = null;
        robot.interact(build::fire);
        until(() -> builds.built.size() == 1);
        assertThat(builds.kept)
                .singleElement()
                .asString()
                .contains("\"code\": { type: \"varchar(9)\" }")
                .contains("image: \"postgres:17\"", "\"01_countries.csv\": \"lands\"", "rejects: ")
                .doesNotContain("delimiter");
        assertThat(started).hasValue(1);
        assertThat(fx(overlay::isShowing)).isFalse();
    }

    @Test
    void severalFilesAreStartedAtOnce(ViewRobot robot, @TempDir Path folder) throws Exception {
        Path one = Files.writeString(folder.resolve("orders.csv"), "id,amount\n1,5\n");
        Path other = Files.writeString(folder.resolve("tags.tsv"), "id\ttag\n1\tx\n");
        robot.interact(() -> dialog.open(List.of(one, other), started::incrementAndGet));
        Button start = robot.lookup("#startRowsButton").queryButton();
        until(() -> !start.isDisabled());
        robot.interact(start::fire);
        until(() -> builds.startedFrom.size() == 1);
        assertThat(builds.built).isEmpty();
        assertThat(builds.kept)
                .singleElement()
                .asString()
                .contains("name: \"orders\"", "path: \"" + one + "\"", "path: \"" + other + "\"");
    }

    /// The type of a column, by its place.
    @SuppressWarnings("unchecked")
    private static ComboBox<String> choice(ViewRobot robot, int row) {
        return robot.lookup(".tables-choice").queryAllAs(ComboBox.class).stream()
                .filter(box -> box.getItems().contains("bigint"))
                .map(box -> (ComboBox<String>) box)
                .sorted(Comparator.comparingDouble(
                        box -> box.localToScene(box.getBoundsInLocal()).getMinY()))
                .filter(box -> box.getEditor().getText() != null && box.getScene() != null && box.isVisible())
                .toList()
                .get(row);
    }

    private static void picture(ViewRobot robot, String name) throws Exception {
        var shot = fx(() -> robot.lookup("#guessColumns").query().getScene().snapshot(null));
        Path target = Files.createDirectories(Path.of("target/screens")).resolve(name);
        javax.imageio.ImageIO.write(javafx.embed.swing.SwingFXUtils.fromFXImage(shot, null), "png", target.toFile());
    }
}
