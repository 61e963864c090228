package dev.seedbed.ui.snapshots;

import static dev.seedbed.ui.FxThread.fx;
import static dev.seedbed.ui.FxThread.settle;
import static dev.seedbed.ui.FxThread.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Database;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.settings.ThemeChoice;
import dev.seedbed.snapshot.CleanupSuggestion;
import dev.seedbed.snapshot.change.UndoPlan;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.SnapshotFailure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.ViewRobot;
import dev.seedbed.ui.ViewTest;
import dev.seedbed.ui.fx.Toast;
import dev.seedbed.ui.schedules.FakeSchedules;
import dev.seedbed.ui.shell.OverlayPane;
import dev.seedbed.ui.snapshots.all.AllSnapshotsActions;
import dev.seedbed.ui.snapshots.all.AllSnapshotsScreen;
import dev.seedbed.ui.snapshots.all.AllSnapshotsViewModel;
import dev.seedbed.ui.snapshots.dialog.SnapshotTexts;
import dev.seedbed.ui.snapshots.dialog.TimelineLine;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.tasks.TaskBar;
import dev.seedbed.ui.window.Navigator;
import dev.seedbed.ui.window.Theme;
import dev.seedbed.ui.window.WindowContext;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.Start;

@ViewTest
class SnapshotsViewTest {
    private final FakeSnapshots snapshots = new FakeSnapshots().withStory();
    private final List<Snapshot> started = new CopyOnWriteArrayList<>();
    private final List<String> navigator = new CopyOnWriteArrayList<>();
    private final StackPane layers = new StackPane();
    private Theme theme;
    private SnapshotsViewModel viewModel;

