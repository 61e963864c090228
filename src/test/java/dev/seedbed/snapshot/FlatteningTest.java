package dev.seedbed.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Layer;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.RestartPolicy;
import dev.seedbed.engine.Shared;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.snapshot.clone.CloneRequestBuilder;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Many layers become one, under real servers on the real engine.
@Tag("engine")
@Order(Shared.LONGEST)
@Timeout(300)
class FlatteningTest {
    private SnapshotFixture bed;

    @BeforeEach
    void open() throws Exception {
        bed = new SnapshotFixture();
        bed.fixPorts();
    }

    @AfterEach
    void close() throws Exception {
        bed.close();
    }

    /// A database on three layers and its own, each of which made, changed and removed files and directories.
    private Database deep(DatabaseKind kind, String name) throws Exception {
        Database database = bed.database(kind, name);
        for (int i = 2; i <= 4; i++) {
            bed.sql(database.id(), kind, "create table gone" + i + " (n int primary key)");
            bed.sql(database.id(), kind, "insert into t values (" + i + ")");
            if (i > 2) {
                bed.sql(database.id(), kind, "drop table gone" + (i - 1));
                bed.sql(database.id(), kind, "drop " + schema(kind) + " s" + (i - 1));
            }
            // A directory of its own with all kinds.
            bed.sql(database.id(), kind, "create " + schema(kind) + " s" + i);
            if (i < 4) {
                bed.snapshots.take(database, SnapshotDetails.named(name + " " + i), Step.Listener.NONE);
                database = bed.databases.find(name);
            }
        }
        bed.sql(database.id(), kind, "drop table gone3a".replace("3a", "4"));
        bed.sql(database.id(), kind, "create table gone4 (n int primary key)");
        return database;
    }

    private static String schema(DatabaseKind kind) {
        return "database";
    }

    private List<Layer> layers(Database database) throws Exception {
        return Layer.fromJson(bed.engine
                .container(bed.databases.find(database.name()).id())
                .summary()
                .labels()
                .getOrDefault(Labels.LAYERS, ""));
    }

    private List<Snapshot> timeline(Database database) throws Exception {
        return bed.snapshots.timeline(bed.databases.find(database.name()));
    }

