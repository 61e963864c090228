package dev.seedbed.seeding.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.engine.ChildProgram;
import dev.seedbed.engine.ContainerState;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Shared;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.engine.program.LogRequest;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.seeding.SeedingFixture;
import dev.seedbed.seeding.SeedingProcess;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.progress.RemainingJob;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.seeding.progress.SeedStep;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.task.RestoreFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Programs that are killed in the middle of a seeded start, and what the next one makes of it. [SeedKillsInMemoryTest]
/// goes through all moments.
@Tag("engine")
@Order(Shared.LONG)
@Timeout(300)
class KilledProgramTest {
    @TempDir
    private Path folder;

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

    private Path slow(int seconds) throws Exception {
        return SeedingFixture.slowSeed(folder, seconds);
    }

    private String runUntilItIsKilledAfter(String moment) throws Exception {
        try (var program = new SeedingProcess(bed, folder, slow(0), ChildProgram.killedAfter(moment))) {
            program.awaitKilled();
            return program.id;
        }
    }

    private void assertReady(SeedProgress end) throws Exception {
        assertThat(end.failure()).isNull();
        assertThat(end.state()).isEqualTo(SeedProgress.State.READY);
        assertThat(bed.ask(end, "slow", "select answer from a")).isEqualTo("42");
        assertThat(bed.engine.containers(Map.of(Labels.ID, end.id(), Labels.ROLE, Labels.ROLE_DATABASE)))
                .hasSize(1);
        assertThat(bed.seeding.remaining()).noneMatch(job -> job.id().equals(end.id()));
    }

    @Test
    void whatRanWhenTheProgramWasKilledIsFoundAndFinishedByTheNext() throws Exception {
        String id;
        try (var program = new SeedingProcess(bed, folder, slow(5))) {
            id = program.id;
            bed.awaitLogged(id, "running /docker-entrypoint-initdb.d/60_0010_slow.sql");
        }

        RemainingJob found = bed.remaining(id);
        assertThat(found.resumable()).isTrue();
        assertThat(found.seedFiles()).containsExactly("slow.sql");
        Files.delete(folder.resolve("slow.sql"));
        assertReady(bed.seeding.resume(found).await());
    }

    /// The container that settles the data may still run then, and the job must not use them beside it.
    @Test
    void aKillWhileTheStoppedDataIsSettledIsFinished() throws Exception {
        String id = runUntilItIsKilledAfter("start seedbed-settle-");

        assertReady(bed.seeding.resume(bed.remaining(id)).await());

        assertThat(bed.engine.containers(Map.of(Labels.ID, id, Labels.ROLE, Labels.ROLE_HELPER)))
                .isEmpty();
    }

    @Test
    void aKillWhileTheDatabaseIsMadeLeavesTheSnapshotWhichTheNextStartUses() throws Exception {
        String id = runUntilItIsKilledAfter("start slow");

        assertThat(new DatabaseCatalogue(bed.engine).list())
                .noneMatch(database -> id.equals(database.labels().id()));
        Snapshots snapshots = new Snapshots(bed.engine);
        snapshots.recover();

        assertThat(bed.engine.containers(Map.of(Labels.ID, id)))
                .singleElement()
                .satisfies(left -> assertThat(left.labels()).containsEntry(Labels.ROLE, Labels.ROLE_SNAPSHOT));
        assertThat(bed.engine.volumes(Map.of(Labels.ID, id)))
                .extracting(VolumeSummary::name)
                .containsExactly(JobLabels.volume(id));
        SeedProgress end =
                bed.start(SeedRequest.of(List.of(folder.resolve("slow.sql")))).await();
        assertThat(end.steps()).extracting(SeedStep::kind).containsExactly(SeedStep.Kind.START);
        assertThat(bed.ask(end, "slow", "select answer from a")).isEqualTo("42");
    }

    @Test
    void aJobThatTheEngineKilledFailsAndLeavesNothing() throws Exception {
        RunningSeed seed = bed.start(SeedRequest.of(List.of(slow(300))));
        bed.awaitLogged(seed.id(), "running /docker-entrypoint-initdb.d/60_0010_slow.sql");
        bed.engine.kill(JobLabels.jobContainer(seed.id()));

        SeedProgress end = seed.await();

        assertThat(end.failure()).isInstanceOfSatisfying(RestoreFailure.RestoreFailed.class, failure -> {
            assertThat(failure.file()).isEqualTo("slow.sql");
            assertThat(failure.message()).contains("exit code 137");
        });
        bed.assertNothingIsLeft(seed.id());
    }

    @Test
    void aRestoredJobWhoseServerWasKilledIsNoLongerTrusted() throws Exception {
        String id = restoredJob();
        bed.engine.kill(JobLabels.jobContainer(id));
        awaitExited(id);

        assertThat(bed.remaining(id).resumable()).isFalse();
    }

    @Test
    void aRestoredJobThatWasStoppedAndStartedAgainIsStillFinished() throws Exception {
        String id = restoredJob();
        bed.engine.stop(JobLabels.jobContainer(id), Duration.ofMinutes(1));
        awaitExited(id);
        bed.engine.start(JobLabels.jobContainer(id));

        RemainingJob found = bed.remaining(id);
        assertThat(found.resumable()).isTrue();
        assertReady(bed.seeding.resume(found).await());
    }

    /// Makes a job by hand and lets it run until its server is ready.
    private String restoredJob() throws Exception {
        SeedPlan plan = bed.plan(SeedRequest.of(List.of(slow(0))));
        String job = new SeedJob(bed.engine, plan)
                .create(new SeedDelivery(bed.engine, true, _ -> new CompletableFuture<>()).mounts(plan));
        bed.engine.start(job);
        bed.awaitLogged(plan.id(), "init process complete");
        var ready = new java.util.concurrent.CountDownLatch(1);
        try (Subscription _ = bed.engine.followLog(
                job,
                LogRequest.ALL,
                line -> {
                    if (line.stream() == dev.seedbed.engine.program.LogLine.Stream.STDERR
                            && line.text().endsWith("ready to accept connections")) {
                        ready.countDown();
                    }
                },
                _ -> {})) {
            assertThat(ready.await(60, TimeUnit.SECONDS)).isTrue();
        }
        return plan.id();
    }

    private void awaitExited(String id) throws Exception {
        bed.engine.awaitExit(JobLabels.jobContainer(id));
        assertThat(bed.engine.container(JobLabels.jobContainer(id)).summary().state())
                .isEqualTo(ContainerState.EXITED);
    }
}