    @Start
    void start(Stage stage) {
        theme = new Theme();
        build(Locale.ENGLISH);
        var scene = new Scene(layers, 1176, 480);
        theme.style(scene);
        theme.choiceProperty().set(ThemeChoice.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    private void build(Locale locale) {
        var tasks = new TaskRunner(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater);
        var messages = new Messages(locale);
        viewModel = new SnapshotsViewModel(snapshots, tasks, messages, (_, _) -> {});
        var overlay = new OverlayPane();
        var toast = new Toast();
        var background = new BackgroundTasks(tasks);
        var bar = new TaskBar(background, messages, overlay, () -> {});
        var window = new WindowContext(tasks, messages, overlay, toast);
        var tab = new SnapshotsTab(
                        viewModel, window, new AppNavigator(), FakeSchedules.none(background, window), started::add)
                .tab();
        layers.getChildren().setAll(new BorderPane(tab.node().get(), null, null, bar, null), overlay, toast);
        tab.setInFront().accept(true);
        tab.show().accept(FakeSnapshots.database("c1", true, "s1"));
    }

    @Test
    void enterTakesASnapshot(ViewRobot robot) throws Exception {
        until(() -> robot.lookup("before checkout refactor").tryQuery().isPresent());
        shoot("timeline");

        robot.clickOn("#takeButton");
        until(() -> robot.lookup("#snapshotName").tryQuery().isPresent());
        assertThat(robot.lookup("#snapshotName").queryAs(TextField.class).getText())
                .isNotBlank();
        shoot("take");
        robot.type(KeyCode.ENTER);

        until(() -> snapshots.calls.size() == 1);
        assertThat(snapshots.calls.getFirst()).startsWith("take ").endsWith("/");
        until(() -> robot.lookup("#snapshotName").tryQuery().isEmpty());
    }

    @Test
    void goingToAsksAndOffersUndo(ViewRobot robot) throws Exception {
        until(() -> robot.lookup("import of November prices").tryQuery().isPresent());
        robot.clickOn("import of November prices");
        until(() -> robot.lookup("12 MiB own, 2.0 GiB in total").tryQuery().isPresent());
        shoot("selected");

        robot.clickOn("#rollBackButton");
        until(() -> robot.lookup("#agreeButton").tryQuery().isPresent());
        assertThat(snapshots.calls).isEmpty();
        assertThat(text(robot, ".dialog-text")).contains("kept as an automatic snapshot");
        shoot("go-to");
        robot.clickOn("#agreeButton");
        until(() -> robot.lookup("#toastAction").tryQuery().isPresent());
        shoot("undo");
        robot.clickOn("#toastAction");

        until(() -> snapshots.calls.size() == 2);
        assertThat(snapshots.calls)
                .containsExactly(
                        "go to s2 keeping Before rolling back to “import of November prices”",
                        "go to k1 keeping Before the undo");
    }

    @Test
    void removalSaysWhatGoesAndWhatIsFreed(ViewRobot robot) throws Exception {
        until(() -> robot.lookup("import of November prices").tryQuery().isPresent());
        robot.clickOn("import of November prices");
        robot.type(KeyCode.DELETE);

        until(() -> robot.lookup("#removeSnapshotsButton").tryQuery().isPresent());
        assertThat(robot.lookup("seedbed-layer-s2").tryQuery()).isPresent();
        assertThat(robot.lookup("This frees 12 MiB.").tryQuery()).isPresent();
        assertThat(snapshots.calls).isEmpty();
        shoot("remove");
        robot.clickOn("#removeSnapshotsButton");
        until(() -> snapshots.calls.contains("remove [seedbed-layer-s2]"));
        until(() -> robot.lookup("import of November prices").tryQuery().isEmpty());
    }

    @Test
    void aCloneIsOfferedWhenItIsThereAndTakesNothingAway(ViewRobot robot) throws Exception {
        snapshots.notes = List.of(PlanNote.warning("password-set", "postgres"));
        until(() -> robot.lookup("shop.sql.gz").tryQuery().isPresent());
        robot.clickOn("shop.sql.gz");
        robot.clickOn("#cloneButton");
        until(() ->
                robot.lookup(".plan-warning").tryQuery().filter(Node::isVisible).isPresent());
        until(() ->
                robot.lookup("#cloneName").queryAs(TextField.class).getText().equals("shop-dev-2"));
        shoot("clone");
        robot.type(KeyCode.ENTER);

        until(() -> robot.lookup("shop-dev-2 is ready").tryQuery().isPresent());
        assertThat(navigator).as("the database in front stays in front").isEmpty();
        robot.clickOn("#toastAction");
        assertThat(snapshots.calls)
                .containsExactly("check shop-dev-2 5440 proposed-secret false", "clone s0 shop-dev-2");
        assertThat(navigator).containsExactly("database clone-container");
    }

    @Test
    void workIsShownOnItsRowAndAFailureInWords(ViewRobot robot) throws Exception {
        until(() -> robot.lookup("import of November prices").tryQuery().isPresent());
        snapshots.gate = new Semaphore(0);
        snapshots.failure = new SnapshotFailure.Busy("shop-dev", false);
        robot.clickOn("import of November prices");
        robot.clickOn("#rollBackButton");
        until(() -> robot.lookup("#agreeButton").tryQuery().isPresent());
        robot.clickOn("#agreeButton");

        until(() ->
                text(robot, "#taskBarText").equals("shop-dev · Rolling back: the server writes everything to disk"));
        assertThat(robot.lookup(".timeline-busy").queryAll()).hasSize(1);
        assertThat(robot.lookup("#takeButton").query().isDisabled()).isTrue();
        shoot("busy");
        snapshots.gate.release();

        until(() -> robot.lookup(".failure-title").tryQuery().isPresent()
                && robot.lookup(".failure-pane").query().isVisible());
        assertThat(robot.lookup("#taskBar").query().isVisible()).isFalse();
        shoot("failed");
    }

    @Test
    void whatIsNotOursIsOfferedForAdoption(ViewRobot robot) throws Exception {
        robot.interact(() -> viewModel.show(FakeSnapshots.database("foreign-container", false, "")));
        until(() -> robot.lookup("#adoptButton").query().isVisible());
        assertThat(robot.lookup("#timelinePane").query().isVisible()).isFalse();
        shoot("adopt");

        robot.clickOn("#adoptButton");
        until(() -> robot.lookup("#agreeButton").tryQuery().isPresent());
        assertThat(snapshots.calls).isEmpty();
        shoot("adopt-ask");
        robot.clickOn("#agreeButton");

        until(() -> navigator.contains("database new-container"));
        assertThat(snapshots.calls).containsExactly("adopt");
    }

    @Test
    void aFullCopyShowsItsProgressAndCanBeStopped(ViewRobot robot) throws Exception {
        snapshots.gate = new Semaphore(0);
        robot.interact(() -> viewModel.show(FakeSnapshots.database("foreign-container", false, "")));
        until(() -> robot.lookup("#copyButton").query().isVisible());
        robot.clickOn("#copyButton");
        until(() -> robot.lookup("#snapshotName").tryQuery().isPresent());
        shoot("copy-ask");
        robot.type(KeyCode.ENTER);
        until(() -> snapshots.calls.contains("copy shop-dev")
                && text(robot, "#taskBarText").equals("shop-dev · Saving a full copy: copying, 300 MiB of 1.0 GiB"));
        shoot("copying");
        robot.clickOn("#taskCancel");

        until(() -> !robot.lookup("#taskBar").query().isVisible());
        assertThat(robot.lookup(".failure-pane").query().isVisible()).isFalse();
        assertThat(robot.lookup("#copyButton").query().isDisabled()).isFalse();
    }

    @Test
    void anAdoptionIsUndoneAsTheUserChooses(ViewRobot robot) throws Exception {
        assertThat(robot.lookup("#undoAdoptionButton").query().isVisible()).isFalse();
        Database adopted = FakeSnapshots.adopted("c1", "pgdata-of-the-shop");
        robot.interact(() -> viewModel.show(adopted));
        until(() -> robot.lookup("#undoAdoptionButton").query().isVisible());
        robot.clickOn("#undoAdoptionButton");
        until(() -> robot.lookup("#agreeButton").tryQuery().isPresent());
        shoot("undo-adoption");
        robot.clickOn("#agreeButton");
        until(() -> navigator.contains("database plain-container"));
        assertThat(snapshots.calls).containsExactly("undo adoption AS_ADOPTED_KEEPING");

        snapshots.undo =
                new UndoPlan(adopted, "pgdata-of-the-shop", List.of(), List.of("shop-2", "before checkout refactor"));
        until(() -> !robot.lookup("#undoAdoptionButton").query().isDisabled());
        robot.clickOn("#undoAdoptionButton");
        until(() -> robot.lookup("#agreeButton").tryQuery().isPresent());
        shoot("undo-adoption-in-the-way");
        robot.clickOn("#agreeButton");
        until(() -> snapshots.calls.size() == 2);
        assertThat(snapshots.calls.getLast()).isEqualTo("undo adoption PRESENT");
    }

    @Test
    void flatteningSaysWhatItCopiesAndFrees(ViewRobot robot) throws Exception {
        until(() -> robot.lookup("import of November prices").tryQuery().isPresent());
        snapshots.gate = new Semaphore(0);
        robot.clickOn("#flattenButton");
        until(() -> robot.lookup("#agreeButton").tryQuery().isPresent());
        assertThat(robot.lookup("This frees 43 MiB afterwards, because nothing else uses the old layers.")
                        .tryQuery())
                .isPresent();
        shoot("flatten");
        robot.clickOn("#agreeButton");
        until(() -> text(robot, "#taskBarText").equals("shop-dev · Flattening: copying, 700 MiB of 2.0 GiB"));
        shoot("flattening");
        snapshots.gate.release();

        until(() -> snapshots.calls.contains("flatten shop-dev true"));
        until(() -> !robot.lookup("#taskBar").query().isVisible());
    }

    @Test
    void unusedOnesAreOfferedWhileSpaceIsShort(ViewRobot robot) throws Exception {
        Snapshot unused = snapshots.all.get(2);
        snapshots.offer = new CleanupSuggestion(
                2L << 30,
                100L << 30,
                0,
                List.of(new CleanupSuggestion.Unused(unused, 12L << 20, FakeSnapshots.DAY, true)));
        showAllSnapshots(robot);
        until(() -> robot.lookup("#spaceBox").query().isVisible());
        until(() -> !robot.lookup("#unusedButton").query().isDisabled());
        assertThat(text(robot, "#spaceLabel"))
                .isEqualTo("Low disk space: 2.0 GiB of 100 GiB free."
                        + " 1 unused snapshot can be removed, which frees at least 12 MiB.");
        robot.clickOn("#reviewButton");
        shoot("kept-short");
        robot.clickOn("#removeButton");
        until(() -> robot.lookup("#removeSnapshotsButton").tryQuery().isPresent());
        snapshots.offer = new CleanupSuggestion(50L << 30, 100L << 30, 0, List.of());
        robot.clickOn("#removeSnapshotsButton");

        until(() -> snapshots.calls.contains("remove [seedbed-layer-s2]"));
        until(() -> !robot.lookup("#spaceBox").query().isVisible());
    }

    @Test
    void longAndJapaneseTextsFit(ViewRobot robot) throws Exception {
        robot.interact(() -> {
            snapshots.all.add(FakeSnapshots.snapshot(
                    "s5",
                    "ein sehr langer Name für einen Snapshot, den niemand je zu Ende lesen wird, mit 日本語 und\nUmbruch",
                    "A note that is long enough to need more than one line here. ".repeat(6),
                    "verylongtagwithoutanyspaceatall",
                    false,
                    Snapshot.Reason.MANUAL,
                    "s2",
                    70));
            theme.choiceProperty().set(ThemeChoice.DARK);
            build(Locale.JAPANESE);
        });
        until(() -> robot.lookup("現在").tryQuery().isPresent());
        robot.interact(() -> robot.lookup(".timeline")
                .<TimelineLine>queryListView()
                .getSelectionModel()
                .select(1));
        until(() -> robot.lookup("12 MiB").tryQuery().isPresent()
                || robot.lookup("#detailBox").query().isVisible());
        shoot("japanese-dark");

        assertThat(robot.lookup(".timeline .scroll-bar:horizontal").<javafx.scene.Node>queryAll())
                .noneMatch(javafx.scene.Node::isVisible);
    }

    @Test
    void comparesASnapshotWithThePresent(ViewRobot robot) throws Exception {
        until(() -> robot.lookup("shop.sql.gz").tryQuery().isPresent());
        robot.clickOn("shop.sql.gz");
        robot.clickOn("#compareButton");

        until(() -> robot.lookup("No differences").tryQuery().isPresent());
        assertThat(snapshots.calls).containsExactly("compare s0 with shop-dev");
        shoot("compare");
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup(".compare-dialog").tryQuery().isEmpty());
    }

    @Test
    void anyTwoSnapshotsAreComparedTheOlderOneFirst(ViewRobot robot) throws Exception {
        snapshots.all.add(FakeSnapshots.snapshot("x1", "of another database", Snapshot.Reason.MANUAL, "", 5));
        snapshots.elsewhere.add("x1");
        robot.interact(() -> viewModel.refresh());
        until(() -> robot.lookup("import of November prices").tryQuery().isPresent());
        robot.clickOn("import of November prices");
        robot.clickOn("#compareOtherButton");
        until(() -> robot.lookup("#otherSnapshots")
                        .<Snapshot>queryListView()
                        .getItems()
                        .size()
                == 4);
        assertThat(robot.lookup("#otherSnapshots").<Snapshot>queryListView().getItems())
                .extracting(Snapshot::id)
                .containsExactly("s3", "s1", "s0", "x1");
        shoot("compare-with");
        robot.write("refactor");
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.ENTER);

        until(() -> robot.lookup("No differences").tryQuery().isPresent());
        assertThat(snapshots.calls).containsExactly("compare s1 with s2");
    }

