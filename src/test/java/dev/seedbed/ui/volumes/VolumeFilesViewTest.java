package dev.seedbed.ui.volumes;

import static dev.seedbed.ui.FxThread.fx;
import static dev.seedbed.ui.FxThread.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.VolumeFailure;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.ViewRobot;
import dev.seedbed.ui.ViewTest;
import dev.seedbed.ui.files.listing.FileRow;
import dev.seedbed.ui.tasks.TaskBar;
import dev.seedbed.ui.volumes.list.VolumeLine;
import dev.seedbed.ui.window.Theme;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// The files below the list of volumes, and what is done with several volumes at once.
@ViewTest
class VolumeFilesViewTest {
    private final Layers layers = new Layers();
    private VolumesScreenFixture bed;

    @Start
    void start(Stage stage) throws Exception {
        var tasks = new TaskRunner(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater);
        var messages = new Messages(Locale.ENGLISH);
        bed = new VolumesScreenFixture(tasks, messages, layers, _ -> {}, new NoNavigation())
                .fill()
                .fillFiles();
        var pane = new BorderPane(bed.screen.node());
        pane.setBottom(new TaskBar(bed.background, messages, layers, () -> {}));
        layers.getChildren().add(pane);
        var scene = new Scene(layers, 1200, 800);
        new Theme().style(scene);
        stage.setScene(scene);
        stage.show();
        bed.screen.setInFront(true);
        bed.screen.refresh();
    }

    @Test
    void aFilteredListThatChangesLeavesTheFilesAsTheyAre(ViewRobot robot) throws Exception {
        open(robot, "uploads");
        jump(robot, "/base/16384/2601");
        until(() -> names(robot).contains("2601"));
        fx(() -> {
            bed.viewModel.filterProperty().set("upl");
            return "";
        });
        until(() -> table(robot).getItems().size() == 1);
        Node files = robot.lookup("#filesTable").query();

        for (int i = 0; i < 3; i++) {
            bed.engine.createVolume("upload-" + i, java.util.Map.of(), java.util.Map.of());
            int expected = i + 2;
            fx(() -> {
                bed.screen.refresh();
                return "";
            });
            until(() -> table(robot).getItems().size() == expected);
        }

        assertThat(bed.files.opened).hasValue(1);
        assertThat(names(robot)).contains("base", "16384", "2601");
        assertThat(fx(() -> files(robot).getSelectionModel().getSelectedItem().name()))
                .isEqualTo("2601");
        assertThat(files.getScene()).isNotNull();
        assertThat(bed.viewModel.selectedProperty().get().name()).isEqualTo("uploads");
    }

    @Test
    void theSelectedFileStaysSelectedWhenOthersAppear(ViewRobot robot) throws Exception {
        open(robot, "uploads");
        jump(robot, "/server.log");
        until(() -> "server.log".equals(selected(robot)));
        bed.files.file("/PG_AAA", "new").file("/aaa.txt", "new");

        press(robot, "#refreshButton");
        until(() -> names(robot).contains("PG_AAA"));

        assertThat(selected(robot)).isEqualTo("server.log");
        until(() -> text(robot, "#previewName").equals("server.log"));
    }

    @Test
    void thePathIsButtonsUntilItIsTyped(ViewRobot robot) throws Exception {
        open(robot, "uploads");
        jump(robot, "/base/16384/2601");
        until(() -> crumbs(robot).equals(List.of("/", "base", "16384", "2601")));

        robot.clickOn("16384");
        until(() -> "16384".equals(selected(robot)));
        assertThat(crumbs(robot)).containsExactly("/", "base", "16384");

        robot.press(KeyCode.CONTROL).press(KeyCode.L).release(KeyCode.L).release(KeyCode.CONTROL);
        until(() -> robot.lookup("#pathField").query().isFocused());
        assertThat(robot.lookup("#pathField").queryAs(TextField.class).getText())
                .isEqualTo("/base/16384");
        robot.write("/server.log").type(KeyCode.ENTER);
        until(() -> "server.log".equals(selected(robot)));
        assertThat(robot.lookup("#pathField").query().isVisible()).isFalse();

        robot.clickOn("#editPathButton").type(KeyCode.ESCAPE);
        until(() -> !robot.lookup("#pathField").query().isVisible());
        robot.clickOn("#crumbRoot");
        until(() -> selected(robot) == null);
        assertThat(crumbs(robot)).containsExactly("/");
    }

