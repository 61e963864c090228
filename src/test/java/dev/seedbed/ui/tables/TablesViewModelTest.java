package dev.seedbed.ui.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.build.file.Seedfile;
import dev.seedbed.build.file.SeedfileStep;
import dev.seedbed.input.table.ColumnGuess;
import dev.seedbed.input.table.LoadOptions;
import dev.seedbed.input.table.TableForm;
import dev.seedbed.input.table.TableGuess;
import dev.seedbed.input.table.TableOptions;
import dev.seedbed.input.table.column.ColumnOptions;
import dev.seedbed.input.table.column.ColumnType;
import dev.seedbed.input.table.column.FileColumns;
import dev.seedbed.task.Failure;
import dev.seedbed.task.InputFailure;
import dev.seedbed.task.TaskRunner;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everything runs at once on this thread.
class TablesViewModelTest {
    private static final TaskRunner TASKS = new TaskRunner(Runnable::run, Runnable::run);

    @TempDir
    private Path folder;

    private Path masters;

    @BeforeEach
    void write() throws Exception {
        masters = Files.createDirectories(folder.resolve("masters"));
        Files.writeString(masters.resolve("01_countries.csv"), "code;name\nJP;日本\nDE;-\n");
        Files.writeString(masters.resolve("02_events.jsonl"), "{\"id\": 1}\n{\"id\": 2}\n");
    }

    private TablesViewModel open(Path path) {
        var viewModel = new TablesViewModel(List.of(path), TASKS);
        viewModel.imageProperty().set("postgres:17");
        viewModel.look();
        return viewModel;
    }

    private static TableGuess guess(TablesViewModel viewModel) {
        TableLine line = viewModel.selectedProperty().get();
        assertThat(line).isNotNull();
        return Objects.requireNonNull(line.guess());
    }

    @Test
    void everyFileOfAFolderIsLookedAtBeforeAnythingIsLoaded() {
        TablesViewModel viewModel = open(masters);
        assertThat(viewModel.lines())
                .extracting(TableLine::name)
                .containsExactly("01_countries.csv", "02_events.jsonl");
        assertThat(viewModel.nameProperty().get()).isEqualTo("masters");
        assertThat(guess(viewModel).table()).isEqualTo("countries");
        assertThat(guess(viewModel).form().delimiter()).isEqualTo(';');
        assertThat(guess(viewModel).head()).containsExactly(List.of("JP", "日本"), List.of("DE", "-"));
        viewModel.select(viewModel.lines().get(1));
        assertThat(guess(viewModel).form().format()).isEqualTo(TableForm.Format.JSON_LINES);
        assertThat(viewModel.canBuild().get()).isTrue();
    }

    @Test
    void whatTheUserSaysCountsAndTheSelectionStays() {
        TablesViewModel viewModel = open(masters);
        viewModel.select(viewModel.lines().getFirst());
        viewModel.fields().delimiterProperty().set(',');
        assertThat(guess(viewModel).columns()).hasSize(1);
        viewModel.fields().delimiterProperty().set(null);
        viewModel.fields().nullsProperty().set("-");
        assertThat(guess(viewModel).head().get(1)).containsExactly("DE", null);
        viewModel.fields().headerProperty().set(false);
        assertThat(guess(viewModel).rows()).isEqualTo(3);
        viewModel.fields().nameTable("01_countries.csv", "lands");
        assertThat(guess(viewModel).table()).isEqualTo("lands");
        assertThat(guess(viewModel).columns()).extracting(ColumnGuess::heading).hasSize(2);
    }

    @Test
    void theSeedfileSaysAllOfIt() throws Exception {
        TablesViewModel viewModel = open(masters);
        TableFields fields = viewModel.fields();
        fields.encodingProperty().set("Shift_JIS");
        fields.delimiterProperty().set('\t');
        fields.quoteProperty().set('\'');
        fields.headerProperty().set(true);
        fields.nullsProperty().set(TableFields.EMPTY);
        fields.nameTable("01_countries.csv", "old \"lands\"");
        fields.say(
                "02_events.jsonl",
                FileColumns.GUESSED
                        .with(
                                "id",
                                new ColumnOptions(ColumnType.parse("varchar(9)").orElseThrow(), null))
                        .withKey(List.of()));
        fields.say(
                "01_countries.csv",
                FileColumns.GUESSED
                        .with("it's: a \"name\"", new ColumnOptions(null, ""))
                        .with("name", new ColumnOptions(ColumnType.parse("text").orElseThrow(), "-"))
                        .withKey(List.of("a, b", "code")));
        fields.setAsideProperty().set(true);
        fields.rejectsProperty().set(folder.resolve("bad rows").toString());
        TableOptions wanted = fields.options();
        assertThat(wanted.encoding()).isEqualTo(Charset.forName("Shift_JIS"));
        assertThat(wanted.nullText()).isEmpty();

        Path file = Files.writeString(folder.resolve("Seedfile.yaml"), viewModel.seedfile(folder));
        Seedfile read = Seedfile.read(file);
        assertThat(read.image()).isEqualTo("postgres:17");
        assertThat(read.database()).contains("masters");
        var load = (SeedfileStep.Load) read.steps().getFirst();
        assertThat(load.object()).isEqualTo("masters");
        assertThat(load.path().path()).isEqualTo(masters);
        assertThat(LoadOptions.of(load.options().orElseThrow(), folder)).isEqualTo(wanted);

        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere")).resolve("Seedfile.yaml");
        Files.writeString(elsewhere, viewModel.seedfile());
        var absolute = (SeedfileStep.Load) Seedfile.read(elsewhere).steps().getFirst();
        assertThat(absolute.path().path()).isEqualTo(masters);
    }

