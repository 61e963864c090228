package dev.seedbed.ui.stores;

import static dev.seedbed.ui.FxThread.fx;
import static dev.seedbed.ui.FxThread.settle;
import static dev.seedbed.ui.FxThread.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Database;
import dev.seedbed.settings.ThemeChoice;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.PackageReference;
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
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

@ViewTest
class StoresViewTest {
    private static final String KEY = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final Snapshot snapshot = FakeSnapshots.snapshot("s1", "before", Snapshot.Reason.MANUAL, "", 5);
    private final FakeStores stores = new FakeStores(snapshot);
    private final List<Snapshot> started = new CopyOnWriteArrayList<>();
    private final List<String> compared = new CopyOnWriteArrayList<>();
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
                (one, database) -> compared.add(one.id() + " " + database.name()),
                tasks,
                new FakeChoosers(),
                Path.of("dumps"),
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

    /// From another screen: this one was never in front.
    @Test
    void aSnapshotIsPublishedFromWhereItIsShown(ViewRobot robot) throws Exception {
        Snapshot other = FakeSnapshots.snapshot("s2", "after", Snapshot.Reason.MANUAL, "", 6);
        robot.interact(() -> screen.push(other));
        until(() -> robot.isThere("#pushName"));
        assertThat(fx(() -> robot.<ChoiceBox<Object>>find("#pushSnapshot").getValue()))
                .isEqualTo(other);
        robot.interact(() -> robot.<TextField>find("#pushName").setText("shop/base"));
        settle();
        robot.clickOn("#publishButton");
        until(() -> stores.calls.equals(List.of("push team:shop/base  null false")));
    }

    @Test
    void withoutAStoreNothingIsAsked(ViewRobot robot) throws Exception {
        stores.configured.clear();
        robot.interact(() -> screen.push(snapshot));
        settle();
        assertThat(fx(overlay::isShowing)).isFalse();
        assertThat(stores.calls).isEmpty();
    }

    @Test
    void theTimelineSaysWhatDiffers(ViewRobot robot) throws Exception {
        selectPackage(robot);
        ListView<VersionRow> versions = robot.lookup("#versionList").queryListView();
        until(() -> versions.getItems().getFirst().step().difference() != null);
        settle();
        assertThat(robot.<Label>all(".version-words .label"))
                .extracting(Label::getText)
                .contains(
                        "Files since v7: 1 new (1.0 MiB), 12 changed (48 MiB); 4.0 MiB to fetch with v7",
                        "The first version");
        assertThat(fx(() -> versions.getSelectionModel().getSelectedIndex())).isZero();
    }

    @Test
    void whatPruningRemovesIsShownBefore(ViewRobot robot) throws Exception {
        selectPackage(robot);
        robot.clickOn("#pruneButton");
        until(() -> robot.isThere("#pruneAgree"));
        settle();
        Button agree = robot.find("#pruneAgree");
        robot.clickOn(agree);
        until(() -> stores.calls.equals(List.of("plan team:shop/base 5")));
        until(() -> !agree.isDisabled());
        settle();
        assertThat(fx(agree::getText)).isEqualTo("Preview");

        robot.interact(
                () -> robot.<Spinner<Integer>>find("#pruneLast").getEditor().setText("1"));
        robot.clickOn(agree);
        until(() -> agree.getText().equals("Remove 1 version"));
        assertThat(robot.<Label>all("#pruneGoes .label"))
                .extracting(Label::getText)
                .anyMatch(text -> text.startsWith("v7 · "))
                .contains("5.0 MiB will be freed now. What came within the last day goes later.");
        assertThat(stores.calls).endsWith("plan team:shop/base 1");
        robot.clickOn(agree);
        until(() -> newest() instanceof TaskState.Running(String text, double _) && text.equals("1 of 4 removed"));
        assertThat(fx(() -> robot.find("#transferLine").isVisible())).isTrue();
        stores.mayFinish.countDown();
        until(() -> newest() instanceof TaskState.Done);
        ListView<VersionRow> versions = robot.lookup("#versionList").queryListView();
        until(() -> versions.getItems().size() == 1);
    }