    @Test
    void twoOfTheKeptOnesAreCompared(ViewRobot robot) throws Exception {
        showAllSnapshots(robot);
        until(() -> !robot.lookup("#unusedButton").query().isDisabled());
        robot.clickOn("shop.sql.gz");
        assertThat(robot.lookup("#compareButton").query().isDisabled()).isTrue();
        robot.press(KeyCode.CONTROL).clickOn("import of November prices").release(KeyCode.CONTROL);
        robot.clickOn("#compareButton");

        until(() -> robot.lookup("No differences").tryQuery().isPresent());
        assertThat(snapshots.calls).containsExactly("compare s0 with s2");
    }

    private AllSnapshotsActions showAllSnapshots(ViewRobot robot) {
        var tasks = new TaskRunner(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater);
        var overlay = new OverlayPane();
        var messages = new Messages(Locale.ENGLISH);
        var texts = new SnapshotTexts(messages);
        var kept = new AllSnapshotsViewModel(snapshots, tasks, texts::searched);
        var snapshotActions = new AllSnapshotsActions(
                kept, tasks, new BackgroundTasks(tasks), texts, overlay, new Toast(), new AppNavigator());
        robot.interact(() -> {
            var screen = AllSnapshotsScreen.of(kept, snapshotActions, messages);
            layers.getChildren().setAll(screen.node(), overlay);
            screen.setInFront(true);
        });
        return snapshotActions;
    }

