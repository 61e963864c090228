package dev.seedbed.seeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Shared;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.seeding.job.SeedJobLock;
import dev.seedbed.seeding.progress.RemainingJob;
import dev.seedbed.seeding.progress.RemainingJobBuilder;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.RestoreFailure;
import dev.seedbed.task.SnapshotFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A restore that another program runs: it is seen, can be watched, and is neither taken over nor removed.
@Tag("engine")
@Order(Shared.LONG)
@Timeout(300)
class OwnedSeedJobTest {
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

    private SeedingProcess program(int seconds) throws Exception {
        return new SeedingProcess(bed, folder, SeedingFixture.slowSeed(folder, seconds));
    }

    private RemainingJob awaitJob(String id) throws Exception {
        bed.awaitLogged(id, "running /docker-entrypoint-initdb.d/");
        return bed.remaining(id);
    }

    private static void assertHeld(RemainingJob job, ThrowingCallable call, long by) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isEqualTo(new SnapshotFailure.SeedHeld(job.name(), "", by)));
    }

    @Test
    void itIsListedAsTheOthersAndCanOnlyBeWatched() throws Exception {
        try (SeedingProcess program = program(6)) {
            String id = program.id;
            RemainingJob job = awaitJob(id);

            assertThat(job.heldBy()).isNotNull();
            assertThat(job.heldBy().program().process()).isEqualTo(program.pid());
            assertThat(job.heldBy().computer()).isEmpty();
            assertThat(bed.seeding.jobs()).contains(job);
            assertHeld(job, () -> bed.seeding.cleanUp(job), program.pid());
            assertHeld(job, () -> bed.seeding.resume(job), program.pid());
            // What was listed before the other began, or by an older Seedbed, is no way past that.
            var stale = RemainingJobBuilder.builder(job)
                    .id(id)
                    .seedFiles(List.of())
                    .resumable(false)
                    .heldBy(null)
                    .build();
            assertHeld(job, () -> bed.seeding.cleanUp(stale), program.pid());

            RunningSeed left = bed.seeding.watch(job);
            left.cancel();
            assertThat(left.await().state()).isEqualTo(SeedProgress.State.CANCELLED);
            RunningSeed watched = bed.seeding.watch(job);
            assertThat(bed.seeding.jobs()).noneMatch(other -> other.id().equals(id));
            SeedProgress end = watched.await();

            assertThat(program.says()).isEqualTo("end READY");
            assertThat(end.failure()).isNull();
            assertThat(end.state()).isEqualTo(SeedProgress.State.READY);
            assertThat(bed.ask(end, "slow", "select answer from a")).isEqualTo("42");
            assertThat(bed.seeding.remaining()).noneMatch(other -> other.id().equals(id));
        }
    }

    @Test
    void theWatchEndsWhereTheOtherIsKilledAndTheJobIsAnybodysThen() throws Exception {
        String id;
        RunningSeed watched;
        try (SeedingProcess program = program(6)) {
            id = program.id;
            watched = bed.seeding.watch(awaitJob(id));
        }

        SeedProgress end = watched.await();

        assertThat(end.failure()).isEqualTo(new RestoreFailure.EndedElsewhere(end.name(), true));
        RemainingJob job = bed.remaining(id);
        assertThat(job.heldBy()).isNull();
        assertThat(job.resumable()).isTrue();
        RunningSeed resumed = bed.seeding.resume(job);
        assertThat(bed.engine.containers(Map.of(Labels.ROLE, Labels.ROLE_LOCK)).stream()
                        .map(ContainerSummary::name))
                .contains("seedbed-lock-seed-" + id);
        assertThat(resumed.await().state()).isEqualTo(SeedProgress.State.READY);
        assertThat(bed.engine.containers(Map.of(Labels.ROLE, Labels.ROLE_LOCK)).stream()
                        .map(ContainerSummary::name))
                .doesNotContain("seedbed-lock-seed-" + id);
    }

    @Test
    void whoeverGoesOnWithItHoldsItThoughItsLabelNamesAnother() throws Exception {
        String id;
        try (SeedingProcess first = program(30)) {
            id = first.id;
            awaitJob(id);
        }
        Process second = new ProcessBuilder("sleep", "300").start();
        try {
            bed.seeding.handOver(id, second.toHandle());

            RemainingJob job = bed.remaining(id);

            assertThat(job.heldBy()).isNotNull();
            assertThat(job.heldBy().program().process()).isEqualTo(second.pid());
            assertHeld(job, () -> bed.seeding.cleanUp(job), second.pid());
        } finally {
            second.destroyForcibly();
        }
        second.waitFor();
        bed.seeding.cleanUp(bed.remaining(id));
        bed.assertNothingIsLeft(id);
    }

    @Test
    void aProgramOnAnotherComputerHoldsItForAQuarterOfAnHourAfterItsLastSign() {
        var volume = new VolumeSummary("left", "local", "", Map.of(Labels.HOLDER, "elsewhere/4f|17|0"), Map.of(), null);

        assertThat(SeedJobLock.starter(volume, Instant.now().minusSeconds(14 * 60)))
                .hasValueSatisfying(holder -> assertThat(holder.computer()).isEqualTo("elsewhere"));
        assertThat(SeedJobLock.starter(volume, Instant.now().minusSeconds(16 * 60)))
                .isEmpty();
    }
}
