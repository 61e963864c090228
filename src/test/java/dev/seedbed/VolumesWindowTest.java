package dev.seedbed;

import static dev.seedbed.ui.FxThread.fx;
import static dev.seedbed.ui.FxThread.settle;
import static dev.seedbed.ui.FxThread.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.Awaiting;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.OwnObjects;
import dev.seedbed.engine.Shared;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.settings.AppDirectories;
import dev.seedbed.ui.FxThread;
import dev.seedbed.ui.ViewRobot;
import dev.seedbed.ui.ViewTest;
import dev.seedbed.ui.files.FakeChoosers;
import dev.seedbed.ui.files.listing.FileRow;
import dev.seedbed.ui.shell.Destination;
import dev.seedbed.ui.tasks.TaskState;
import dev.seedbed.volume.ExistingDataFixture;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.framework.junit5.Start;

/// The screen of volumes in the whole window on the real engine: what its buttons do to volumes, asked of the engine.
@Tag("engine")
@Order(Shared.LONG)
@ResourceLock(Shared.SCREEN)
@ResourceLock(value = Shared.LEFTOVERS, mode = ResourceAccessMode.READ)
@Timeout(300)
@ViewTest
class VolumesWindowTest {
    private static final String NAME = OwnObjects.name("seedbed-volwin");
    private static final String USER = NAME + "-user";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String POSTGRES = TestEngine.image("postgres:17");

    @TempDir
    private Path folder;

    private final FakeChoosers choosers = new FakeChoosers();
    private final ViewRobot robot = new ViewRobot();
    private ContainerEngine engine;
    private ExistingDataFixture bed;
    private StartupState startup;
    private AppGraph graph;
    private Thread.UncaughtExceptionHandler handler;

    /// Those of threads of earlier tests.
    @BeforeAll
    static void forgetFailures() {
        FxThread.forgetFailures();
    }

    @Start
    void start(Stage stage) throws Exception {
        engine = TestEngine.connect();
        bed = new ExistingDataFixture(engine);
        handler = Thread.getDefaultUncaughtExceptionHandler();
        startup = StartupState.of(
                new AppDirectories(folder.resolve("config"), folder.resolve("cache"), folder.resolve("state")),
                TestEngine.environment(),
                TestEngine.connector());
        graph = new AppGraph(startup, choosers);
        var _ = graph.open(stage, () -> {});
        graph.shell().destinationProperty().set(Destination.VOLUMES);
    }

