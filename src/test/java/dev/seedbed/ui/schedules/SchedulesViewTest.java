package dev.seedbed.ui.schedules;

import static dev.seedbed.ui.FxThread.fx;
import static dev.seedbed.ui.FxThread.settle;
import static dev.seedbed.ui.FxThread.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Database;
import dev.seedbed.schedule.RunReport;
import dev.seedbed.schedule.ScheduleCheck;
import dev.seedbed.schedule.ScheduleState;
import dev.seedbed.schedule.timer.Timing;
import dev.seedbed.settings.ThemeChoice;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.ViewRobot;
import dev.seedbed.ui.ViewTest;
import dev.seedbed.ui.fx.StatusDot;
import dev.seedbed.ui.fx.Toast;
import dev.seedbed.ui.shell.OverlayPane;
import dev.seedbed.ui.snapshots.FakeSnapshots;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.tasks.TaskState;
import dev.seedbed.ui.window.Theme;
import dev.seedbed.ui.window.WindowContext;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

@ViewTest
class SchedulesViewTest {
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final FakeSchedules schedules = new FakeSchedules();
    private BackgroundTasks tasks;
    private OverlayPane overlay;
    private SchedulesScreen screen;
    private DatabaseSchedules ofDatabase;
    private WindowContext window;
    private int opened;