    @Test
    void otherRulesForgetWhatWasShown(ViewRobot robot) throws Exception {
        selectPackage(robot);
        robot.clickOn("#pruneButton");
        until(() -> robot.isThere("#pruneAgree"));
        Spinner<Integer> last = robot.find("#pruneLast");
        Button agree = robot.find("#pruneAgree");
        until(() -> last.isFocused());
        robot.interact(() -> last.getEditor().setText("1"));
        robot.clickOn(agree);
        until(() -> agree.getText().equals("Remove 1 version"));
        robot.interact(() -> last.getEditor().setText("3"));
        settle();
        assertThat(fx(agree::getText)).isEqualTo("Preview");
        robot.interact(() -> last.getEditor().setText("0"));
        settle();
        assertThat(fx(agree::isDisabled)).isTrue();
        assertThat(stores.calls).noneMatch(call -> call.startsWith("prune"));
    }

    @Test
    void aDatabaseGoesOnWithAVersionAfterItWasSaidWhatChanges(ViewRobot robot) throws Exception {
        Database shop = FakeSnapshots.database("c1", true, "");
        stores.running.add(shop);
        selectPackage(robot);
        robot.clickOn("#refreshDatabaseButton");
        until(() -> robot.<Label>all("#refreshSays .label").size() == 4);
        settle();
        assertThat(robot.<Label>all("#refreshSays .label"))
                .extracting(Label::getText)
                .anyMatch(text -> text.startsWith(shop.name() + " has the data of team:shop/base:v7."))
                .contains("Files: 1 new (1.0 MiB), 12 changed (48 MiB); 4.0 MiB to fetch.");
        assertThat(fx(() -> robot.find("#compareRows").isVisible())).isFalse();
        robot.clickOn("#refreshAgree");
        until(() -> newest() instanceof TaskState.Running(String text, double _) && text.equals("switching layers"));
        assertThat(stores.calls)
                .containsExactly("refresh " + shop.name() + " team:shop/base:v8 Before team:shop/base:v8");
        stores.mayFinish.countDown();
        until(() -> newest() instanceof TaskState.Done);
    }

    @Test
    void rowsAreComparedWhereTheVersionIsHere(ViewRobot robot) throws Exception {
        Database shop = FakeSnapshots.database("c1", true, "");
        stores.running.add(shop);
        stores.here = 8;
        selectPackage(robot);
        robot.clickOn("#refreshDatabaseButton");
        until(() -> robot.isThere("#compareRows") && robot.find("#compareRows").isVisible());
        settle();
        robot.clickOn("#compareRows");
        until(() -> compared.equals(List.of("s1 " + shop.name())));
        assertThat(fx(overlay::isShowing)).isFalse();
        assertThat(stores.calls).isEmpty();
    }

    @Test
    void withoutSuchADatabaseNothingIsRefreshed(ViewRobot robot) throws Exception {
        selectPackage(robot);
        robot.clickOn("#refreshDatabaseButton");
        until(() -> robot.<Label>all("#refreshSays .label").size() == 1);
        assertThat(fx(() -> robot.<Button>find("#refreshAgree").isDisabled())).isTrue();
    }