    /// Removes what came of this test: containers on its volumes, then those.
    @AfterEach
    void close() throws Exception {
        // Nothing begins to look into a volume any more, then what looks lets go.
        startup.background().shutdownNow();
        assertThat(startup.background().awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        graph.services().files().close();
        Thread.setDefaultUncaughtExceptionHandler(handler);
        OwnObjects.remove(engine, NAME);
        bed.close();
        engine.close();
        startup.engine().close();
    }

    @Test
    void buttonsMakeBrowseCopyRenameAndCloneVolumes() throws Exception {
        String made = NAME + "-made";
        press("#makeVolumeButton");
        type("#newVolumeName", made);
        press("#newVolumeButton");
        untilEngine(() -> mine().contains(made));
        until(() -> graph.volumes().line(made).isPresent());
        fill(made);
        press("#refreshButton");
        ask(made);

        jump("/dir/sub/deep.txt");
        until(() -> lines().equals(List.of("down here")));
        assertThat(crumbs()).containsExactly("/", "dir", "sub", "deep.txt");
        jump("/rows.csv");
        until(() -> !this.<TableView<List<String>>>find("#rowsTable").getItems().isEmpty());
        assertThat(fx(() -> List.copyOf(
                        this.<TableView<List<String>>>find("#rowsTable").getItems())))
                .contains(List.of("1", "Ann"), List.of("2", "Bob"));
        jump("/bytes.bin");
        until(() -> lines().getFirst().startsWith("00000000  00 01 02 03"));
        jump("/server.log");
        until(() -> lines().equals(List.of("one")));
        press("#followButton");
        shell("echo two >> /data/server.log");
        until(() -> lines().equals(List.of("one", "two")));
        press("#followButton");

        copiesOutAndIn();
        engine.kill(USER);
        ask(NAME + "-none");
        ask(made);
        jump("/text.txt");
        until(() -> lines().equals(List.of("plain text")));

        String renamed = NAME + "-renamed";
        key(made, KeyCode.F2, false);
        type("#renameName", renamed);
        press("#renamePlanButton");
        press("#renameButton");
        untilEngine(() -> mine().contains(renamed) && !mine().contains(made));
        idle();
        assertThat(engine.container(USER).summary().mounts())
                .extracting(Mount::source)
                .contains(renamed)
                .doesNotContain(made);
        engine.start(USER);
        assertThat(shell("cat /data/text.txt")).isEqualTo("plain text\n");

        String clone = NAME + "-clone";
        key(renamed, KeyCode.D, true);
        type("#copyName", clone);
        press("#copyButton");
        idle();
        assertThat(mine()).contains(clone, renamed);
        ask(clone);
        jump("/dir/sub/deep.txt");
        until(() -> lines().equals(List.of("down here")));
        removesWhatIsChosen();
    }

    @Test
    void dataIsExportedImportedKeptAndServed() throws Exception {
        String data = NAME + "-data";
        engine.createVolume(data, Map.of("dev.seedbed.test", NAME), Map.of());
        String server = bed.serve(DatabaseKind.POSTGRESQL, POSTGRES, bed.at(POSTGRES, data));
        key(data, KeyCode.E, true);
        until(() -> find("#exportStop").isVisible());
        type("#exportFolder", folder.toString());
        type("#exportName", "data.tar.zst");
        press("#exportButton");
        idle();
        Path archive = folder.resolve("data.tar.zst");
        assertThat(archive).isNotEmptyFile();
        bed.ready(server, DatabaseKind.POSTGRESQL);
        assertThat(bed.run(server, DatabaseKind.POSTGRESQL, "select a from t")).isEqualTo(List.of(List.of("1")));

        for (String name : List.of(NAME + "-kept", NAME + "-served")) {
            choosers.files = List.of(archive);
            press("#importVolumeButton");
            press("#importBrowse");
            type("#importName", name);
            press("#importButton");
            idle();
            assertThat(mine()).contains(name);
        }

        orphans(NAME + "-kept", 1);
        press("#keepButton");
        type("#keepName", NAME + "-snapshot");
        press("#keepAgree");
        idle();
        assertThat(engine.containers(Map.of(Labels.ROLE, Labels.ROLE_SNAPSHOT)))
                .filteredOn(record -> record.labels().get(Labels.NAME).equals(NAME + "-snapshot"))
                .singleElement()
                .satisfies(record ->
                        assertThat(record.mounts()).extracting(Mount::source).contains(NAME + "-kept"));

        orphans(NAME + "-served", 1);
        press("#startOnButton");
        until(() -> !find("#startOnButtonAgree").isDisabled());
        type("#startOnName", NAME + "-db");
        press("#startOnButtonAgree");
        idle();
        ContainerSummary served = engine.container(NAME + "-db").summary();
        assertThat(bed.run(served.id(), DatabaseKind.POSTGRESQL, "select a from t"))
                .isEqualTo(List.of(List.of("1")));
    }

    private void copiesOutAndIn() throws Exception {
        Path picture = folder.resolve("picture.png");
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        choosers.files = List.of(picture);
        choosers.folder = Files.createDirectory(folder.resolve("out"));
        jump("/dir");
        until(() -> "dir".equals(selected()));
        press("#copyInButton");
        idle();
        assertThat(shell("sha256sum < /data/dir/picture.png | cut -c1-64; stat -c %s /data/dir/picture.png"))
                .endsWith(Files.size(picture) + "\n");
        jump("/dir/picture.png");
        until(() -> this.<ImageView>find("#pictureView").getImage() != null);
        assertThat(this.<ImageView>find("#pictureView").getImage().getWidth()).isEqualTo(20);
        press("#copyOutButton");
        idle();
        assertThat(choosers.folder.resolve("picture.png")).hasSameBinaryContentAs(picture);
    }

    private void removesWhatIsChosen() throws Exception {
        for (String end : List.of("a", "b", "keep")) {
            engine.createVolume(NAME + "-gone-" + end, Map.of(), Map.of());
        }
        Set<String> before = mine();
        orphans(NAME + "-gone", 3);
        fx(() -> {
            TableView<?> table = find("#table");
            table.getSelectionModel().clearSelection();
            for (int i = 0; i < table.getItems().size(); i++) {
                if (!((dev.seedbed.ui.volumes.list.VolumeLine) table.getItems().get(i))
                        .name()
                        .endsWith("keep")) {
                    table.getSelectionModel().select(i);
                }
            }
            return true;
        });
        press("#removeChosenButton");
        until(() -> robot.isThere("#removeVolumesButton"));
        assertThat(this.<Button>find("#removeVolumesButton").getText()).isEqualTo("Remove 2 volumes");
        assertThat(robot.<Labeled>all(".remove-line"))
                .extracting(Labeled::getText)
                .hasSize(2)
                .allMatch(line -> line.startsWith(NAME + "-gone-a") || line.startsWith(NAME + "-gone-b"));
        press("#removeVolumesButton");
        idle();
        before.removeAll(Set.of(NAME + "-gone-a", NAME + "-gone-b"));
        untilEngine(() -> mine().equals(before));
    }

    /// A container that uses the volume, and files of all sorts in it.
    private void fill(String volume) throws Exception {
        engine.createContainer(ContainerSpec.named(USER, POSTGRES)
                .entrypoint(List.of("bash", "-c", "trap 'exit 0' TERM INT; while :; do sleep 0.2; done"))
                .mount(Mount.volume(volume, "/data"))
                .mount(Mount.tmpfs("/var/lib/postgresql/data"))
                .build());
        engine.start(USER);
        shell("""
                cd /data && mkdir -p dir/sub && echo 'down here' > dir/sub/deep.txt && echo one > server.log
                echo 'plain text' > text.txt && printf 'id,name\\n1,Ann\\n2,Bob\\n' > rows.csv
                printf '\\000\\001\\002\\003\\377\\376' > bytes.bin
                """);
    }

    private String shell(String script) throws Exception {
        ExecResult result = engine.exec(
                engine.container(USER).summary().id(),
                new ExecSpec("0", List.of("bash", "-c", script), Map.of()),
                Duration.ofSeconds(30));
        assertThat(result.isSuccess()).as(result.errors()).isTrue();
        return result.output();
    }

    /// Shows the orphans of that name only, the first of them selected.
    private void orphans(String filter, int count) throws Exception {
        until(() -> graph.volumes().line(filter).isPresent() || count > 1);
        fx(() -> {
            graph.volumes().onlyOrphansProperty().set(true);
            graph.volumes().filterProperty().set(filter);
            graph.volumes().refresh();
            return true;
        });
        until(() -> this.<TableView<?>>find("#table").getItems().size() == count);
        fx(() -> {
            this.<TableView<?>>find("#table").getSelectionModel().clearAndSelect(0);
            return true;
        });
    }

    private void ask(String volume) throws Exception {
        fx(() -> {
            graph.volumes().ask(volume);
            return true;
        });
        if (mine().contains(volume)) {
            until(() -> chosen().equals(volume));
            until(() -> robot.isThere("#filesTable")
                    && !this.<TableView<?>>find("#filesTable").getItems().isEmpty());
        }
    }

    private String chosen() throws Exception {
        return fx(() -> this.<TableView<?>>find("#table").getSelectionModel().getSelectedItem()
                        instanceof dev.seedbed.ui.volumes.list.VolumeLine line
                ? line.name()
                : "");
    }

    private void key(String volume, KeyCode code, boolean shortcut) throws Exception {
        until(() -> graph.volumes().line(volume).isPresent());
        ask(volume);
        fx(() -> {
            find("#table").fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
            return true;
        });
    }

    private void jump(String path) throws Exception {
        fx(() -> {
            TextField field = find("#pathField");
            field.setText(path);
            field.fireEvent(new ActionEvent());
            return true;
        });
        String name = path.substring(path.lastIndexOf('/') + 1);
        until(() -> name.equals(selected()));
    }

    private String selected() throws Exception {
        return fx(() -> {
            FileRow row = this.<TableView<FileRow>>find("#filesTable")
                    .getSelectionModel()
                    .getSelectedItem();
            return row == null ? "" : row.name();
        });
    }

    private List<String> lines() throws Exception {
        return fx(() -> List.copyOf(this.<ListView<String>>find("#linesList").getItems()));
    }

    private List<String> crumbs() {
        return robot.<Labeled>all(".path-crumb").stream().map(Labeled::getText).toList();
    }

    private void type(String field, String text) throws Exception {
        until(() -> robot.isThere(field));
        fx(() -> {
            this.<TextField>find(field).setText(text);
            return true;
        });
    }

    private void press(String button) throws Exception {
        until(() -> !robot.all(button, VolumesWindowTest::canBePressed).isEmpty());
        fx(() -> {
            Node node = robot.all(button, VolumesWindowTest::canBePressed).getFirst();
            if (node instanceof ToggleButton toggle) {
                toggle.fire();
            } else {
                ((Button) node).fire();
            }
            return true;
        });
    }

    /// Waits until all works are over, and clears the shelf; none may have failed.
    private void idle() throws Exception {
        until(
                PATIENCE,
                () -> !graph.backgroundTasks().list().isEmpty()
                        && graph.backgroundTasks().runningProperty().get() == 0);
        var ends = new HashMap<String, TaskState>();
        fx(() -> {
            List.copyOf(graph.backgroundTasks().list()).forEach(work -> {
                ends.put(work.title(), work.state());
                graph.backgroundTasks().dismiss(work);
            });
            return true;
        });
        assertThat(ends.values()).as("%s", ends).allMatch(TaskState.Done.class::isInstance);
    }

    private Set<String> mine() throws Exception {
        return engine.volumes(Map.of()).stream()
                .map(VolumeSummary::name)
                .filter(name -> name.startsWith(NAME))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private <T extends Node> T find(String selector) {
        return robot.find(selector);
    }

    private static boolean canBePressed(Node node) {
        return node.isVisible() && !node.isDisabled();
    }

    private String backgroundTasks() {
        var backgroundTasks = new StringBuilder("works: ");
        fx(() -> graph.backgroundTasks()
                .list()
                .forEach(work -> backgroundTasks.append(work.title() + ": " + work.state() + "; ")));
        return backgroundTasks.toString();
    }

    /// Asks the engine, which takes its time: not on the FX thread.
    private void untilEngine(Callable<Boolean> condition) throws Exception {
        Awaiting.until(PATIENCE, this::backgroundTasks, condition);
        settle();
    }
}
