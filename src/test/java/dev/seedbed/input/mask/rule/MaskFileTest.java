package dev.seedbed.input.mask.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.input.InputDigest;
import dev.seedbed.input.fake.FakeKind;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.task.BuildFailure;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskFileTest {
    @TempDir
    private Path folder;

    private MaskFile file(String text) throws Exception {
        return MaskFile.read(Files.writeString(folder.resolve("mask.yaml"), text));
    }

    private static ColumnName column(String table, String column) {
        return new ColumnName(new TableName("public", table), column);
    }

    @Test
    void everyRuleIsRead() throws Exception {
        MaskFile file = file("""
                key: team.key
                locale: ja
                columns:
                  t.a: keep
                  t.b: null
                  t.c: hash
                  t.d: { hash: 12 }
                  t.e: { constant: "a: \\"b\\"" }
                  t.f: { shift: 30 }
                  t.g: { shift: 30, by: user_id }
                  t.h: { fake: full_name }
                  t.i: { sql: "concat('x', id)" }
                """);

        assertThat(file.locale()).isEqualTo(Locale.JAPANESE);
        assertThat(file.key())
                .isInstanceOfSatisfying(
                        KeySource.InFile.class, key -> assertThat(key.file()).isEqualTo(folder.resolve("team.key")));
        assertThat(file.rules().stream().map(ColumnRule::rule))
                .containsExactly(
                        new MaskRule.Keep(),
                        new MaskRule.Null(),
                        new MaskRule.Hash(32),
                        new MaskRule.Hash(12),
                        new MaskRule.Constant("a: \"b\""),
                        new MaskRule.Shift(30, ""),
                        new MaskRule.Shift(30, "user_id"),
                        new MaskRule.Fake(FakeKind.FULL_NAME),
                        new MaskRule.Sql("concat('x', id)"));
        assertThat(file.rules().get(3).place().line()).isEqualTo(7);
    }

    /// What a rule says of itself can be read again.
    @Test
    void theTextOfARuleIsTheRule() throws Exception {
        MaskFile file = file("""
                columns:
                  t.a: keep
                  t.b: null
                  t.c: { hash: 9 }
                  t.d: { constant: "quote \\" back\\\\slash \\n line # hash" }
                  t.e: { shift: 3, by: "a b" }
                  t.f: { fake: email }
                """);
        for (ColumnRule rule : file.rules()) {
            assertThat(file("columns:\n  t.x: " + rule.rule().text() + "\n")
                            .rules()
                            .getFirst()
                            .rule())
                    .isEqualTo(rule.rule());
        }
    }

    @Test
    void theRuleThatNamesAColumnComesFirstThenTheOrderOfTheFile() throws Exception {
        MaskFile file = file("""
                columns:
                  "*.email": { fake: email }
                  "audit.*.*": null
                  "user?.*": hash
                  users.email: keep
                """);

        assertThat(rule(file, column("users", "email"))).contains(new MaskRule.Keep());
        assertThat(rule(file, column("orders", "EMAIL"))).contains(new MaskRule.Fake(FakeKind.EMAIL));
        assertThat(rule(file, column("users", "phone"))).contains(new MaskRule.Hash(32));
        assertThat(rule(file, new ColumnName(new TableName("audit", "log"), "x")))
                .contains(new MaskRule.Null());
        assertThat(rule(file, column("log", "x"))).isEmpty();
        assertThat(rule(file, column("orders", "email_sent"))).isEmpty();
    }

    private static Optional<MaskRule> rule(MaskFile file, ColumnName column) {
        return file.ruleOf(column).map(ColumnRule::rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    columns: { t.a: hsah }                 | 1 | 17 | yaml-value:hsah
                    columns: { t.a: { fake: emial } }      | 1 | 25 | yaml-value:emial
                    columns: { t.a: { hash: 4 } }          | 1 | 25 | yaml-value:4
                    columns: { t.a: { shift: 0 } }         | 1 | 26 | yaml-value:0
                    columns: { t.a: { constant: } }        | 1 | 28 | yaml-nothing
                    columns: { t.a: { hash: 8, sql: x } }  | 1 | 17 | yaml-map
                    columns: { t.a: { hash: 8, by: x } }   | 1 | 32 | yaml-value:x
                    columns: { t.a: { mask: x } }          | 1 | 19 | yaml-key:mask
                    columns: { t.a: [hash] }               | 1 | 17 | yaml-list
                    columns: { email: hash }               | 1 | 12 | yaml-key:email
                    colums: {}                             | 1 | 1  | yaml-key:colums
                    { key: ../x, columns: {} }             | 1 | 8  | yaml-value:../x
                    { key: {environment: A-B}, columns: {} } | 1 | 22 | yaml-value:A-B
                    { locale: fr, columns: {} }            | 1 | 11 | yaml-value:fr
                    columns: { *.email: hash }             | 1 | 13 | yaml-parser
                    {}                                     | 1 | 1  | yaml-key-missing
                    """)
    void whatCannotBeUsedIsToldWithItsPlace(String text, long line, long column, String found) {
        assertThatThrownBy(() -> file(text))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isInstanceOfSatisfying(BuildFailure.FileInvalid.class, failure -> {
                            assertThat(failure.found()).startsWith(found);
                            assertThat(List.of(failure.line(), failure.column()))
                                    .containsExactly(line, column);
                        }));
    }

    @Test
    void theDescriptionChangesWithRulesAndKeyAndNotWithComments() throws Exception {
        var key = new ProjectKey(new byte[32]);
        String plain = description("columns: { t.a: hash }", key);

        assertThat(description("# comment\ncolumns:\n  t.a: hash\n", key)).isEqualTo(plain);
        assertThat(description("columns: { t.a: keep }", key)).isNotEqualTo(plain);
        assertThat(description("columns: { t.b: hash }", key)).isNotEqualTo(plain);
        assertThat(description("{ locale: ja, columns: { t.a: hash } }", key)).isNotEqualTo(plain);
        assertThat(description("columns: { t.a: hash }", new ProjectKey(new byte[] {1})))
                .isNotEqualTo(plain);
    }

    private String description(String text, ProjectKey key) throws Exception {
        var digest = new InputDigest();
        file(text).describe(digest, key);
        return digest.result();
    }
}