    /// Columns that do not fit are hidden; those that are shown have room for what they say.
    @ParameterizedTest
    @ValueSource(doubles = {1156, 1000, 880})
    void serversAndTypesAreNeverCut(double width, ViewRobot robot) throws Exception {
        showAllSnapshots(robot);
        robot.interact(() -> ((Region) layers.getChildren().getFirst()).setMaxWidth(width));
        until(() -> robot.find("#table").getLayoutBounds().getWidth() < width
                && !robot.all(".table-cell", SnapshotsViewTest::isServer).isEmpty());

        robot.interact(() -> {
            layers.layout();
            assertThat(robot.<TableCell<?, ?>>all(
                            ".table-cell", cell -> isServer(cell) || "restored seed".equals(cell.getText())))
                    .allSatisfy(cell ->
                            assertThat(((Text) cell.lookup(".text")).getText()).isEqualTo(cell.getText()));
        });
    }

    private static boolean isServer(Node cell) {
        return cell instanceof TableCell<?, ?> shown && "PostgreSQL 17.12".equals(shown.getText());
    }

    @Test
    void allKeptSnapshotsAreListedWithWhatTheirRemovalFrees(ViewRobot robot) throws Exception {
        showAllSnapshots(robot);
        until(() -> !robot.lookup("#unusedButton").query().isDisabled());
        robot.clickOn("#unusedButton");
        shoot("kept");
        robot.clickOn("#removeButton");
        until(() -> robot.lookup("This frees 12 MiB.").tryQuery().isPresent());
        robot.clickOn("#removeSnapshotsButton");

        until(() -> snapshots.calls.contains("remove [seedbed-layer-s2]"));
    }

