package dev.seedbed.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.RestartPolicy;
import dev.seedbed.snapshot.change.UndoForm;
import dev.seedbed.snapshot.change.UndoPlan;
import dev.seedbed.snapshot.clone.CloneRequestBuilder;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SnapshotFailure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/// Containers that were adopted and are given back.
@Tag("engine")
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdoptionUndoTest {
    private SnapshotFixture bed;

    @BeforeAll
    void open() throws Exception {
        bed = new SnapshotFixture();
        bed.fixPorts();
    }

    @AfterAll
    void close() throws Exception {
        bed.close();
    }

    private record Adopted(ContainerDetails before, Database now, Snapshot snapshot, String volume) {}

    /// Adopted with the number 1, and then the number 2 was written.
    private Adopted adopted(String name) throws Exception {
        Database foreign = bed.database(DatabaseKind.POSTGRESQL, name, false);
        bed.engine.restartPolicy(foreign.id(), new RestartPolicy("on-failure", 3));
        ContainerDetails before = bed.engine.container(foreign.id());
        bed.own(foreign.id().substring(0, 12));
        Snapshot snapshot = bed.snapshots.adopt(foreign, SnapshotDetails.named("as adopted"), Step.Listener.NONE);
        Database now = bed.databases.find(name);
        bed.sql(now.id(), now.kind(), "insert into t values (2)");
        return new Adopted(before, now, snapshot, snapshot.layers().getFirst().volume());
    }

    /// The same container as before its adoption, but for its id and the volume of its data.
    private void assertGivenBack(Adopted adopted, String volume) throws Exception {
        ContainerDetails before = adopted.before();
        Database now = bed.databases.find(before.summary().name());
        ContainerDetails found = bed.engine.container(now.id());
        assertThat(now.ours()).isFalse();
        assertThat(now.isRunning()).isTrue();
        assertThat(found.summary().labels()).isEqualTo(before.summary().labels());
        assertThat(found.summary().ports()).isEqualTo(before.summary().ports());
        assertThat(found.environment()).isEqualTo(before.environment());
        assertThat(found.command()).isEqualTo(before.command());
        assertThat(found.networks().keySet()).isEqualTo(before.networks().keySet());
        assertThat(found.restartPolicy()).isEqualTo(before.restartPolicy());
        Mount mount = before.summary().mounts().getFirst();
        assertThat(found.summary().mounts())
                .containsExactly(new Mount(Mount.Type.VOLUME, volume, mount.target(), false));
        String key = adopted.now().labels().id();
        assertThat(bed.engine.containers(Map.of(Labels.ROLE, Labels.ROLE_OPERATION, Labels.ID, key)))
                .isEmpty();
        assertThat(bed.engine.volumes(Map.of(Labels.ROLE, Labels.ROLE_MOUNT, Labels.ID, key)))
                .isEmpty();
        bed.ready(now.id(), now.kind(), SnapshotFixture.PASSWORD);
    }

    private List<String> layersOf(Adopted adopted) throws Exception {
        String key = adopted.now().labels().id();
        return bed.engine.volumes(Map.of(Labels.ROLE, Labels.ROLE_LAYER, Labels.ID, key)).stream()
                .map(volume -> volume.name())
                .toList();
    }

    @Test
    void theOldDataComesBackAndTheNewIsKept() throws Exception {
        Adopted adopted = adopted("seedbed-undo-keeping");
        String frozen = bed.hash(
                adopted.snapshot().layers().getFirst(), adopted.snapshot().imageId());

        UndoPlan plan = bed.snapshots.planUndo(adopted.now());
        assertThat(plan.volume()).isEqualTo(adopted.volume());
        assertThat(plan.inTheWay()).isEmpty();
        assertThat(plan.dissolved())
                .extracting(Snapshot::id)
                .containsExactly(adopted.snapshot().id());
        assertThat(bed.hash(
                        adopted.snapshot().layers().getFirst(),
                        adopted.snapshot().imageId()))
                .as("nothing was written while it was a layer")
                .isEqualTo(frozen);

        Optional<Snapshot> kept = bed.snapshots.undoAdoption(
                adopted.now(),
                UndoForm.AS_ADOPTED_KEEPING,
                SnapshotDetails.named("since\nthen \u202e🌱"),
                Step.Listener.NONE);

        assertGivenBack(adopted, adopted.volume());
        assertThat(bed.numbers(adopted.now())).isEqualTo("1");
        assertThat(bed.snapshots.catalogue().byId(adopted.snapshot().id())).isEmpty();
        assertThat(layersOf(adopted))
                .containsExactly(kept.orElseThrow().layers().getFirst().volume());
        assertThat(kept.orElseThrow().pinned()).isTrue();
        assertThat(kept.orElseThrow().name()).isEqualTo("since\nthen \u202e🌱");
        String clone = bed.snapshots.clone(
                kept.orElseThrow(),
                CloneRequestBuilder.builder()
                        .id(bed.newId())
                        .name("seedbed-undo-look")
                        .containerName("seedbed-undo-look")
                        .build(),
                Step.Listener.NONE);
        assertThat(bed.sql(clone, DatabaseKind.POSTGRESQL, "select n from t order by n"))
                .isEqualTo("1,2");
        assertThat(bed.numbers(adopted.now())).isEqualTo("1");
    }

    @Test
    void thePresentDataComesAlongWhileOthersRestOnTheVolume() throws Exception {
        Adopted adopted = adopted("seedbed-undo-present");
        Snapshot second = bed.snapshots.take(adopted.now(), SnapshotDetails.named("second"), Step.Listener.NONE);
        Database now = bed.databases.find("seedbed-undo-present");
        bed.sql(now.id(), now.kind(), "insert into t values (3)");
        String frozen = bed.hash(second.layers().getFirst(), second.imageId());

        assertThat(bed.snapshots.planUndo(now).inTheWay()).containsExactly("second");
        assertThatThrownBy(() -> bed.snapshots.undoAdoption(
                        now, UndoForm.AS_ADOPTED, SnapshotDetails.named("kept"), Step.Listener.NONE))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isEqualTo(new SnapshotFailure.NotFreezable(
                                        "seedbed-undo-present", SnapshotFailure.Obstacle.USED_AS_BASE, "second")));
        assertThat(bed.numbers(now)).isEqualTo("1,2,3");

        Optional<Snapshot> kept =
                bed.snapshots.undoAdoption(now, UndoForm.PRESENT, SnapshotDetails.named("kept"), Step.Listener.NONE);

        assertThat(kept).isEmpty();
        String volume =
                bed.databases.find("seedbed-undo-present").mounts().getFirst().source();
        bed.own(volume.substring(volume.length() - 12));
        assertThat(bed.engine.volume(volume).labels()).doesNotContainKeys(Labels.ROLE, Labels.ID);
        assertGivenBack(new Adopted(adopted.before(), now, second, adopted.volume()), volume);
        assertThat(bed.numbers(now)).isEqualTo("1,2,3");
        bed.sql(bed.databases.find("seedbed-undo-present").id(), now.kind(), "insert into t values (4)");
        assertThat(bed.hash(second.layers().getFirst(), second.imageId())).isEqualTo(frozen);
        assertThat(layersOf(adopted)).containsExactly(second.layers().getLast().volume());
    }

    /// Without the copy, and not running.
    @Test
    void whatWasWrittenSinceGoesWhereThatIsWanted() throws Exception {
        Adopted adopted = adopted("seedbed-undo-plain");
        bed.engine.stop(adopted.now().id(), java.time.Duration.ofMinutes(1));

        bed.snapshots.undoAdoption(
                bed.databases.find("seedbed-undo-plain"),
                UndoForm.AS_ADOPTED,
                SnapshotDetails.named("kept"),
                Step.Listener.NONE);

        Database now = bed.databases.find("seedbed-undo-plain");
        assertThat(now.isRunning()).isFalse();
        assertThat(layersOf(adopted)).isEmpty();
        bed.engine.start(now.id());
        assertGivenBack(adopted, adopted.volume());
        assertThat(bed.numbers(now)).isEqualTo("1");
        bed.engine
                .containers(Map.of(Labels.ROLE, Labels.ROLE_SNAPSHOT))
                .forEach(record -> assertThat(record.labels())
                        .doesNotContainEntry(
                                Labels.TIMELINE, adopted.now().labels().id()));
        assertThatThrownBy(() -> bed.snapshots.planUndo(now)).isInstanceOf(OperationFailedException.class);
    }
}
