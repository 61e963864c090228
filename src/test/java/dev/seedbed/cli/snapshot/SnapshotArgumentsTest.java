package dev.seedbed.cli.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.snapshot.change.UndoForm;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.MutuallyExclusiveArgsException;

/// What can be given to the commands about snapshots.
class SnapshotArgumentsTest {
    @ParameterizedTest
    @CsvSource({"12h, PT12H", "30d, PT720H", "2w, PT336H", "7, PT168H", "0, PT0S"})
    void anAgeIsHoursDaysOrWeeks(String text, Duration age) throws Exception {
        assertThat(PruneCommand.age(text)).isEqualTo(age);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "d", "-1d", "1.5d", "1m", "100000d", "1d ", "１d", "yesterday"})
    void anyOtherAgeIsRefusedWithExamples(String text) {
        assertThatThrownBy(() -> PruneCommand.age(text))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isEqualTo(new Failure.InvalidInput("age", text, "such-as:30d, 12h, 2w")));
    }

    /// The command to undo a rollback is there to be pasted.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "shop|shop",
                "my shop|'my shop'",
                "$(id)|'$(id)'",
                "-x|'-x'",
                "注文|'注文'",
                "a;b|'a;b'",
                "v1.0_a@b|v1.0_a@b",
            })
    void aNameIsOneWordForAShell(String name, String word) {
        assertThat(RollbackSupport.shellWord(name)).isEqualTo(word);
    }

    @Test
    void quotesInANameDoNotEndTheWord() {
        assertThat(RollbackSupport.shellWord("it's")).isEqualTo("'it'\\''s'");
    }

    @Test
    void aSnapshotWithoutANameIsNamedByTheTime() {
        assertThat(SnapshotSupport.details(" ", null, "t").name()).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
        assertThat(SnapshotSupport.details("before", "n", null).name()).isEqualTo("before");
        assertThat(SnapshotSupport.details(null, "n", null).tag()).isEmpty();
    }

    private static UndoOptions undo(String... arguments) {
        return CommandLine.populateCommand(new UndoOptions(), arguments);
    }

    @Test
    void anAdoptionIsUndoneInOneOfThreeWays() {
        assertThat(undo("--undo").form()).isEqualTo(UndoForm.AS_ADOPTED_KEEPING);
        assertThat(undo("--undo", "--drop").form()).isEqualTo(UndoForm.AS_ADOPTED);
        assertThat(undo("--undo", "--present").form()).isEqualTo(UndoForm.PRESENT);
        assertThat(undo("--undo", "--present").isPointless()).isFalse();
        assertThat(undo("--drop").isPointless()).isTrue();
        assertThat(undo().isAsked()).isFalse();
        assertThatThrownBy(() -> undo("--undo", "--drop", "--present"))
                .isInstanceOf(MutuallyExclusiveArgsException.class);
    }
}
