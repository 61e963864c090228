package dev.seedbed.ui.shell;

import static dev.seedbed.ui.FxThread.fx;
import static dev.seedbed.ui.FxThread.settle;
import static dev.seedbed.ui.FxThread.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.FakeEngineLink;
import dev.seedbed.ui.FakeSeeding;
import dev.seedbed.ui.ViewTest;
import dev.seedbed.ui.activity.ActivityViewModel;
import dev.seedbed.ui.activity.Whereabouts;
import dev.seedbed.ui.window.Screen;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Screens that are built before somebody visits them.
@ViewTest
class ScreenPreloaderTest {
    private Seen databases;
    private Seen volumes;
    private Shell shell;
    private Scene scene;

    @Start
    void start(Stage stage) {
        var tasks = new TaskRunner(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater);
        var messages = new Messages(Locale.ENGLISH);
        databases = new Seen();
        volumes = new Seen();
        shell = new Shell(new FakeEngineLink(), tasks, messages);
        shell.show(
                new Workspace(
                        List.of(
                                new NavItem(Destination.DATABASES, () -> databases, null),
                                new NavItem(Destination.VOLUMES, () -> volumes, null)),
                        new ActivityViewModel(new FakeSeeding(), tasks, new NoNavigation()),
                        () -> {}),
                new NavItem(Destination.SETTINGS, Seen::new, null));
        scene = new Scene(shell.root(), 1000, 700);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aScreenThatNobodyVisitedHasItsCellsAndIsShownWhenVisited() throws Exception {
        assertThat(fx(() -> volumes.list.lookupAll(".list-cell"))).isEmpty();
        fx(() -> shell.prepare(scene));
        until(() -> volumes.cells() > 3);
        settle();
        assertThat(volumes.list.isVisible()).isFalse();
        assertThat(volumes.timesInFront).isZero();
        assertThat(databases.list.isVisible()).isTrue();

        fx(() -> shell.destinationProperty().set(Destination.VOLUMES));
        settle();
        assertThat(volumes.list.isVisible()).isTrue();
        assertThat(databases.list.isVisible()).isFalse();
        assertThat(volumes.timesInFront).isOne();
    }

    private static final class Seen implements Screen {
        final ListView<String> list = new ListView<>();
        int timesInFront;

        Seen() {
            list.getItems().setAll("one", "two", "three", "four", "five", "six");
        }

        long cells() {
            return list.lookupAll(".list-cell").size();
        }

        @Override
        public Node node() {
            return list;
        }

        @Override
        public void setInFront(boolean inFront) {
            timesInFront += inFront ? 1 : 0;
        }
    }

    private static final class NoNavigation implements Whereabouts {
        @Override
        public String address(String databaseId) {
            return "";
        }

        @Override
        public void show(String databaseId) {}
    }
}
