package dev.seedbed.seeding.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.KillMatrix;
import dev.seedbed.engine.KillableEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.index.DumpIndexCache;
import dev.seedbed.library.index.DumpIndexer;
import dev.seedbed.library.index.DumpIndexes;
import dev.seedbed.library.packed.UnpackedSeeds;
import dev.seedbed.seeding.BackgroundIndexes;
import dev.seedbed.seeding.plan.SeedIndexes;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedPlanner;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.progress.RemainingJob;
import dev.seedbed.seeding.server.PlanNames;
import dev.seedbed.seeding.watch.estimate.SeedHistory;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.clone.CloneRequest;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Seeded starts whose program is killed at any moment, in memory. [KilledProgramTest] does some of it to real servers.
@Timeout(60)
class SeedKillsInMemoryTest extends KillMatrix {
    private static final String PASSWORD = "s3cret";

    /// MD5 of the password and the name `postgres`.
    private static final String STORED = "md5edeb28305007b9606d829730299ce813";

    @TempDir
    private Path folder;

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private SeedIndexes indexes;
    private SeedPlan plan;

    @BeforeEach
    void plan() throws Exception {
        var cache = new DumpIndexCache(folder.resolve("indexes"), 1 << 20);
        indexes = new BackgroundIndexes(new DumpIndexes(new DumpIndexer(), cache), background);
        Path seed = Files.writeString(folder.resolve("orders.sql"), "create table a as select 42 as answer;\n");
        plan = new SeedPlanner(empty(), new DumpInspector(), indexes, new UnpackedSeeds(Path.of("target/unpacked")))
                .plan(SeedRequestBuilder.builder()
                        .files(List.of(seed))
                        .image(Databases.POSTGRES)
                        .port(15432)
                        .password(PASSWORD)
                        .createRoles(false)
                        .build());
    }

    @AfterEach
    void close() {
        background.shutdownNow();
    }

    @Override
    protected FakeContainerEngine empty() {
        FakeContainerEngine engine = Databases.engine();
        engine.onStart(container -> {
            if (container.startsWith("seedbed-seed-")) {
                restore(engine, container);
            } else if (!container.startsWith("orders")) {
                engine.exit(container, 0);
            }
        });
        engine.onExec((_, program) -> answer(program));
        return engine;
    }

    private static void restore(FakeContainerEngine engine, String job) {
        engine.print(job, LogLine.Stream.STDOUT, "PostgreSQL init process complete; ready for start up.");
        engine.print(job, LogLine.Stream.STDERR, "LOG:  database system is ready to accept connections");
    }

    /// To a question for the owner of the data, and for the password that the server has stored.
    private static ExecResult answer(ExecSpec program) {
        if (program.command().contains("stat")) {
            return new ExecResult(0, "999:999:700\n", "");
        }
        boolean isStored = program.command().getLast().contains("rolpassword");
        return new ExecResult(0, isStored ? STORED + "\u001ff\n" : "", "");
    }

    /// Finishes what can be finished and removes the rest; what was restored already is started.
    @Override
    protected List<String> recover(ContainerEngine engine) throws Exception {
        var done = new ArrayList<String>();
        for (RemainingJob job : new RemainingJobs(engine).find(Set.of())) {
            done.add(job.name());
            if (job.resumable()) {
                resume(engine, job);
            } else {
                new RemainingJobs(engine).cleanUp(job);
            }
        }
        var snapshots = new Snapshots(engine);
        done.addAll(snapshots.recover());
        if (new DatabaseCatalogue(engine).list().isEmpty()) {
            for (Snapshot restored : snapshots.catalogue().list()) {
                done.add(restored.name());
                snapshots.clone(restored, request(), Step.Listener.NONE);
            }
        }
        return done;
    }

    /// What a start asks for that finds its seed restored.
    private CloneRequest request() {
        return new CloneRequest(
                plan.id(),
                plan.name(),
                PlanNames.container(plan.name()),
                plan.port(),
                plan.portIsFixed(),
                plan.credentials().user(),
                plan.credentials().password(),
                true,
                false,
                Map.of());
    }

    private SeededStart start(ContainerEngine engine) {
        var history = new SeedHistory(folder.resolve("history"));
        return new SeededStart(engine, plan, new SeedProgressTracker(plan), history, indexes);
    }

    private void run(ContainerEngine engine) throws Exception {
        SeededStart start = start(engine);
        try {
            start.run();
        } finally {
            start.close();
        }
    }

    private void resume(ContainerEngine engine, RemainingJob job) throws Exception {
        String image = engine.container(job.containerId()).summary().imageId();
        SeededStart start = start(engine);
        try (SeedJobLock _ = SeedJobLock.take(engine, job, image, false)) {
            start.resume(job.containerId());
        } finally {
            start.close();
        }
    }

    /// No database is listed before it has answered.
    @Override
    protected List<String> wrong(FakeContainerEngine engine) throws Exception {
        boolean inProgress =
                !engine.containers(Map.of(Labels.ROLE, Labels.ROLE_OPERATION)).isEmpty();
        return inProgress
                ? new DatabaseCatalogue(engine)
                        .list().stream().map(Database::name).toList()
                : List.of();
    }

    @Test
    void killedAnywhereIsBeforeOrAfter() throws Exception {
        killAnywhere("a seeded start", _ -> {}, this::run);
    }

    /// Instead of being finished: until the snapshot is there, nothing is left; then it stays.
    @Test
    void whatIsLeftCanBeRemovedAnywhere() throws Exception {
        KillableEngine unharmed = KillableEngine.after(empty(), Integer.MAX_VALUE);
        run(unharmed.program());
        var outcomes = new LinkedHashSet<List<String>>();
        var lost = new ArrayList<String>();
        var resumable = new ArrayList<String>();
        for (int kill = 1; kill <= unharmed.changes().size(); kill++) {
            FakeContainerEngine engine = empty();
            String last = killed(engine, this::run, kill);
            new Snapshots(engine).recover();
            for (RemainingJob job : new RemainingJobs(engine).find(Set.of())) {
                (job.resumable() ? resumable : lost).add(last.replace(plan.id(), ""));
                new RemainingJobs(engine).cleanUp(job);
            }

            assertThat(new RemainingJobs(engine).find(Set.of())).as(last).isEmpty();
            List<String> roles = engine.containers(Map.of()).stream()
                    .map(container -> container.labels().get(Labels.ROLE))
                    .sorted()
                    .toList();
            if (roles.isEmpty()) {
                assertThat(engine.volumes(Map.of())).as(last).isEmpty();
            } else {
                assertThat(engine.volumes(Map.of()))
                        .as(last)
                        .extracting(VolumeSummary::name)
                        .contains(JobLabels.volume(plan.id()));
            }
            outcomes.add(roles);
        }
        assertThat(lost).containsExactly("createVolume seedbed-data-", "createContainer seedbed-seed-");
        assertThat(resumable)
                .containsExactly(
                        "start seedbed-seed-",
                        "stop seedbed-seed-",
                        "createContainer seedbed-settle-",
                        "start seedbed-settle-",
                        "removeContainer seedbed-settle-",
                        "createContainer seedbed-snapshot-");
        assertThat(outcomes)
                .containsExactly(
                        List.of(), List.of(Labels.ROLE_SNAPSHOT), List.of(Labels.ROLE_DATABASE, Labels.ROLE_SNAPSHOT));
    }
}
