package dev.seedbed.bench;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.seeding.progress.SeedStep;
import dev.seedbed.seeding.progress.TimeLeft;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How true the shown progress is: against the share of the time that has really passed.
///
/// Each run is a restore on a program without history, then the same again with the history of the first.
final class ProgressBench {
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final int TRACED = 20;

    private final Bench.Options options;
    private final Figures figures;

    ProgressBench(Bench.Options options, Figures figures) {
        this.options = options;
        this.figures = figures;
    }

    /// What was shown at a moment.
    ///
    /// @param left seconds, -1 while nothing was said
    private record Shown(double seconds, double fraction, double left, String step) {}

    /// One restore.
    private record Watched(List<Shown> shown, double total) {
        /// Mean absolute difference between the shown and the true share.
        double error() {
            return shown.stream()
                    .mapToDouble(one -> Math.abs(one.fraction() - one.seconds() / total))
                    .average()
                    .orElse(1);
        }

        /// Relative error of the time left at half way.
        double leftError() {
            Shown half = shown.stream()
                    .filter(one -> one.seconds() >= total / 2)
                    .findFirst()
                    .orElseThrow();
            double truth = total - half.seconds();
            return half.left() < 0 ? 1 : Math.abs(half.left() - truth) / truth;
        }
    }

    void run() throws Exception {
        int runs = options.runs(1);
        try (BenchSeeding bench = new BenchSeeding()) {
            for (DatabaseKind kind : options.kinds()) {
                Path seed = BenchSeeds.of(kind, options.size(300));
                Median error = new Median();
                Median again = new Median();
                Median leftFirst = new Median();
                Median leftAgain = new Median();
                for (int run = 0; run < runs; run++) {
                    Seeding seeding = bench.fresh();
                    Watched first = watch(bench, seeding, kind, seed, "first");
                    Watched second = watch(bench, seeding, kind, seed, "again");
                    error.add(first.error());
                    again.add(second.error());
                    leftFirst.add(first.leftError());
                    leftAgain.add(second.leftError());
                }
                figures.value("progress." + kind.id() + ".error", error.value(), 0.05, runs);
                figures.value("progress." + kind.id() + ".error_again", again.value(), 0.05, runs);
                figures.value("eta." + kind.id() + ".first", leftFirst.value(), 0.15, runs);
                figures.value("eta." + kind.id() + ".again", leftAgain.value(), 0.05, runs);
            }
        }
    }

    /// With the system property `seedbed.bench.trace`: what was shown at every twentieth of the time, and its truth.
    private static void trace(Watched watched) {
        if (!Boolean.getBoolean("seedbed.bench.trace")) {
            return;
        }
        for (int i = 0; i < TRACED; i++) {
            Shown one = watched.shown().get(watched.shown().size() * i / TRACED);
            Bench.say(String.format(
                    Locale.ROOT,
                    "  %5.1f s, share %.2f of %.2f, left %5.1f of %5.1f, %s",
                    one.seconds(),
                    one.fraction(),
                    one.seconds() / watched.total(),
                    one.left(),
                    watched.total() - one.seconds(),
                    one.step()));
        }
    }

    private static String running(SeedProgress progress) {
        return progress.steps().stream()
                .filter(step -> step.state() == SeedStep.State.RUNNING)
                .map(step -> step.kind() + " " + step.detail())
                .findFirst()
                .orElse("");
    }

    private static Watched watch(BenchSeeding bench, Seeding seeding, DatabaseKind kind, Path seed, String which)
            throws Exception {
        SeedPlan plan = seeding.plan(BenchSeeding.request(kind, seed, "bench-progress-" + kind.id()));
        List<Shown> shown = new ArrayList<>();
        try {
            long begin = System.nanoTime();
            RunningSeed running = seeding.start(plan);
            SeedProgress progress = running.progress();
            while (!progress.isOver()) {
                TimeLeft left = progress.timeLeft();
                shown.add(new Shown(
                        (System.nanoTime() - begin) / 1e9,
                        progress.fraction(),
                        left == null ? -1 : left.likely().toMillis() / 1e3,
                        running(progress)));
                Thread.sleep(LOOK);
                progress = running.progress();
            }
            double total = (System.nanoTime() - begin) / 1e9;
            if (progress.state() != SeedProgress.State.READY) {
                throw new IllegalStateException(kind + " was not restored: " + progress.failure());
            }
            Watched watched = new Watched(shown, total);
            Bench.say(String.format(
                    Locale.ROOT,
                    "%s, %s: %.1f s, mean error %.3f, time left at half way off by %.3f",
                    kind.displayName(),
                    which,
                    total,
                    watched.error(),
                    watched.leftError()));
            trace(watched);
            return watched;
        } finally {
            bench.discard(plan);
        }
    }
}