    @Test
    void typesKeysAndNullsOfColumnsAreChosenAndChecked() throws Exception {
        Path file = Files.writeString(masters.resolve("03_ages.csv"), "id,age\n1,5\n1,-\n2,x\n");
        TablesViewModel viewModel = open(file);
        assertThat(guess(viewModel).primaryKey()).isEmpty();

        choices(viewModel).chooseKey(column(viewModel, 0), true);
        assertThat(guess(viewModel).primaryKey()).containsExactly("id");
        assertThat(viewModel.lines().getFirst().misfit())
                .isEqualTo(new InputFailure.RowRejected("03_ages.csv", 3, "id", "same-key:1"));
        assertThat(viewModel.canBuild().get()).isFalse();
        viewModel.fields().setAsideProperty().set(true);
        assertThat(viewModel.canBuild().get()).isTrue();
        viewModel.fields().setAsideProperty().set(false);
        choices(viewModel).chooseKey(column(viewModel, 0), false);
        assertThat(viewModel.canBuild().get()).isTrue();

        assertThat(choices(viewModel).chooseType(column(viewModel, 1), "intger"))
                .isInstanceOf(Failure.InvalidInput.class);
        assertThat(column(viewModel, 1).column().type()).isEqualTo("text");
        assertThat(choices(viewModel).chooseType(column(viewModel, 1), "integer"))
                .isNull();
        choices(viewModel).chooseNullText(column(viewModel, 1), "-");
        assertThat(viewModel.lines().getFirst().misfit())
                .isEqualTo(new InputFailure.RowRejected("03_ages.csv", 4, "age", "not-of-type:x → integer"));
        choices(viewModel).chooseType(column(viewModel, 1), "");
        assertThat(viewModel.lines().getFirst().misfit()).isNull();
        assertThat(guess(viewModel).head().get(1)).containsExactly("1", null);

        viewModel.fields().delimiterProperty().set(';');
        assertThat(viewModel.lines().getFirst().failure()).isNull();
        assertThat(viewModel.fields().options().columns()).isEmpty();
    }

    private static ColumnGuess column(TablesViewModel viewModel, int index) {
        return guess(viewModel).columns().get(index);
    }

    private static ColumnChoices choices(TablesViewModel viewModel) {
        TableLine line = Objects.requireNonNull(viewModel.selectedProperty().get());
        return new ColumnChoices(line.name(), guess(viewModel), viewModel.fields());
    }

    @Test
    void aFileThatCannotBeReadSaysWhyAndIsNotLoaded() throws Exception {
        Files.write(masters.resolve("03_bad.csv"), new byte[] {0, 1, 2, 3, 0, 0, 5, 6});
        TablesViewModel viewModel = open(masters);
        TableLine bad = viewModel.lines().getLast();
        assertThat(bad.failure()).isInstanceOf(InputFailure.TableFileInvalid.class);
        assertThat(bad.guess()).isNull();
        assertThat(viewModel.canBuild().get()).isFalse();
    }

    @Test
    void namesAndFoldersThatCannotBeUsedKeepItFromBeginning() {
        TablesViewModel viewModel = open(masters.resolve("01_countries.csv"));
        assertThat(viewModel.lines()).hasSize(1);
        assertThat(viewModel.nameProperty().get()).isEqualTo("01_countries");
        viewModel.nameProperty().set("it's");
        assertThat(viewModel.canBuild().get()).isFalse();
        viewModel.nameProperty().set("lands");
        viewModel.fields().setAsideProperty().set(true);
        viewModel.fields().rejectsProperty().set(" ");
        assertThat(viewModel.canBuild().get()).isFalse();
        viewModel.fields().rejectsProperty().set("rejected");
        viewModel.imageProperty().set("");
        assertThat(viewModel.canBuild().get()).isFalse();
        viewModel.imageProperty().set("mysql:9");
        assertThat(viewModel.canBuild().get()).isTrue();
    }

    @Test
    void aFolderThatIsGoneIsToldAndNothingIsShown() throws Exception {
        TablesViewModel viewModel = open(masters);
        Files.delete(masters.resolve("01_countries.csv"));
        Files.delete(masters.resolve("02_events.jsonl"));
        viewModel.look();
        assertThat(viewModel.failureProperty().get()).isInstanceOf(InputFailure.TableFileInvalid.class);
        assertThat(viewModel.selectedProperty().get()).isNull();
        assertThat(viewModel.canBuild().get()).isFalse();
    }
}
