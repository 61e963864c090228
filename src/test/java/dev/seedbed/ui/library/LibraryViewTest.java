package dev.seedbed.ui.library;

import static dev.seedbed.ui.FxThread.fx;
import static dev.seedbed.ui.FxThread.settle;
import static dev.seedbed.ui.FxThread.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.build.file.SeedfileNames;
import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.Library;
import dev.seedbed.library.SeedItem;
import dev.seedbed.library.SeedSource;
import dev.seedbed.library.index.DumpIndexCache;
import dev.seedbed.library.index.DumpIndexer;
import dev.seedbed.library.index.DumpIndexes;
import dev.seedbed.library.preview.DumpPreview;
import dev.seedbed.settings.ThemeChoice;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.ViewRobot;
import dev.seedbed.ui.ViewTest;
import dev.seedbed.ui.fx.Toast;
import dev.seedbed.ui.library.entry.LibraryEntry;
import dev.seedbed.ui.library.entry.LibraryMarks;
import dev.seedbed.ui.library.entry.LibraryPlace;
import dev.seedbed.ui.library.entry.SourceRow;
import dev.seedbed.ui.library.reading.SeedContents;
import dev.seedbed.ui.library.reading.SeedReading;
import dev.seedbed.ui.shell.OverlayPane;
import dev.seedbed.ui.snapshots.FakeSnapshots;
import dev.seedbed.ui.snapshots.all.AllSnapshotsActions;
import dev.seedbed.ui.snapshots.all.AllSnapshotsViewModel;
import dev.seedbed.ui.snapshots.dialog.SnapshotTexts;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.window.ListScreen;
import dev.seedbed.ui.window.Navigator;
import dev.seedbed.ui.window.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

@ViewTest
class LibraryViewTest {
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final List<List<Path>> started = new CopyOnWriteArrayList<>();
    private final List<Path> built = new CopyOnWriteArrayList<>();
    private Library library;
    private LibraryViewModel viewModel;
    private ListScreen screen;
    private AllSnapshotsViewModel allSnapshots;
    private AllSnapshotsActions snapshotActions;
    private final FakeSnapshots snapshots = new FakeSnapshots();

    @TempDir
    static Path cache;

    @TempDir
    static Path folder;

