package dev.seedbed.bench;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.library.dump.DumpLanguage;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/// Starting again from a seed that was restored before, snapshots and resets, against doing the same by hand.
final class CloneBench {
    private static final int SMALL = 20;
    private static final int TOUCHED = 60;
    /// About one gigabyte when restored.
    private static final int LARGE = 400;

    private final Bench.Options options;
    private final Figures figures;

    CloneBench(Bench.Options options, Figures figures) {
        this.options = options;
        this.figures = figures;
    }

    void run() throws Exception {
        List<DatabaseKind> kinds =
                options.kinds().size() == DumpLanguage.kinds().size()
                        ? List.of(DatabaseKind.POSTGRESQL, DatabaseKind.MYSQL)
                        : options.kinds();
        for (DatabaseKind kind : kinds) {
            try (BenchSeeding bench = new BenchSeeding();
                    var sides = new CloneSides(bench, kind)) {
                measure(bench, sides, kind, options.runs(7));
            }
        }
    }

    private void measure(BenchSeeding bench, CloneSides sides, DatabaseKind kind, int runs) throws Exception {
        boolean postgreSql = kind == DatabaseKind.POSTGRESQL;
        if (options.wants("pgbench") && postgreSql) {
            sides.pgbench(figures, runs);
        }
        if (options.wants("touch")) {
            new TouchBench(bench, sides, figures)
                    .run(kind, BenchSeeds.of(kind, options.size(TOUCHED)), Math.min(runs, 3));
        }
        if (!options.wants("start") && !options.wants("snapshot") && !(options.wants("template") && postgreSql)) {
            return;
        }
        Path large = BenchSeeds.of(kind, options.size(LARGE));
        Seeding seeding = bench.fresh();
        var kept = new ArrayList<SeedPlan>();
        try {
            double first = start(bench, seeding, kind, large, kept);
            Bench.say(
                    String.format(Locale.ROOT, "%s: first start of the large seed %.1f s", kind.displayName(), first));
            if (options.wants("start")) {
                starts(bench, seeding, sides, kind, kept, first);
            }
            if (options.wants("snapshot")) {
                interruption(bench, kept.getFirst(), kind, runs);
            }
            if (options.wants("template") && postgreSql) {
                new TemplateBench(bench, figures).run(kept.getFirst(), runs);
            }
        } finally {
            for (SeedPlan plan : kept) {
                bench.discardAll(plan);
            }
        }
    }

    private void starts(
            BenchSeeding bench, Seeding seeding, CloneSides sides, DatabaseKind kind, List<SeedPlan> kept, double first)
            throws Exception {
        Path large = BenchSeeds.of(kind, options.size(LARGE));
        Path small = BenchSeeds.of(kind, options.small(SMALL));
        start(bench, seeding, kind, small, kept);
        String volume = sides.plainVolume(large);
        var again = new Median();
        var againSmall = new Median();
        var bare = new Median();
        String id = kind.id();
        for (int run = -1; run < options.runs(7); run++) {
            double ours = again(bench, seeding, kind, large);
            double baseline = sides.secondsOnPlainVolume(volume);
            double oursSmall = again(bench, seeding, kind, small);
            Bench.say(String.format(
                    Locale.ROOT,
                    "%s: large %.2f s, small %.2f s, docker run %.2f s",
                    kind.displayName(),
                    ours,
                    oursSmall,
                    baseline));
            if (run < 0) {
                continue;
            }
            again.add(ours);
            againSmall.add(oursSmall);
            bare.add(baseline);
            figures.ratio("clone." + id + ".ratio", "s", again.value(), bare.value(), 1.5, run + 1);
            figures.ratio("clone." + id + ".size", "s", again.value(), againSmall.value(), 1.1, run + 1);
            figures.ratioAtLeast("clone." + id + ".speedup", "s", first, again.value(), 30, 1);
        }
    }

    static SeedPlan started(BenchSeeding bench, Seeding seeding, DatabaseKind kind, Path seed) throws Exception {
        SeedPlan plan = seeding.plan(BenchSeeding.request(kind, seed, null));
        answer(bench, seeding, kind, plan);
        return plan;
    }

