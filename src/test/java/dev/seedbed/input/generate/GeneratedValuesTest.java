package dev.seedbed.input.generate;

import static dev.seedbed.input.generate.SchemaSamples.column;
import static dev.seedbed.input.generate.SchemaSamples.date;
import static dev.seedbed.input.generate.SchemaSamples.id;
import static dev.seedbed.input.generate.SchemaSamples.integer;
import static dev.seedbed.input.generate.SchemaSamples.nullable;
import static dev.seedbed.input.generate.SchemaSamples.plan;
import static dev.seedbed.input.generate.SchemaSamples.refused;
import static dev.seedbed.input.generate.SchemaSamples.table;
import static dev.seedbed.input.generate.SchemaSamples.text;
import static dev.seedbed.input.generate.SchemaSamples.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableColumn.Sort;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.task.InputFailure.NotGenerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Values of generated columns, from what a file, the name, the type or a check says.
class GeneratedValuesTest {

    /// 2000 values of one column.
    private static List<String> described(String rule, TableColumn column, String... checks) throws Exception {
        TableSchema table =
                table("t", id(), column).checks(Arrays.asList(checks)).build();
        return values(
                plan("tables: { t: { rows: 2000, columns: { " + column.name() + ": " + rule + " } } }", table)
                        .get("t"),
                column.name());
    }

    private static List<String> guessed(TableColumn column, String... checks) throws Exception {
        TableSchema table =
                table("t", id(), column).checks(Arrays.asList(checks)).build();
        return values(plan("rows: 2000", table).get("t"), column.name());
    }

    private static double mean(List<String> numbers) {
        return numbers.stream().mapToDouble(Double::parseDouble).average().orElseThrow();
    }

    private static long within(List<String> numbers, double low, double high) {
        return numbers.stream()
                .mapToDouble(Double::parseDouble)
                .filter(number -> number >= low && number <= high)
                .count();
    }

    @Test
    void numbersAreEvenlySpread() throws Exception {
        List<String> numbers = described("{ between: [1, 100] }", integer("n"));

        assertThat(within(numbers, 1, 100)).isEqualTo(2000);
        assertThat(mean(numbers)).isBetween(47.0, 54.0);
        assertThat(numbers).contains("1", "100");
    }

    @Test
    void normalNumbersAreNearTheMiddle() throws Exception {
        List<String> numbers = described("{ between: [0, 600], distribution: normal }", integer("n"));

        assertThat(within(numbers, 0, 600)).isEqualTo(2000);
        assertThat(within(numbers, 200, 400)).isBetween(1270L, 1460L);
    }

    @Test
    void skewedNumbersAreMostlySmall() throws Exception {
        List<String> numbers = described("{ between: [1, 1000], distribution: skewed }", integer("n"));

        assertThat(within(numbers, 1, 1000)).isEqualTo(2000);
        assertThat(within(numbers, 1, 30)).isBetween(880L, 1120L);
        assertThat(Collections.frequency(numbers, "1"))
                .isGreaterThan(Collections.frequency(numbers, "2"))
                .isLessThan(300);
    }

    @Test
    void weightsSayHowOftenValuesCome() throws Exception {
        List<String> values = described("{ values: { active: 8, closed: 2, never: 0 } }", text("s", 20));

        assertThat(Collections.frequency(values, "active")).isBetween(1530, 1670);
        assertThat(Set.copyOf(values)).containsExactlyInAnyOrder("active", "closed");
    }

    @Test
    void nullsAreAShare() throws Exception {
        List<String> values = described("{ fake: email, nulls: 0.9 }", nullable(text("mail", 80)));

        assertThat(Collections.frequency(values, null)).isBetween(1740, 1860);
    }

    @Test
    void columnsThatTakeNullHaveSomeUnlessTheyAreDescribed() throws Exception {
        assertThat(Collections.frequency(guessed(nullable(text("memo", 80))), null))
                .isBetween(140, 260);
        assertThat(Collections.frequency(guessed(nullable(date("deleted_at"))), null))
                .isBetween(1740, 1860);
        assertThat(described("{ between: [2020-01-01, 2020-12-31] }", nullable(date("d"))))
                .doesNotContainNull();
    }