    @Start
    void start(Stage stage) {
        var runner = new TaskRunner(background, Platform::runLater);
        tasks = new BackgroundTasks(runner);
        overlay = new OverlayPane();
        window = new WindowContext(runner, new Messages(Locale.ENGLISH), overlay, new Toast());
        screen = SchedulesScreen.on(schedules, tasks, window, () -> "default");
        ofDatabase = screen.ofDatabase(() -> opened++);
        var theme = new Theme();
        var scene = new Scene(new StackPane(new VBox(ofDatabase.node(), screen.node()), overlay), 918, 640);
        theme.style(scene);
        theme.choiceProperty().set(ThemeChoice.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        background.shutdownNow();
    }

    private void show(ViewRobot robot, int count) throws Exception {
        robot.interact(() -> screen.setInFront(true));
        ListView<ScheduleRow> list = robot.lookup("#list").queryListView();
        until(() -> list.getItems().size() == count);
        robot.interact(() -> list.getSelectionModel().select(0));
        settle();
    }

    private TaskState newest() {
        return fx(() -> tasks.list().getFirst().state());
    }

    private List<String> runs(ViewRobot robot) {
        return robot.<Label>all("#runList .list-cell .label").stream()
                .map(label -> fx(label::getText))
                .toList();
    }

    @Test
    void withoutSchedulesItLeadsToTheFirst(ViewRobot robot) throws Exception {
        robot.interact(() -> screen.setInFront(true));
        until(() -> robot.find("#noSchedules").isVisible());
        settle();
        robot.clickOn("#firstScheduleButton");
        until(() -> robot.isThere("#scheduleDaily"));
        assertThat(fx(() -> robot.<TextField>find("#scheduleName").getText())).isEqualTo("orders");
        robot.interact(() -> robot.<ChoiceBox<String>>find("#scheduleDatabase").setValue("shop"));
        assertThat(fx(() -> robot.<TextField>find("#scheduleName").getText())).isEqualTo("shop");
        robot.interact(() -> robot.<TextField>find("#scheduleDaily").setText("25:00"));
        settle();
        robot.clickOn("#addScheduleAgree");
        settle();
        assertThat(schedules.added).isEmpty();
        robot.interact(() -> {
            robot.<TextField>find("#scheduleDaily").setText("");
            robot.<ChoiceBox<Optional<DayOfWeek>>>find("#scheduleDay").setValue(Optional.of(DayOfWeek.SUNDAY));
            robot.<TextField>find("#scheduleWeekly").setText("4:30");
            ChoiceBox<?> store = robot.find("#scheduleStore");
            store.getSelectionModel().select(1);
            robot.<TextField>find("#schedulePackage").setText("shop/base");
            robot.<Button>find("#addCheck").fire();
        });
        robot.interact(() -> {
            robot.<TextField>find("#checkSql").setText("select count(*) from orders");
            robot.<TextField>find("#checkExpect").setText("> 0");
        });
        settle();
        robot.clickOn("#addScheduleAgree");
        until(() -> schedules.added.size() == 1 && !overlay.isShowing());
        assertThat(schedules.added.getFirst()).satisfies(added -> {
            assertThat(added.database()).isEqualTo("shop");
            assertThat(added.context()).isEqualTo("default");
            assertThat(added.timing())
                    .isEqualTo(new Timing(null, new Timing.Weekly(DayOfWeek.SUNDAY, LocalTime.of(4, 30))));
            assertThat(added.push()).hasToString("team:shop/base");
            assertThat(added.checks()).containsExactly(new ScheduleCheck("select count(*) from orders", "> 0"));
            assertThat(added.keepDaily()).isEqualTo(7);
        });
        until(() -> robot.find("#details").isVisible());
        assertThat(fx(() -> robot.<Label>find("#planLabel").getText()))
                .contains("shop: Sunday 04:30", "team:shop/base");
        assertThat(fx(() -> robot.find("#cronBox").isVisible())).isFalse();
    }

    @Test
    void withoutTimersOfTheSystemTheLineForCronIsShown(ViewRobot robot) throws Exception {
        schedules.hasTimers = false;
        robot.interact(() -> screen.setInFront(true));
        until(() -> robot.find("#noSchedules").isVisible());
        settle();
        robot.clickOn("#firstScheduleButton");
        until(() -> robot.isThere("#scheduleDaily"));
        settle();
        robot.clickOn("#addScheduleAgree");
        until(() -> robot.<Label>all(".failure-pane .label").stream()
                .anyMatch(label -> fx(label::getText).contains("crontab")));
        assertThat(schedules.added).isEmpty();
        robot.interact(() -> robot.<CheckBox>find("#scheduleTimer").setSelected(false));
        robot.clickOn("#addScheduleAgree");
        until(() -> robot.find("#cronBox").isVisible());
        assertThat(fx(() -> robot.<TextArea>find("#cronText").getText())).isEqualTo(FakeSchedules.CRON);
    }

    @Test
    void whatRunsDidAndWhyOneFailedIsSeen(ViewRobot robot) throws Exception {
        schedules.add(
                FakeSchedules.schedule("shop", "shop", ""),
                ScheduleState.FAILED,
                "",
                FakeSchedules.bad(RunReport.Outcome.FAILED, "The store\ncannot be reached."),
                FakeSchedules.bad(RunReport.Outcome.BROKEN_OFF, ""),
                FakeSchedules.good(28));
        show(robot, 1);
        until(() -> runs(robot).size() >= 9);
        assertThat(runs(robot))
                .contains(
                        "FAILED",
                        "The store\ncannot be reached.",
                        "INTERRUPTED",
                        "a clone started; as in the source: tables 5, rows 1,200\nsnapshot 0123456789abcdef (64 MiB) · "
                                + "published as team:shop/base:v28 (3.0 MiB sent) · 2 older snapshots removed");
        assertThat(fx(() -> robot.<StatusDot>find("#stateDot").getText())).startsWith("FAILED, ");
        assertThat(fx(() -> screen.troubles().get())).isEqualTo(1);
        assertThat(fx(() -> robot.<Label>find("#nextLabel").getText())).startsWith("Next run: ");
    }

    @Test
    void aRunShowsHowFarItIsAndHowItEnded(ViewRobot robot) throws Exception {
        schedules.add(FakeSchedules.schedule("shop", "shop", ""), ScheduleState.NEVER, "");
        schedules.failsWith = FakeSchedules.AWAY;
        show(robot, 1);
        robot.clickOn("#runButton");
        until(() -> newest() instanceof TaskState.Running(String text, double fraction)
                && text.contains("6.0 MiB")
                && fraction == 0.5);
        until(() -> robot.find("#transferLine").isVisible());
        assertThat(fx(() -> robot.<Button>find("#runButton").isDisabled())).isTrue();
        assertThat(fx(() -> robot.<Button>find("#removeButton").isDisabled())).isTrue();
        schedules.mayFinish.countDown();
        until(() -> newest() instanceof TaskState.Failed(var failure) && failure.equals(FakeSchedules.AWAY));
        until(() -> fx(() -> robot.<StatusDot>find("#stateDot").getText()).startsWith("FAILED, "));
        assertThat(fx(() -> robot.find("#transferLine").isVisible())).isFalse();
        assertThat(runs(robot)).anyMatch(text -> text.contains("file:///away"));
        assertThat(schedules.calls).containsExactly("run shop");
    }

    @Test
    void aRunCanBeCancelled(ViewRobot robot) throws Exception {
        schedules.add(FakeSchedules.schedule("shop", "shop", ""), ScheduleState.GOOD, "", FakeSchedules.good(28));
        show(robot, 1);
        robot.clickOn("#runButton");
        until(() -> schedules.calls.size() == 1 && robot.find("#transferLine").isVisible());
        settle();
        robot.clickOn("#cancelTransfer");
        until(() -> newest() instanceof TaskState.Cancelled);
        until(() -> !robot.<Button>find("#runButton").isDisabled());
    }

    @Test
    void oneIsRemovedOnlyAfterAQuestion(ViewRobot robot) throws Exception {
        schedules.add(FakeSchedules.schedule("shop", "shop", ""), ScheduleState.GOOD, "", FakeSchedules.good(28));
        show(robot, 1);
        robot.clickOn("#removeButton");
        until(overlay::isShowing);
        settle();
        assertThat(schedules.calls).isEmpty();
        robot.clickOn("#agreeButton");
        until(() -> robot.find("#noSchedules").isVisible());
        assertThat(schedules.calls).containsExactly("remove shop");
    }

    @Test
    void thatOfAnotherEngineRunsOnlyThere(ViewRobot robot) throws Exception {
        schedules.add(FakeSchedules.schedule("shop", "shop", "remote"), ScheduleState.GOOD, "");
        show(robot, 1);
        assertThat(fx(() -> robot.<Button>find("#runButton").isDisabled())).isTrue();
        assertThat(fx(() -> robot.<Label>find("#elsewhereLabel").getText())).contains("remote");
    }

    @Test
    void aDatabaseShowsItsSchedulesAndHowTheyStand(ViewRobot robot) throws Exception {
        schedules.add(
                FakeSchedules.schedule("nightly", "shop-dev", "default"),
                ScheduleState.FAILED,
                "",
                FakeSchedules.bad(RunReport.Outcome.FAILED, "no"));
        Database database = FakeSnapshots.database("c1", true, "");
        robot.interact(() -> ofDatabase.show(database));
        until(() -> robot.isThere("#databaseSchedules .status-dot") || robot.isThere("#addDatabaseSchedule"));
        settle();
        assertThat(fx(() ->
                        robot.<StatusDot>find("#databaseSchedules .status-dot").getText()))
                .startsWith("FAILED, ");
        robot.clickOn("#databaseSchedules .button");
        until(() -> opened == 1);
        robot.interact(() -> ofDatabase.show(null));
        assertThat(robot.isThere("#databaseSchedules .button")).isFalse();
    }

    @Test
    void whatIsAskedForIsSelectedWhenTheScreenIsBuilt(ViewRobot robot) throws Exception {
        schedules.add(FakeSchedules.schedule("a", "a", ""), ScheduleState.GOOD, "");
        schedules.add(FakeSchedules.schedule("nightly", "shop-dev", ""), ScheduleState.MISSED, "");
        SchedulesScreen fresh = fx(() -> SchedulesScreen.on(schedules, tasks, window, () -> "default"));
        DatabaseSchedules lines = fx(() -> fresh.ofDatabase(() -> opened++));
        robot.interact(() -> lines.show(FakeSnapshots.database("c1", true, "")));
        until(() -> fx(() -> lines.node().lookup(".status-dot") != null));
        robot.interact(() -> ((Button) lines.node().lookup(".button")).fire());
        assertThat(opened).isEqualTo(1);
        robot.interact(
                () -> ((VBox) ofDatabase.node().getParent()).getChildren().set(1, fresh.node()));
        settle();
        assertThat(fx(() -> ((Label) fresh.node().lookup("#nameLabel")).getText()))
                .isEqualTo("nightly");
    }
}