    @Test
    void newVersionsAreFetchedByThemselvesOnceThatIsTurnedOn(ViewRobot robot) throws Exception {
        stores.fetched.add(new PackageReference("away", FakeStores.BASE.name(), null));
        selectPackage(robot);
        assertThat(fx(() -> robot.<CheckBox>find("#autoBox").isSelected())).isFalse();
        robot.clickOn("#autoBox");
        until(() -> stores.calls.equals(List.of("auto team:shop/base true", "pull team:shop/base:v8")));
        assertThat(newest()).isInstanceOf(TaskState.Running.class);
        robot.clickOn("#cancelTransfer");
        until(() -> newest() instanceof TaskState.Cancelled);

        // What was cancelled is not begun again by itself.
        robot.interact(() -> screen.fetchNews());
        settle();
        assertThat(stores.calls).hasSize(2);
        assertThat(fx(() -> robot.<CheckBox>find("#autoBox").isSelected())).isTrue();
        robot.clickOn("#autoBox");
        until(() -> stores.calls.getLast().equals("auto team:shop/base false"));
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

    /// From the refusal to the login, and out again.
    @Test
    void aStoreThatRefusesOffersToSignIn(ViewRobot robot) throws Exception {
        stores.configured.add(FakeStores.closed(""));
        ListView<StoreRow> list = showAll(robot);
        until(() -> list.getItems().getLast() instanceof StoreRow.OfStore last && last.failure() != null);
        robot.interact(() -> list.getSelectionModel().selectLast());
        settle();
        assertThat(fx(() -> robot.find("#signInButton").isVisible())).isTrue();
        assertThat(fx(() -> robot.find("#signOutButton").isVisible())).isFalse();
        robot.clickOn("#signInAfterRefusal");
        until(() -> robot.isThere("#loginSecret"));
        robot.interact(() -> {
            robot.<TextField>find("#loginUser").setText("mia");
            robot.<TextField>find("#loginSecret").setText("wrong");
        });
        settle();
        robot.clickOn("#agreeButton");
        until(() -> robot.<Label>all(".failure-why").stream()
                        .filter(one -> one.isVisible())
                        .count()
                == 2);
        robot.interact(() -> robot.<TextField>find("#loginSecret").setText("right"));
        robot.clickOn("#agreeButton");
        until(() -> robot.find("#signOutButton").isVisible());
        assertThat(robot.isThere("#loginSecret")).isFalse();
        assertThat(robot.isThere("#signInAfterRefusal")).isFalse();
        robot.clickOn("#signOutButton");
        until(() -> robot.isThere("#signInAfterRefusal"));
    }

    @Test
    void aFolderOffersNoLogin(ViewRobot robot) throws Exception {
        ListView<StoreRow> list = showAll(robot);
        until(() -> list.getItems().getLast() instanceof StoreRow.OfStore last && last.failure() != null);
        robot.interact(() -> list.getSelectionModel().selectLast());
        settle();
        assertThat(fx(() -> robot.find("#signInButton").isVisible())).isFalse();
        assertThat(robot.isThere("#signInAfterRefusal")).isFalse();
    }

    @Test
    void anEncryptedStoreIsAdded(ViewRobot robot) throws Exception {
        showAll(robot);
        robot.clickOn("#addButton");
        until(() -> robot.isThere("#storeRecipients"));
        robot.interact(() -> {
            robot.<TextField>find("#storeName").setText("sealed");
            robot.<TextField>find("#storeAddress").setText("file:///mnt/sealed");
            robot.<TextField>find("#storeRecipients").setText(KEY + ", age1nonsense");
        });
        robot.clickOn("#agreeButton");
        until(() -> robot.<Label>all(".field-problem").stream()
                .anyMatch(one -> one.isVisible() && one.getText().contains("age-keygen")));
        assertThat(stores.calls).isEmpty();
        robot.interact(() -> robot.<TextField>find("#storeRecipients").setText(KEY + " " + KEY));
        robot.clickOn("#agreeButton");
        until(() -> stores.calls.size() == 1);
        assertThat(stores.calls).containsExactly("add sealed [" + KEY + ", " + KEY + "] ");
    }

    @Test
    void aStoreSaysWhetherItIsEncryptedAndForWhom(ViewRobot robot) throws Exception {
        stores.configured.add(FakeStores.WORLD);
        ListView<StoreRow> list = showAll(robot);
        until(() -> list.getItems().size() == 4);
        Label label = robot.find("#encryptionLabel");
        robot.interact(() -> list.getSelectionModel().select(0));
        until(label::isVisible);
        assertThat(fx(label::getText)).isEqualTo("Encrypted to 2 public keys; you can read it. Key: 0a1b");
        robot.interact(() -> list.getSelectionModel().select(2));
        until(() -> label.getText().startsWith("Encrypted; you cannot read it. It is not encrypted to any"));
        robot.interact(() -> list.getSelectionModel().select(3));
        settle();
        assertThat(fx(label::isVisible)).isFalse();
    }
}
