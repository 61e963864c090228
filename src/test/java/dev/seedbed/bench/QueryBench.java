package dev.seedbed.bench;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.query.JdbcQueryService;
import dev.seedbed.query.QueryCursor;
import dev.seedbed.query.QueryLimits;
import dev.seedbed.query.QueryPage;
import dev.seedbed.query.QueryService;
import dev.seedbed.query.QueryTarget;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.progress.SeedProgress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// The first page of `select *` over ten million rows, against `psql` fetching the same rows from a cursor; and how
/// much
/// the heap grows while paging.
///
/// `psql` runs inside the container, over TCP; its time is from its start to its end, ours from asking the service for
/// a connection to having the page, in a program that is warm, as a user's is at the second click.
final class QueryBench {
    private static final int ROWS = 10_000_000;
    private static final int PAGE = 1_000;
    private static final int WARM_UP = 5;
    private static final int PAGES_FOR_HEAP = 1_000;
    private static final String SEED = """
            create table numbers (id bigint not null, half double precision, word text);
            insert into numbers select n, n / 2.0, 'word ' || n from generate_series(1, %d) n;
            """;
    private static final String PSQL = """
            begin=$(date +%s%N)
            psql -X -q -h 127.0.0.1 -o /dev/null -c 'begin' -c 'declare c cursor for select * from numbers' \
              -c "fetch $1 from c" -c 'rollback' || exit 1
            end=$(date +%s%N)
            echo $((end - begin))
            """;

    private final Bench.Options options;
    private final Figures figures;

    QueryBench(Bench.Options options, Figures figures) {
        this.options = options;
        this.figures = figures;
    }

    void run() throws Exception {
        try (BenchSeeding bench = new BenchSeeding()) {
            Seeding seeding = bench.fresh();
            Path seed = Files.createTempFile("seedbed-numbers", ".sql");
            Files.writeString(seed, SEED.formatted(ROWS));
            Bench.say("making " + ROWS + " rows");
            SeedPlan plan = seeding.plan(BenchSeeding.request(DatabaseKind.POSTGRESQL, seed, "bench-query"));
            try {
                SeedProgress ready = seeding.start(plan).await();
                if (ready.state() != SeedProgress.State.READY) {
                    throw new IllegalStateException("no database: " + ready.failure());
                }
                measure(bench, plan, ready);
            } finally {
                bench.discard(plan);
                Files.delete(seed);
            }
        }
    }

    private void measure(BenchSeeding bench, SeedPlan plan, SeedProgress ready) throws Exception {
        int runs = options.runs(21);
        int port = Published.port(bench.engine(), ready, DatabaseKind.POSTGRESQL);
        QueryService service = new JdbcQueryService();
        QueryTarget login = new QueryTarget(DatabaseKind.POSTGRESQL, "127.0.0.1", port, plan.credentials());
        QueryTarget target = login.withDatabase(service.databaseWithData(login));
        Median ours = new Median();
        Median psql = new Median();
        for (int run = -WARM_UP; run < runs; run++) {
            double page = firstPage(service, target);
            double fetched = psql(bench, ready, target.credentials());
            if (run >= 0) {
                ours.add(page);
                psql.add(fetched);
            }
        }
        figures.ratio("query.postgresql.ratio", "ms", ours.value(), psql.value(), 1.5, runs);
        figures.value("query.heap_mb", heapGrowth(service, target), null, 1);
    }

    private static double firstPage(QueryService service, QueryTarget target) throws Exception {
        long begin = System.nanoTime();
        try (QueryCursor cursor = service.open(target, "select * from numbers", QueryLimits.PREVIEW)) {
            QueryPage page = cursor.nextPage(PAGE);
            double milliseconds = (System.nanoTime() - begin) / 1e6;
            if (page.rows().size() != PAGE) {
                throw new IllegalStateException("a page of " + page.rows().size() + " rows");
            }
            return milliseconds;
        }
    }

    private static double psql(BenchSeeding bench, SeedProgress ready, Credentials login) throws Exception {
        ExecSpec program = new ExecSpec(
                null,
                List.of("sh", "-c", PSQL, "bench", Integer.toString(PAGE)),
                Map.of("PGUSER", login.user(), "PGPASSWORD", login.password(), "PGDATABASE", login.database()));
        ExecResult result = bench.engine().exec(String.valueOf(ready.databaseId()), program, Duration.ofMinutes(1));
        if (!result.isSuccess()) {
            throw new IllegalStateException("psql failed: " + result.errors());
        }
        return Long.parseLong(result.output().strip()) / 1e6;
    }

    /// In MiB: the most that was in use after a collection while paging, less what was before.
    private static double heapGrowth(QueryService service, QueryTarget target) throws Exception {
        long before = used();
        long most = before;
        try (QueryCursor cursor = service.open(target, "select * from numbers", QueryLimits.PREVIEW)) {
            for (int page = 1; page <= PAGES_FOR_HEAP; page++) {
                cursor.nextPage(PAGE);
                if (page % (PAGES_FOR_HEAP / 5) == 0) {
                    most = Math.max(most, used());
                }
            }
        }
        return (most - before) / (1024.0 * 1024);
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
