package dev.seedbed.input.mask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.input.fake.FakeKind;
import dev.seedbed.input.fake.FakeValues;
import dev.seedbed.input.mask.rule.MaskRule;
import dev.seedbed.input.mask.rule.ProjectKey;
import dev.seedbed.input.schema.TableColumn.Sort;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlPlace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReplacementsTest {
    private static final ProjectKey KEY =
            new ProjectKey("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8));

    private static ValueSpace space(MaskRule rule, Sort sort, long longest, TextEquality equality, boolean unique) {
        return new ValueSpace(
                rule, sort, longest, equality, unique, Set.of(), new YamlPlace(Path.of("mask.yaml"), 3, 5));
    }

    private static Replacements of(ValueSpace space) {
        return new Replacements(space, Replacement.of(space, KEY, new FakeValues(Locale.ENGLISH)));
    }

    private static Replacements of(MaskRule rule, Sort sort, long longest, boolean unique) {
        return of(space(rule, sort, longest, TextEquality.EXACT, unique));
    }

    private static List<String> all(Replacements replacements, List<String> values) throws Exception {
        values.forEach(replacements::original);
        var all = new ArrayList<String>();
        for (String value : values) {
            all.add(replacements.of(value));
        }
        return all;
    }

    /// What was masked yesterday has to match what is masked tomorrow.
    @Test
    void theSameKeyAndValueGiveTheSameForEver() throws Exception {
        assertThat(of(new MaskRule.Fake(FakeKind.EMAIL), Sort.TEXT, -1, false).of("anna@shop.test"))
                .isEqualTo("prince.wisoky@example.net");
        assertThat(of(new MaskRule.Hash(12), Sort.TEXT, -1, false).of("anna@shop.test"))
                .isEqualTo("d6a9c9055117");
        assertThat(of(new MaskRule.Hash(32), Sort.UUID, -1, false).of("a"))
                .isEqualTo("73f17957-505d-45ff-89f1-4c17e4abe09d");
        assertThat(of(new MaskRule.Hash(32), Sort.INTEGER, 9, false).of("17")).isEqualTo("22492115");
        assertThat(of(new MaskRule.Shift(30, ""), Sort.DATE, -1, false).of("17"))
                .isEqualTo("14");
    }

    @Test
    void aReplacementIsNeverTheValueItself() throws Exception {
        Replacements countries = of(new MaskRule.Fake(FakeKind.COLOR), Sort.TEXT, -1, false);
        var fakes = new FakeValues(Locale.ENGLISH);
        for (int i = 0; i < 300; i++) {
            String color = fakes.value(FakeKind.COLOR, i);
            assertThat(countries.of(color)).isNotEqualTo(color);
        }
    }

    @Test
    void daysAreNeverNoneAndNeverMore() throws Exception {
        Replacements days = of(new MaskRule.Shift(2, ""), Sort.DATE, -1, false);
        var found = new ArrayList<String>();
        for (int i = 0; i < 200; i++) {
            found.add(days.of(Integer.toString(i)));
        }
        assertThat(Set.copyOf(found)).containsExactlyInAnyOrder("-2", "-1", "1", "2");
    }

    /// More values than there are first names, in a column that takes few characters.
    @Test
    void whereValuesHaveToDifferTheyDoAndFit() throws Exception {
        List<String> values =
                IntStream.range(0, 20_000).mapToObj(i -> "value " + i).toList();

        List<String> names = all(of(new MaskRule.Fake(FakeKind.FIRST_NAME), Sort.TEXT, 8, true), values);

        assertThat(names).doesNotHaveDuplicates().allMatch(name -> !name.isBlank() && name.length() <= 8);
        assertThat(all(of(new MaskRule.Fake(FakeKind.FIRST_NAME), Sort.TEXT, 8, true), values))
                .isEqualTo(names);
    }

    /// Else a server that checks row by row finds a value twice for a moment.
    @Test
    void noneGetsWhatAnotherOneWas() throws Exception {
        List<String> values =
                IntStream.rangeClosed(1, 40).mapToObj(Integer::toString).toList();

        List<String> numbers = all(of(new MaskRule.Hash(32), Sort.INTEGER, 2, true), values);

        assertThat(numbers).doesNotHaveDuplicates().doesNotContainAnyElementsOf(values);
    }

    @Test
    void textsThatTheServerTakesForTheSameGetTheSame() throws Exception {
        ValueSpace space = space(new MaskRule.Fake(FakeKind.EMAIL), Sort.TEXT, -1, TextEquality.ACCENT, true);

        assertThat(Set.copyOf(all(of(space), List.of("Anna@Shop.test", "ANNA@shop.test", "änna@shop.test "))))
                .hasSize(1);
    }

    @Test
    void tooFewAreToldWithThePlaceOfTheRule() {
        Replacements numbers = of(new MaskRule.Hash(32), Sort.INTEGER, 1, true);
        List<String> values = IntStream.range(0, 12).mapToObj(i -> "v" + i).toList();

        assertThatThrownBy(() -> all(numbers, values))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure().toString()).contains("mask.yaml", "line=3", "mask-exhausted"));
    }
}