    @Test
    void aShareThatCannotBeMountedSaysWhy(ViewRobot robot) throws Exception {
        bed.files.unusable.put(
                "team-share",
                new VolumeFailure.VolumeUnusable(
                        "team-share", VolumeFailure.MountTrouble.CONNECTION_REFUSED, "mount: refused"));
        select(robot, "team-share");

        until(() -> shown(robot, "The server of the volume team-share refuses the connection"));
        assertThat(shown(robot, "This directory is empty")).isFalse();
        bed.files.unusable.clear();
        press(robot, "#readAgainButton");

        until(() -> names(robot).contains("server.log"));
        assertThat(shown(robot, "The server of the volume team-share refuses the connection"))
                .isFalse();
    }

    @Test
    void aShareThatDoesNotAnswerSaysSoAndHoldsUpNothing(ViewRobot robot) throws Exception {
        bed.files.silent.add("team-share");
        select(robot, "team-share");

        until(() -> shown(robot, "No answer yet"));
        assertThat(robot.lookup(".files-table .empty-state .muted")
                        .<Labeled>query()
                        .getText())
                .contains(":/export/team")
                .contains("addr=files.example.org");
        open(robot, "uploads");
        assertThat(shown(robot, "No answer yet")).isFalse();
    }

    @Test
    void severalOrphansBecomeSnapshotsInOneGo(ViewRobot robot) throws Exception {
        until(() -> table(robot).getItems().size() == VolumesScreenFixture.SHOWN
                && table(robot).getItems().stream()
                        .allMatch(line -> line.shown().looked()));
        bed.engine.createVolume("left-over", java.util.Map.of(), java.util.Map.of());
        bed.identities.held.put("left-over", FakeIdentities.postgres("old"));
        bed.services.refusal = new VolumeFailure.VolumeHeld("left-over", VolumeFailure.VolumeObstacle.USED, "web");
        bed.services.refused = "left-over";
        fx(() -> {
            bed.screen.refresh();
            bed.viewModel.onlyOrphansProperty().set(true);
            return "";
        });
        until(() -> table(robot).getItems().stream()
                .anyMatch(
                        line -> line.name().equals("left-over") && line.shown().looked()));
        fx(() -> {
            table(robot).getSelectionModel().selectAll();
            return "";
        });
        press(robot, "#keepButton");
        until(() -> robot.lookup("#keepAgree").tryQuery().isPresent());
        assertThat(text(robot, "#keepAgree")).isEqualTo("Save 2 snapshots");
        fx(() -> {
            robot.lookup("#keepName")
                    .match(node ->
                            node instanceof TextField field && field.getText().equals("left-over"))
                    .queryAs(TextField.class)
                    .setText("old data");
            return "";
        });
        press(robot, "#keepAgree");

        until(() -> shown(robot, "Saved 1 of 2 as a snapshot; see Details for the rest."));
        // A share lies elsewhere and cannot be frozen.
        assertThat(bed.services.done)
                .hasSize(1)
                .allMatch(line -> line.startsWith("keep " + VolumesScreenFixture.NAMELESS + " as "));
    }

    private void open(ViewRobot robot, String volume) throws Exception {
        select(robot, volume);
        until(() -> names(robot).contains("server.log"));
    }

    private void select(ViewRobot robot, String volume) throws Exception {
        until(() -> bed.viewModel.line(volume).isPresent());
        fx(() -> {
            bed.viewModel.ask(volume);
            return volume;
        });
        until(() -> robot.lookup("#filesTable").tryQuery().isPresent());
    }

    private static void jump(ViewRobot robot, String path) throws Exception {
        fx(() -> {
            TextField field = robot.lookup("#pathField").queryAs(TextField.class);
            field.setText(path);
            field.fireEvent(new javafx.event.ActionEvent());
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

    private static List<String> crumbs(ViewRobot robot) {
        return robot.lookup(".path-crumb").<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .toList();
    }

    private static String selected(ViewRobot robot) throws Exception {
        return fx(() -> {
            FileRow row = files(robot).getSelectionModel().getSelectedItem();
            return row == null ? null : row.name();
        });
    }

    private static List<String> names(ViewRobot robot) throws Exception {
        return fx(() -> robot.lookup("#filesTable").tryQuery().isEmpty()
                ? List.<String>of()
                : files(robot).getItems().stream().map(FileRow::name).toList());
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

    private static TableView<FileRow> files(ViewRobot robot) {
        return robot.lookup("#filesTable").query();
    }
}
