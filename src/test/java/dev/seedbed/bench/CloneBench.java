package dev.seedbed.bench;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseCatalogue;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.seeding.SeedPlan;
import dev.seedbed.seeding.SeedProgress;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.snapshot.Snapshot;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.Step;
import dev.seedbed.snapshot.Wish;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Starting again from a seed that was restored before, snapshots and resets, against doing the same by hand.
final class CloneBench {
    private static final int SMALL = 20;
    /// About one gigabyte when restored.
    private static final int LARGE = 400;

    private final Bench.Options options;
    private final Figures figures;

    CloneBench(Bench.Options options, Figures figures) {
        this.options = options;
        this.figures = figures;
    }

    void run() throws Exception {
        List<DatabaseKind> kinds = options.kinds().size() == DatabaseKind.values().length
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
        Path small = BenchSeeds.of(kind, SMALL);
        Path large = BenchSeeds.of(kind, options.size(LARGE));
        Seeding seeding = bench.fresh();
        var kept = new ArrayList<SeedPlan>();
        try {
            double first = start(bench, seeding, kind, large, kept);
            start(bench, seeding, kind, small, kept);
            Bench.say(
                    String.format(Locale.ROOT, "%s: first start of the large seed %.1f s", kind.displayName(), first));
            String volume = sides.plainVolume(large);
            var again = new Median();
            var againSmall = new Median();
            var bare = new Median();
            for (int run = -1; run < runs; run++) {
                double ours = again(bench, seeding, kind, large);
                double oursSmall = again(bench, seeding, kind, small);
                double baseline = sides.secondsOnPlainVolume(volume);
                Bench.say(String.format(
                        Locale.ROOT,
                        "%s: large %.2f s, small %.2f s, docker run %.2f s",
                        kind.displayName(),
                        ours,
                        oursSmall,
                        baseline));
                if (run >= 0) {
                    again.add(ours);
                    againSmall.add(oursSmall);
                    bare.add(baseline);
                }
            }
            String id = kind.id();
            figures.ratio("clone." + id + ".ratio", "s", again.value(), bare.value(), 1.5, runs);
            figures.ratio("clone." + id + ".size", "s", again.value(), againSmall.value(), 1.1, runs);
            figures.value("clone." + id + ".speedup", first / again.value(), null, 1);
            interruption(bench, kept.getFirst(), kind, runs);
            if (kind == DatabaseKind.POSTGRESQL) {
                new TemplateBench(bench, figures).run(kept.getFirst(), runs);
                sides.pgbench(figures, runs);
            }
        } finally {
            for (SeedPlan plan : kept) {
                bench.discardAll(plan);
            }
        }
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
                Snapshot made = snapshots.take(database, Wish.named("bench"), Step.Listener.NONE);
                Thread.sleep(700);
                median.add(client.longestGapSeconds());
                Bench.say(String.format(
                        Locale.ROOT,
                        "%s: away for %.2f s (%s)",
                        kind.displayName(),
                        client.longestGapSeconds(),
                        made.id()));
            }
        }
        figures.value(
                "snapshot." + kind.id() + ".seconds",
                median.value(),
                kind == DatabaseKind.POSTGRESQL ? 1.5 : null,
                runs);
    }

    /// Asks `select 1` over a new connection again and again.
    private static final class RetryingClient implements AutoCloseable {
        private final Thread thread;
        private volatile boolean closed;
        private volatile long longestNanos;

        RetryingClient(DatabaseKind kind, int port, Credentials login) {
            thread = Thread.ofPlatform().start(() -> {
                long last = System.nanoTime();
                while (!closed) {
                    if (TcpQuery.answers(kind, port, login)) {
                        long now = System.nanoTime();
                        longestNanos = Math.max(longestNanos, now - last);
                        last = now;
                    }
                    try {
                        Thread.sleep(10);
                    } catch (InterruptedException e) {
                        return;
                    }
                }
            });
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
