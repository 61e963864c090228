package dev.seedbed.ui.mask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.seedbed.input.fake.FakeKind;
import dev.seedbed.input.mask.Finding;
import dev.seedbed.input.mask.find.PersonalData;
import dev.seedbed.input.mask.rule.ColumnName;
import dev.seedbed.input.mask.rule.MaskFile;
import dev.seedbed.input.mask.rule.MaskRule;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.TaskRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Everything runs at once on this thread.
class MaskEditorTest {
    static final List<Finding> FINDINGS = List.of(
            finding("users", "email", PersonalData.EMAIL, new MaskRule.Fake(FakeKind.EMAIL)),
            finding("users", "phone", PersonalData.PHONE, new MaskRule.Fake(FakeKind.PHONE)));

    @TempDir
    private Path folder;

    private final List<Path> saved = new ArrayList<>();

    static Finding finding(String table, String column, PersonalData what, MaskRule rule) {
        return new Finding(new ColumnName(new TableName("public", table), column), what, 280, 300, rule);
    }

    private static MaskEditor open(MaskSubject subject) {
        var editor = new MaskEditor(subject, new TaskRunner(Runnable::run, Runnable::run), "Proposed for\nshop");
        editor.open();
        return editor;
    }

    private static MaskRow row(MaskEditor editor, String column) {
        return editor.rows().stream()
                .filter(row -> row.column().equals(column))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aProposalIsEditedAndSavedAsAMask() throws Exception {
        MaskEditor editor = open(new MaskSubject("shop", null, () -> FINDINGS));
        assertThat(editor.rows()).extracting(MaskRow::column).containsExactly("users.email", "users.phone");
        assertThat(editor.canSave().get()).isTrue();
        row(editor, "users.phone").takenProperty().set(false);
        row(editor, "users.email").ruleProperty().set("{ hash: 12 }");
        assertThat(editor.canAdd("users")).isFalse();
        assertThat(editor.canAdd("users.email")).isFalse();
        editor.add(" *.token ").orElseThrow().ruleProperty().set("null");

        Path file = folder.resolve("mask.yaml");
        editor.save(file, saved::add);
        assertThat(saved).containsExactly(file);
        MaskFile mask = MaskFile.read(file);
        assertThat(mask.rules())
                .extracting(rule -> rule.pattern().text(), rule -> rule.rule().text())
                .containsExactly(tuple("users.email", "{ hash: 12 }"), tuple("*.token", "null"));
        assertThat(Files.readString(file)).startsWith("# Proposed for shop\n");
    }

    @Test
    void rulesOfAFileStayAndOnlyColumnsWithoutOneAreProposed() throws Exception {
        Path file = Files.writeString(
                folder.resolve("mask.yaml"),
                "columns:\n  # mail\n  \"*.email\": { fake: email }\n  users.name: keep\n");
        MaskEditor editor = open(new MaskSubject("Seedfile.yaml", file, () -> FINDINGS));
        assertThat(editor.rows()).extracting(MaskRow::column).containsExactly("*.email", "users.name", "users.phone");
        assertThat(editor.rows()).extracting(MaskRow::isProposed).containsExactly(false, false, true);
        row(editor, "users.name").takenProperty().set(false);
        editor.save(file, saved::add);
        assertThat(Files.readString(file))
                .isEqualTo("columns:\n  # mail\n  \"*.email\": { fake: email }\n  users.phone: { fake: phone }\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{ fake: nothing }", "fake: email: x", "{ shift: 0 }", "[", "hash\nkeep"})
    void aRuleThatIsNoneIsNotSaved(String wrong) {
        MaskEditor editor = open(new MaskSubject("shop", null, () -> FINDINGS));
        MaskRow phone = row(editor, "users.phone");
        phone.ruleProperty().set(wrong);
        assertThat(phone.wrongProperty().get()).isTrue();
        assertThat(editor.canSave().get()).isFalse();
        phone.takenProperty().set(false);
        assertThat(editor.canSave().get()).as("what is not used may be wrong").isTrue();
    }

    @Test
    void aLookThatFailsSaysWhyAndSavesNothing() {
        var failure = new Failure.WrongState("database", "shop", "not-running");
        MaskEditor editor = open(new MaskSubject("shop", null, () -> {
            throw new OperationFailedException(failure);
        }));
        assertThat(editor.failureProperty().get()).isEqualTo(failure);
        assertThat(editor.canSave().get()).isFalse();
        editor.save(folder.resolve("mask.yaml"), saved::add);
        assertThat(saved).isEmpty();
    }
}