    @Start
    void start(Stage stage) throws Exception {
        byte[] sample = Files.readAllBytes(Path.of("assets/samples/cinema.sql"));
        Files.write(folder.resolve("cut \"off\"\nat half.sql"), java.util.Arrays.copyOf(sample, sample.length / 2));
        Files.writeString(folder.resolve("picture.sql"), "\u0089PNG");
        Files.writeString(folder.resolve("日本語.sql"), "CREATE TABLE t (id int);\n");
        Path samples = Path.of("assets/samples").toAbsolutePath();
        library = new Library(
                new DumpInspector(),
                List.of(new SeedSource(samples, SeedSource.Origin.SAMPLES), SeedSource.folder(folder)),
                SeedfileNames::isOne);
        var tasks = new TaskRunner(background, Platform::runLater);
        var indexes = new DumpIndexes(new DumpIndexer(), new DumpIndexCache(cache, 1 << 20));
        viewModel = new LibraryViewModel(
                library,
                new SeedReading(indexes, new DumpPreview(), tasks),
                _ -> Map.of(),
                tasks,
                new RecordedStarts(started, snapshot -> snapshotActions.start(snapshot), built),
                new LibraryMarks(List.of(), List.of(), (_, _) -> {}),
                _ -> {});
        var messages = new Messages(Locale.of(System.getProperty("test.language", "en")));
        var texts = new SnapshotTexts(messages);
        allSnapshots = new AllSnapshotsViewModel(snapshots, tasks, texts::searched);
        allSnapshots.revisionProperty().subscribe(() -> viewModel.showSnapshots(allSnapshots.all()));
        var overlay = new OverlayPane();
        snapshotActions = new AllSnapshotsActions(
                allSnapshots, tasks, new BackgroundTasks(tasks), texts, overlay, new Toast(), new NoWays());
        screen = LibraryScreen.of(viewModel, allSnapshots, snapshotActions, messages);
        var theme = new Theme();
        var scene = new Scene(new StackPane(screen.node(), overlay), 1176, 830);
        theme.style(scene);
        theme.choiceProperty().set(ThemeChoice.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        Platform.runLater(viewModel::close);
        library.close();
        background.shutdownNow();
    }

    @Test
    void theBadgeOfASeedCountsTheNotesThatItsPanelLists(ViewRobot robot) throws Exception {
        var texts = new LibraryTexts(new Messages(Locale.ENGLISH));
        TableView<LibraryEntry> table = robot.lookup("#table").queryTableView();
        until(() -> table.getItems().size() >= 9);
        LibraryEntry noted = table.getItems().stream()
                .filter(entry -> entry instanceof LibraryEntry.Dump(var item)
                        && texts.notes(item).size() == 1
                        && !texts.hasWarning(item)
                        && texts.trouble(item).isEmpty())
                .findFirst()
                .orElseThrow();

        robot.interact(() -> table.getSelectionModel().select(noted));

        var notes = robot.lookup("#notesBox").<javafx.scene.layout.VBox>query();
        until(() -> notes.getChildren().size() == 1);
        assertThat(robot.lookup(".table-row-cell:selected .badge").<Label>queryAll())
                .extracting(Label::getText)
                .containsExactly("1 note");
    }

    @Test
    void aSampleIsFoundReadAndStartedWithTheKeyboard(ViewRobot robot) throws Exception {
        TableView<LibraryEntry> table = robot.lookup("#table").queryTableView();
        until(() -> table.getItems().size() >= 9);

        robot.interact(screen::focusFilter);
        robot.write("shop.dump");
        until(() -> table.getItems().size() == 1);
        robot.interact(table::requestFocus);
        robot.type(KeyCode.HOME, KeyCode.DOWN);
        robot.interact(() -> table.getSelectionModel().selectFirst());
        TableView<SeedContents.TableRow> tables = robot.lookup("#tableTable").queryTableView();
        until(() -> !tables.getItems().isEmpty());
        Label rows = robot.lookup("#rowsText").queryAs(Label.class);
        until(() -> !rows.getText().isEmpty());
        picture(robot, "library-light.png");

        assertThat(robot.lookup("#nameLabel").queryAs(Label.class).getText()).isEqualTo("shop.dump");
        assertThat(fx(() -> List.copyOf(tables.getItems())))
                .allSatisfy(row -> assertThat(row.rows()).isPositive());
        robot.type(KeyCode.ENTER);
        until(() -> !started.isEmpty());
        assertThat(started.getFirst())
                .singleElement()
                .satisfies(file -> assertThat(file.toString()).endsWith("shop.dump"));
    }

    @Test
    void whatBreaksOffSaysSoAndTheDialogDecides(ViewRobot robot) throws Exception {
        TableView<LibraryEntry> table = robot.lookup("#table").queryTableView();
        until(() -> table.getItems().stream().anyMatch(LibraryViewTest::isTruncated));

        robot.interact(() -> viewModel
                .selectedProperty()
                .set(table.getItems().stream()
                        .filter(LibraryViewTest::isTruncated)
                        .findFirst()
                        .orElseThrow()));
        settle();
        until(() -> viewModel.reading().progressProperty().get() == SeedReading.IDLE);
        picture(robot, "library-truncated.png");

        assertThat(robot.lookup("#startButton").queryButton().isDisabled()).isFalse();
        assertThat(robot.lookup("#failurePane").query().isVisible()).isTrue();
        assertThat(robot.lookup("#nameLabel").queryAs(Label.class).getText()).contains("⏎");
    }

    private static boolean isTruncated(LibraryEntry entry) {
        return entry instanceof LibraryEntry.Dump(var item) && item.isTruncated();
    }

    /// Whatever becomes of the database that it was taken of.
    @Test
    void aSnapshotOfARemovedDatabaseIsShownInFullAndStarted(ViewRobot robot) throws Exception {
        snapshots.withStory();
        snapshots.removed = true;
        TableView<LibraryEntry> table = robot.lookup("#table").queryTableView();
        robot.interact(() -> {
            screen.setInFront(true);
            viewModel.list().placeProperty().set(new LibraryPlace.Snapshots());
        });
        until(() -> table.getItems().size() == 4);
        robot.interact(() -> table.getSelectionModel().select(2));
        settle();
        picture(robot, "library-snapshot.png");

        assertThat(robot.lookup(".snapshot-pane-name").queryAs(Label.class).getText())
                .isEqualTo("before checkout refactor");
        assertThat(robot.lookup("shop-dev (removed)").tryQuery()).isPresent();
        assertThat(robot.lookup("#showDatabaseButton").query().isVisible()).isFalse();
        robot.clickOn("#pinSnapshotButton");
        until(() -> snapshots.calls.contains("edit s1 before checkout refactor false"));
        robot.interact(table::requestFocus);
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("#cloneName")
                .tryQueryAs(TextField.class)
                .filter(field -> field.getText().equals("shop-dev-2"))
                .isPresent());
        robot.type(KeyCode.ENTER);
        until(() -> snapshots.calls.contains("clone s1 shop-dev-2"));
    }

