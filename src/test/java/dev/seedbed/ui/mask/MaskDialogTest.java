package dev.seedbed.ui.mask;

import static dev.seedbed.ui.FxThread.fx;
import static dev.seedbed.ui.FxThread.settle;
import static dev.seedbed.ui.FxThread.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.input.mask.MaskReport;
import dev.seedbed.settings.ThemeChoice;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.ViewRobot;
import dev.seedbed.ui.ViewTest;
import dev.seedbed.ui.fx.Toast;
import dev.seedbed.ui.shell.OverlayPane;
import dev.seedbed.ui.window.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

@ViewTest
class MaskDialogTest {
    @TempDir
    private Path folder;

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger saved = new AtomicInteger();
    private OverlayPane overlay;
    private MaskDialog dialog;

    @Start
    void start(Stage stage) {
        var messages = new Messages(Locale.of(System.getProperty("test.language", "en")));
        overlay = new OverlayPane();
        dialog = new MaskDialog(
                new TaskRunner(background, Platform::runLater),
                new MaskTexts(messages),
                overlay,
                new Toast(),
                _ -> Optional.of(folder.resolve("mask.yaml")));
        var theme = new Theme();
        var scene = new Scene(new StackPane(overlay), 1100, 700);
        theme.style(scene);
        theme.choiceProperty().set(ThemeChoice.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        background.shutdownNow();
    }

    @Test
    void aMaskIsProposedChangedAndSaved(ViewRobot robot) throws Exception {
        robot.interact(() ->
                dialog.open(new MaskSubject("shop", null, () -> MaskEditorTest.FINDINGS), saved::incrementAndGet));
        TableView<MaskRow> rules = robot.lookup("#maskRules").queryTableView();
        until(() -> rules.getItems().size() == 2);
        TextField column = robot.lookup("#maskColumn").queryAs(TextField.class);
        robot.interact(() -> column.setText("*.token"));
        Button add = robot.lookup("#addRuleButton").queryButton();
        until(() -> !add.isDisabled());
        robot.interact(add::fire);
        until(() -> rules.getItems().size() == 3);
        Button save = robot.lookup("#saveMaskButton").queryButton();
        robot.interact(() -> rules.getItems().getFirst().ruleProperty().set("{ fake: nothing }"));
        until(save::isDisabled);
        settle();
        picture(robot, "#maskRules", "mask-edit.png");
        robot.interact(() -> rules.getItems().getFirst().ruleProperty().set("{ fake: username }"));
        until(() -> !save.isDisabled());
        robot.interact(save::fire);
        until(() -> saved.get() == 1);
        assertThat(Files.readString(folder.resolve("mask.yaml")))
                .contains("users.email: { fake: username }\n", "users.phone: { fake: phone }\n", "\"*.token\": hash\n");
        assertThat(fx(overlay::isShowing)).isFalse();
    }

    @Test
    void aReportLeadsToTheRulesAtAnOpenColumn(ViewRobot robot) throws Exception {
        var open = MaskEditorTest.FINDINGS;
        var report = new MaskReport(List.of(), open);
        var reports = new MaskReportDialog(new MaskTexts(new Messages(Locale.ENGLISH)), overlay, new Toast());
        robot.interact(() -> reports.open(
                "shop",
                report,
                column -> dialog.open(new MaskSubject("shop", null, report::open), () -> {}, column.local())));
        TableView<MaskReportLine> lines = robot.lookup("#maskReport").queryTableView();
        robot.interact(() -> lines.getSelectionModel().select(1));
        Button edit = robot.lookup("#editMaskButton").queryButton();
        assertThat(edit.isDisabled()).isFalse();
        settle();
        picture(robot, "#maskReport", "mask-report-open.png");
        robot.interact(edit::fire);
        TableView<MaskRow> rules = robot.lookup("#maskRules").queryTableView();
        until(() -> rules.getSelectionModel().getSelectedIndex() == 1);
        MaskRow chosen = rules.getSelectionModel().getSelectedItem();
        assertThat(chosen.column()).isEqualTo(open.get(1).column().local());
    }

    private static void picture(ViewRobot robot, String id, String name) throws Exception {
        var shot = fx(() -> robot.lookup(id).query().getScene().snapshot(null));
        Path target = Files.createDirectories(Path.of("target/screens")).resolve(name);
        javax.imageio.ImageIO.write(javafx.embed.swing.SwingFXUtils.fromFXImage(shot, null), "png", target.toFile());
    }
}
