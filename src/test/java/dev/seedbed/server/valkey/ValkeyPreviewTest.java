package dev.seedbed.server.valkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseShell;
import dev.seedbed.database.lifecycle.Readiness;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.query.Cell;
import dev.seedbed.query.JdbcQueryService;
import dev.seedbed.query.QueryCursor;
import dev.seedbed.query.QueryLimits;
import dev.seedbed.query.QueryPage;
import dev.seedbed.query.QueryService;
import dev.seedbed.query.QueryTarget;
import dev.seedbed.query.SchemaTree;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The preview of keys, on a real server.
@Tag("engine")
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValkeyPreviewTest {
    private static final String NAME = "valkey-preview-test";
    private static final Credentials LOGIN = new Credentials("default", "a \"p\\w", "0");

    private final QueryService queries = new JdbcQueryService();
    private ContainerEngine engine;
    private QueryTarget target;

    @BeforeAll
    void start() throws Exception {
        engine = TestEngine.connect();
        engine.removeContainer(NAME, true);
        String id = engine.createContainer(ContainerSpec.named(NAME, TestEngine.image("valkey/valkey:8"))
                .labels(Map.of("dev.seedbed.test", "valkey"))
                .environment(new ValkeyEnvironment(Product.VALKEY).ofData(LOGIN, true))
                .command(new ValkeyImage(Product.VALKEY).serving(List.of()))
                .publish(new PublishedPort("127.0.0.1", 0, 6379))
                .build());
        engine.start(id);
        new Readiness(engine).awaitReady(id, DatabaseKind.VALKEY, LOGIN, Duration.ofMinutes(1), _ -> {});
        var shell = new DatabaseShell(engine);
        for (String command : List.of(
                "mset user:1 ann user:2 bob plain x",
                "hset h a 1 b 2",
                "rpush l one two",
                "sadd s m",
                "zadd z 1.5 m",
                "xadd x 1-1 f v",
                "setex soon 500 gone")) {
            shell.sql(id, DatabaseKind.VALKEY, LOGIN, command);
        }
        shell.sql(id, DatabaseKind.VALKEY, new Credentials("default", LOGIN.password(), "5"), "set other 1");
        int port = engine.container(id).summary().ports().getFirst().hostPort();
        target = new QueryTarget(DatabaseKind.VALKEY, "127.0.0.1", port, LOGIN);
    }

    @AfterAll
    void close() throws Exception {
        engine.removeContainer(NAME, true);
        engine.close();
    }

    private List<List<String>> rows(String command) throws Exception {
        try (QueryCursor cursor = queries.open(target, command, QueryLimits.PREVIEW)) {
            var rows = new ArrayList<List<String>>();
            QueryPage page;
            do {
                page = cursor.nextPage(3);
                for (List<Cell> row : page.rows()) {
                    rows.add(row.stream()
                            .map(cell -> String.valueOf(cell.text()))
                            .toList());
                }
            } while (page.more());
            return rows;
        }
    }

    @Test
    void keysHaveTypeExpirySizeAndTheBeginningOfTheirValue() throws Exception {
        List<List<String>> rows = rows("SCAN 0");

        assertThat(rows)
                .extracting(List::getFirst)
                .contains("user:1", "h", "l", "s", "z", "x", "soon")
                .hasSize(9);
        assertThat(rows)
                .allSatisfy(row -> assertThat(Long.parseLong(row.get(3))).isPositive())
                .anySatisfy(
                        row -> assertThat(row).startsWith("h", "hash", "null").endsWith("2", "[a, 1, b, 2]"))
                .anySatisfy(row -> assertThat(row).startsWith("l", "list").endsWith("2", "[one, two]"))
                .anySatisfy(row -> assertThat(row).startsWith("s", "set").endsWith("1", "[m]"))
                .anySatisfy(row -> assertThat(row)
                        .startsWith("x", "stream")
                        .last()
                        .asString()
                        .contains("1-1", "f, v"))
                .anySatisfy(row -> {
                    assertThat(row).startsWith("soon", "string").endsWith("4", "gone");
                    assertThat(Long.parseLong(row.get(2))).isBetween(1L, 500L);
                });
        assertThat(rows("SCAN 0 MATCH user:*")).hasSize(2);
    }

    @Test
    void theTreeShowsDatabasesAndKeysThatBeginAlike() throws Exception {
        SchemaTree tree = queries.schema(target);

        assertThat(tree.databases()).extracting(SchemaTree.Database::name).containsExactly("0", "5");
        assertThat(tree.currentRelations())
                .extracting(SchemaTree.Relation::name, SchemaTree.Relation::rows)
                .contains(tuple("*", 9L), tuple("user:*", 2L));
        assertThat(queries.databaseWithData(target.withDatabase("3"))).isEqualTo("0");
    }

    @Test
    void commandsThatReadAreAnswered() throws Exception {
        assertThat(rows("hgetall h")).containsExactly(List.of("a", "1"), List.of("b", "2"));
        assertThat(rows("ZRANGE z 0 -1 WITHSCORES")).containsExactly(List.of("m", "1.5"));
        assertThat(rows("lrange l 0 -1;")).containsExactly(List.of("one"), List.of("two"));
        assertThat(rows("get \"no such\"")).containsExactly(List.of("null"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set a 1",
                "FLUSHALL",
                "config set save ''",
                "eval \"return redis.call('set','a','1')\" 0",
                "getdel plain",
                "getex plain ex 1",
                "sort l alpha store m",
                "shutdown nosave",
                "debug sleep 1",
                "subscribe x",
                "client kill type normal",
                "no-such-command"
            })
    void nothingElseIsEvenSent(String command) throws Exception {
        assertThatThrownBy(() -> rows(command))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isInstanceOfSatisfying(
                                        QueryFailure.QueryNotAllowed.class,
                                        refused -> assertThat(refused.reason())
                                                .isEqualTo(QueryFailure.Refusal.NOT_A_READING_COMMAND)));
        assertThat(rows("dbsize")).containsExactly(List.of("9"));
    }

    @Test
    void aWrongPasswordIsSaid() {
        QueryTarget wrong = target.withPassword("wrong");

        assertThatThrownBy(() -> queries.schema(wrong))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isInstanceOf(QueryFailure.LoginRefused.class));
    }
}
