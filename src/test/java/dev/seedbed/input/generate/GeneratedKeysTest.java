package dev.seedbed.input.generate;

import static dev.seedbed.input.generate.SchemaSamples.column;
import static dev.seedbed.input.generate.SchemaSamples.id;
import static dev.seedbed.input.generate.SchemaSamples.integer;
import static dev.seedbed.input.generate.SchemaSamples.key;
import static dev.seedbed.input.generate.SchemaSamples.name;
import static dev.seedbed.input.generate.SchemaSamples.nullable;
import static dev.seedbed.input.generate.SchemaSamples.plan;
import static dev.seedbed.input.generate.SchemaSamples.refused;
import static dev.seedbed.input.generate.SchemaSamples.table;
import static dev.seedbed.input.generate.SchemaSamples.text;
import static dev.seedbed.input.generate.SchemaSamples.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.input.schema.ForeignKey;
import dev.seedbed.input.schema.TableColumn.Sort;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.task.InputFailure.NotGenerated;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Primary, unique and foreign keys of generated rows.
class GeneratedKeysTest {
    private static final TableSchema USERS = table("users", id(), text("email", 200))
            .uniques(List.of(List.of("email")))
            .build();
    private static final TableSchema ORDERS = table("orders", id(), integer("user_id"))
            .foreignKeys(List.of(key("user_id", "users")))
            .build();

    private static List<String> numbers(long first, long last) {
        return LongStream.rangeClosed(first, last).mapToObj(Long::toString).toList();
    }

    @Test
    void rowsReferToRowsThatAreThere() throws Exception {
        Map<String, TablePlan> plans = plan("", ORDERS, USERS);

        assertThat(values(plans.get("users"), "id")).isEqualTo(numbers(1, 100));
        assertThat(values(plans.get("users"), "email")).doesNotHaveDuplicates().doesNotContainNull();
        assertThat(numbers(1, 100)).containsAll(values(plans.get("orders"), "user_id"));
        assertThat(new HashSet<>(values(plans.get("orders"), "user_id"))).hasSizeGreaterThan(50);
    }

