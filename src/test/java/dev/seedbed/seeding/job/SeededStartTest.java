package dev.seedbed.seeding.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseShell;
import dev.seedbed.database.ServerEnvironment;
import dev.seedbed.engine.Awaiting;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerState;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Shared;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.engine.program.LogRequest;
import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.index.DumpIndexCache;
import dev.seedbed.library.index.DumpIndexer;
import dev.seedbed.library.index.DumpIndexes;
import dev.seedbed.library.packed.UnpackedSeeds;
import dev.seedbed.seeding.BackgroundIndexes;
import dev.seedbed.seeding.EngineSeeding;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedPlanner;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.progress.RemainingJob;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.seeding.progress.SeedStep;
import dev.seedbed.seeding.watch.estimate.SeedHistory;
import dev.seedbed.task.RestoreFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whole seeded starts on a real engine with real servers.
@Tag("engine")
@Order(Shared.LONGEST)
class SeededStartTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Path SAMPLES = Path.of("assets/samples");

    @TempDir
    private Path folder;

    private final List<String> ids = new ArrayList<>();
    private ExecutorService background;
    private ContainerEngine engine;
    private EngineSeeding seeding;

    @BeforeEach
    void connect() throws Exception {
        background = Executors.newVirtualThreadPerTaskExecutor();
        engine = TestEngine.connect();
        seeding = seeding();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private EngineSeeding seeding() {
        var cache = new DumpIndexCache(folder.resolve("indexes"), 1 << 24);
        var indexes = new BackgroundIndexes(new DumpIndexes(new DumpIndexer(), cache), background);
        var planner =
                new SeedPlanner(engine, new DumpInspector(), indexes, new UnpackedSeeds(Path.of("target/unpacked")));
        return new EngineSeeding(engine, planner, indexes, new SeedHistory(folder.resolve("history")), background);
    }

    @AfterEach
    void removeWhatWasMade() throws Exception {
        for (String id : ids) {
            for (ContainerSummary container : engine.containers(Map.of(Labels.ID, id))) {
                engine.removeContainer(container.id(), true);
            }
            for (VolumeSummary volume : engine.volumes(Map.of(Labels.ID, id))) {
                engine.removeVolume(volume.name());
            }
        }
        background.shutdownNow();
        engine.close();
    }

    private RunningSeed start(SeedRequest request) throws Exception {
        SeedPlan plan = seeding.plan(request);
        ids.add(plan.id());
        return seeding.start(plan);
    }

    private static SeedProgress end(RunningSeed seed) throws InterruptedException {
        SeedProgress end = seed.await();
        assertThat(end.isOver()).isTrue();
        return end;
    }

    private String ask(SeedProgress ready, String database, String sql) throws Exception {
        boolean pg = ready.kind() == DatabaseKind.POSTGRESQL;
        var login = new Credentials(pg ? "postgres" : "root", password(ready), database);
        return new DatabaseShell(engine)
                .sql(ready.databaseId(), ready.kind(), login, sql)
                .getFirst()
                .getFirst();
    }

    private String password(SeedProgress ready) throws Exception {
        return ServerEnvironment.of(ready.kind())
                .administratorPassword(engine.container(ready.databaseId()).environment());
    }

    private void assertNothingIsLeft(String id) throws Exception {
        assertThat(engine.containers(Map.of(Labels.ID, id))).isEmpty();
        assertThat(engine.volumes(Map.of(Labels.ID, id))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "shop.sql.gz, orders",
        "shop.dump, orders",
        "cinema.sql.gz, films",
        "garden.sql, plants",
        "observatory, sky.stars",
    })
    void samplesBecomeDatabasesWithTheirRows(String sample, String table) throws Exception {
        SeedProgress ready = end(start(SeedRequest.of(List.of(SAMPLES.resolve(sample)))));

        assertThat(ready.failure()).isNull();
        assertThat(ready.state()).isEqualTo(SeedProgress.State.READY);
        assertThat(ready.fraction()).isEqualTo(1);
        var details = engine.container(ready.databaseId());
        String database = details.summary().labels().get(Labels.DATA_DATABASE);
        assertThat(Long.parseLong(ask(ready, database, "select count(*) from " + table)))
                .isPositive();
        assertThat(details.configuredPorts())
                .allSatisfy(port -> assertThat(port.hostIp()).isEqualTo("127.0.0.1"));
        assertThat(engine.containers(Map.of(Labels.ID, ready.id(), Labels.ROLE, Labels.ROLE_DATABASE)))
                .hasSize(1);
        assertThat(details.summary().labels().toString()).doesNotContain(password(ready));
    }

    @Test
    void theServerRunsDurablyAfterwards() throws Exception {
        SeedProgress ready = end(start(SeedRequest.of(List.of(SAMPLES.resolve("shop.sql")))));

        assertThat(ask(ready, "shop", "show fsync")).isEqualTo("on");
        assertThat(ask(ready, "shop", "show wal_level")).isEqualTo("replica");
        assertThat(ask(ready, "shop", "show autovacuum")).isEqualTo("on");
    }

    @Test
    void anErrorNamesFileLineAndMessageAndLeavesNothing() throws Exception {
        Path broken = Files.writeString(
                folder.resolve("it's broken \"シード\".sql"),
                "create table a(id int);\nselect 1;\ninsert into b values (1);\n");

        SeedProgress failed = end(start(SeedRequest.of(List.of(broken))));

        assertThat(failed.failure()).isInstanceOfSatisfying(RestoreFailure.RestoreFailed.class, failure -> {
            assertThat(failure.file()).isEqualTo("it's broken \"シード\".sql");
            assertThat(failure.line()).isEqualTo(3);
            assertThat(failure.message()).contains("relation \"b\" does not exist");
            assertThat(failure.log()).isNotEmpty();
        });
        assertNothingIsLeft(failed.id());
    }

    @Test
    void aFileThatOnlyItsOwnerMayReadIsStillRestored() throws Exception {
        Path own = Files.writeString(folder.resolve("own\nfile.sql"), "create table a as select 42 as answer;\n");
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rw-------"));

        SeedProgress ready = end(start(SeedRequest.of(List.of(own))));

        assertThat(ready.failure()).isNull();
    }

    /// As the image alone would have it; but it is said.
    @Test
    void aSeedThatMakesNothingIsADatabaseWithANote() throws Exception {
        Path idle = Files.writeString(folder.resolve("idle.sql"), "select 1;\nselect version();\n");

        SeedProgress done = end(start(SeedRequest.of(List.of(idle))));

        assertThat(done.failure()).isNull();
        assertThat(done.notes()).extracting(PlanNote::key).contains("no-tables");
    }

    @Test
    void cancelEndsALongStatementAndLeavesNothing() throws Exception {
        Path slow = Files.writeString(folder.resolve("slow.sql"), "create table a(id int);\nselect pg_sleep(600);\n");
        RunningSeed seed = start(SeedRequest.of(List.of(slow)));
        Awaiting.until(PATIENCE, () -> seed.progress().toString(), () -> {
            assertThat(seed.progress().isOver()).isFalse();
            return seed.progress().steps().stream()
                    .anyMatch(step -> step.kind() == SeedStep.Kind.FILE && step.state() == SeedStep.State.RUNNING);
        });

        long begun = System.nanoTime();
        seed.cancel();
        SeedProgress cancelled = end(seed);

        assertThat(cancelled.state()).isEqualTo(SeedProgress.State.CANCELLED);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));
        assertNothingIsLeft(seed.id());
    }

    @Test
    void aJobThatNobodyWatchesAnyMoreIsFoundAndFinished() throws Exception {
        Path slow = Files.writeString(
                folder.resolve("slow.sql"), "create table a as select 42 as answer;\nselect pg_sleep(4);\n");
        SeedPlan plan = seeding.plan(SeedRequest.of(List.of(slow)));
        ids.add(plan.id());
        ExecutorService dying = Executors.newVirtualThreadPerTaskExecutor();
        var job = new SeedJob(engine, plan);
        var delivery = new SeedDelivery(engine, true, _ -> new CompletableFuture<>());
        String container = job.create(delivery.mounts(plan));
        delivery.upload(container, plan, _ -> {});
        engine.start(container);
        dying.shutdownNow();

        RemainingJob found = seeding.remaining().stream()
                .filter(remaining -> remaining.id().equals(plan.id()))
                .findFirst()
                .orElseThrow();
        assertThat(found.resumable()).isTrue();
        SeedProgress ready = end(seeding.resume(found));

        assertThat(ready.failure()).isNull();
        assertThat(ask(ready, "slow", "select answer from a")).isEqualTo("42");
        assertThat(seeding.remaining()).noneMatch(remaining -> remaining.id().equals(plan.id()));
    }

    @Test
    void aJobKilledInTheMiddleIsOnlyRubbishAndCanBeCleanedUp() throws Exception {
        Path slow = Files.writeString(folder.resolve("slow.sql"), "create table a(id int);\nselect pg_sleep(600);\n");
        SeedPlan plan = seeding.plan(SeedRequest.of(List.of(slow)));
        ids.add(plan.id());
        var job = new SeedJob(engine, plan);
        var delivery = new SeedDelivery(engine, true, _ -> new CompletableFuture<>());
        String container = job.create(delivery.mounts(plan));
        engine.start(container);
        Awaiting.until(
                PATIENCE,
                () -> "the seed in the log of " + container,
                () -> engine.log(container, LogRequest.ALL).stream()
                        .anyMatch(line -> line.text().contains("running /docker-entrypoint-initdb.d/")));
        engine.kill(container);
        engine.awaitExit(container);

        RemainingJob found = seeding.remaining().stream()
                .filter(remaining -> remaining.id().equals(plan.id()))
                .findFirst()
                .orElseThrow();

        assertThat(found.resumable()).isFalse();
        assertThat(engine.container(container).summary().state()).isEqualTo(ContainerState.EXITED);
        seeding.cleanUp(found);
        assertNothingIsLeft(plan.id());
    }
}