    @Test
    void sequencesPatternsAndConstants() throws Exception {
        assertThat(described("{ sequence: 1000 }", integer("n")).subList(0, 3)).containsExactly("1000", "1001", "1002");
        assertThat(described("{ sequence: { start: 5, step: -5 } }", integer("n"))
                        .subList(0, 3))
                .containsExactly("5", "0", "-5");
        assertThat(described("{ pattern: 'A-##?', unique: true }", text("code", 5)))
                .allMatch(code -> code.matches("A-\\d\\d[A-Z]"))
                .doesNotHaveDuplicates();
        assertThat(Set.copyOf(described("{ value: x }", text("s", 5)))).containsExactly("x");
    }

    @Test
    void datesLieBetween() throws Exception {
        List<String> days = described("{ between: [2024-02-28, 2024-03-01] }", date("d"));
        assertThat(Set.copyOf(days)).containsExactlyInAnyOrder("2024-02-28", "2024-02-29", "2024-03-01");

        TableColumn moment = column("at", Sort.TIMESTAMP, "timestamp").build();
        assertThat(described("{ between: [1969-12-31, 1970-01-01] }", moment))
                .allMatch(at -> at.matches("19(69-12-31|70-01-01) \\d\\d:\\d\\d:\\d\\d"));
        TableColumn time = column("t", Sort.TIME, "time").build();
        assertThat(described("{ between: ['09:00', '09:01'] }", time))
                .allMatch(at -> at.matches("09:0(0:\\d\\d|1:00)"));
    }

    @Test
    void decimalsHaveTheDigitsOfTheirColumn() throws Exception {
        TableColumn price = column("price", Sort.DECIMAL, "numeric(6,2)")
                .precision(6)
                .scale(2)
                .build();
        assertThat(guessed(price)).allMatch(text -> text.matches("\\d{1,4}\\.\\d\\d"));
        assertThat(described("{ between: [0, 0.05] }", price))
                .contains("0.00", "0.05")
                .allMatch(t -> t.startsWith("0.0"));
        TableColumn share = column("rate", Sort.DECIMAL, "numeric(3,2)")
                .precision(3)
                .scale(2)
                .build();
        assertThat(within(guessed(share), 0, 9.99)).isEqualTo(2000);
    }

    @ParameterizedTest
    @CsvSource({
        "email, [a-z.]+@example\\.(com|net|org)",
        "phoneNumber, \\(\\d{3}\\) 555-\\d{4}",
        "電話番号, \\(\\d{3}\\) 555-\\d{4}",
        "メールアドレス, [a-z.]+@example\\.(com|net|org)",
        "zip_code, \\d{5}",
        "home_page_url, https://.*",
        "user_agent_ip, \\d+\\.\\d+\\.\\d+\\.\\d+",
        "status, active|pending|closed",
        "billing_address, '.+, .+, .+ \\d{5}'",
    })
    void namesOfColumnsSayWhatIsInThem(String name, String values) throws Exception {
        assertThat(guessed(text(name, 200))).allMatch(value -> value.matches(values));
    }

