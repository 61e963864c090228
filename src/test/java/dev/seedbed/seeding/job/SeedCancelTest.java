package dev.seedbed.seeding.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Shared;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.seeding.SeedingFixture;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.seeding.progress.SeedStep;
import dev.seedbed.task.SeedFailure;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Cancels in every phase, several starts at once, and what changes between plan and start.
@Tag("engine")
@Order(Shared.LONG)
@Timeout(300)
class SeedCancelTest {
    @TempDir
    private Path folder;

    /// All that were cancelled here.
    private static final List<String> CANCELLED = new CopyOnWriteArrayList<>();

    private SeedingFixture bed;

    @BeforeEach
    void connect() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        bed = new SeedingFixture(folder);
    }

    @AfterEach
    void close() throws Exception {
        bed.close();
    }

    /// Nor does anything come late, from a call that was on its way when a test had looked and cleared away.
    @AfterAll
    static void nothingCameLate() throws Exception {
        try (ContainerEngine engine = TestEngine.connect()) {
            for (String id : CANCELLED) {
                assertThat(engine.containers(Map.of(Labels.ID, id))).isEmpty();
                assertThat(engine.volumes(Map.of(Labels.ID, id))).isEmpty();
            }
        }
        assertThat(CANCELLED).isNotEmpty();
        CANCELLED.clear();
    }

    private Path file(String name, String sql) throws Exception {
        return Files.writeString(folder.resolve(name), sql);
    }

    private static void awaitRunning(RunningSeed seed, SeedStep.Kind step) throws Exception {
        var reached = new CountDownLatch(1);
        try (var _ = seed.listen(now -> {
            if (now.isOver()
                    || now.steps().stream()
                            .anyMatch(one -> one.kind() == step && one.state() == SeedStep.State.RUNNING)) {
                reached.countDown();
            }
        })) {
            assertThat(reached.await(120, TimeUnit.SECONDS))
                    .as("%s begins", step)
                    .isTrue();
        }
    }

    private void cancelLeavesNothing(RunningSeed seed) throws Exception {
        cancelQuickly(seed);
        bed.assertNothingIsLeft(seed.id());
    }

    private static void cancelQuickly(RunningSeed seed) throws Exception {
        CANCELLED.add(seed.id());
        long begun = System.nanoTime();
        seed.cancel();
        SeedProgress end = seed.await();
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);

        assertThat(end.state()).isEqualTo(SeedProgress.State.CANCELLED);
        assertThat(taken).as("far less than what was begun").isLessThan(Duration.ofSeconds(60));
        System.out.println("cancelled within " + taken.toMillis() + " ms");
    }

    @ParameterizedTest
    @EnumSource(
            value = SeedStep.Kind.class,
            names = {"PREPARE", "INITIALISE", "FILE", "FINISH"})
    void cancelIsQuickAndLeavesNothing(SeedStep.Kind step) throws Exception {
        String wait = step == SeedStep.Kind.FILE ? "600" : "0";
        RunningSeed seed = bed.start(
                SeedRequest.of(List.of(file("a.sql", "create table a(id int);\nselect pg_sleep(" + wait + ");\n"))));
        awaitRunning(seed, step);

        cancelLeavesNothing(seed);
    }

    @Test
    void aCancelAfterTheRestoreLeavesItsSnapshotAtMost() throws Exception {
        RunningSeed seed = bed.start(SeedRequest.of(List.of(file("a.sql", "create table a(id int);\n"))));
        awaitRunning(seed, SeedStep.Kind.START);

        cancelQuickly(seed);

        assertThat(bed.engine.containers(Map.of(Labels.ID, seed.id())))
                .allSatisfy(left -> assertThat(left.labels()).containsEntry(Labels.ROLE, Labels.ROLE_SNAPSHOT));
        assertThat(bed.engine.volumes(Map.of(Labels.ID, seed.id())))
                .allSatisfy(left -> assertThat(left.name()).isEqualTo(JobLabels.volume(seed.id())));
    }

    @ParameterizedTest
    @EnumSource(
            value = DatabaseKind.class,
            names = {"MYSQL", "MARIADB"})
    void theOthersEndAsQuickly(DatabaseKind kind) throws Exception {
        RunningSeed seed = bed.start(SeedRequestBuilder.builder()
                .files(List.of(file("a.sql", "create table a(id int);\nselect sleep(600);\n")))
                .kind(kind)
                .build());
        awaitRunning(seed, SeedStep.Kind.FILE);

        cancelLeavesNothing(seed);
    }

    @Test
    void aStartThatIsCancelledAtOnceMakesNothing() throws Exception {
        RunningSeed seed = bed.start(SeedRequest.of(List.of(file("a.sql", "create table a(id int);\n"))));

        cancelLeavesNothing(seed);
    }

    @Test
    void severalAtOnceBecomeDatabasesWithNamesAndPortsOfTheirOwn() throws Exception {
        Path dumps = Path.of("src/test/resources/dumps");
        Path twice = file("twice.sql", "create table a as select 42 as answer;\n");
        var plans = new ArrayList<SeedPlan>();
        for (Path seed :
                List.of(twice, twice, dumps.resolve("mysql9-plain.sql"), dumps.resolve("mariadb11-sandbox.sql"))) {
            plans.add(bed.plan(SeedRequest.of(List.of(seed))));
        }
        var names = new HashSet<String>();
        var ports = new HashSet<Integer>();
        List<RunningSeed> seeds = plans.stream().map(bed.seeding::start).toList();
        assertThat(bed.seeding.running()).containsAll(seeds);
        for (RunningSeed seed : seeds) {
            SeedProgress end = seed.await();
            assertThat(end.failure()).isNull();
            assertThat(end.state()).isEqualTo(SeedProgress.State.READY);
            var database = bed.engine.container(end.databaseId());
            names.add(database.summary().name());
            ports.add(database.configuredPorts().getFirst().hostPort());
        }

        assertThat(names).hasSize(4);
        assertThat(ports).hasSize(4);
    }

    @Test
    void aPortThatWasTakenSinceThePlanGivesWayToTheNext() throws Exception {
        SeedPlan plan = bed.plan(SeedRequest.of(List.of(file("a.sql", "create table a as select 42 as answer;\n"))));
        try (var taken = new ServerSocket()) {
            taken.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), plan.port()));
            SeedProgress end = bed.seeding.start(plan).await();

            assertThat(end.failure()).isNull();
            assertThat(bed.engine
                            .container(end.databaseId())
                            .configuredPorts()
                            .getFirst()
                            .hostPort())
                    .isGreaterThan(plan.port());
        }
    }

    @Test
    void aFileThatChangedOrWentSinceThePlanIsRefused() throws Exception {
        Path changed = file("changed.sql", "create table a(id int);\n");
        Path gone = file("gone.sql", "create table a(id int);\n");
        SeedPlan first = bed.plan(SeedRequest.of(List.of(changed)));
        SeedPlan second = bed.plan(SeedRequest.of(List.of(gone)));
        Files.setLastModifiedTime(changed, FileTime.fromMillis(1_000_000));
        Files.delete(gone);

        for (SeedPlan plan : List.of(first, second)) {
            SeedProgress end = bed.seeding.start(plan).await();

            assertThat(end.failure())
                    .isInstanceOfSatisfying(
                            SeedFailure.SeedUnreadable.class,
                            failure -> assertThat(failure.file())
                                    .isEqualTo(plan.files().getFirst().file()));
            bed.assertNothingIsLeft(plan.id());
        }
    }

    @Test
    void aUserOfTheirOwnReachesWhatTheDumpMade() throws Exception {
        Path dumps = Path.of("src/test/resources/dumps");
        SeedProgress end = bed.start(SeedRequestBuilder.builder()
                        .files(List.of(dumps.resolve("mysql8-databases.sql")))
                        .user("app")
                        .build())
                .await();

        assertThat(end.failure()).isNull();
        assertThat(bed.dataDatabase(end)).isEqualTo("reading");
    }

    @Test
    void aClusterDumpMeetsASuperuserOfAnotherName() throws Exception {
        Path dumps = Path.of("src/test/resources/dumps");
        SeedProgress end = bed.start(SeedRequestBuilder.builder()
                        .files(List.of(dumps.resolve("pg17-dumpall.sql")))
                        .user("app")
                        .build())
                .await();

        assertThat(end.failure()).isNull();
        assertThat(bed.ask(end, "reading", "select count(*) from books")).isEqualTo("60");
    }
}