    /// With what is wrong in it, and by the same keys as a dump.
    @Test
    void aSeedfileIsShownInFullAndBuilt(ViewRobot robot) throws Exception {
        Path project = Files.createDirectories(folder.resolve("webshop"));
        Files.writeString(project.resolve("fixes.sql"), "select 1;\n");
        Files.writeString(project.resolve("customers.mask.yaml"), "columns:\n  customers.email: { fake: email }\n");
        Path file = Files.writeString(project.resolve("Seedfile.yaml"), """
                image: postgres:17
                database: shop
                steps:
                  - run: fixes.sql
                    name: Corrections of the accounting department for the years before the move
                  - run: fixes.sql
                  - mask: customers.mask.yaml
                check:
                  - { sql: select count(*) from users, expect: "> 100" }
                """);
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(broken.resolve("Seedfile.yaml"), "image: postgres:17\nstepps: []\n");
        TableView<LibraryEntry> table = robot.lookup("#table").queryTableView();
        robot.interact(() -> {
            viewModel.refresh();
            viewModel.list().placeProperty().set(new LibraryPlace.Seedfiles());
        });
        until(() -> table.getItems().size() == 2
                && table.getItems().stream()
                        .allMatch(entry ->
                                entry instanceof LibraryEntry.OfSeedfile described && described.head() != null));
        robot.interact(() -> table.getSelectionModel().select(0));
        settle();
        picture(robot, "library-seedfile-invalid.png");
        assertThat(robot.lookup("#startSeedfileButton").queryButton().isDisabled())
                .isTrue();
        assertThat(robot.lookup(".failure-title").<Label>queryAll())
                .extracting(Label::getText)
                .anyMatch(text -> text.contains("line 2"));

        robot.interact(() -> table.getSelectionModel().select(1));
        settle();
        robot.clickOn(robot.lookup(".table-row-cell:selected .library-star").<javafx.scene.Node>query());
        settle();
        picture(robot, "library-seedfile.png");
        assertThat(fx(() -> viewModel
                        .list()
                        .marks()
                        .isFavourite(table.getSelectionModel().getSelectedItem())))
                .isTrue();
        robot.interact(table::requestFocus);
        robot.type(KeyCode.ENTER);
        until(() -> built.equals(List.of(file)));

        for (String id : List.of("#startSeedfileButton", "#buildSeedfileButton", "#editMaskButton")) {
            Button button = robot.lookup(id).queryButton();
            assertThat(fx(() -> button.getWidth() - button.prefWidth(-1)))
                    .as("room for the text of " + id)
                    .isGreaterThan(-1);
        }
        robot.interact(robot.lookup("#buildSeedfileButton").queryButton()::fire);
        until(() -> built.equals(List.of(file, file)));
    }

    /// Whatever is found after it was chosen, and whatever is marked.
    @Test
    void theChosenSourceStaysChosenWhenItsCountChanges(ViewRobot robot) throws Exception {
        TableView<LibraryEntry> table = robot.lookup("#table").queryTableView();
        ListView<SourceRow> sources = robot.lookup("#sourceList").queryListView();
        until(() -> table.getItems().size() >= 9);
        settle();
        assertThat(fx(() -> sources.getSelectionModel().getSelectedIndex())).isZero();

        Files.writeString(folder.resolve("another.sql"), "CREATE TABLE t (id int);\n");
        robot.interact(viewModel::refresh);
        until(() -> table.getItems().stream().anyMatch(entry -> entry.name().equals("another.sql")));
        settle();
        assertThat(fx(() -> sources.getSelectionModel().getSelectedIndex())).isZero();

        robot.interact(() -> sources.getSelectionModel().select(1));
        robot.interact(() -> viewModel.list().marks().toggleFavourite(new LibraryEntry.Dump(dump("another.sql"))));
        settle();
        assertThat(fx(() -> table.getItems().size())).isEqualTo(1);
        assertThat(fx(() -> sources.getSelectionModel().getSelectedIndex())).isEqualTo(1);
    }

    private SeedItem dump(String name) {
        return library.contents().items().stream()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static final class NoWays implements Navigator {
        @Override
        public void startDatabase(List<Path> seeds) {}

        @Override
        public void showSeed(String seedId) {}

        @Override
        public void showDatabase(String containerId) {}

        @Override
        public void showLibrary() {}
    }

    private static void picture(ViewRobot robot, String name) throws Exception {
        var shot = fx(() -> robot.lookup("#table").query().getScene().snapshot(null));
        Path target = Files.createDirectories(Path.of("target/screens")).resolve(name);
        javax.imageio.ImageIO.write(javafx.embed.swing.SwingFXUtils.fromFXImage(shot, null), "png", target.toFile());
    }
}
