package dev.seedbed.ui.dialog;

import static dev.seedbed.ui.FxThread.fx;
import static dev.seedbed.ui.FxThread.settle;
import static dev.seedbed.ui.FxThread.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.part.DumpTable;
import dev.seedbed.library.part.SeedPart;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.task.ImageFailure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.FakePlans;
import dev.seedbed.ui.FakeSeeding;
import dev.seedbed.ui.ViewRobot;
import dev.seedbed.ui.ViewTest;
import dev.seedbed.ui.window.Overlay;
import dev.seedbed.ui.window.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// The start dialog by its controls.
@ViewTest
class StartDialogTest {
    private static final List<Path> FILES = List.of(Path.of("/dumps/shop.dump"));

    private final FakeSeeding seeding = new FakeSeeding();
    private final List<SeedPlan> started = new ArrayList<>();
    private final StackPane root = new StackPane();
    private final StartDialog dialog = new StartDialog(
            seeding,
            new TaskRunner(Runnable::run, Platform::runLater),
            () -> List.of("postgres:17", "postgres:16", "team/pg:17"),
            new Messages(Locale.ENGLISH),
            new PlainOverlay());

    /// Puts the dialog into the scene and nothing else.
    private final class PlainOverlay implements Overlay {
        private @Nullable Runnable closed;

        @Override
        public void show(Node shown, Runnable onClosed) {
            closed = onClosed;
            root.getChildren().setAll(shown);
        }

        @Override
        public void hide() {
            root.getChildren().clear();
            Objects.requireNonNull(closed).run();
        }

        @Override
        public boolean isShowing() {
            return !root.getChildren().isEmpty();
        }
    }

    @Start
    void start(Stage stage) {
        var scene = new Scene(root, 900, 560);
        new Theme().style(scene);
        stage.setScene(scene);
        stage.show();
    }

    private void open(Runnable how) throws Exception {
        fx(how);
        settle();
    }

    @Test
    void enterOnABoxStartsAndDoesNotTickIt(ViewRobot robot) throws Exception {
        open(() -> dialog.open(FILES, started::add));
        CheckBox box = robot.lookup("#freshBox").queryAs(CheckBox.class);
        fx(() -> {
            box.getParent().setVisible(true);
            box.requestFocus();
        });
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(box.isSelected()).isFalse();
        assertThat(started).hasSize(1);
    }

    @Test
    void anotherTryHasWhatWasEntered(ViewRobot robot) throws Exception {
        open(() -> dialog.open(FILES, started::add));
        fx(() -> {
            robot.lookup("#nameField").queryAs(TextField.class).setText("mine");
            robot.lookup("#freshBox").queryAs(CheckBox.class).setSelected(true);
            robot.lookup("#startButton").queryButton().fire();
        });
        settle();
        assertThat(started).hasSize(1);

        open(() -> dialog.openAgain(started.getFirst(), started::add));
        SeedRequest again = seeding.requests.getLast();
        assertThat(again.name()).isEqualTo("mine");
        assertThat(again.fresh()).isTrue();
        assertThat(robot.lookup("#nameField").queryAs(TextField.class).getText())
                .isEqualTo("mine");
        assertThat(robot.lookup(".image-picker").query().isDisabled()).isFalse();
    }

    @Test
    void theTablesOfTheDumpAreListedWhenTheyAreLookedFor(ViewRobot robot) throws Exception {
        seeding.tables = List.of(new DumpTable("shop.orders", 90_000), new DumpTable("shop.audit_log", 5_000_000));
        open(() -> dialog.open(FILES, started::add));
        PartPane pane = robot.lookup("#partPane").query();
        ListView<PartTable> list = robot.lookup(".part-pane .list-view").query();
        assertThat(list.getItems()).isEmpty();

        fx(() -> pane.setExpanded(true));
        settle();
        assertThat(list.getItems()).extracting(PartTable::name).containsExactly("shop.orders", "shop.audit_log");
        fx(() -> {
            TextField filter = robot.lookup(".part-pane .text-field").query();
            filter.setText("LOG");
        });
        settle();
        assertThat(list.getItems()).extracting(PartTable::name).containsExactly("shop.audit_log");
        fx(() -> list.getItems().getFirst().rowsProperty().set(false));
        settle();

        assertThat(seeding.requests.getLast().part())
                .isEqualTo(new SeedPart(List.of("shop.audit_log"), List.of(), false));
        assertThat(pane.getText()).isEqualTo("Part of the seed: all tables · 1 table without rows");
    }

