package dev.seedbed.seeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.LogRequest;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A restore that another program runs: it is seen, can be watched, and is neither taken over nor removed.
@Tag("engine")
@Timeout(300)
class HeldSeedTest {
    private static final String SLOW = "create table a as select 42 as answer;\nselect pg_sleep(%d);\n";

    @TempDir
    private Path folder;

    private SeedBed bed;

    @BeforeEach
    void connect() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        bed = new SeedBed(folder);
    }

    @AfterEach
    void close() throws Exception {
        bed.close();
    }

    private Path slow(int seconds) throws Exception {
        return Files.writeString(folder.resolve("slow.sql"), SLOW.formatted(seconds));
    }

    private Process program(Path seed, String... options) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                SeedingProgram.class.getName(),
                folder.toString(),
                seed.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// Reads the id that the program prints.
    private String id(BufferedReader output) throws Exception {
        String line = output.readLine();
        while (line != null && !line.startsWith("id ")) {
            line = output.readLine();
        }
        assertThat(line).as("the program's plan").isNotNull();
        String id = line.substring(3);
        bed.own(id);
        return id;
    }

    private void awaitLogged(String id, String text) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (System.nanoTime() < deadline) {
            for (ContainerSummary job : bed.engine.containers(Map.of(Labels.ID, id))) {
                if (bed.engine.log(job.id(), LogRequest.ALL).stream()
                        .anyMatch(line -> line.text().contains(text))) {
                    return;
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no \"" + text + "\" in the log");
    }

    private RemainingJob awaitJob(String id) throws Exception {
        awaitLogged(id, "running /docker-entrypoint-initdb.d/");
        return bed.remaining(id);
    }

    private static void assertHeld(RemainingJob job, ThrowingCallable call, Process by) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isEqualTo(new Failure.SeedHeld(job.name(), "", by.pid())));
    }

    @Test
    void itIsListedAsTheOthersAndCanOnlyBeWatched() throws Exception {
        Process program = program(slow(12));
        try (BufferedReader output = program.inputReader()) {
            String id = id(output);
            RemainingJob job = awaitJob(id);

            assertThat(job.heldBy()).isNotNull();
            assertThat(job.heldBy().program().process()).isEqualTo(program.pid());
            assertThat(job.heldBy().computer()).isEmpty();
            assertThat(bed.seeding.jobs()).contains(job);
            assertHeld(job, () -> bed.seeding.cleanUp(job), program);
            assertHeld(job, () -> bed.seeding.resume(job), program);
            // What was listed before the other began, or by an older Seedbed, is no way past that.
            var stale = new RemainingJob(
                    id,
                    job.name(),
                    job.kind(),
                    job.containerId(),
                    job.volume(),
                    List.of(),
                    job.createdAt(),
                    false,
                    null);
            assertHeld(job, () -> bed.seeding.cleanUp(stale), program);

            RunningSeed left = bed.seeding.watch(job);
            left.cancel();
            assertThat(left.await().state()).isEqualTo(SeedProgress.State.CANCELLED);
            RunningSeed watched = bed.seeding.watch(job);
            assertThat(bed.seeding.jobs()).noneMatch(other -> other.id().equals(id));
            SeedProgress end = watched.await();

            assertThat(output.readLine()).isEqualTo("end READY");
            assertThat(end.failure()).isNull();
            assertThat(end.state()).isEqualTo(SeedProgress.State.READY);
            assertThat(bed.ask(end, "slow", "select answer from a")).isEqualTo("42");
            assertThat(bed.seeding.remaining()).noneMatch(other -> other.id().equals(id));
        } finally {
            program.destroyForcibly();
        }
    }

    @Test
    void theWatchEndsWhereTheOtherIsKilledAndTheJobIsAnybodysThen() throws Exception {
        Process program = program(slow(12));
        String id;
        RunningSeed watched;
        try (BufferedReader output = program.inputReader()) {
            id = id(output);
            watched = bed.seeding.watch(awaitJob(id));
        } finally {
            program.destroyForcibly();
        }

        SeedProgress end = watched.await();

        assertThat(end.failure()).isEqualTo(new Failure.EndedElsewhere(end.name(), true));
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
        Process first = program(slow(30));
        String id;
        try (BufferedReader output = first.inputReader()) {
            id = id(output);
            awaitJob(id);
        } finally {
            first.destroyForcibly();
        }
        first.waitFor();
        Process second = new ProcessBuilder("sleep", "300").start();
        try {
            bed.seeding.handOver(id, second.toHandle());

            RemainingJob job = bed.remaining(id);

            assertThat(job.heldBy()).isNotNull();
            assertThat(job.heldBy().program().process()).isEqualTo(second.pid());
            assertHeld(job, () -> bed.seeding.cleanUp(job), second);
        } finally {
            second.destroyForcibly();
        }
        second.waitFor();
        bed.seeding.cleanUp(bed.remaining(id));
        bed.assertNothingIsLeft(id);
    }

    @Test
    void aProgramOnAnotherComputerHoldsItForAQuarterOfAnHourAfterItsLastSign() {
        var labels = Map.of(Labels.HOLDER, "elsewhere/4f|17|0");

        assertThat(SeedHold.starter(labels, Instant.now().minusSeconds(14 * 60)))
                .hasValueSatisfying(holder -> assertThat(holder.computer()).isEqualTo("elsewhere"));
        assertThat(SeedHold.starter(labels, Instant.now().minusSeconds(16 * 60)))
                .isEmpty();
    }
}
