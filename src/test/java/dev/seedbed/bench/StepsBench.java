package dev.seedbed.bench;

import dev.seedbed.build.Builds;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.input.InputProgress;
import dev.seedbed.input.InputServer;
import dev.seedbed.input.script.ScriptRun;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.clone.CloneRequest;
import dev.seedbed.snapshot.clone.CloneRequestBuilder;
import dev.seedbed.snapshot.clone.WorkClone;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.source.web.WebSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.apache.commons.io.FileUtils;

/// A Seedfile of five steps: all of them cached, against the second start of the dump that it begins with; and its last
/// step changed, against that step alone on a clone of the one below.
final class StepsBench {
    private static final DatabaseKind KIND = DatabaseKind.POSTGRESQL;
    private static final String LAST = "5_last.sql";

    private final Bench.Options options;
    private final Figures figures;
    private final List<SeedPlan> started = new ArrayList<>();
    private final List<String> databases = new ArrayList<>();

    StepsBench(Bench.Options options, Figures figures) {
        this.options = options;
        this.figures = figures;
    }

    void run() throws Exception {
        int runs = options.runs(5);
        Path folder = Files.createTempDirectory("seedbed-bench");
        String name = "bench-" + UUID.randomUUID();
        Path project = project(folder.resolve(name));
        try (var bed = new BenchSeeding()) {
            Seeding seeding = bed.fresh();
            var snapshots = new Snapshots(bed.engine());
            var builds = new Builds(
                    bed.engine(),
                    seeding,
                    snapshots,
                    folder.resolve("checks"),
                    new WebSource(folder.resolve("web")),
                    UnaryOperator.identity());
            try {
                builds.build(project, false, _ -> {});
                cached(runs, project, seeding, snapshots, builds);
                last(runs, project, snapshots, builds, bed);
            } finally {
                discard(bed, snapshots, name);
            }
        } finally {
            FileUtils.deleteDirectory(folder.toFile());
        }
    }

    private static Path project(Path project) throws Exception {
        Files.createDirectories(project);
        // In the way in which dumps are: it is found again only by its content.
        Files.writeString(project.resolve(project.getFileName() + ".sql"), """
                create table t (id int primary key, note text);
                insert into t select i, 'note ' || i from generate_series(1, 50000) as g (i);
                """);
        var steps = new StringBuilder();
        for (String file : List.of("2_a.sql", "3_b.sql", "4_c.sql", LAST)) {
            Files.writeString(project.resolve(file), "update t set note = '" + file + "' where id < 1000;\n");
            steps.append("  - run: ").append(file).append('\n');
        }
        Files.writeString(
                project.resolve("Seedfile.yaml"),
                "image: " + BenchSeeding.image(KIND) + "\nsteps:\n  - restore: " + project.getFileName() + ".sql\n"
                        + steps);
        return project;
    }

    private void cached(int runs, Path project, Seeding seeding, Snapshots snapshots, Builds builds) throws Exception {
        var ours = new Median();
        var plain = new Median();
        for (int run = -1; run < runs; run++) {
            double built = seconds(() -> clone(snapshots, builds.build(project, false, _ -> {})));
            double second = seconds(() -> start(seeding, project.resolve(project.getFileName() + ".sql")));
            if (run >= 0) {
                ours.add(built);
                plain.add(second);
                figures.ratio("build.cached.seconds.ratio", "s", ours.value(), plain.value(), 1.2, ours.count());
            }
        }
    }

    private void last(int runs, Path project, Snapshots snapshots, Builds builds, BenchSeeding bed) throws Exception {
        Snapshot below = snapshots.catalogue().list().stream()
                .filter(one -> one.seedName().equals(project.getFileName().toString())
                        && one.name().contains("4_c.sql"))
                .findFirst()
                .orElseThrow();
        var ours = new Median();
        var alone = new Median();
        for (int run = -1; run < runs; run++) {
            Path file = project.resolve(LAST);
            Files.writeString(file, "update t set note = 'run " + run + "' where id < 1000;\n");
            double built = seconds(() -> builds.build(project, false, _ -> {}));
            double once = seconds(() -> alone(snapshots, below, file, bed, project));
            if (run >= 0) {
                ours.add(built);
                alone.add(once);
                figures.ratio("build.last.ratio", "s", ours.value(), alone.value(), 1.5, ours.count());
            }
        }
    }

    private static void alone(Snapshots snapshots, Snapshot below, Path file, BenchSeeding bed, Path project)
            throws Exception {
        try (WorkClone work = snapshots.work(below, false)) {
            new ScriptRun(List.of(file))
                    .run(new InputServer(bed.engine(), work.container(), KIND, work.credentials()), InputProgress.NONE);
            work.freeze(new WorkClone.Result("alone", "", project.getFileName().toString(), List.of()));
        }
    }

    private void clone(Snapshots snapshots, Snapshot snapshot) throws Exception {
        String id = CloneRequest.newId();
        databases.add(id);
        snapshots.clone(
                snapshot,
                CloneRequestBuilder.builder()
                        .id(id)
                        .name("bench")
                        .containerName("seedbed-bench-" + id)
                        .build(),
                Step.Listener.NONE);
    }

    private void start(Seeding seeding, Path seed) throws Exception {
        SeedPlan plan = seeding.plan(BenchSeeding.request(KIND, seed, null));
        started.add(plan);
        SeedProgress end = seeding.start(plan).await();
        if (end.state() != SeedProgress.State.READY || plan.restored() == null) {
            throw new IllegalStateException("no second start: " + end);
        }
    }

    private void discard(BenchSeeding bed, Snapshots snapshots, String name) throws Exception {
        for (SeedPlan plan : started) {
            bed.discard(plan);
        }
        for (String id : databases) {
            bed.discard(id);
        }
        snapshots.remove(snapshots.planRemoval(snapshots.catalogue().list().stream()
                .filter(one -> one.seedName().startsWith(name))
                .toList()));
    }

    private static double seconds(Work work) throws Exception {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }
}