    @Test
    void anEncodingCanBeChosenWhereItIsNotClear(ViewRobot robot) throws Exception {
        open(() -> dialog.open(FILES, started::add));
        ChoiceBox<String> box = robot.lookup("#encodingBox").query();
        assertThat(box.isVisible()).isFalse();

        seeding.planner = request -> {
            if (request.encoding() == null) {
                throw new OperationFailedException(new SeedFailure.EncodingUnclear(FILES.getFirst(), 3, "EE 6D"));
            }
            return FakePlans.of(request);
        };
        fx(() -> robot.lookup("#nameField").queryAs(TextField.class).setText("mine"));
        until(box::isVisible);
        fx(() -> box.setValue("EUC-JP"));
        settle();

        assertThat(seeding.requests.getLast().encoding().charset()).isEqualTo("EUC-JP");
        assertThat(box.isVisible()).isTrue();
    }

    @Test
    void anEmptyDatabaseAsksForItsKindAndForgetsTheImageOfAnother(ViewRobot robot) throws Exception {
        open(() -> dialog.openEmpty(started::add));
        assertThat(seeding.requests.getLast().files()).isEmpty();
        assertThat(seeding.requests.getLast().kind()).isEqualTo(DatabaseKind.POSTGRESQL);
        assertThat(robot.lookup("#kindBox").query().isVisible()).isTrue();
        choose(robot, "team/pg:17");
        assertThat(seeding.requests.getLast().image()).isEqualTo("team/pg:17");
        fx(() -> robot.lookup("#kindBox").<ChoiceBox<DatabaseKind>>query().setValue(DatabaseKind.MYSQL));
        settle();
        assertThat(seeding.requests.getLast().kind()).isEqualTo(DatabaseKind.MYSQL);
        assertThat(seeding.requests.getLast().image()).isNull();
    }

    @Test
    void theFieldOfAFailureIsMarkedAndTheImageCanBeChanged(ViewRobot robot) throws Exception {
        var failure = new ImageFailure.ImageUnavailable("nowhere:1", "manifest unknown", List.of("postgres:17"));
        seeding.planner = request -> {
            if ("nowhere:1".equals(request.image())) {
                throw new OperationFailedException(failure);
            }
            return FakePlans.named("orders-dev");
        };
        open(() -> dialog.open(FILES, started::add));
        choose(robot, "");
        TextField other = robot.lookup(".text-field")
                .match((TextField field) -> "name:tag".equals(field.getPromptText()))
                .queryAs(TextField.class);
        fx(() -> other.setText("nowhere:1"));
        settle();
        Node box = robot.lookup(".image-picker > .searchable-combo-box").query();
        until(() -> box.getStyleClass().contains("field-error"));
        assertThat(robot.lookup("#startButton").queryButton().isDisabled()).isTrue();
        choose(robot, "postgres:16");
        until(() -> !box.getStyleClass().contains("field-error"));
        assertThat(other.isVisible()).isFalse();
    }

    /// The Enter that chooses an entry chooses it, and does nothing else.
    @Test
    void anotherImageIsTyped(ViewRobot robot) throws Exception {
        open(() -> dialog.open(FILES, started::add));
        ComboBox<String> box =
                robot.lookup(".image-picker > .searchable-combo-box").query();
        fx(() -> {
            box.requestFocus();
            box.show();
        });
        settle();
        robot.write("anoth");
        settle();
        robot.type(KeyCode.DOWN);
        settle();
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(box.getValue()).isEmpty();
        assertThat(started).isEmpty();
        // Without a name there is nothing to start, least of all the image from before.
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(started).isEmpty();
        assertThat(robot.lookup("#startButton").queryButton().isDisabled()).isTrue();
        robot.write("postgres:99");
        settle();
        assertThat(seeding.requests.getLast().image()).isEqualTo("postgres:99");
    }

    private static void choose(ViewRobot robot, String image) throws Exception {
        fx(() -> robot.lookup(".image-picker > .searchable-combo-box")
                .<ComboBox<String>>query()
                .setValue(image));
        settle();
    }
}