    /// The database that it was taken of is gone: everything else can still be done with its snapshot.
    @Test
    void aSnapshotOfARemovedDatabaseIsNoDeadEnd(ViewRobot robot) throws Exception {
        snapshots.removed = true;
        showAllSnapshots(robot);
        until(() -> !robot.lookup("#unusedButton").query().isDisabled());
        robot.clickOn("#filterField").write("checkout");
        until(() -> robot.lookup("#table").queryTableView().getItems().size() == 2);
        robot.clickOn("before checkout refactor · v2");
        until(() -> robot.lookup("works with the old cart").tryQuery().isPresent());
        assertThat(fx(() -> robot.lookup(".snapshot-pane-scroll").query().lookupAll(".label").stream()
                        .map(label -> ((Labeled) label).getText())
                        .toList()))
                .contains("shop-dev (removed)");
        shoot("kept-removed");

        robot.clickOn("#pinSnapshotButton");
        until(() -> snapshots.calls.contains("edit s1 before checkout refactor false"));
        robot.clickOn("#editSnapshotButton");
        until(() -> robot.lookup("#snapshotName").tryQuery().isPresent());
        robot.eraseText(40).write("checkout").type(KeyCode.ENTER);
        until(() -> snapshots.calls.contains("edit s1 checkout true"));

        robot.clickOn("#startSnapshotButton");
        until(() ->
                robot.lookup("#cloneName").queryAs(TextField.class).getText().equals("shop-dev-2"));
        shoot("kept-start");
        robot.type(KeyCode.ENTER);
        until(() -> navigator.contains("database clone-container"));
        assertThat(snapshots.calls).contains("clone s1 shop-dev-2");
    }

