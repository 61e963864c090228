package dev.seedbed.ui.volumes;

import static dev.seedbed.ui.FxThread.fx;
import static dev.seedbed.ui.FxThread.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.DataFailure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.VolumeFailure;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.ViewRobot;
import dev.seedbed.ui.ViewTest;
import dev.seedbed.ui.files.listing.FileRow;
import dev.seedbed.ui.tasks.TaskBar;
import dev.seedbed.ui.volumes.list.VolumeLine;
import dev.seedbed.ui.window.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

@ViewTest
class VolumesViewTest {
    private final List<String> notices = new CopyOnWriteArrayList<>();
    private final Layers layers = new Layers();
    private VolumesScreenFixture bed;

    @Start
    void start(Stage stage) {
        var tasks = new TaskRunner(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater);
        var messages = new Messages(Locale.ENGLISH);
        bed = new VolumesScreenFixture(tasks, messages, layers, notices::add, new NoNavigation());
        var pane = new BorderPane(bed.screen.node());
        pane.setBottom(new TaskBar(bed.background, messages, layers, () -> {}));
        layers.getChildren().add(pane);
        var scene = new Scene(layers, 1200, 800);
        new Theme().style(scene);
        stage.setScene(scene);
        stage.show();
        bed.screen.setInFront(true);
    }

    @Test
    void saysWhatEachHoldsAndKeepsTheSelectionWhileThatArrives(ViewRobot robot) throws Exception {
        bed.fill();
        fx(() -> {
            bed.viewModel.showInternalProperty().set(true);
            bed.screen.refresh();
            return "";
        });
        until(() -> shown(robot, "PostgreSQL 17.6 · shop, crm"));
        assertThat(shown(robot, "Database shop")).as("the heading of its group").isTrue();
        fx(() -> {
            bed.viewModel.showInternalProperty().set(false);
            return "";
        });
        until(() -> !shown(robot, "Database shop"));
        assertThat(shown(robot, "8c1f0d4b…d20a")).isTrue();
        select("uploads");
        until(() -> robot.lookup("#volumeTabs").tryQuery().isPresent());

        bed.identities.held.put("wp_mysql", FakeIdentities.postgres("blog"));
        fx(() -> {
            table(robot).getSortOrder().setAll(List.of(column(robot, 3)));
            bed.viewModel.changed("wp_mysql");
            return "";
        });
        until(() -> shown(robot, "PostgreSQL 17 · blog"));

        assertThat(bed.viewModel.selectedProperty().get().name()).isEqualTo("uploads");
        assertThat(fx(() -> table(robot).getSelectionModel().getSelectedItem().name()))
                .isEqualTo("uploads");
        assertThat(fx(() -> table(robot).getItems().getLast().shown().bytes()))
                .as("unknown sizes come last")
                .isEqualTo(-1);
        fx(() -> {
            ((ToggleButton) robot.lookup("#orphansButton").query()).fire();
            return "";
        });
        until(() -> text(robot, "#chosenLabel").startsWith("3 orphans"));
    }

    @Test
    void detailsHaveTheirRoomAlsoWhenTheWindowChangedMeanwhile(ViewRobot robot) throws Exception {
        bed.fill();
        fx(() -> {
            bed.screen.refresh();
            return "";
        });
        until(() -> !fx(() -> table(robot).getItems().isEmpty()));
        select("uploads");
        until(() -> detailHeight() >= 300);

        fx(() -> {
            table(robot).getSelectionModel().clearSelection();
            return "";
        });
        until(() -> detailHeight() == 0);
        var window = layers.getScene().getWindow();
        double height = window.getHeight();
        fx(() -> {
            window.setHeight(height - 60);
            return "";
        });
        until(() -> Math.abs(layers.getHeight() - (800 - 60)) < 1);
        fx(() -> {
            window.setHeight(height);
            return "";
        });
        until(() -> Math.abs(layers.getHeight() - 800) < 1);
        select("uploads");

        until(() -> detailHeight() >= 300);
    }

