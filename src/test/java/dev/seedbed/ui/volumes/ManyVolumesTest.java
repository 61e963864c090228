package dev.seedbed.ui.volumes;

import static dev.seedbed.ui.FxThread.fx;
import static dev.seedbed.ui.FxThread.settle;
import static dev.seedbed.ui.FxThread.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.FxWatchdog;
import dev.seedbed.ui.ViewRobot;
import dev.seedbed.ui.ViewTest;
import dev.seedbed.ui.files.listing.FileRow;
import dev.seedbed.ui.volumes.list.VolumeLine;
import dev.seedbed.ui.window.Overlay;
import dev.seedbed.ui.window.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;

/// A thousand volumes and a directory of a hundred thousand entries: the window stays free all the while.
@ViewTest
@ExtendWith(FxWatchdog.class)
class ManyVolumesTest {
    private static final int VOLUMES = 1_000;
    private static final int FILES = 100_000;

    private VolumesScreenFixture bed;

    @Start
    void start(Stage stage) {
        var tasks = new TaskRunner(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater);
        bed = new VolumesScreenFixture(tasks, new Messages(Locale.ENGLISH), new NoOverlay(), _ -> {}, null);
        var scene = new Scene(bed.screen.node(), 1200, 800);
        new Theme().style(scene);
        stage.setScene(scene);
        stage.show();
        bed.screen.setInFront(true);
    }

    /// Everything has been seen once, so that loading classes and views, and code that is not compiled yet, is not
    /// measured.
    @BeforeEach
    void warmUp(ViewRobot robot) throws Exception {
        bed.fill().fillFiles().files.many("/pg_wal", 3_000);
        sortByContent(robot);
        until(() -> volumes(robot).getItems().size() == VolumesScreenFixture.SHOWN);
        select("uploads");
        until(() -> files(robot) != null
                && files(robot).getItems().stream().anyMatch(row -> row.name().equals("pg_wal")));
        int before = files(robot).getItems().size();
        fx(() -> {
            List<FileRow> rows = files(robot).getItems();
            rows.stream()
                    .filter(row -> row.name().equals("pg_wal"))
                    .forEach(files(robot).getSelectionModel()::select);
            files(robot)
                    .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
            return "";
        });
        until(() -> files(robot).getItems().size() == before + 3_000);
        showMany(robot, "earlier-");
    }

    @Test
    void theWindowStaysFree(ViewRobot robot) throws Exception {
        showMany(robot, "volume-");

        assertThat(bed.viewModel.selectedProperty().get().name()).isEqualTo("volume-7");
        assertThat(fx(() -> volumes(robot).getSelectionModel().getSelectedItem().name()))
                .isEqualTo("volume-7");
    }

    /// A thousand more volumes, one of them with a hundred thousand files.
    private void showMany(ViewRobot robot, String prefix) throws Exception {
        int before = fx(() -> volumes(robot).getItems().size());
        for (int i = 0; i < VOLUMES; i++) {
            bed.engine.createVolume(prefix + i, Map.of(), Map.of());
            bed.engine.measure(prefix + i, i * 1000L);
            bed.identities.held.put(prefix + i, FakeIdentities.postgres("db" + i));
        }
        bed.files.many("/", FILES);
        fx(() -> {
            bed.screen.refresh();
            return "";
        });
        until(() -> volumes(robot).getItems().size() == VOLUMES + before);
        select(prefix + "7");
        until(() -> robot.lookup("#countLabel").queryAs(Label.class).getText().startsWith("100,000 entries"));
        until(() -> files(robot).getItems().getFirst().name().equals("file-000000.dat"));
        for (int at = 0; at < FILES; at += 12_345) {
            int row = at;
            fx(() -> {
                files(robot).scrollTo(row);
                return "";
            });
            settle();
        }
        until(() -> bed.viewModel.lines().stream()
                        .filter(line -> line.shown().identity() != null)
                        .count()
                >= VOLUMES);
    }

    private void sortByContent(ViewRobot robot) throws Exception {
        fx(() -> {
            volumes(robot)
                    .getSortOrder()
                    .setAll(List.of(volumes(robot).getColumns().get(1)));
            bed.screen.refresh();
            return "";
        });
    }

    private void select(String volume) throws Exception {
        fx(() -> {
            bed.viewModel.ask(volume);
            return volume;
        });
    }

    private static TableView<VolumeLine> volumes(ViewRobot robot) {
        return robot.lookup("#table").query();
    }

    @SuppressWarnings("unchecked")
    private static TableView<FileRow> files(ViewRobot robot) {
        return robot.lookup("#filesTable").tryQueryAs(TableView.class).orElse(null);
    }

    private static final class NoOverlay implements Overlay {
        @Override
        public void show(Node dialog, Runnable onClosed) {}

        @Override
        public void hide() {}

        @Override
        public boolean isShowing() {
            return false;
        }
    }
}
