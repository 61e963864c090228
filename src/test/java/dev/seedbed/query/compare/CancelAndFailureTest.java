package dev.seedbed.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.Shared;
import dev.seedbed.query.QueryTarget;
import dev.seedbed.query.TestServer;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.OutcomeCatcher;
import dev.seedbed.task.QueryFailure;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What becomes of a comparison that is interrupted, of a table that cannot be read, and of a server that is not there.
@Tag("engine")
@Order(Shared.ONE_BY_ONE)
@ResourceLock(Shared.SERVERS)
class CancelAndFailureTest {
    private static final int LOCK_SECONDS = 25;

    private static String running(TwoDatabases databases) {
        return databases.isPostgreSql()
                ? "select count(*) from pg_stat_activity where application_name = 'Seedbed preview'"
                        + " and state = 'active' and query like '%from only \"public\".\"big\"%';"
                : "select count(*) from information_schema.processlist where info like '%`big`%'"
                        + " and info not like '%processlist%';";
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void interruptStopsTheStatementsOnBothSides(DatabaseKind kind) throws Exception {
        var databases = new TwoDatabases(kind);
        String generated = databases.isPostgreSql()
                ? "insert into big select i, 'row ' || i from generate_series(1, 3000000) i;"
                : "create table ten (i int); insert into ten values (0),(1),(2),(3),(4),(5),(6),(7),(8),(9);"
                        + "insert into big select null, concat('row ', a.i) from ten a, ten b, ten c, ten d, ten e, ten f,"
                        + " ten g where g.i < 1;";
        databases.both(
                databases.isPostgreSql()
                        ? "create table big (id bigint primary key, name text);" + generated
                        : "create table big (id bigint primary key auto_increment, name varchar(40));" + generated);
        var seen = new CountDownLatch(1);
        var outcome = new CompletableFuture<Outcome<ComparisonResult>>();
        Thread worker = Thread.ofVirtual()
                .start(() -> outcome.complete(OutcomeCatcher.of(
                        "compare",
                        () -> new DatabaseComparison()
                                .compare(databases.left(), databases.right(), ComparisonLimits.USUAL, progress -> {
                                    if (progress.table().endsWith("big")) {
                                        seen.countDown();
                                    }
                                }))));
        assertThat(seen.await(60, TimeUnit.SECONDS)).isTrue();
        TestServer server = TestServer.of(kind);
        long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (server.client("before", running(databases)).strip().equals("0")) {
            assertThat(outcome).isNotDone();
            assertThat(System.nanoTime()).isLessThan(until);
        }

        long interrupted = System.nanoTime();
        worker.interrupt();

        assertThat(outcome.get(60, TimeUnit.SECONDS)).isInstanceOf(Outcome.Cancelled.class);
        assertThat(Duration.ofNanos(System.nanoTime() - interrupted)).isLessThan(Duration.ofSeconds(30));
        until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!server.client("before", running(databases)).strip().equals("0")) {
            assertThat(System.nanoTime()).isLessThan(until);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void aTableThatCannotBeReadIsSaidAndTheRestGoesOn(DatabaseKind kind) throws Exception {
        var databases = new TwoDatabases(kind);
        databases.both("create table a (id int primary key); create table b (id int primary key);"
                + "create table c (id int primary key);");
        databases.after("insert into a values (1); insert into c values (1), (2);");
        TestServer server = TestServer.of(kind);
        String lock = databases.isPostgreSql()
                ? "begin; lock table b; select pg_sleep(" + LOCK_SECONDS + ");"
                : "lock tables b write; select sleep(" + LOCK_SECONDS + ");";
        String locked = databases.isPostgreSql()
                ? "select count(*) from pg_stat_activity where query like 'select pg_sleep%';"
                : "select count(*) from information_schema.processlist where info like 'select sleep%';";
        Thread holder = Thread.ofVirtual().start(() -> {
            try {
                server.client("after", lock);
            } catch (IllegalStateException _) {
                // It is ended as soon as it is no longer needed.
            }
        });
        while (server.client("before", locked).strip().equals("0")) {
            assertThat(holder.isAlive()).isTrue();
        }

        ComparisonResult result = databases.compare();

        assertThat(holder.isAlive()).as("lock held all the time").isTrue();
        assertThat(TwoDatabases.table(result, "b").failure()).isInstanceOf(QueryFailure.QueryFailed.class);
        assertThat(TwoDatabases.table(result, "a").added()).isEqualTo(1);
        assertThat(TwoDatabases.table(result, "c").added()).isEqualTo(2);
        assertThat(result.tablesFailed()).isEqualTo(1);
        server.client(
                "before",
                databases.isPostgreSql()
                        ? "select pg_terminate_backend(pid) from pg_stat_activity where query like 'select pg_sleep%';"
                        : "kill "
                                + server.client("before", locked.replace("count(*)", "id"))
                                        .strip() + ";");
        holder.join();
    }

    @Test
    void aServerThatIsNotThereFailsTheWhole() {
        var nowhere = new QueryTarget(DatabaseKind.POSTGRESQL, "127.0.0.1", 1, new Credentials("u", "p", "d"));

        var outcome = OutcomeCatcher.of(
                "compare", () -> new DatabaseComparison().compare(nowhere, nowhere, ComparisonLimits.USUAL, _ -> {}));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.failure()).isInstanceOf(QueryFailure.ConnectionFailed.class));
    }
}
