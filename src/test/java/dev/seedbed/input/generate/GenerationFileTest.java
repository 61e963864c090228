package dev.seedbed.input.generate;

import static dev.seedbed.input.generate.SchemaSamples.column;
import static dev.seedbed.input.generate.SchemaSamples.date;
import static dev.seedbed.input.generate.SchemaSamples.id;
import static dev.seedbed.input.generate.SchemaSamples.integer;
import static dev.seedbed.input.generate.SchemaSamples.invalid;
import static dev.seedbed.input.generate.SchemaSamples.key;
import static dev.seedbed.input.generate.SchemaSamples.nullable;
import static dev.seedbed.input.generate.SchemaSamples.table;
import static dev.seedbed.input.generate.SchemaSamples.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.input.fake.FakeKind;
import dev.seedbed.input.generate.value.Distribution;
import dev.seedbed.input.schema.TableColumn.Sort;
import dev.seedbed.input.schema.TableSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong with a file is told with its place, before there is a row.
class GenerationFileTest {
    private static final TableSchema USERS = table(
                    "users",
                    id(),
                    text("email", 40),
                    nullable(integer("age")),
                    date("born"),
                    column("kind", Sort.ENUM, "kind")
                            .values(java.util.List.of("a", "b"))
                            .build(),
                    column("active", Sort.BOOLEAN, "boolean").build(),
                    column("total", Sort.INTEGER, "integer").computed(true).build())
            .checks(java.util.List.of("(age >= 18)"))
            .build();
    private static final TableSchema ORDERS = table("orders", id(), integer("user_id"))
            .foreignKeys(java.util.List.of(key("user_id", "users")))
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "sead: 1 | 1:1 yaml-meant:seed",
                "seed: x | 1:7 yaml-integer",
                "locale: fr | 1:9 yaml-one-of",
                "rows: -1 | 1:7 generate-rows",
                "rows: 5 per users | 1:7 generate-rows-number",
                "rows: 99999999999999999999 | 1:7 generate-rows-at-most:1000000000",
                "nulls: 1.5 | 1:8 generate-share",
                "tables: {} | 1:9 generate-tables",
                "tables: [users] | 1:9 yaml-map",
                "tables: { user: 5 } | 1:11 yaml-meant:users",
                "tables: { users: { row: 5 } } | 1:20 yaml-meant:rows",
                "tables: { users: many } | 1:18 generate-rows",
                "tables: { users: 5, public.users: 6 } | 1:21 generate-table-once",
                "tables: { users: 5 per orders } | 1:18 generate-no-parents",
                "tables: { users: 5, orders: 5 per user } | 1:29 generate-parents:users",
                "tables: { users: 5, orders: 0 per users } | 1:29 generate-rows",
                "tables: { users: { columns: { mail: email } } } | 1:31 yaml-meant:email",
                "tables: { users: { columns: { email: emai } } } | 1:38 yaml-meant:email",
                "tables: { users: { columns: { email: { fake: email, null: 0 } } } } | 1:53 yaml-meant:nulls",
                "tables: { users: { columns: { email: { fake: email, value: 0 } } } } | 1:53 generate-one-source",
                "tables: { users: { columns: { email: { between: [1, 2] } } } } | 1:49 generate-for-text",
                "tables: { users: { columns: { age: { between: [20, x] } } } } | 1:52 yaml-number",
                "tables: { users: { columns: { age: { between: [20, 1.5] } } } } | 1:52 yaml-integer",
                "tables: { users: { columns: { age: { between: [30, 20] } } } } | 1:52 generate-order",
                "tables: { users: { columns: { age: { between: [20] } } } } | 1:47 generate-between",
                "tables: { users: { columns: { age: { between: [10, 20] } } } } | \"1:48 generate-check:(age >= 18)\"",
                "tables: { users: { columns: { age: { between: [20, 1e99999999] } } } } | 1:52 yaml-number",
                "tables: { users: { columns: { age: { between: [20, 3000000000] } } } } | 1:52 generate-range:-2147483648 … 2147483647",
                "tables: { users: { columns: { age: { fake: email } } } } | 1:44 generate-for-number",
                "tables: { users: { columns: { age: email } } } | 1:36 generate-for-number",
                "tables: { users: { columns: { age: { values: [] } } } } | 1:46 generate-values",
                "tables: { users: { columns: { age: { values: [30, x] } } } } | 1:51 generate-range:-2147483648 … 2147483647",
                "tables: { users: { columns: { age: { values: { 30: -1 } } } } } | 1:52 generate-weight",
                "tables: { users: { columns: { age: { values: { 30: 0 } } } } } | 1:46 generate-weight",
                "tables: { users: { columns: { age: { values: [30, 30] } } } } | 1:51 generate-value-once",
                "tables: { users: { columns: { age: { sequence: { step: 0 } } } } } | 1:56 generate-step",
                "tables: { users: { columns: { age: { pattern: '##' } } } } | 1:47 generate-for-number",
                "tables: { users: { columns: { age: { nulls: 2 } } } } | 1:45 generate-share",
                "tables: { users: { columns: { email: { nulls: 0.5 } } } } | 1:47 generate-not-null",
                "tables: { users: { columns: { email: { unique: maybe } } } } | 1:48 yaml-boolean",
                "tables: { users: { columns: { email: { fake: email, distribution: normal } } } } | 1:53 generate-no-distribution",
                "tables: { users: { columns: { age: { distribution: bell } } } } | 1:52 yaml-one-of",
                "tables: { users: { columns: { email: { pattern: '#########################################' } } } } | 1:49 generate-length:40",
                "tables: { users: { columns: { born: { between: [2024-02-30, 2024-03-01] } } } } | 1:49 generate-date",
                "tables: { users: { columns: { born: { between: [2024-02-20, soon] } } } } | 1:61 generate-date",
                "tables: { users: { columns: { kind: { values: [a, c] } } } } | 1:51 \"yaml-one-of:a, b\"",
                "tables: { users: { columns: { active: { value: maybe } } } } | 1:48 yaml-boolean",
                "tables: { users: { columns: { total: { value: 1 } } } } | 1:38 generate-computed",
                "tables: { users: { rows: 5, columns: { id: default } }, orders: 5 } | 1:44 generate-referenced",
                "tables: { users: { rows: 8, columns: { age: { between: [20, 25], unique: true } } } } | 1:66 generate-distinct-needed:8",
                "tables: { users: { rows: 3, columns: { kind: { unique: true } } } } | 1:48 generate-distinct-needed:3",
            })
    void isRefusedWhereItIsWrong(String yaml, String expected) {
        assertThat(invalid(yaml, USERS, ORDERS)).startsWith(expected.replace("\"", ""));
    }

    @Test
    void whatItSaysAtLeastIsRead() throws Exception {
        var file = SchemaSamples.file("""
                seed: 42
                locale: ja
                rows: 1_000
                nulls: 0.25
                tables:
                  users: 100_000
                  orders:
                    rows: 2.5 per users
                    columns:
                      user_id: { distribution: zipf }
                """);

        assertThat(file.seed()).isEqualTo(42);
        assertThat(file.rows()).isEqualTo(1000);
        assertThat(file.nulls()).isEqualTo(0.25);
        assertThat(file.tables()).containsOnlyKeys("users", "orders");
    }

    /// What the document lists is what there is.
    @Test
    void allKindsAndKeysAreDocumented() throws Exception {
        String document = Files.readString(Path.of("src/docs/generate.md"));

        for (FakeKind kind : FakeKind.values()) {
            assertThat(document).contains("`" + kind.text() + "`");
        }
        for (String key : Distribution.BY_NAME.keySet()) {
            assertThat(document).contains("`" + key + "`");
        }
    }

    @Test
    void anEmptyFileMeansAllTables() throws Exception {
        assertThat(SchemaSamples.plan("seed: 3", USERS, ORDERS)).containsOnlyKeys("users", "orders");
    }
}
