package dev.seedbed.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.InitializedData;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.RestartPolicy;
import dev.seedbed.engine.SecondEngine;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.snapshot.clone.CloneRequestBuilder;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An engine that is killed in the middle of a change and started again, and one that its user prunes.
@Tag("engine")
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledEngineTest {
    private static final DatabaseKind KIND = DatabaseKind.POSTGRESQL;

    private SecondEngine second;
    private SnapshotFixture bed;
    private Snapshot base;

    @BeforeAll
    void open() throws Exception {
        Assumptions.assumeTrue(SecondEngine.isPossible(), "root and a Docker Engine to start");
        second = new SecondEngine();
        second.load(InitializedData.image(KIND));
        bed = new SnapshotFixture(second.connect());
        bed.fixPorts();
        base = bed.snapshots.take(bed.database(KIND, "base"), SnapshotDetails.named("base"), Step.Listener.NONE);
        clone("killed");
    }

    @AfterAll
    void close() throws Exception {
        if (bed != null) {
            bed.engine.close();
        }
        if (second != null) {
            second.close();
        }
    }

    /// A running clone of the base that holds the numbers 1 and 2.
    private Database clone(String name) throws Exception {
        String id = bed.snapshots.clone(
                base,
                CloneRequestBuilder.builder()
                        .id(bed.newId())
                        .name(name)
                        .containerName(name)
                        .port(bed.port())
                        .portIsFixed(true)
                        .build(),
                Step.Listener.NONE);
        bed.engine.restartPolicy(id, new RestartPolicy("unless-stopped", 0));
        bed.sql(id, KIND, "insert into t values (2)");
        return bed.databases.find(name);
    }

    @ParameterizedTest
    @Order(1)
    @CsvSource({
        "take, STOP, '1,2', 0",
        "take, START, '1,2', 0",
        "take, KEEP, '1,2', 1",
        "goto, SWITCH, '1,2', 0",
        "goto, TIDY, '1', 1"
    })
    void anEngineKilledInTheMiddleOfAChange(String change, Step moment, String numbers, int snapshots)
            throws Exception {
        Database database = bed.databases.find("killed");
        String key = database.labels().id();
        int before = bed.snapshots.timeline(database).size();
        Step.Listener killer = (step, _, _) -> {
            if (step == moment) {
                second.kill();
            }
        };

        assertThatThrownBy(() -> {
                    if (change.equals("take")) {
                        bed.snapshots.take(database, SnapshotDetails.named("taken"), killer);
                    } else {
                        bed.snapshots.rollBack(database, base, SnapshotDetails.named("kept"), killer);
                    }
                })
                .isInstanceOf(OperationFailedException.class);
        second.startAgain();
        assertThat(SingleWriterCheck.violations(bed.engine, Set.of(key))).isEmpty();
        bed.snapshots.recover();

        Database now = bed.databases.find("killed");
        bed.ready(now.id(), KIND, SnapshotFixture.PASSWORD);
        assertThat(bed.numbers(now)).isEqualTo(numbers);
        assertThat(now.address()).isEqualTo(database.address());
        assertThat(bed.engine.container(now.id()).restartPolicy()).isEqualTo(new RestartPolicy("unless-stopped", 0));
        assertThat(bed.snapshots.timeline(now)).hasSize(before + snapshots);
        assertThat(SingleWriterCheck.violations(bed.engine, Set.of(key))).isEmpty();
        assertNoJournalOrLock();
    }

    private void assertNoJournalOrLock() throws Exception {
        assertThat(bed.engine.containers(Map.of(Labels.ROLE, "")))
                .extracting(one -> one.labels().get(Labels.ROLE))
                .containsOnly(Labels.ROLE_DATABASE, Labels.ROLE_SNAPSHOT);
    }

    @Test
    @Order(2)
    void anEngineKilledInTheMiddleOfAClone() throws Exception {
        String id = bed.newId();
        var request = CloneRequestBuilder.builder()
                .id(id)
                .name("half")
                .containerName("half")
                .port(bed.port())
                .portIsFixed(true)
                .build();

        assertThatThrownBy(() -> bed.snapshots.clone(base, request, (step, _, _) -> {
                    if (step == Step.START) {
                        second.kill();
                    }
                }))
                .isInstanceOf(OperationFailedException.class);
        second.startAgain();
        assertThat(bed.databases.list()).noneMatch(one -> one.name().equals("half"));
        bed.snapshots.recover();

        assertThat(bed.engine.containers(Map.of(Labels.ID, id))).isEmpty();
        assertThat(bed.engine.volumes(Map.of(Labels.ID, id))).isEmpty();
        assertNoJournalOrLock();
        clone("whole");
        assertThat(bed.numbers(bed.databases.find("whole"))).isEqualTo("1,2");
    }

    private Set<String> volumes() throws Exception {
        return bed.engine.volumes(Map.of()).stream().map(VolumeSummary::name).collect(Collectors.toSet());
    }

    @Test
    @Order(3)
    void pruningTakesNoDataOfADatabaseThatExists() throws Exception {
        Database running = clone("running");
        Snapshot used = bed.snapshots.take(running, SnapshotDetails.named("used"), Step.Listener.NONE);
        Database stopped = clone("stopped");
        bed.engine.stop(stopped.id(), Duration.ofMinutes(1));
        Set<String> before = volumes();

        // With all containers there, nothing of ours is without use.
        second.docker("volume", "prune", "-f");
        assertThat(volumes()).isEqualTo(before);

        // Takes what does not run: the stopped database's container and every snapshot's record, but no volume.
        second.docker("container", "prune", "-f");
        assertThat(volumes()).isEqualTo(before);
        assertThat(bed.engine.containers(Map.of()))
                .extracting(ContainerSummary::name)
                .contains("running")
                .doesNotContain("stopped");
        assertThat(bed.snapshots.catalogue().list()).isEmpty();
        assertThat(bed.numbers(running)).isEqualTo("1,2");

        second.docker("system", "prune", "-f");
        assertThat(volumes()).isEqualTo(before);
        assertThat(bed.numbers(running)).isEqualTo("1,2");

        Database now = bed.databases.find("running");
        for (OperationFailedException failed : List.of(
                failureOf(() -> bed.snapshots.rollBack(
                        now, bed.snapshots.origin(now), SnapshotDetails.named("kept"), Step.Listener.NONE)),
                failureOf(() -> bed.snapshots.rollBack(now, used, SnapshotDetails.named("kept"), Step.Listener.NONE)),
                failureOf(() -> clone("late")))) {
            assertThat(failed.failure()).isInstanceOf(Failure.NotFound.class);
        }
        assertThat(bed.numbers(now)).isEqualTo("1,2");
        assertThat(bed.databases.find("running").isRunning()).isTrue();
        bed.snapshots.remove(bed.snapshots.planRemoval(List.of(used)));
        assertThat(bed.numbers(now)).isEqualTo("1,2");
        assertThat(volumes()).isEqualTo(before);

        // Now takes what used nothing but pruned containers; what the running ones use stays.
        second.docker("volume", "prune", "-f");
        Database one = bed.databases.find("running");
        assertThat(one.mounts()).allSatisfy(mount -> assertThat(volumes()).contains(mount.source()));
        bed.engine.kill(one.id());
        bed.engine.start(one.id());
        bed.ready(one.id(), KIND, SnapshotFixture.PASSWORD);
        assertThat(bed.numbers(now)).isEqualTo("1,2");
        Snapshot fresh =
                bed.snapshots.take(bed.databases.find("running"), SnapshotDetails.named("new"), Step.Listener.NONE);
        assertThat(bed.snapshots.catalogue().byId(fresh.id())).isPresent();
        assertThat(bed.numbers(now)).isEqualTo("1,2");
    }

    private static OperationFailedException failureOf(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        try {
            call.call();
        } catch (OperationFailedException e) {
            return e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("no failure");
    }
}