    @Test
    void whatIsTooLongIsCut() throws Exception {
        assertThat(guessed(text("company", 5))).allMatch(name -> !name.isBlank() && name.length() <= 5);
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void everySortHasValues(Sort sort) throws Exception {
        TableColumn column = column("c", sort, sort == Sort.OTHER ? "inet" : "t")
                .values(sort == Sort.ENUM ? List.of("a", "b") : List.of())
                .build();

        assertThat(guessed(column)).doesNotContainNull().allMatch(value -> !value.isEmpty());
    }

    @Test
    void anUnknownTypeIsLeftOutOrRefused() throws Exception {
        TableColumn shape = column("shape", Sort.OTHER, "polygon").build();
        var failure = refused("", table("t", id(), shape).build());
        assertThat(failure.reason()).isEqualTo(NotGenerated.TYPE);
        assertThat(failure.fact()).isEqualTo("polygon");
        assertThat(plan("", table("t", id(), nullable(shape)).build()).get("t").columns())
                .containsExactly("id");
        assertThat(Set.copyOf(described("{ value: '((0,0),(1,1))' }", shape))).containsExactly("((0,0),(1,1))");
    }

    @Test
    void whatTheServerMakesIsLeftToIt() throws Exception {
        TableColumn computed =
                column("sum", Sort.INTEGER, "integer").computed(true).build();
        assertThat(plan("", table("t", id(), computed).build()).get("t").columns())
                .containsExactly("id");
        assertThat(plan(
                                "tables: { t: { columns: { n: default } } }",
                                table("t", id(), integer("n")).build())
                        .get("t")
                        .columns())
                .containsExactly("id");
    }

    @Test
    void checksLimitValues() throws Exception {
        assertThat(within(guessed(integer("age"), "CHECK (((age >= 20) AND (age < 30)))"), 20, 29))
                .isEqualTo(2000);
        assertThat(within(guessed(integer("n"), "(`n` between 5000 and 5010)"), 5000, 5010))
                .isEqualTo(2000);
        assertThat(within(guessed(integer("n"), "CHECK ((n > 100000))"), 100_001, 200_000))
                .isEqualTo(2000);
        assertThat(Set.copyOf(guessed(text("s", 9), "(`s` in (_utf8mb4\\'on\\',_utf8mb4\\'off\\'))")))
                .containsExactlyInAnyOrder("on", "off");
        assertThat(guessed(text("s", 50), "CHECK ((char_length((s)::text) = 7))"))
                .allMatch(s -> s.length() == 7);
        assertThat(guessed(text("s", 50), "CHECK ((char_length((s)::text) <= 4))"))
                .allMatch(s -> s.length() <= 4);
        assertThat(guessed(date("d"), "CHECK ((d >= '2030-01-01'::date))"))
                .allMatch(d -> LocalDate.parse(d).getYear() >= 2030);
    }

    @Test
    void columnsAreInTheOrderOfACheck() throws Exception {
        TableSchema table = table("t", id(), date("starts"), date("ends"))
                .checks(List.of("CHECK ((ends > starts))"))
                .build();

        assertThat(plan("rows: 2000", table).get("t").rows(0, 2000))
                .allSatisfy(row -> assertThat(LocalDate.parse(Objects.requireNonNull(row.get(2))))
                        .isAfter(LocalDate.parse(Objects.requireNonNull(row.get(1)))));
    }

    @Test
    void aCheckThatIsNotUnderstoodIsNamed() throws Exception {
        TableSchema table = table("t", id(), integer("a"), integer("b"))
                .checks(List.of("CHECK (((a + b) = 10))"))
                .build();
        var failure = refused("", table);
        assertThat(failure.reason()).isEqualTo(NotGenerated.CHECK);
        assertThat(failure.columns()).isEqualTo("a, b");
        assertThat(failure.fact()).isEqualTo("CHECK (((a + b) = 10))");

        var plan = plan("tables: { t: { rows: 2, columns: { a: { value: 3 }, b: { value: 7 } } } }", table);
        assertThat(plan.get("t").rows(0, 1)).containsExactly(List.of("1", "3", "7"));
    }

    @Test
    void aPersonFitsInOneRow() throws Exception {
        TableSchema table = table("会員", id(), text("姓", 20), text("名", 20), text("姓カナ", 20), text("メール", 80))
                .build();
        var rows = plan("{ locale: ja, rows: 2000 }", table).get("会員").rows(0, 2000);

        assertThat(rows.stream().filter(row -> "佐藤".equals(row.get(1))))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.get(3)).isEqualTo("サトウ");
                    assertThat(row.get(4)).contains(".sato@");
                });
    }
}
