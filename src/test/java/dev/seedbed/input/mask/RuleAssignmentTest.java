package dev.seedbed.input.mask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.input.fake.FakeKind;
import dev.seedbed.input.mask.rule.ColumnName;
import dev.seedbed.input.mask.rule.MaskRule;
import dev.seedbed.task.BuildFailure;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which rule is for which column, and what is refused before anything is changed.
class RuleAssignmentTest {
    private static final ColumnName EMAIL = new ColumnName(MaskTables.USERS, "email");
    private static final ColumnName USER_EMAIL = new ColumnName(MaskTables.ORDERS, "user_email");

    @TempDir
    private Path folder;

    private Map<ColumnName, MaskedColumn> assigned(String rules) throws Exception {
        return RuleAssignment.of(MaskTables.file(folder, rules), MaskTables.shop());
    }

    @ParameterizedTest
    @CsvSource({"users.email, user_email, true", "orders.user_email, email, true"})
    void aFakeGoesAlongForeignKeys(String named, String other, boolean spread) throws Exception {
        Map<ColumnName, MaskedColumn> columns = assigned(named + ": { fake: email }");

        assertThat(columns.keySet()).containsExactlyInAnyOrder(EMAIL, USER_EMAIL);
        assertThat(columns.values()).allMatch(one -> one.rule().equals(new MaskRule.Fake(FakeKind.EMAIL)));
        assertThat(columns.values().stream()
                        .filter(one -> one.column().name().equals(other))
                        .map(MaskedColumn::spread))
                .containsExactly(spread);
    }

    @Test
    void aReferenceMayBecomeNull() throws Exception {
        assertThat(assigned("users.email: hash\norders.user_email: null\n")).containsOnlyKeys(EMAIL, USER_EMAIL);
    }

    @Test
    void columnsOfOneKindAreOneSpaceWithTheShortestLength() throws Exception {
        Map<ColumnName, MaskedColumn> columns = assigned("users.email: { fake: email }");

        ValueSpace space =
                ValueSpace.of(columns.values(), facts()).values().iterator().next();
        assertThat(space.longest()).isEqualTo(60);
        assertThat(space.unique()).isTrue();
        assertThat(space.equality()).isEqualTo(TextEquality.ACCENT);
        assertThat(space.sources()).hasSize(2);
    }

    private static MaskFacts facts() {
        return MaskFactsBuilder.builder()
                .equality(Map.of(USER_EMAIL, TextEquality.ACCENT))
                .build();
    }

    /// A pattern passes over what the server computes: that follows by itself.
    @Test
    void patternsPassOverComputedColumns() throws Exception {
        assertThat(assigned("\"users.*email\": { fake: email }")).containsOnlyKeys(EMAIL, USER_EMAIL);
    }

    @Test
    void patternsThatFitNothingAreTold() throws Exception {
        assertThat(RuleAssignment.idle(MaskTables.file(folder, "\"*.phone\": hash"), MaskTables.shop()))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    users.emial: hash                          | 2 | mask-unknown:users.emial      | mask-known
                    users.email: null                          | 2 | mask-not-null:users.email     | mask-not-null-rule
                    users.email: { constant: x }               | 2 | mask-unique:users.email       | mask-unique-rule
                    users.lower_email: hash                    | 2 | mask-computed:users.lower_email | mask-computed-rule
                    users.state: { fake: word }                | 2 | mask-enum:users.state         | mask-enum-rule:new, old
                    users.state: { constant: odd }             | 2 | mask-enum:users.state         | yaml-one-of:new, old
                    users.code: { fake: word }                 | 2 | mask-type:users.code (text)   | mask-length:6
                    users.code: { constant: longer }           | 2 | mask-short:users.code         | mask-length-most:4
                    users.born: { fake: word }                 | 2 | mask-type:users.born (date)   | mask-text
                    users.photo: hash                          | 2 | mask-type:users.photo (binary) | mask-hashed
                    users.note: { shift: 3 }                   | 2 | mask-type:users.note (text)   | mask-date
                    orders.placed: { shift: 3 }                | 2 | mask-no-key:orders.placed     | mask-by
                    orders.placed: { shift: 3, by: who }       | 2 | mask-unknown:orders.who       | mask-by
                    orders.user_email: keep;users.email: hash  | 2 | mask-reference:orders.user_email → users.email | mask-same-rule
                    users.email: hash;orders.user_email: { fake: email } | 3 | mask-reference:orders.user_email → users.email | mask-same-rule
                    """)
    void whatAColumnCannotFollowIsRefused(String rules, long line, String found, String expected) {
        assertThatThrownBy(() -> assigned(rules.replace(';', '\n')))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isInstanceOfSatisfying(BuildFailure.FileInvalid.class, failure -> {
                            assertThat(failure.found()).isEqualTo(found);
                            assertThat(failure.expected()).isEqualTo(expected);
                            assertThat(failure.line()).isEqualTo(line);
                        }));
    }
}