    @Test
    void detailsAboveTheWindowComeBackAfterTheyWereChanged(ViewRobot robot) throws Exception {
        AllSnapshotsActions snapshotActions = showAllSnapshots(robot);
        until(() -> !robot.lookup("#unusedButton").query().isDisabled());
        robot.interact(() -> snapshotActions.showDetails(snapshots.all.get(1)));
        until(() -> robot.lookup("#closeSnapshotButton").tryQuery().isPresent());
        robot.clickOn(".snapshot-dialog #editSnapshotButton");
        until(() -> robot.lookup("#snapshotName").tryQuery().isPresent());
        robot.eraseText(40).write("checkout").type(KeyCode.ENTER);

        until(() -> snapshots.calls.contains("edit s1 checkout true"));
        until(() -> robot.lookup("#closeSnapshotButton").tryQuery().isPresent()
                && robot.lookup("#snapshotName").tryQuery().isEmpty());

        robot.clickOn(".snapshot-dialog #editSnapshotButton");
        until(() -> robot.lookup("#snapshotName").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup("#closeSnapshotButton").tryQuery().isPresent());
    }

    /// What is compared can be started from where it is compared.
    @Test
    void aSideOfAComparisonIsStarted(ViewRobot robot) throws Exception {
        until(() -> robot.lookup("before checkout refactor").tryQuery().isPresent());
        robot.clickOn("before checkout refactor");
        robot.clickOn("#compareButton");
        until(() -> robot.lookup(".start-from").tryQuery().isPresent());
        shoot("compare-start");
        robot.clickOn(".start-from");

        assertThat(started).extracting(Snapshot::id).containsExactly("s1");
    }

    private static String text(ViewRobot robot, String selector) {
        return robot.lookup(selector).queryAs(Labeled.class).getText();
    }

    /// A picture for people, where a folder for it is named.
    private void shoot(String name) throws Exception {
        String folder = System.getenv("SEEDBED_PICTURES");
        if (folder == null) {
            return;
        }
        settle();
        var picture = fx(() -> layers.getScene().snapshot(null));
        ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", new File(folder, "snapshots-" + name + ".png"));
    }

    /// Writes down where the user was sent.
    private final class AppNavigator implements Navigator {
        @Override
        public void startDatabase(List<Path> seeds) {
            navigator.add("start " + seeds);
        }

        @Override
        public void showSeed(String seedId) {
            navigator.add("seed " + seedId);
        }

        @Override
        public void showDatabase(String containerId) {
            navigator.add("database " + containerId);
        }

        @Override
        public void showLibrary() {
            navigator.add("library");
        }
    }
}
