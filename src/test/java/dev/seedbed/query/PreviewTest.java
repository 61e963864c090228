package dev.seedbed.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.Awaiting;
import dev.seedbed.engine.Shared;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("engine")
@Order(Shared.ONE_BY_ONE)
@ResourceLock(Shared.SERVERS)
class PreviewTest {
    /// Far less than what the statements here take, also on a machine that is busy.
    private static final Duration AT_ONCE = Duration.ofSeconds(30);

    private final QueryService service = new JdbcQueryService();

    private List<List<String>> rows(DatabaseKind kind, String sql) throws Exception {
        try (QueryCursor cursor = service.open(TestServer.of(kind).target(), sql, QueryLimits.PREVIEW)) {
            return cursor.nextPage(1000).rows().stream()
                    .map(row -> row.stream().map(Cell::text).toList())
                    .toList();
        }
    }

    private Failure failure(DatabaseKind kind, String sql) {
        AtomicReference<Failure> failure = new AtomicReference<>();
        assertThatThrownBy(() -> rows(kind, sql))
                .isInstanceOfSatisfying(OperationFailedException.class, e -> failure.set(e.failure()));
        return failure.get();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void tellsNullFromEmpty(DatabaseKind kind) throws Exception {
        assertThat(rows(kind, "select null, '', 'x'; -- done").getFirst()).containsExactly(null, "", "x");
    }

    @Test
    void postgresPrintsValuesAsTheServerDoes() throws Exception {
        assertThat(rows(DatabaseKind.POSTGRESQL, """
                select array[1,null,3], '{"a": [1, 2]}'::jsonb, '2026-11-21 23:59:58+09'::timestamptz,
                  b'101', '\\xdeadbeef'::bytea, interval '1 day 02:03', 1.50::numeric, true, point(1,2), 'NaN'::float8,
                  'infinity'::timestamp, '日本 🎉', date '0044-03-15 BC', 1e20::float8, '12:00'::time, 0.1::float4,
                  '{}'::text[], '$1.00'::money, int4range(1, 5), '10.0.0.1/8'::inet, 'a=>?'::text || ' {d x}'
                """).getFirst())
                .containsExactly(
                        "{1,NULL,3}",
                        "{\"a\": [1, 2]}",
                        "2026-11-21 14:59:58+00",
                        "101",
                        "\\xdeadbeef",
                        "1 day 02:03:00",
                        "1.50",
                        "t",
                        "(1,2)",
                        "NaN",
                        "infinity",
                        "日本 🎉",
                        "0044-03-15 BC",
                        "1e+20",
                        "12:00:00",
                        "0.1",
                        "{}",
                        "$1.00",
                        "[1,5)",
                        "10.0.0.1/8",
                        "a=>? {d x}");
    }

    /// The server does not know in which encoding its text is, and returns whatever was put in.
    @Test
    void bytesThatAreNoTextAreShownAndTheResultIsNotRefused() throws Exception {
        TestServer server = TestServer.of(DatabaseKind.POSTGRESQL);
        server.client("create database raw encoding 'SQL_ASCII' template template0 lc_collate 'C' lc_ctype 'C'");
        server.client(
                "raw",
                "create table towns as select E'Orl\\351ans' as a, 1 as b union all select E'N\\303\\256mes', 2");

        try (QueryCursor cursor = service.open(
                server.target().withDatabase("raw"), "select * from towns order by b", QueryLimits.PREVIEW)) {
            QueryPage page = cursor.nextPage(10);

            assertThat(page.rows().stream().map(row -> row.getFirst().text())).containsExactly("Orl\\xE9ans", "Nîmes");
            assertThat(page.hasBytes()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MYSQL", "MARIADB"})
    void mysqlPrintsValuesAsTheServerDoes(DatabaseKind kind) throws Exception {
        TestServer.of(kind).client("""
                create table if not exists kinds (a tinyint(1), b year, c datetime(6), d timestamp null, e bit(3), f blob,
                  g json, h decimal(10,2), i date, j time, k geometry, l binary(2), m enum('x','y'), n double, o bigint unsigned);
                delete from kinds;
                set sql_mode = '';
                insert into kinds values (2, 2026, '2026-11-21 23:59:58.123456', '2026-11-21 23:59:58', b'101', x'00ff',
                  '{"a": [1, 2]}', 1.50, '0000-00-00', '-25:00:00', st_geomfromtext('POINT(1 2)'), 'a', 'y', 0.1, 18446744073709551615);
                """);
        assertThat(rows(kind, "select * from kinds").getFirst())
                .containsExactly(
                        "2",
                        "2026",
                        "2026-11-21 23:59:58.123456",
                        "2026-11-21 23:59:58",
                        "0x05",
                        "0x00FF",
                        "{\"a\": [1, 2]}",
                        "1.50",
                        "0000-00-00",
                        "-25:00:00",
                        "0x000000000101000000000000000000F03F0000000000000040",
                        "0x6100",
                        "y",
                        "0.1",
                        "18446744073709551615");
        assertThat(rows(kind, "select '日本 🎉', 'a\\'b', \"c;d\" # end").getFirst())
                .containsExactly("日本 🎉", "a'b", "c;d");
    }

    @Test
    void errorsNameTheirPosition() {
        String text = "-- 🎉\nselect '🎉', nope from pg_class";
        assertThat(failure(DatabaseKind.POSTGRESQL, text))
                .isInstanceOfSatisfying(
                        QueryFailure.QueryFailed.class,
                        f -> assertThat(f.position()).isEqualTo(text.indexOf("nope")));
        for (DatabaseKind kind : List.of(DatabaseKind.MYSQL, DatabaseKind.MARIADB)) {
            String syntax = "/* c */\nselect 1,\n  2 form dual";
            assertThat(failure(kind, syntax))
                    .isInstanceOfSatisfying(
                            QueryFailure.QueryFailed.class,
                            f -> assertThat(f.position()).isIn(syntax.indexOf("dual"), syntax.indexOf("form")));
            String unknown = "select 1,\n nope from dual";
            assertThat(failure(kind, "select x.nope from (select 1 a) x"))
                    .isInstanceOfSatisfying(
                            QueryFailure.QueryFailed.class,
                            f -> assertThat(f.position()).isEqualTo(9));
            assertThat(failure(kind, "select * from missing_table"))
                    .isInstanceOfSatisfying(
                            QueryFailure.QueryFailed.class,
                            f -> assertThat(f.position()).isEqualTo(14));
            assertThat(failure(kind, unknown)).isInstanceOf(QueryFailure.QueryFailed.class);
        }
    }

    private static String sleep(DatabaseKind kind) {
        return kind == DatabaseKind.POSTGRESQL ? "select pg_sleep(1000)" : "select sleep(1000)";
    }

    private static String sleeping(DatabaseKind kind) {
        return kind == DatabaseKind.POSTGRESQL
                ? "select count(*) from pg_stat_activity where application_name = 'Seedbed preview' and query like 'select pg_sleep%'"
                : "select count(*) from information_schema.processlist where info like 'select sleep%'";
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void interruptEndsTheStatementOnTheServerToo(DatabaseKind kind) throws Exception {
        var target = TestServer.of(kind).target();
        var ended = new CompletableFuture<Throwable>();
        Thread caller = Thread.ofVirtual().start(() -> {
            try {
                service.open(target, sleep(kind), QueryLimits.PREVIEW).close();
                ended.complete(null);
            } catch (Throwable e) {
                ended.complete(e);
            }
        });
        awaitSleeping(kind, "1");
        caller.interrupt();
        assertThat(ended.get(AT_ONCE.toSeconds(), TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
        awaitSleeping(kind, "0");
    }

    private static void awaitSleeping(DatabaseKind kind, String number) throws Exception {
        Awaiting.until(
                AT_ONCE,
                () -> number + " sleeping",
                () -> TestServer.of(kind).client(sleeping(kind)).strip().equals(number));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void timeLimitEndsTheStatement(DatabaseKind kind) {
        var target = TestServer.of(kind).target();
        long from = System.nanoTime();
        assertThatThrownBy(() -> service.open(target, sleep(kind), QueryLimits.PREVIEW.withTime(Duration.ofSeconds(1))))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isEqualTo(new QueryFailure.QueryTimedOut(Duration.ofSeconds(1))));
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(AT_ONCE);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void cancelWorksWhileTheServerHangs(DatabaseKind kind) throws Exception {
        TestServer server = TestServer.of(kind);
        String many = kind == DatabaseKind.POSTGRESQL
                ? "select repeat('x', 1000) from generate_series(1, 1000) a, generate_series(1, 1000) b, generate_series(1, 1000) c"
                : "with recursive n(i) as (select 1 union all select i + 1 from n where i < 900) "
                        + "select repeat('x', 1000) from n a, n b, n c";
        try (QueryCursor cursor = service.open(server.target(), many, QueryLimits.PREVIEW)) {
            assertThat(cursor.nextPage(10).more()).isTrue();
            server.pause();
            try {
                var ended = new CompletableFuture<Throwable>();
                Thread reader = Thread.ofVirtual().start(() -> {
                    try {
                        while (cursor.nextPage(10_000).more()) {}
                        ended.complete(null);
                    } catch (Throwable e) {
                        ended.complete(e);
                    }
                });
                Awaiting.until(
                        AT_ONCE,
                        () -> "the reader is " + reader.getState(),
                        () -> reader.getState() == Thread.State.WAITING
                                || reader.getState() == Thread.State.TIMED_WAITING);
                cursor.cancel();
                assertThat(ended.get(AT_ONCE.toSeconds(), TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
            } finally {
                TestServer.run(List.of("docker", "unpause", server.container()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void pagesOfAHugeResultComeAtOnceAndDoNotFillMemory(DatabaseKind kind) throws Exception {
        String many = "select n, repeat('x', 200) from huge";
        TestServer.of(kind)
                .client(
                        kind == DatabaseKind.POSTGRESQL
                                ? "create table if not exists huge as select g as n from generate_series(1, 3000000) g"
                                : """
                set sql_log_bin = 0;
                create table if not exists huge (n int) engine = myisam;
                insert into huge with recursive r(i) as (select 1 union all select i + 1 from r where i < 900)
                  select a.i from r a, r b limit 400000;
                insert into huge select n from huge; insert into huge select n from huge;
                """);
        long from = System.nanoTime();
        try (QueryCursor cursor = service.open(TestServer.of(kind).target(), many, QueryLimits.PREVIEW)) {
            QueryPage page = cursor.nextPage(500);
            assertThat(page.rows()).hasSize(500);
            assertThat(page.more()).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(AT_ONCE);
            long before = usedHeap();
            for (int i = 0; i < 100; i++) {
                assertThat(cursor.nextPage(2000).rows()).hasSize(2000);
            }
            assertThat(usedHeap() - before).isLessThan(16L << 20);
            from = System.nanoTime();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(AT_ONCE);
        TestServer.of(kind).client("drop table huge");
    }

    private static long usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void longCellsAreCutAndKept(DatabaseKind kind) throws Exception {
        String sql = "select repeat('é', 1000000), 'short'";
        try (QueryCursor cursor = service.open(TestServer.of(kind).target(), sql, QueryLimits.PREVIEW)) {
            Cell cell = cursor.nextPage(10).rows().getFirst().getFirst();
            assertThat(cell.isCut()).isTrue();
            assertThat(cell.text()).hasSize(64 << 10);
            assertThat(cell.length()).isEqualTo(1_000_000);
            assertThat(cursor.fullText(cell)).contains("é".repeat(1_000_000));
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void pagesOfHugeCellsEndEarly(DatabaseKind kind) throws Exception {
        String sql = kind == DatabaseKind.POSTGRESQL
                ? "select repeat('x', 2000000) from generate_series(1, 300)"
                : "with recursive n(i) as (select 1 union all select i + 1 from n where i < 300) "
                        + "select repeat('x', 2000000) from n";
        QueryLimits limits = new QueryLimits(Duration.ofSeconds(30), Duration.ofMinutes(1), 8 << 20, 4 << 20);
        try (QueryCursor cursor = service.open(TestServer.of(kind).target(), sql, limits)) {
            for (int i = 0; i < 10; i++) {
                QueryPage page = cursor.nextPage(1000);
                assertThat(page.rows().size()).isBetween(1, 5);
                assertThat(page.more()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void wrongPasswordAndDeadPortAreConnectionFailures(DatabaseKind kind) {
        QueryTarget good = TestServer.of(kind).target();
        var bad = new QueryTarget(
                kind,
                good.host(),
                good.port(),
                new dev.seedbed.database.Credentials(good.credentials().user(), "wrong-pass", "shop"));
        for (QueryTarget target :
                List.of(bad, new QueryTarget(kind, "127.0.0.1", 1, good.credentials()), good.withDatabase("nope"))) {
            assertThatThrownBy(() -> service.open(target, "select 1", QueryLimits.PREVIEW))
                    .isInstanceOfSatisfying(OperationFailedException.class, e -> {
                        assertThat(e.failure())
                                .isInstanceOf(
                                        target.equals(bad)
                                                ? QueryFailure.LoginRefused.class
                                                : QueryFailure.ConnectionFailed.class);
                        assertThat(e.toString())
                                .doesNotContain("wrong-pass", good.credentials().password());
                    });
        }
    }
}
