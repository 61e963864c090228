package dev.seedbed.input.generate;

import static dev.seedbed.input.generate.SchemaSamples.column;
import static dev.seedbed.input.generate.SchemaSamples.date;
import static dev.seedbed.input.generate.SchemaSamples.id;
import static dev.seedbed.input.generate.SchemaSamples.integer;
import static dev.seedbed.input.generate.SchemaSamples.key;
import static dev.seedbed.input.generate.SchemaSamples.nullable;
import static dev.seedbed.input.generate.SchemaSamples.plan;
import static dev.seedbed.input.generate.SchemaSamples.table;
import static dev.seedbed.input.generate.SchemaSamples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.input.schema.TableColumn.Sort;
import dev.seedbed.input.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same file and seed give the same bytes.
class SameBytesTest {
    private static final String FILE = """
            seed: 42
            tables:
              users:
                rows: 10000
                columns:
                  email: { fake: email, unique: true }
                  age: { between: [18, 90], distribution: normal }
              orders: 2 per users
            """;
    private static final TableSchema USERS = table(
                    "users", id(), text("name", 80), text("email", 80), integer("age"), nullable(date("deleted_at")))
            .build();
    private static final TableSchema ORDERS = table(
                    "orders",
                    id(),
                    integer("user_id"),
                    column("price", Sort.DECIMAL, "numeric(8,2)")
                            .precision(8)
                            .scale(2)
                            .build(),
                    nullable(text("memo", 200)))
            .foreignKeys(List.of(key("user_id", "users")))
            .build();

    private static String digest(Map<String, TablePlan> plans, int threads) throws Exception {
        var bytes = new StringBuilder();
        for (String table : List.of("users", "orders")) {
            new RowWriter(threads)
                    .write(
                            plans.get(table),
                            cells -> bytes.append(String.join(
                                            "\t",
                                            cells.stream().map(String::valueOf).toList()))
                                    .append('\n'),
                            _ -> {});
        }
        return DigestUtils.sha256Hex(bytes.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void whateverTheNumberOfThreads(int threads) throws Exception {
        assertThat(digest(plan(FILE, USERS, ORDERS), threads))
                .isEqualTo("8fe2abfbf6b3f950c69be42f70f5fa7685d59171e4437d2310c0d32ccc0b57d6");
    }

    @Test
    void anotherSeedGivesOthers() throws Exception {
        assertThat(digest(plan(FILE.replace("42", "43"), USERS, ORDERS), 2))
                .isNotEqualTo(digest(plan(FILE, USERS, ORDERS), 2));
    }

    /// A table does not change because of others that are added or left out.
    @Test
    void tablesDoNotDependOnTheirNeighbours() throws Exception {
        var alone = plan("{ seed: 42, tables: { users: 500 } }", USERS).get("users");
        var beside = plan("{ seed: 42, tables: { orders: 7, users: 500 } }", ORDERS, USERS)
                .get("users");

        assertThat(alone.rows(0, 500)).isEqualTo(beside.rows(0, 500));
    }

    @Test
    void theFirstRowsAreTheSameWhenThereAreMore() throws Exception {
        assertThat(plan("{ tables: { users: 5000 } }", USERS).get("users").rows(0, 500))
                .isEqualTo(
                        plan("{ tables: { users: 500 } }", USERS).get("users").rows(0, 500));
    }

    @Test
    void rowsAreHandedOnInTheirOrderAndCounted() throws Exception {
        var reached = new ArrayList<Long>();
        var ids = new ArrayList<String>();
        new RowWriter(3).write(plan(FILE, USERS, ORDERS).get("users"), row -> ids.add(row.getFirst()), reached::add);

        assertThat(ids).hasSize(10_000);
        assertThat(ids.get(4095)).isEqualTo("4096");
        assertThat(ids.get(9999)).isEqualTo("10000");
        assertThat(reached).containsExactly(4096L, 8192L, 10_000L);
    }

    @Test
    void anInterruptionEndsIt() throws Exception {
        TablePlan plan = plan("{ tables: { users: 1_000_000_000 } }", USERS).get("users");

        assertThatThrownBy(() ->
                        new RowWriter(2).write(plan, _ -> Thread.currentThread().interrupt(), _ -> {}))
                .isInstanceOf(InterruptedException.class);
    }
}
