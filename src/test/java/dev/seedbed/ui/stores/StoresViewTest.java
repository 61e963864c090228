package dev.seedbed.ui.stores;

import static dev.seedbed.ui.FxThread.fx;
import static dev.seedbed.ui.FxThread.settle;
import static dev.seedbed.ui.FxThread.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.settings.ThemeChoice;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.ViewRobot;
import dev.seedbed.ui.ViewTest;
import dev.seedbed.ui.files.FakeChoosers;
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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

@ViewTest
class StoresViewTest {
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final Snapshot snapshot = FakeSnapshots.snapshot("s1", "before", Snapshot.Reason.MANUAL, "", 5);
    private final FakeStores stores = new FakeStores(snapshot);
    private final List<Snapshot> started = new CopyOnWriteArrayList<>();
    private BackgroundTasks tasks;
    private OverlayPane overlay;
    private StoresScreen screen;

    @Start
    void start(Stage stage) {
        var runner = new TaskRunner(background, Platform::runLater);
        tasks = new BackgroundTasks(runner);
        overlay = new OverlayPane();
        screen = StoresScreen.on(
                stores,
                () -> List.of(snapshot),
                started::add,
                tasks,
                new FakeChoosers(),
                new WindowContext(runner, new Messages(Locale.ENGLISH), overlay, new Toast()));
        var theme = new Theme();
        var scene = new Scene(new StackPane(screen.node(), overlay), 918, 640);
        theme.style(scene);
        theme.choiceProperty().set(ThemeChoice.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        background.shutdownNow();
    }

    private ListView<StoreRow> showAll(ViewRobot robot) throws Exception {
        robot.interact(() -> screen.setInFront(true));
        ListView<StoreRow> list = robot.lookup("#list").queryListView();
        until(() -> list.getItems().size() >= 3);
        return list;
    }

    private void selectPackage(ViewRobot robot) throws Exception {
        ListView<StoreRow> list = showAll(robot);
        robot.interact(() -> list.getSelectionModel().select(1));
        ListView<VersionRow> versions = robot.lookup("#versionList").queryListView();
        until(() ->
                versions.getItems().size() == 2 && versions.getSelectionModel().getSelectedIndex() == 0);
    }

    private TaskState newest() {
        return fx(() -> tasks.list().getFirst().state());
    }

    @Test
    void aVersionIsPulledAndADatabaseStartedFromIt(ViewRobot robot) throws Exception {
        selectPackage(robot);
        assertThat(fx(() -> robot.<Label>find("#newsLabel").getText()))
                .startsWith("v8 by ann@laptop, ")
                .endsWith("; you have v7; 12 MiB to fetch");
        Button pull = robot.find("#pullButton");
        assertThat(fx(pull::getText)).isEqualTo("Pull v8");
        robot.clickOn(pull);
        until(() -> newest() instanceof TaskState.Running(String text, double _) && text.contains("6.0 MiB fetched"));
        assertThat(newest()).isInstanceOfSatisfying(TaskState.Running.class, now -> {
            assertThat(now.text()).contains("18 MiB saved");
            assertThat(now.fraction()).isEqualTo(0.5);
        });
        assertThat(fx(() -> robot.find("#transferLine").isVisible())).isTrue();
        assertThat(fx(pull::isDisabled)).isTrue();
        stores.mayFinish.countDown();
        Button start = robot.find("#startButton");
        until(start::isVisible);
        settle();
        assertThat(fx(pull::isDisabled)).isTrue();
        assertThat(stores.calls).containsExactly("pull team:shop/base:v8");
        robot.clickOn(start);
        until(() -> started.equals(List.of(snapshot)));
    }

    @Test
    void aPullCanBeCancelled(ViewRobot robot) throws Exception {
        selectPackage(robot);
        robot.clickOn("#pullButton");
        until(() -> stores.calls.size() == 1);
        settle();
        robot.clickOn("#cancelTransfer");
        until(() -> newest() instanceof TaskState.Cancelled);
        settle();
        assertThat(fx(() -> robot.find("#transferLine").isVisible())).isFalse();
        assertThat(fx(() -> robot.<Button>find("#pullButton").isDisabled())).isFalse();
    }

    @Test
    void findingsArePublishedOnlyOnPurpose(ViewRobot robot) throws Exception {
        selectPackage(robot);
        robot.clickOn("#pushButton");
        until(() -> robot.isThere("#pushNote"));
        assertThat(fx(() -> robot.<TextField>find("#pushName").getText())).isEqualTo("shop/base");
        robot.interact(() -> robot.<TextField>find("#pushNote").setText("prices"));
        settle();
        robot.clickOn("#publishButton");
        until(() -> robot.isThere("#publishAnyway"));
        settle();
        assertThat(robot.<Label>all(".remove-line"))
                .extracting(Label::getText)
                .containsExactly("shop: public.users.email, email (290/300)");
        assertThat(stores.calls).containsExactly("push team:shop/base prices null false");
        robot.clickOn("#publishAnyway");
        until(() -> stores.calls.size() == 2);
        assertThat(stores.calls).endsWith("push team:shop/base prices null true");
        until(() -> newest() instanceof TaskState.Done);
    }

    @Test
    void aPublicStoreIsPublishedToOnlyAfterItsNameWasTyped(ViewRobot robot) throws Exception {
        stores.configured.add(FakeStores.WORLD);
        showAll(robot);
        until(() -> robot.lookup("#list").queryListView().getItems().size() == 4);
        robot.clickOn("#pushButton");
        until(() -> robot.isThere("#publicName"));
        TextField typed = robot.find("#publicName");
        assertThat(fx(typed.getParent()::isVisible)).isFalse();
        robot.interact(() -> {
            robot.<ChoiceBox<Object>>find("#pushStore").setValue(FakeStores.WORLD);
            robot.<TextField>find("#pushName").setText("shop/base");
        });
        settle();
        robot.clickOn("#publishButton");
        settle();
        assertThat(stores.calls).isEmpty();
        assertThat(fx(overlay::isShowing)).isTrue();
        robot.interact(() -> typed.setText("world"));
        robot.clickOn("#publishButton");
        until(() -> stores.calls.size() == 1);

        until(() -> robot.isThere("#publishAnyway"));
        settle();
        robot.clickOn("#publishAnyway");
        settle();
        assertThat(stores.calls).hasSize(1);
        robot.interact(() -> robot.<TextField>find("#publicName").setText("world"));
        robot.clickOn("#publishAnyway");
        until(() -> stores.calls.size() == 2);
    }

    @Test
    void withoutStoresOneCanBeAdded(ViewRobot robot) throws Exception {
        stores.configured.clear();
        robot.interact(() -> screen.setInFront(true));
        Button first = robot.find("#firstStoreButton");
        until(() -> first.getParent().getParent().isVisible());
        settle();
        robot.clickOn(first);
        until(() -> robot.isThere("#storeName"));
        robot.interact(() -> {
            robot.<TextField>find("#storeName").setText("nas");
            robot.<TextField>find("#storeAddress").setText("file:///mnt/nas");
        });
        settle();
        robot.clickOn("#agreeButton");
        ListView<StoreRow> list = robot.lookup("#list").queryListView();
        until(() -> list.getItems().size() == 1);
        assertThat(stores.configured).extracting("name").containsExactly("nas");
    }
}
