package dev.seedbed.ui.dialog;

import static dev.seedbed.ui.FxThread.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.UserAction;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.ViewRobot;
import dev.seedbed.ui.ViewTest;
import dev.seedbed.ui.window.Overlay;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// A dialog says what it waits for, and ends that when it is closed.
@ViewTest
class WaitLineTest {
    private final StackPane root = new StackPane();
    private final CountDownLatch engine = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final List<Outcome<Boolean>> outcomes = new CopyOnWriteArrayList<>();
    private final TaskRunner tasks = new TaskRunner(work -> Thread.ofVirtual().start(work), Platform::runLater);

    /// Puts the dialog into the scene and nothing else.
    private final class PlainOverlay implements Overlay {
        private @Nullable Runnable closed;

        @Override
        public void show(Node shown, Runnable onClosed) {
            closed = onClosed;
            root.getChildren().setAll(shown);
        }

        @Override
        public void hide() {
            root.getChildren().clear();
            Objects.requireNonNull(closed).run();
        }

        @Override
        public boolean isShowing() {
            return !root.getChildren().isEmpty();
        }
    }

    @Start
    void start(Stage stage) {
        // A dialog that is too narrow for all of it.
        stage.setScene(new Scene(root, 330, 400));
        stage.show();
        var dialog = FormDialog.wide(
                new Messages(Locale.ENGLISH), new PlainOverlay(), "Start a database on shop_pgdata", "Start");
        dialog.agree().setId("agree");
        dialog.open(dialog.agree());
        var _ = dialog.waiting()
                .run(
                        tasks,
                        UserAction.LOOK_AT_DATA,
                        "shop_pgdata",
                        () -> {
                            try {
                                engine.await();
                            } catch (InterruptedException e) {
                                interrupted.countDown();
                                throw e;
                            }
                            return true;
                        },
                        outcomes::add);
    }

    @Test
    void saysWhatItWaitsForWithTheSecondsUntilItIsOver(ViewRobot robot) throws Exception {
        Button agree = robot.lookup("#agree").queryButton();
        Bounds before = agree.localToScene(agree.getBoundsInLocal());
        until(() -> shownText(robot).equals("Checking the data in shop_pgdata"));
        Label seconds = robot.lookup("#waitSeconds").queryAs(Label.class);
        until(() -> seconds.getText().matches("[1-9]\\d* s"));
        robot.interact(() -> root.layout());
        assertThat(agree.localToScene(agree.getBoundsInLocal())).isEqualTo(before);

        assertThat(isWhole(agree)).isTrue();
        assertThat(isWhole(seconds)).isTrue();

        engine.countDown();

        until(() -> shownText(robot).isEmpty());
        assertThat(outcomes).containsExactly(new Outcome.Success<>(true));
    }

    @Test
    void cancelEndsWhatItWaitsFor(ViewRobot robot) throws Exception {
        until(() -> !shownText(robot).isEmpty());

        Button cancel = robot.lookup("Cancel").queryButton();
        robot.interact(cancel::fire);

        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        until(() -> outcomes.equals(List.of(new Outcome.Cancelled<Boolean>())));
    }

    /// Whether it is as wide as its text.
    private static boolean isWhole(Region shown) {
        return shown.getWidth() >= shown.prefWidth(-1);
    }

    private static String shownText(ViewRobot robot) {
        Label text = robot.lookup("#waitText").queryAs(Label.class);
        return text.getParent().isVisible() ? text.getText() : "";
    }
}