    private double detailHeight() throws Exception {
        return fx(() -> layers.lookup(".detail-area") instanceof Region details ? details.getHeight() : 0.0);
    }

    @Test
    void browsesOpensAndPreviews(ViewRobot robot) throws Exception {
        bed.fill().fillFiles();
        fx(() -> {
            bed.screen.refresh();
            return "";
        });
        until(() -> !table(robot).getItems().isEmpty());
        select("uploads");
        until(() -> files(robot) != null && files(robot).getItems().size() == 9);
        assertThat(fx(() -> files(robot).getItems().stream().map(FileRow::name).toList()))
                .contains("a b\\n\\u{202e}evil.txt");

        fx(() -> {
            TextField path = robot.lookup("#pathField").queryAs(TextField.class);
            path.setText("/base/16384/2601");
            path.fireEvent(new javafx.event.ActionEvent());
            return "";
        });
        until(() -> text(robot, "#previewFacts").contains("bytes"));
        choose(robot, "postgresql.conf");
        until(() -> text(robot, "#previewFacts").contains("UTF-8"));
        until(() -> lines(robot).stream().anyMatch(line -> line.contains("omitted here")));
        choose(robot, "server.log");
        until(() -> lines(robot).equals(List.of("ready")));
        fx(() -> {
            ((ToggleButton) robot.lookup("#followButton").query()).fire();
            return "";
        });
        bed.files.appended.add("one\ntw".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        bed.files.appended.add("o\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        until(() -> lines(robot).equals(List.of("ready", "one", "two")));

        fx(() -> {
            ((Button) robot.lookup("#copyOutButton").query()).fire();
            return "";
        });
        until(() -> shown(robot, "3 entries, 4.0 KiB, copied to /home/me/Desktop"));
        assertThat(bed.files.copies).containsExactly("out [/server.log] to /home/me/Desktop");
    }

    @Test
    void exportsWithTheDatabaseStopped(ViewRobot robot) throws Exception {
        list(robot);
        key(robot, "seedbed-data-a1", KeyCode.E, true);
        until(() -> robot.lookup("#exportStop")
                .tryQueryAs(CheckBox.class)
                .filter(Node::isVisible)
                .isPresent());
        fx(() -> {
            robot.lookup("#exportFolder").queryAs(TextField.class).setText("/tmp/out");
            robot.lookup("#exportButton").queryAs(Button.class).fire();
            return "";
        });

        until(() -> !bed.services.done.isEmpty());
        assertThat(bed.services.done)
                .containsExactly("export stopped seedbed-data-a1 to /tmp/out/seedbed-data-a1.tar.zst");
        until(() -> shown(robot, "Exported seedbed-data-a1.tar.zst: 256 KiB, sha256 abababababab…"));
    }

    @Test
    void importsAndTellsWhatWasCleaned(ViewRobot robot) throws Exception {
        list(robot);
        bed.choosers.files = List.of(Path.of("/tmp/shop data.tar.gz"));
        press(robot, "#importVolumeButton");
        press(robot, "#importBrowse");
        press(robot, "#importButton");

        until(() -> bed.services.done.contains("import /tmp/shop data.tar.gz as shop-data CLEAN"));
        until(() -> shown(robot, "Show volume"));
    }

    @Test
    void removesWhatTheButtonNamesAndSaysWhatStays(ViewRobot robot) throws Exception {
        list(robot);
        fx(() -> {
            table(robot).getSelectionModel().selectAll();
            return "";
        });
        key(robot, null, KeyCode.DELETE, false);
        until(() -> text(robot, "#removeVolumesButton").equals("Remove 3 volumes"));
        assertThat(shown(robot, "uploads: Containers refer to it: web")).isTrue();
        press(robot, "#removeVolumesButton");

        until(() -> !bed.services.done.isEmpty());
        assertThat(bed.services.done.getFirst()).startsWith("remove [").doesNotContain("uploads");
    }

    @Test
    void severalThatAreChosenStayChosenWhenTheEngineChanges(ViewRobot robot) throws Exception {
        list(robot);
        fx(() -> {
            bed.viewModel.onlyOrphansProperty().set(true);
            table(robot).getSelectionModel().selectAll();
            return "";
        });
        List<String> before = chosen(robot);
        assertThat(before).hasSizeGreaterThan(2);

        bed.engine.createVolume("another", Map.of(), Map.of());
        String user = bed.engine.createContainer(ContainerSpec.named("user", "nginx:1")
                .mount(Mount.volume(before.getFirst(), "/data"))
                .build());
        fx(() -> {
            bed.viewModel.refresh();
            return "";
        });

        // One has come, one is nobody's no more; the others are as they were.
        until(() ->
                table(robot).getItems().stream().anyMatch(line -> line.name().equals("another")));
        assertThat(fx(() -> List.copyOf(table(robot).getItems())))
                .noneMatch(line -> line.name().equals(before.getFirst()));
        assertThat(chosen(robot)).containsExactlyInAnyOrderElementsOf(before.subList(1, before.size()));
        bed.engine.removeContainer(user, true);
    }

    private static List<String> chosen(ViewRobot robot) throws Exception {
        return fx(() -> table(robot).getSelectionModel().getSelectedItems().stream()
                .map(VolumeLine::name)
                .toList());
    }

    /// What the menu of a row offers is there as buttons, whatever is chosen.
    @Test
    void whatCanBeDoneWithTheChosenOneIsThereAsButtons(ViewRobot robot) throws Exception {
        list(robot);
        assertThat(robot.lookup("#exportChosenButton").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#removeChosenButton").query().isDisabled()).isTrue();
        select("wp_mysql");
        until(() -> text(robot, "#chosenLabel").equals("wp_mysql"));
        var more = fx(() -> robot.lookup("#moreButton").queryAs(MenuButton.class));
        fx(() -> {
            more.show();
            return "";
        });
        assertThat(fx(() -> more.getItems().stream().map(MenuItem::getText).toList()))
                .contains("Browse files", "Copy volume…", "Rename…", "Remove…");
        fx(() -> {
            more.hide();
            return "";
        });
        press(robot, "#exportChosenButton");
        until(() -> robot.lookup("#exportFolder").tryQuery().isPresent());
    }

    /// A frozen volume is no dead end: what was frozen in it can be started.
    @Test
    void aDatabaseStartsOnWhatIsFrozenInAVolume(ViewRobot robot) throws Exception {
        bed.snapshots.withStory();
        Snapshot frozen = bed.snapshots.all.get(1);
        String volume = frozen.layers().getLast().volume();
        bed.engine.createVolume(volume, Map.of(Labels.ROLE, Labels.ROLE_LAYER), Map.of());
        String record = bed.engine.createContainer(ContainerSpec.named("seedbed-snapshot-s1", "nginx:1")
                .labels(Map.of(
                        Labels.ROLE,
                        Labels.ROLE_SNAPSHOT,
                        Labels.ID,
                        "s1",
                        Labels.NAME,
                        frozen.name(),
                        Labels.LAYERS,
                        "[\"" + volume + "/u\"]"))
                .mount(Mount.readOnlyVolume(volume, "/seedbed/layers/0"))
                .build());
        list(robot);
        fx(() -> {
            bed.allSnapshots.refresh();
            return "";
        });
        until(() -> bed.allSnapshots.all().size() == 4);
        select(volume);
        until(() -> shown(robot, "Snapshot before checkout refactor"));
        press(robot, "#startOnButton");
        until(() ->
                robot.lookup("#cloneName").queryAs(TextField.class).getText().equals("shop-dev-2"));
        press(robot, "#cloneButton");
        until(() -> bed.snapshots.calls.contains("clone s1 shop-dev-2"));
        assertThat(record).isNotEmpty();
    }

    /// Files that change under a running server can damage its data.
    @Test
    void copyingBesideARunningServerAsks(ViewRobot robot) throws Exception {
        bed.fillFiles();
        list(robot);
        bed.engine.start(bed.engine.container("legacy-wp").summary().id());
        bed.choosers.files = List.of(Path.of("pom.xml").toAbsolutePath());
        select("wp_mysql");
        until(() -> robot.lookup("#copyInButton").tryQuery().isPresent());
        press(robot, "#copyInButton");
        until(() -> shown(robot, "“legacy-wp” is running on these files"));
        assertThat(bed.background.list()).isEmpty();

        press(robot, "#agreeButton");
        until(() -> !bed.background.list().isEmpty());
    }

    @Test
    void aVolumeThatCannotBeMountedLeavesTheFormOpen(ViewRobot robot) throws Exception {
        list(robot);
        bed.services.createFailure = new VolumeFailure.VolumeUnusable(
                "share", VolumeFailure.MountTrouble.CONNECTION_REFUSED, "mount: connection refused");
        press(robot, "#makeVolumeButton");
        fx(() -> {
            robot.lookup("#newVolumeName").queryAs(TextField.class).setText("share");
            robot.lookup("#newVolumeKind")
                    .queryAs(ChoiceBox.class)
                    .getSelectionModel()
                    .select(1);
            return "";
        });
        fx(() -> {
            robot.lookup("#volumes-new-host").queryAs(TextField.class).setText("files.example.org");
            robot.lookup("#volumes-new-path").queryAs(TextField.class).setText("/export");
            robot.lookup("#newVolumeButton").queryAs(Button.class).fire();
            return "";
        });
        until(() -> shown(robot, "The server of the volume share refuses the connection"));
        bed.services.createFailure = null;
        press(robot, "#newVolumeButton");

        until(() -> bed.services.done.stream().anyMatch(line -> line.startsWith("create share NfsShare")));
    }

    @Test
    void eachFieldSaysWhatIsWrongWithIt(ViewRobot robot) throws Exception {
        list(robot);
        press(robot, "#makeVolumeButton");
        fx(() -> {
            robot.lookup("#newVolumeKind")
                    .queryAs(ChoiceBox.class)
                    .getSelectionModel()
                    .select(1);
            return "";
        });
        assertThat(problems(robot)).as("nothing was touched yet").isEmpty();

        press(robot, "#newVolumeButton");
        until(() -> problems(robot).size() == 3);
        assertThat(problems(robot)).contains("It is empty.");
        until(() -> robot.lookup("#newVolumeName").query().isFocused());
        assertThat(robot.lookup("#newVolumeName").query().getPseudoClassStates())
                .contains(PseudoClass.getPseudoClass("danger"));
        assertThat(bed.services.done).isEmpty();

        fx(() -> {
            robot.lookup("#newVolumeName").queryAs(TextField.class).setText("no blanks in it");
            robot.lookup("#volumes-new-host").queryAs(TextField.class).setText("files.example.org");
            robot.lookup("#volumes-new-path").queryAs(TextField.class).setText("export");
            return "";
        });
        until(() -> problems(robot).size() == 2);
        assertThat(problems(robot)).anyMatch(text -> text.startsWith("It must begin with"));
        assertThat(problems(robot)).anyMatch(text -> text.startsWith("A volume’s name has letters"));
        fx(() -> {
            robot.lookup("#newVolumeName").queryAs(TextField.class).setText("share");
            robot.lookup("#volumes-new-path").queryAs(TextField.class).setText("/export");
            return "";
        });
        until(() -> problems(robot).isEmpty());
        press(robot, "#newVolumeButton");
        until(() -> bed.services.done.stream().anyMatch(line -> line.startsWith("create share NfsShare")));
    }

    private static List<String> problems(ViewRobot robot) throws Exception {
        return fx(() -> robot.lookup(".field-problem").queryAllAs(Label.class).stream()
                .filter(Label::isVisible)
                .map(Label::getText)
                .toList());
    }

    @Test
    void aRefusedStartOffersTheUpgrade(ViewRobot robot) throws Exception {
        list(robot);
        bed.refuse(new DataFailure.DataUnfit(
                VolumesScreenFixture.NAMELESS, DataFailure.Misfit.NO_IMAGE, "PostgreSQL 15", "postgres:15"));
        select(VolumesScreenFixture.NAMELESS);
        fx(() -> {
            bed.viewModel.onlyOrphansProperty().set(true);
            return "";
        });
        press(robot, "#startOnButton");
        until(() -> robot.lookup("#upgradeButton")
                .tryQuery()
                .filter(Node::isVisible)
                .isPresent());
        press(robot, "#upgradeButton");

        until(() -> bed.services.done.stream().anyMatch(line -> line.startsWith("upgrade")));
    }

    @Test
    void renamesAfterSayingWhatThatComesTo(ViewRobot robot) throws Exception {
        list(robot);
        key(robot, "wp_mysql", KeyCode.F2, false);
        until(() -> robot.lookup("#renameName").tryQuery().isPresent());
        fx(() -> {
            robot.lookup("#renameName").queryAs(TextField.class).setText("wp_data");
            return "";
        });
        press(robot, "#renamePlanButton");
        until(() -> text(robot, "#renameButton").equals("Stop 1 container and rename"));
        press(robot, "#renameButton");

        until(() -> bed.services.done.contains("rename wp_mysql to wp_data stopping"));
    }

    private void list(ViewRobot robot) throws Exception {
        bed.fill();
        fx(() -> {
            bed.screen.refresh();
            return "";
        });
        until(() -> table(robot).getItems().size() == 5);
        until(() -> table(robot).getItems().getFirst().shown().looked());
    }

    /// A key in the table, with a volume selected where one is named.
    private void key(ViewRobot robot, String volume, KeyCode code, boolean shortcut) throws Exception {
        if (volume != null) {
            select(volume);
        }
        fx(() -> {
            table(robot).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
            return "";
        });
    }

    private static void press(ViewRobot robot, String button) throws Exception {
        until(() -> robot.lookup(button)
                .tryQuery()
                .filter(node -> !node.isDisabled())
                .isPresent());
        fx(() -> {
            robot.lookup(button).queryAs(Button.class).fire();
            return "";
        });
    }

    private void select(String volume) throws Exception {
        fx(() -> {
            bed.viewModel.ask(volume);
            return volume;
        });
    }

    private void choose(ViewRobot robot, String file) throws Exception {
        fx(() -> {
            TableView<FileRow> table = files(robot);
            for (int i = 0; i < table.getItems().size(); i++) {
                if (table.getItems().get(i).name().equals(file)) {
                    table.getSelectionModel().clearAndSelect(i);
                }
            }
            return file;
        });
    }

    private static List<String> lines(ViewRobot robot) {
        return List.copyOf(robot.lookup("#linesList").<ListView<String>>query().getItems());
    }

    private static boolean shown(ViewRobot robot, String text) {
        return robot.lookup(text).tryQuery().isPresent();
    }

    private static String text(ViewRobot robot, String id) {
        return robot.lookup(id).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
    }

    private static TableView<VolumeLine> table(ViewRobot robot) {
        return robot.lookup("#table").query();
    }

    private static TableColumn<VolumeLine, ?> column(ViewRobot robot, int at) {
        return table(robot).getColumns().get(at);
    }

    private static TableView<FileRow> files(ViewRobot robot) {
        return robot.lookup("#filesTable")
                .tryQueryAs(TableView.class)
                .map(found -> (TableView<FileRow>) found)
                .orElse(null);
    }
}
