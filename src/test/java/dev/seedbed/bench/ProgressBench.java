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
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// How true the shown progress is: against the share of the time that has really passed, waits for the engine apart.
///
/// Each seed is of another shape. A restore has no history, the history of the seeds before it, or that of its own
/// seed.
final class ProgressBench {
    /// The part that runs a second restore beside each.
    static final String BUSY = "busy";

    private static final List<String> SHAPES = List.of("wide", "blobs", "small", "indexed", "inserts");
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

    /// What is known when a restore begins.
    private enum History {
        NONE("error", "first", 0.08, 0.25),
        OTHERS("error_others", "others", 0.04, 0.12),
        AGAIN("error_again", "again", 0.02, 0.05);

        private final String error;
        private final String left;
        private final double errorAim;
        private final double leftAim;

        History(String error, String left, double errorAim, double leftAim) {
            this.error = error;
            this.left = left;
            this.errorAim = errorAim;
            this.leftAim = leftAim;
        }
    }

    private boolean isBusy() {
        return options.parts().contains(BUSY);
    }

    private List<String> shapes() {
        List<String> wanted = SHAPES.stream().filter(options.parts()::contains).toList();
        return wanted.isEmpty() ? SHAPES : wanted;
    }

    void run() throws Exception {
        try (BenchSeeding bench = new BenchSeeding()) {
            for (DatabaseKind kind : options.kinds()) {
                run(bench, kind);
            }
        }
    }

    private void run(BenchSeeding bench, DatabaseKind kind) throws Exception {
        Map<History, Median> errors = new EnumMap<>(History.class);
        Map<History, Median> lefts = new EnumMap<>(History.class);
        int size = options.size(kind == DatabaseKind.POSTGRESQL ? 200 : 60);
        for (int run = 0; run < options.runs(1); run++) {
            Seeding learning = bench.fresh();
            for (History history : List.of(History.OTHERS, History.AGAIN, History.NONE)) {
                for (String shape : shapes()) {
                    boolean isFirst = shape.equals(shapes().getFirst());
                    if (history == History.NONE && isFirst) {
                        continue;
                    }
                    History known = history == History.OTHERS && isFirst ? History.NONE : history;
                    Seeding seeding = history == History.NONE ? bench.fresh() : learning;
                    Path seed = BenchSeeds.of(kind, size, shape);
                    Watched watched = watch(bench, seeding, kind, seed, known + ", " + shape);
                    errors.computeIfAbsent(known, _ -> new Median()).add(watched.error());
                    lefts.computeIfAbsent(known, _ -> new Median()).add(watched.leftError());
                    tell(kind, known, errors, lefts);
                }
            }
        }
    }

    private void tell(DatabaseKind kind, History known, Map<History, Median> errors, Map<History, Median> lefts) {
        String busy = isBusy() ? "_busy" : "";
        double aim = isBusy() ? 2 : 1;
        Median error = Objects.requireNonNull(errors.get(known));
        Median left = Objects.requireNonNull(lefts.get(known));
        figures.value(
                "progress." + kind.id() + "." + known.error + busy, error.value(), known.errorAim * aim, error.count());
        figures.value("eta." + kind.id() + "." + known.left + busy, left.value(), known.leftAim * aim, left.count());
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

    private Watched watch(BenchSeeding bench, Seeding seeding, DatabaseKind kind, Path seed, String which)
            throws Exception {
        SeedPlan plan = seeding.plan(BenchSeeding.request(kind, seed, "bench-progress-" + kind.id()));
        Seeding beside = bench.fresh();
        SeedPlan other = isBusy() ? beside.plan(BenchSeeding.request(kind, seed, "bench-beside-" + kind.id())) : null;
        RunningSeed burden = other == null ? null : beside.start(other);
        List<Shown> shown = new ArrayList<>();
        try {
            long begin = System.nanoTime();
            long look = begin;
            RunningSeed running = seeding.start(plan);
            SeedProgress progress = running.progress();
            while (!progress.isOver()) {
                long now = System.nanoTime();
                if (progress.engineWait().isPositive()) {
                    begin += now - look;
                }
                look = now;
                TimeLeft left = progress.timeLeft();
                shown.add(new Shown(
                        (now - begin) / 1e9,
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
            if (burden != null && other != null) {
                burden.cancel();
                burden.await();
                bench.discard(other);
            }
        }
    }
}
