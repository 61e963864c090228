package dev.seedbed.ui.bake;

import static dev.seedbed.ui.FxThread.fx;
import static dev.seedbed.ui.FxThread.settle;
import static dev.seedbed.ui.FxThread.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.bake.BakeRequest;
import dev.seedbed.bake.BakeStep;
import dev.seedbed.bake.BakedImageBuilder;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.settings.ThemeChoice;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.ViewRobot;
import dev.seedbed.ui.ViewTest;
import dev.seedbed.ui.fx.Toast;
import dev.seedbed.ui.shell.OverlayPane;
import dev.seedbed.ui.snapshots.FakeSnapshots;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.tasks.TaskState;
import dev.seedbed.ui.window.Theme;
import dev.seedbed.ui.window.WindowContext;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

@ViewTest
class BakeViewTest {
    private static final String FINDING = "shop: public.users.email, email (290/300)";

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final Snapshot snapshot = FakeSnapshots.snapshot("s1", "before", Snapshot.Reason.MANUAL, "", 5);
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<BakeRequest> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch mayFinish = new CountDownLatch(1);
    private OverlayPane overlay;
    private BackgroundTasks tasks;
    private Bakes bakes;

    @Start
    void start(Stage stage) {
        var runner = new TaskRunner(background, Platform::runLater);
        tasks = new BackgroundTasks(runner);
        overlay = new OverlayPane();
        bakes = Bakes.on(
                (of, request, allowed, steps) -> {
                    requests.add(request);
                    calls.add(of.id() + " " + request.reference() + " " + request.push() + " " + allowed);
                    if (!allowed) {
                        return new BakeOutcome.Held(List.of(FINDING));
                    }
                    steps.reached(BakeStep.PUSH, 1, 4);
                    mayFinish.await();
                    return new BakeOutcome.Made(BakedImageBuilder.builder()
                            .reference(request.reference())
                            .id("sha256:1")
                            .kind(DatabaseKind.POSTGRESQL)
                            .version("17.2")
                            .platform("linux/arm64")
                            .dump(request.dump())
                            .name("before")
                            .snapshot(of.id())
                            .user("app")
                            .password(request.password())
                            .database("shop")
                            .copied(10)
                            .bytes(1000)
                            .build());
                },
                tasks,
                new WindowContext(runner, new Messages(Locale.ENGLISH), overlay, new Toast()));
        var theme = new Theme();
        var scene = new Scene(new StackPane(overlay), 918, 640);
        theme.style(scene);
        theme.choiceProperty().set(ThemeChoice.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        background.shutdownNow();
    }

    private TaskState newest() {
        return fx(() -> tasks.list().getFirst().state());
    }

    private void agreeToFindings(ViewRobot robot) throws Exception {
        robot.interact(() -> bakes.ask(snapshot, 65 << 20));
        until(() -> robot.isThere("#bakeTag"));
        robot.interact(() -> {
            robot.<TextField>find("#bakeTag").setText("registry.example/team/shop:v8");
            robot.<TextField>find("#bakePassword").setText("baked-in");
            robot.<CheckBox>find("#bakePush").setSelected(true);
        });
        settle();
        robot.clickOn("#agreeButton");
        until(() -> robot.isThere("#bakeAnyway"));
        settle();
        assertThat(robot.<Label>all(".remove-line")).extracting(Label::getText).containsExactly(FINDING);
        assertThat(calls).containsExactly("s1 registry.example/team/shop:v8 true false");
        robot.clickOn("#bakeAnyway");
        until(() -> newest() instanceof TaskState.Running(String _, double fraction) && fraction == 0.25);
    }

    @Test
    void anImageIsMadeAndItsUseCanBeCopied(ViewRobot robot) throws Exception {
        agreeToFindings(robot);
        mayFinish.countDown();
        until(() -> robot.isThere("#bakedCompose"));
        assertThat(calls).endsWith("s1 registry.example/team/shop:v8 true true");
        assertThat(fx(() -> robot.<TextArea>find("#bakedRun").getText()))
                .isEqualTo("docker run -d --name shop -p 127.0.0.1:5432:5432 registry.example/team/shop:v8");
        assertThat(fx(() -> robot.<TextArea>find("#bakedCompose").getText()))
                .startsWith("services:")
                .contains("image: \"registry.example/team/shop:v8\"");
    }

    @Test
    void anImageWithADumpIsPutOnAnyServerImage(ViewRobot robot) throws Exception {
        mayFinish.countDown();
        robot.interact(() -> bakes.ask(snapshot, 65 << 20));
        until(() -> robot.isThere("#bakeTag"));
        assertThat(fx(() -> robot.<TextField>find("#bakeBase").isVisible())).isFalse();
        robot.interact(() -> {
            robot.<CheckBox>find("#bakeDump").setSelected(true);
            robot.<TextField>find("#bakeBase").setText("postgres:17-arm64");
        });
        settle();
        assertThat(fx(() -> robot.<TextField>find("#bakeBase").isVisible())).isTrue();
        robot.clickOn("#agreeButton");
        until(() -> robot.isThere("#bakeAnyway"));
        settle();
        robot.clickOn("#bakeAnyway");
        until(() -> robot.isThere("#bakedRestores"));

        assertThat(requests).allSatisfy(request -> {
            assertThat(request.dump()).isTrue();
            assertThat(request.base()).isEqualTo("postgres:17-arm64");
        });
        assertThat(fx(() -> robot.<Label>find("#bakedRestores").getText()))
                .startsWith("For linux/arm64.")
                .contains("first start");
    }

    @Test
    void itCanBeCancelled(ViewRobot robot) throws Exception {
        agreeToFindings(robot);
        robot.interact(() -> tasks.list().getFirst().cancel());
        until(() -> newest() instanceof TaskState.Cancelled);
        assertThat(fx(overlay::isShowing)).isFalse();
    }

    @Test
    void whatNoImageCanBeCalledIsRefused(ViewRobot robot) throws Exception {
        robot.interact(() -> bakes.ask(snapshot, -1));
        until(() -> robot.isThere("#bakeTag"));
        robot.interact(() -> robot.<TextField>find("#bakeTag").setText("Shop; rm:v8"));
        settle();
        robot.clickOn("#agreeButton");
        settle();
        assertThat(calls).isEmpty();
        assertThat(fx(overlay::isShowing)).isTrue();
    }
}
