package dev.seedbed.input.generate.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.input.schema.ForeignKey;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableColumn.Sort;
import dev.seedbed.input.schema.TableColumnBuilder;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.input.schema.TableSchemaBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Checks in the forms in which PostgreSQL, MySQL and MariaDB print them.
class TableChecksTest {
    private static TableColumn column(String name, Sort sort) {
        return TableColumnBuilder.builder()
                .name(name)
                .sort(sort)
                .type("t")
                .nullable(true)
                .length(-1)
                .precision(-1)
                .build();
    }

    private static TableSchema table(String... checks) {
        return TableSchemaBuilder.builder()
                .name(new TableName("public", "t"))
                .columns(List.of(
                        column("age", Sort.INTEGER),
                        column("price", Sort.DECIMAL),
                        column("status", Sort.TEXT),
                        column("Order", Sort.TEXT),
                        column("starts", Sort.DATE),
                        column("ends", Sort.DATE),
                        column("parent", Sort.INTEGER)))
                .foreignKeys(List.of(new ForeignKey(List.of("parent"), new TableName("public", "t"), List.of("age"))))
                .checks(List.of(checks))
                .build();
    }

    private static Limits limits(String check, String column) {
        var checks = new TableChecks(table(check));
        assertThat(checks.unknown()).isEmpty();
        return checks.of(column);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHECK (((status)::text = ANY ((ARRAY['a'::character varying, 'b''c'::character varying])::text[])))",
                "CHECK ((status = ANY (ARRAY['a'::text, 'b''c'::text])))",
                "(`status` in (_utf8mb4\\'a\\',_utf8mb4'b''c'))",
                "`status` in ('a','b''c')",
                "((status = 'a') OR (status = 'b''c'))",
                "CHECK (((status IS NULL) OR (status IN ('a', 'b''c'))))",
            })
    void listsOfValues(String check) {
        assertThat(limits(check, "status").values()).contains(List.of("a", "b'c"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHECK (((age >= 18) AND (age <= 65)))",
                "CHECK (((18 <= age) AND (65 >= age)))",
                "(`age` between 18 and 65)",
                "`age` >= 18 and `age` <= 65",
                "CHECK (((age)::numeric >= (18)::numeric(4,1)) AND (AGE <= 65))",
            })
    void ranges(String check) {
        Limits limits = limits(check, "age");
        assertThat(limits.lows()).containsExactly(new Limits.Bound("18", true, check));
        assertThat(limits.highs()).containsExactly(new Limits.Bound("65", true, check));
    }

    @Test
    void negativeAndOpenEnds() {
        assertThat(limits("(price > -5)", "price").lows().getFirst().value()).isEqualTo("-5");
        assertThat(limits("CHECK ((price > '-5'::integer))", "price").lows().getFirst())
                .isEqualTo(new Limits.Bound("-5", false, "CHECK ((price > '-5'::integer))"));
    }

    @Test
    void lengths() {
        assertThat(limits("CHECK ((char_length((status)::text) >= 3))", "status")
                        .shortest())
                .isEqualTo(3);
        assertThat(limits("(length(`status`) < 10)", "status").longest(50)).isEqualTo(9);
        Limits exact = limits("character_length(`status`) = 5", "status");
        assertThat(exact.shortest()).isEqualTo(5);
        assertThat(exact.longest(-1)).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHECK ((status <> ''::text))",
                "CHECK ((TRIM(BOTH FROM status) <> ''::text))",
                "(trim(`status`) <> _utf8mb4\\'\\')",
                "json_valid(`status`)",
                "CHECK ((status IS NOT NULL))",
                "CHECK ((starts <= CURRENT_DATE))",
                "CHECK ((starts < now()))",
                "(`parent` <> `age`)",
                "(\"Order\" <> '')",
            })
    void whatHoldsAnyhow(String check) {
        assertThat(new TableChecks(table(check)).unknown()).isEmpty();
    }

    @Test
    void jsonOfMariaDb() {
        assertThat(limits("json_valid(`status`)", "status").isJson()).isTrue();
        assertThat(limits("json_valid(`status`)", "age").isJson()).isFalse();
    }

    @Test
    void orders() {
        var checks = new TableChecks(table("CHECK ((ends > starts))", "(`starts` <= `ends`)"));
        assertThat(checks.orders())
                .extracting(order -> order.low().name()
                        + (order.strict() ? "<" : "<=")
                        + order.high().name())
                .containsExactly("starts<ends", "starts<=ends");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHECK (((age + 1) > 5))",
                "CHECK ((status ~ '^[a-z]+$'::text))",
                "(`status` like _utf8mb4\\'a%\\')",
                "CHECK ((starts > CURRENT_DATE))",
                "CHECK ((age <> 5))",
                "CHECK ((age <> price))",
                "CHECK ((NOT (age > 5)))",
                "CHECK ((nothing > 5))",
                "CHECK (((age > 5) OR (price > 5)))",
                "CHECK (((age IS NULL) = (price IS NULL)))",
                "CHECK (",
                "",
                "'",
                "CHECK ((age > 5) extra",
            })
    void othersAreLeftUnknown(String check) {
        assertThat(new TableChecks(table(check)).unknown()).containsExactly(check);
    }

    @Test
    void deepAndLongConditionsEnd() {
        String deep = "(".repeat(100_000) + "age > 5" + ")".repeat(100_000);
        String wide = "(age > 5)" + " AND (age > 5)".repeat(20_000);
        assertThat(new TableChecks(table(deep)).unknown()).hasSize(1);
        assertThat(new TableChecks(table("x" + "'".repeat(100_001))).unknown()).hasSize(1);
        assertThat(new TableChecks(table(wide)).unknown()).hasSize(1);
        String allowed = "(age > 5)" + " AND (age > 5)".repeat(250);
        assertThat(new TableChecks(table(allowed)).unknown()).isEmpty();
    }

    @Test
    void columnsThatACheckNames() {
        assertThat(TableChecks.columns(table(), "CHECK ((lower(status) = \"Order\") AND AGE > 5)"))
                .containsExactly("status", "Order", "age");
    }
}
