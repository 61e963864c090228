package dev.seedbed.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.Shared;
import dev.seedbed.query.SchemaTree.Relation;
import dev.seedbed.query.SchemaTree.RelationType;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("engine")
@Order(Shared.ONE_BY_ONE)
@ResourceLock(Shared.SERVERS)
class SchemaTest {
    /// Making tables is slow in MySQL and MariaDB, reading about them is what is tested.
    private static int many(DatabaseKind kind) {
        return kind == DatabaseKind.POSTGRESQL ? 2_000 : 200;
    }

    private final QueryService service = new JdbcQueryService();

    private static void setUp(DatabaseKind kind) {
        TestServer server = TestServer.of(kind);
        boolean postgres = kind == DatabaseKind.POSTGRESQL;
        // The server is shared: what other tests left there would count as the fuller database.
        for (String other : List.of("before", "after")) {
            server.client("drop database if exists " + (postgres ? "\"" + other + "\"" : "`" + other + "`") + ";");
        }
        server.client("drop database if exists many;\ncreate database many;\n");
        var sql = new StringBuilder();
        String name = postgres ? "\"Odd \"\"Näme\"" : "`Odd \"Näme`";
        sql.append("create table " + name + " (id int primary key, total decimal(10,2), note varchar(40));\n");
        sql.append("insert into " + name + " (id) values (1), (2), (3);\n");
        sql.append("create view big_ones as select id from " + name + ";\n");
        sql.append((postgres ? "analyze " : "analyze table ") + name + ";\n");
        for (int i = 0; i < many(kind); i++) {
            sql.append("create table t" + i + " (a int, b int, c int);\n");
        }
        if (postgres) {
            sql.append("create table parts (id int) partition by range (id);\n");
            sql.append("create table parts_1 partition of parts for values from (0) to (10);\n");
            sql.append(
                    "insert into parts values (1), (2); analyze parts; create schema side; create table side.x (i int);\n");
        }
        server.client("many", (postgres ? "begin;" : "") + sql + (postgres ? "commit;" : ""));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void readsThousandsOfTablesQuickly(DatabaseKind kind) throws Exception {
        setUp(kind);
        QueryTarget target = TestServer.of(kind).target().withDatabase("many");
        service.schema(target);
        long from = System.nanoTime();
        SchemaTree tree = service.schema(target);
        Duration took = Duration.ofNanos(System.nanoTime() - from);

        assertThat(tree.databases()).extracting(SchemaTree.Database::name).contains("many", "shop");
        assertThat(tree.currentRelations()).hasSizeGreaterThanOrEqualTo(many(kind) + 2);
        assertThat(tree.currentRelations())
                .filteredOn(r -> r.name().equals("Odd \"Näme"))
                .first()
                .satisfies(r -> {
                    assertThat(r.rows()).isEqualTo(3);
                    assertThat(r.columns()).extracting(SchemaTree.Column::name).containsExactly("id", "total", "note");
                    assertThat(r.columns().get(1).type()).isIn("numeric(10,2)", "decimal(10,2)");
                });
        assertThat(tree.currentRelations())
                .filteredOn(r -> r.type() == RelationType.VIEW)
                .extracting(Relation::name)
                .containsExactly("big_ones");
        if (kind == DatabaseKind.POSTGRESQL) {
            assertThat(tree.currentRelations())
                    .filteredOn(r -> r.name().equals("parts"))
                    .first()
                    .satisfies(r -> assertThat(r.rows()).isEqualTo(2));
            assertThat(tree.currentRelations())
                    .extracting(Relation::name)
                    .doesNotContain("parts_1")
                    .contains("x");
        }
        assertThat(took).isLessThan(Duration.ofSeconds(30));

        String empty = kind == DatabaseKind.POSTGRESQL ? "template1" : "sys";
        assertThat(service.databaseWithData(TestServer.of(kind).target().withDatabase(empty)))
                .isEqualTo("many");
        TestServer.of(kind).client("drop database many");
    }
}