    private static double start(BenchSeeding bench, Seeding seeding, DatabaseKind kind, Path seed, List<SeedPlan> kept)
            throws Exception {
        long begin = System.nanoTime();
        SeedPlan plan = seeding.plan(BenchSeeding.request(kind, seed, null));
        kept.add(plan);
        answer(bench, seeding, kind, plan);
        return (System.nanoTime() - begin) / 1e9;
    }

    /// Everything from the click on: the look at the files, the layers, the server.
    private static double again(BenchSeeding bench, Seeding seeding, DatabaseKind kind, Path seed) throws Exception {
        long begin = System.nanoTime();
        SeedPlan plan = seeding.plan(BenchSeeding.request(kind, seed, null));
        double planned = (System.nanoTime() - begin) / 1e9;
        try {
            if (plan.restored() == null) {
                throw new IllegalStateException("the seed counts as not restored");
            }
            answer(bench, seeding, kind, plan);
            double seconds = (System.nanoTime() - begin) / 1e9;
            Bench.say(String.format(Locale.ROOT, "  plan %.2f of %.2f s", planned, seconds));
            return seconds;
        } finally {
            bench.discard(plan);
        }
    }

    private static void answer(BenchSeeding bench, Seeding seeding, DatabaseKind kind, SeedPlan plan) throws Exception {
        SeedProgress end = seeding.start(plan).await();
        if (end.state() != SeedProgress.State.READY) {
            throw new IllegalStateException(kind + " did not start: " + end.failure());
        }
        TcpQuery.awaitAnswer(kind, Published.port(bench.engine(), end, kind), plan.credentials());
    }

    /// The longest time without an answer that a client sees which tries all the time.
    private void interruption(BenchSeeding bench, SeedPlan plan, DatabaseKind kind, int runs) throws Exception {
        var snapshots = new Snapshots(bench.engine());
        var median = new Median();
        for (int run = 0; run < runs; run++) {
            Database database = new DatabaseCatalogue(bench.engine()).find(plan.name());
            int port = java.util.Objects.requireNonNull(database.address()).hostPort();
            try (var client = new RetryingClient(kind, port, plan.credentials())) {
                Thread.sleep(500);
                Snapshot made = snapshots.take(database, SnapshotDetails.named("bench"), Step.Listener.NONE);
                client.awaitAnswer();
                median.add(client.longestGapSeconds());
                Bench.say(String.format(
                        Locale.ROOT,
                        "%s: away for %.2f s (%s)",
                        kind.displayName(),
                        client.longestGapSeconds(),
                        made.id()));
            }
            figures.value(
                    "snapshot." + kind.id() + ".seconds",
                    median.value(),
                    kind == DatabaseKind.POSTGRESQL ? 1.5 : null,
                    run + 1);
        }
    }

    /// Asks `select 1` over a new connection again and again.
    private static final class RetryingClient implements AutoCloseable {
        private final Thread thread;
        private volatile boolean closed;
        private volatile long longestNanos;
        private final AtomicLong answers = new AtomicLong();

        RetryingClient(DatabaseKind kind, int port, Credentials login) {
            thread = Thread.ofPlatform().start(() -> {
                long last = System.nanoTime();
                while (!closed) {
                    if (TcpQuery.answers(kind, port, login)) {
                        long now = System.nanoTime();
                        longestNanos = Math.max(longestNanos, now - last);
                        last = now;
                        answers.incrementAndGet();
                    }
                    try {
                        Thread.sleep(10);
                    } catch (InterruptedException e) {
                        return;
                    }
                }
            });
        }

        /// Blocks until two more questions were answered, the second of which was asked after this call: a gap that
        /// has not ended is not known yet.
        void awaitAnswer() throws InterruptedException {
            long before = answers.get();
            while (answers.get() < before + 2) {
                Thread.sleep(10);
            }
        }

        double longestGapSeconds() {
            return longestNanos / 1e9;
        }

        @Override
        public void close() throws InterruptedException {
            closed = true;
            thread.join();
        }
    }
}