    private Set<String> volumesThatNobodyUses(String key) throws Exception {
        Set<String> used = bed.engine.containers(Map.of()).stream()
                .map(ContainerSummary::mounts)
                .flatMap(List::stream)
                .map(mount -> mount.source())
                .collect(Collectors.toSet());
        return bed.engine.volumes(Map.of(Labels.ID, key)).stream()
                .map(VolumeSummary::name)
                .filter(volume -> !used.contains(volume))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void aRunningDatabaseComesToRestOnOneLayer(DatabaseKind kind) throws Exception {
        String name = "seedbed-flat-" + kind.id();
        Database database = deep(kind, name);
        bed.engine.restartPolicy(database.id(), new RestartPolicy("on-failure", 3));
        ContainerDetails before = bed.engine.container(database.id());
        String key = database.labels().id();
        List<Layer> old = layers(database);
        assertThat(old).hasSize(2);
        String imageId = before.summary().imageId();
        var frozen = new ArrayList<String>();
        for (Layer layer : old) {
            frozen.add(bed.hash(layer, imageId));
        }
        var steps = new ArrayList<Step>();
        assertThat(bed.snapshots.planFlatten(database)).satisfies(plan -> {
            assertThat(plan.layers()).isEqualTo(2);
            assertThat(plan.freedBytes()).as("the snapshots need them").isZero();
            assertThat(plan.kept()).hasSize(2);
        });

        bed.snapshots.flatten(database, false, (step, _, _) -> {
            if (step == Step.COPY && !steps.contains(step)) {
                try {
                    assertThat(bed.numbers(database)).as("it runs meanwhile").isEqualTo("1,2,3,4");
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
            steps.add(step);
        });

        Database now = bed.databases.find(name);
        ContainerDetails details = bed.engine.container(now.id());
        assertThat(steps).contains(Step.COPY, Step.STOP, Step.START);
        assertThat(layers(database)).hasSize(1).doesNotContainAnyElementsOf(old);
        assertThat(now.address()).isEqualTo(database.address());
        assertThat(details.restartPolicy()).isEqualTo(before.restartPolicy());
        assertThat(details.environment()).isEqualTo(before.environment());
        assertThat(bed.numbers(now)).isEqualTo("1,2,3,4");
        assertThat(bed.sql(now.id(), kind, "select count(*) from gone4")).isEqualTo("0");
        assertThatThrownBy(() -> bed.sql(now.id(), kind, "select count(*) from gone2"))
                .isInstanceOf(OperationFailedException.class);
        bed.sql(now.id(), kind, "drop database s4");
        bed.sql(now.id(), kind, "create database s2");
        bed.sql(now.id(), kind, "insert into t values (5)");
        bed.engine.kill(now.id());
        bed.engine.start(now.id());
        bed.ready(now.id(), kind, SnapshotFixture.PASSWORD);
        assertThat(bed.numbers(now)).isEqualTo("1,2,3,4,5");
        for (int i = 0; i < old.size(); i++) {
            assertThat(bed.hash(old.get(i), imageId)).isEqualTo(frozen.get(i));
        }

        // What it came from still works, and can go back.
        Snapshot first = timeline(database).getFirst();
        bed.snapshots.rollBack(now, first, SnapshotDetails.named("five"), Step.Listener.NONE);
        assertThat(bed.numbers(now)).isEqualTo("1,2");
        assertThat(volumesThatNobodyUses(key)).isEmpty();
        assertThat(bed.engine.containers(Map.of(Labels.ROLE, Labels.ROLE_OPERATION)).stream()
                        .filter(one -> name.equals(one.labels().get(Labels.NAME))))
                .isEmpty();
    }

    @Test
    void itsOwnLayerComesInAsWellAndTheOldOnesGo() throws Exception {
        String name = "seedbed-flat-own";
        Database database = deep(DatabaseKind.POSTGRESQL, name);
        String key = database.labels().id();
        List<Layer> old = layers(database);
        for (Snapshot one : timeline(database)) {
            bed.snapshots.remove(bed.snapshots.planRemoval(List.of(one)));
        }
        assertThat(bed.snapshots.planFlatten(database).freedBytes()).isPositive();

        bed.snapshots.flatten(database, true, Step.Listener.NONE);

        assertThat(bed.numbers(database)).isEqualTo("1,2,3,4");
        assertThat(layers(database)).hasSize(1);
        assertThat(timeline(database)).isEmpty();
        assertThat(bed.engine.volumes(Map.of(Labels.ROLE, Labels.ROLE_LAYER, Labels.ID, key)).stream()
                        .map(VolumeSummary::name))
                .hasSize(2)
                .doesNotContainAnyElementsOf(old.stream().map(Layer::volume).toList());
        assertThat(bed.engine.volumes(Map.of(Labels.ROLE, Labels.ROLE_MOUNT, Labels.ID, key)))
                .hasSize(1);
    }

    @Test
    void aSnapshotComesToRestOnOneLayerAndItsDatabasesStay() throws Exception {
        String name = "seedbed-flat-snapshot";
        Database database = deep(DatabaseKind.POSTGRESQL, name);
        Snapshot deep = timeline(database).getLast();
        List<Layer> below = layers(database);

        Snapshot flat = bed.snapshots.flatten(deep, Step.Listener.NONE);

        assertThat(flat.layers()).hasSize(1);
        assertThat(flat.name()).isEqualTo(deep.name());
        assertThat(layers(database)).isEqualTo(below);
        assertThat(bed.numbers(database)).isEqualTo("1,2,3,4");
        bed.snapshots.rollBack(bed.databases.find(name), flat, SnapshotDetails.named("kept"), Step.Listener.NONE);
        assertThat(bed.numbers(database)).isEqualTo("1,2,3");
        assertThatThrownBy(() -> bed.snapshots.flatten(flat, Step.Listener.NONE))
                .isInstanceOf(OperationFailedException.class);
        assertThatThrownBy(() -> bed.snapshots.clone(
                        deep,
                        CloneRequestBuilder.builder()
                                .id(bed.newId())
                                .name("never")
                                .containerName("seedbed-never")
                                .build(),
                        Step.Listener.NONE))
                .as("a list that was read before")
                .isInstanceOf(OperationFailedException.class);
    }

    @Test
    void aCancelledFlatteningChangesNothing() throws Exception {
        String name = "seedbed-flat-cancelled";
        Database database = deep(DatabaseKind.POSTGRESQL, name);
        String key = database.labels().id();
        List<Layer> before = layers(database);
        Thread me = Thread.currentThread();

        assertThatThrownBy(() -> bed.snapshots.flatten(database, false, (step, _, _) -> {
                    if (step == Step.COPY) {
                        me.interrupt();
                    }
                }))
                .isInstanceOf(InterruptedException.class);

        assertThat(bed.databases.find(name).id()).isEqualTo(database.id());
        assertThat(layers(database)).isEqualTo(before);
        assertThat(bed.numbers(database)).isEqualTo("1,2,3,4");
        assertThat(volumesThatNobodyUses(key)).isEmpty();
    }
}
