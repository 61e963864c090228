package dev.seedbed.bench;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.seeding.progress.SeedProgress;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/// A watched seeded start against a bare `docker run` with the same dump of ten tables mounted, both until a query over
/// TCP succeeds.
///
/// Ours includes everything: reading the dump's structure beside the restore, check, vacuum, a clean stop, and the
/// start of the database with durable settings.
final class StartBench {
    private static final int TABLES = 10;
    private static final double AIM = 0.9;

    private final Bench.Options options;
    private final Figures figures;

    StartBench(Bench.Options options, Figures figures) {
        this.options = options;
        this.figures = figures;
    }

    void run() throws Exception {
        int runs = options.runs(3);
        try (BenchSeeding bench = new BenchSeeding()) {
            for (DatabaseKind kind : options.kinds()) {
                Path seed = BenchSeeds.of(kind, options.size(300), TABLES);
                Median ours = new Median();
                Median bare = new Median();
                for (int run = 0; run < runs; run++) {
                    ours.add(seeded(bench, kind, seed));
                    bare.add(PlainContainer.secondsToAnswer(kind, BenchSeeding.image(kind), seed));
                }
                figures.ratio("start." + kind.id() + ".ratio", "s", ours.value(), bare.value(), AIM, runs);
            }
        }
    }

    private static double seeded(BenchSeeding bench, DatabaseKind kind, Path seed) throws Exception {
        Seeding seeding = bench.fresh();
        long begin = System.nanoTime();
        SeedPlan plan = seeding.plan(BenchSeeding.request(kind, seed, "bench-start-" + kind.id()));
        double planned = (System.nanoTime() - begin) / 1e9;
        try {
            RunningSeed running = seeding.start(plan);
            SeedProgress end = running.await();
            if (end.state() != SeedProgress.State.READY) {
                throw new IllegalStateException(kind + " was not restored: " + end.failure());
            }
            int port = Published.port(bench.engine(), end, kind);
            TcpQuery.awaitAnswer(kind, port, plan.credentials());
            double seconds = (System.nanoTime() - begin) / 1e9;
            Bench.say(String.format(
                    Locale.ROOT,
                    "%s, Seedbed: %.1f s (plan %.1f; %s)",
                    kind.displayName(),
                    seconds,
                    planned,
                    steps(end)));
            return seconds;
        } finally {
            bench.discard(plan);
        }
    }

    private static String steps(SeedProgress end) {
        return end.steps().stream()
                .map(step -> String.format(
                        Locale.ROOT,
                        "%s %.1f",
                        step.kind().name().toLowerCase(Locale.ROOT),
                        step.elapsed().toMillis() / 1e3))
                .collect(Collectors.joining(", "));
    }
}