    @Test
    void aRatioGivesEachParentItsShare() throws Exception {
        var plans = plan("""
                tables:
                  orders: 3 per users
                  users: 10
                """, ORDERS, USERS);

        var counts = new HashMap<String, Integer>();
        values(plans.get("orders"), "user_id").forEach(user -> counts.merge(user, 1, Integer::sum));
        assertThat(counts)
                .hasSize(10)
                .allSatisfy((user, count) -> assertThat(count).isEqualTo(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "2.5", "1", "0.333333"})
    void aRatioMayHaveAPoint(String ratio) throws Exception {
        var plans = plan("tables: { users: 100, orders: " + ratio + " per users }", ORDERS, USERS);

        double each = Double.parseDouble(ratio);
        assertThat(plans.get("orders").rows()).isEqualTo((long) (100 * each));
        List<String> users = values(plans.get("orders"), "user_id");
        assertThat(numbers(1, 100)).containsAll(users);
        assertThat(new HashSet<>(users))
                .allSatisfy(
                        user -> assertThat(Collections.frequency(users, user)).isBetween(0, (int) Math.ceil(each)));
    }

    @Test
    void aKeyOfParentAndNumberIsCountedInEachParent() throws Exception {
        TableSchema lines = table("lines", integer("order_id"), integer("line_no"), integer("product_id"))
                .primaryKey(List.of("order_id", "line_no"))
                .uniques(List.of(List.of("order_id", "product_id")))
                .foreignKeys(List.of(key("order_id", "orders"), key("product_id", "products")))
                .build();
        var plans = plan(
                "tables: { users: 5, orders: 10, products: 6, lines: 4 per orders }",
                USERS,
                ORDERS,
                lines,
                table("products", id()).build());

        assertThat(plans.get("lines").rows(0, 8).stream().map(row -> row.subList(0, 2)))
                .containsExactly(
                        List.of("1", "1"),
                        List.of("1", "2"),
                        List.of("1", "3"),
                        List.of("1", "4"),
                        List.of("2", "1"),
                        List.of("2", "2"),
                        List.of("2", "3"),
                        List.of("2", "4"));
        assertThat(plans.get("lines").rows(0, 40).stream().map(row -> List.of(row.getFirst(), row.getLast())))
                .doesNotHaveDuplicates();
    }

    @Test
    void aTableOfPairsHasEachPairOnce() throws Exception {
        TableSchema pairs = table("members", integer("user_id"), integer("role_id"))
                .primaryKey(List.of("user_id", "role_id"))
                .foreignKeys(List.of(key("user_id", "users"), key("role_id", "roles")))
                .build();
        TableSchema roles = table("roles", id()).build();

        var all = plan("tables: { users: 20, roles: 5, members: 100 }", USERS, roles, pairs);
        assertThat(all.get("members").rows(0, 100)).doesNotHaveDuplicates();
        var failure = refused("tables: { users: 20, roles: 5, members: 101 }", USERS, roles, pairs);
        assertThat(failure.reason()).isEqualTo(NotGenerated.TOO_FEW_VALUES);
        assertThat(failure.columns()).isEqualTo("user_id, role_id");
        assertThat(failure.fact()).isEqualTo("100 < 101");
    }

    @Test
    void aDescribedColumnOfAKeyKeepsItsForm() throws Exception {
        TableSchema people = table("people", id(), integer("user_id"), text("mail", 40))
                .uniques(List.of(List.of("user_id", "mail")))
                .foreignKeys(List.of(key("user_id", "users")))
                .build();
        var plans = plan("tables: { users: 2, people: { rows: 1000, columns: { mail: email } } }", USERS, people);

        assertThat(plans.get("people").rows(0, 1000).stream().map(row -> row.subList(1, 3)))
                .doesNotHaveDuplicates();
        assertThat(values(plans.get("people"), "mail"))
                .allMatch(mail -> mail.matches("[a-z.]+\\d{1,3}@example\\.[a-z]+"));
    }

    @Test
    void oneRowForEachParentAtMost() throws Exception {
        TableSchema profiles = table("profiles", integer("id"))
                .foreignKeys(List.of(key("id", "users")))
                .build();

        var plans = plan("tables: { users: 50, profiles: 40 }", USERS, profiles);
        assertThat(values(plans.get("profiles"), "id")).doesNotHaveDuplicates();
        assertThat(numbers(1, 50)).containsAll(values(plans.get("profiles"), "id"));
        assertThat(refused("tables: { users: 50, profiles: 60 }", USERS, profiles)
                        .reason())
                .isEqualTo(NotGenerated.TOO_FEW_VALUES);
    }

    @Test
    void severalColumnsReferToTheSameRow() throws Exception {
        TableSchema places = table("places", text("country", 2), integer("number"))
                .primaryKey(List.of("country", "number"))
                .build();
        TableSchema visits = table("visits", id(), text("country", 2), integer("place"))
                .foreignKeys(List.of(
                        new ForeignKey(List.of("country", "place"), name("places"), List.of("country", "number"))))
                .build();
        var plans = plan("", visits, places);

        assertThat(plans.get("places").rows(0, 100)).doesNotHaveDuplicates();
        assertThat(plans.get("places").rows(0, 100))
                .containsAll(plans.get("visits").rows(0, 100).stream()
                        .map(row -> row.subList(1, 3))
                        .toList());
    }

    @Test
    void aTreeRefersToRowsBefore() throws Exception {
        TableSchema tree = table("tree", id(), nullable(integer("parent_id")))
                .foreignKeys(List.of(key("parent_id", "tree")))
                .build();

        var rows = plan("", tree).get("tree").rows(0, 100);
        assertThat(rows.getFirst().get(1)).isNull();
        assertThat(rows).allSatisfy(row -> {
            if (row.get(1) != null) {
                assertThat(Long.parseLong(row.get(1)))
                        .isLessThan(Long.parseLong(Objects.requireNonNull(row.getFirst())));
            }
        });
        assertThat(rows.stream().filter(row -> row.get(1) != null)).hasSizeGreaterThan(70);
    }

    @Test
    void theFirstOfATreeWithoutNullRefersToItself() throws Exception {
        TableSchema tree = table("tree", id(), integer("parent_id"))
                .foreignKeys(List.of(key("parent_id", "tree")))
                .build();

        var rows = plan("", tree).get("tree").rows(0, 100);
        assertThat(rows.getFirst()).containsExactly("1", "1");
        assertThat(rows)
                .allSatisfy(row -> assertThat(Long.parseLong(row.get(1)))
                        .isLessThanOrEqualTo(Long.parseLong(Objects.requireNonNull(row.getFirst()))));
    }

    @Test
    void aCircleIsOpenedWhereNullIsAllowed() throws Exception {
        TableSchema teams = table("teams", id(), nullable(integer("lead_id")))
                .foreignKeys(List.of(key("lead_id", "people")))
                .build();
        TableSchema people = table("people", id(), integer("team_id"))
                .foreignKeys(List.of(key("team_id", "teams")))
                .build();
        var plans = plan("", people, teams);

        assertThat(values(plans.get("teams"), "lead_id")).containsOnlyNulls();
        assertThat(values(plans.get("people"), "team_id")).doesNotContainNull();

        TableSchema strict = table("teams", id(), integer("lead_id"))
                .foreignKeys(List.of(key("lead_id", "people")))
                .build();
        var failure = refused("", people, strict);
        assertThat(failure.reason()).isEqualTo(NotGenerated.CYCLE);
        assertThat(failure.fact()).isEqualTo("public.people, public.teams");
    }

    @Test
    void rowsThatAreThereAreReferredTo() throws Exception {
        var present = new SchemaSamples.Present().with("users", List.of(List.of("7"), List.of("9")));
        var plans = plan("tables: { orders: 50 }", present, USERS, ORDERS);

        assertThat(plans).containsOnlyKeys("orders");
        assertThat(new HashSet<>(values(plans.get("orders"), "user_id"))).containsExactlyInAnyOrder("7", "9");
    }

    @Test
    void withoutAFileTablesWithRowsStayAsTheyAre() throws Exception {
        var present = new SchemaSamples.Present().with("users", List.of(List.of("7")));

        assertThat(plan("", present, USERS, ORDERS)).containsOnlyKeys("orders");
        assertThat(plan("rows: 7", present, USERS, ORDERS).get("orders").rows()).isEqualTo(7);
    }

    @Test
    void numbersGoOnBehindThoseThatAreThere() throws Exception {
        var present = new SchemaSamples.Present().with("users", List.of(List.of("7"), List.of("41")));

        assertThat(values(plan("tables: { users: 3 }", present, USERS).get("users"), "id"))
                .containsExactly("42", "43", "44");
    }

    @Test
    void aTableWithoutRowsToReferToIsRefused() throws Exception {
        var failure = refused("tables: { orders: 50 }", USERS, ORDERS);
        assertThat(failure.reason()).isEqualTo(NotGenerated.NO_PARENT);
        assertThat(failure.fact()).isEqualTo("public.users");

        TableSchema loose = table("orders", id(), nullable(integer("user_id")))
                .foreignKeys(List.of(key("user_id", "users")))
                .build();
        assertThat(values(plan("tables: { orders: 5 }", USERS, loose).get("orders"), "user_id"))
                .containsOnlyNulls();
    }

    @Test
    void aWiderKeyStandsForTheNarrowerOne() throws Exception {
        TableSchema tenants = table("tenants", id()).build();
        TableSchema people = table("people", integer("tenant_id"), integer("number"))
                .primaryKey(List.of("tenant_id", "number"))
                .foreignKeys(List.of(key("tenant_id", "tenants")))
                .build();
        TableSchema notes = table("notes", id(), integer("tenant_id"), integer("person"))
                .foreignKeys(List.of(
                        key("tenant_id", "tenants"),
                        new ForeignKey(List.of("tenant_id", "person"), name("people"), List.of("tenant_id", "number"))))
                .build();
        var plans = plan("", tenants, people, notes);

        assertThat(plans.get("people").rows(0, 100))
                .containsAll(plans.get("notes").rows(0, 100).stream()
                        .map(row -> row.subList(1, 3))
                        .toList());
    }

    /// As where all rows of a shop have its number in them.
    @Test
    void twoKeysWithAColumnInCommonFitTogether() throws Exception {
        TableSchema tenants = table("tenants", id()).build();
        TableSchema people = table("people", integer("tenant_id"), integer("number"))
                .primaryKey(List.of("tenant_id", "number"))
                .foreignKeys(List.of(key("tenant_id", "tenants")))
                .build();
        TableSchema goods = table("goods", integer("tenant_id"), integer("number"))
                .primaryKey(List.of("tenant_id", "number"))
                .foreignKeys(List.of(key("tenant_id", "tenants")))
                .build();
        TableSchema sales = table("sales", id(), integer("tenant_id"), integer("person"), integer("good"))
                .foreignKeys(List.of(
                        key("tenant_id", "tenants"),
                        new ForeignKey(List.of("tenant_id", "person"), name("people"), List.of("tenant_id", "number")),
                        new ForeignKey(List.of("tenant_id", "good"), name("goods"), List.of("tenant_id", "number"))))
                .build();
        var plans = plan("tables: { tenants: 40, people: 50, goods: 30, sales: 200 }", tenants, people, goods, sales);

        var rows = plans.get("sales").rows(0, 200);
        assertThat(plans.get("people").rows(0, 50))
                .containsAll(rows.stream().map(row -> row.subList(1, 3)).toList());
        assertThat(plans.get("goods").rows(0, 30))
                .containsAll(rows.stream()
                        .map(row -> List.of(row.get(1), row.get(3)))
                        .toList());
        assertThat(rows.stream().map(row -> row.get(1)).distinct()).hasSizeGreaterThan(5);
        assertThat(refused(
                                "tables: { tenants: 40, people: 50, goods: 30, sales: 4 per people }",
                                tenants,
                                people,
                                goods,
                                sales)
                        .reason())
                .isEqualTo(NotGenerated.NO_PARENT);
    }

    @Test
    void textKeysAreDistinctHoweverShort() throws Exception {
        TableSchema codes = table("codes", text("code", 2), text("country", 60))
                .primaryKey(List.of("code"))
                .build();

        assertThat(values(plan("tables: { codes: 1296 }", codes).get("codes"), "code"))
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).hasSizeBetween(1, 2));
        assertThat(refused("tables: { codes: 1297 }", codes).fact()).isEqualTo("1296 < 1297");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DATE", "TIMESTAMP", "TIME", "UUID", "BINARY", "DECIMAL", "FLOAT", "JSON"})
    void everyTypeCanBeAKey(String sort) throws Exception {
        TableSchema table = table(
                        "t",
                        column("code", Sort.valueOf(sort), sort.toLowerCase(java.util.Locale.ROOT))
                                .precision(10)
                                .scale(2)
                                .build())
                .primaryKey(List.of("code"))
                .build();

        assertThat(values(plan("tables: { t: 5000 }", table).get("t"), "code")).doesNotHaveDuplicates();
    }

    @Test
    void aSmallTypeEndsBeforeItsRows() {
        TableSchema table =
                table("t", column("id", Sort.INTEGER, "tinyint").build()).build();

        assertThat(refused("tables: { t: 128 }", table).reason()).isEqualTo(NotGenerated.TOO_FEW_VALUES);
    }
}
