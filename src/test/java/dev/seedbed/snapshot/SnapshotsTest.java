package dev.seedbed.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.InitializedData;
import dev.seedbed.engine.Awaiting;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.RestartPolicy;
import dev.seedbed.engine.Shared;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.snapshot.clone.CloneRequest;
import dev.seedbed.snapshot.clone.CloneRequestBuilder;
import dev.seedbed.snapshot.layer.OverlayProbe;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.Collections;
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

/// Snapshots and clones of real databases on the real engine.
@Tag("engine")
@Order(Shared.LONGEST)
@Timeout(300)
class SnapshotsTest {
    private static final String STRANGE = "Vor dem «Umbau»\n\"; drop -- シード 🌱 $(id) `x` \u202e";

    private SnapshotFixture bed;

    @BeforeEach
    void open() throws Exception {
        bed = new SnapshotFixture();
    }

    @AfterEach
    void close() throws Exception {
        bed.close();
    }

    private CloneRequest request(String name, String password) {
        return CloneRequestBuilder.builder()
                .id(bed.newId())
                .name(name)
                .containerName(name)
                .password(password)
                .build();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void aDatabaseGoesThereAndBackAgain(DatabaseKind kind) throws Exception {
        assertThat(bed.snapshots.joinsLayers(
                        bed.engine.image(InitializedData.image(kind)).id(), "/var/lib/data"))
                .as("layers are joined here")
                .isTrue();
        thereAndBackAgain(kind, bed.snapshots, "seedbed-there-" + kind.id());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void soItDoesWhereDataIsCopied(DatabaseKind kind) throws Exception {
        thereAndBackAgain(
                kind, new Snapshots(bed.engine, new OverlayProbe(bed.engine, false)), "seedbed-copied-" + kind.id());
    }

    @Test
    void theProbeLeavesNothing() throws Exception {
        var probe = new OverlayProbe(bed.engine);
        probe.joinsLayers(
                bed.engine.image(InitializedData.image(DatabaseKind.POSTGRESQL)).id(), "/var/lib/data");
        // Other tests may have one at this moment, which goes as well.
        Set<String> there = probes();
        Awaiting.until(Duration.ofMinutes(2), there::toString, () -> Collections.disjoint(probes(), there));
    }

    private Set<String> probes() throws Exception {
        Set<String> names = bed.engine.volumes(Map.of(Labels.ROLE, "probe")).stream()
                .map(VolumeSummary::name)
                .collect(Collectors.toSet());
        bed.engine.containers(Map.of(Labels.ROLE, "probe")).forEach(probe -> names.add(probe.name()));
        return names;
    }

    private void thereAndBackAgain(DatabaseKind kind, Snapshots snapshots, String name) throws Exception {
        Database database = bed.database(kind, name);
        bed.engine.restartPolicy(database.id(), new RestartPolicy("on-failure", 3));
        ContainerDetails before = bed.engine.container(database.id());

        Snapshot first = snapshots.take(
                database,
                new SnapshotDetails(STRANGE, "note " + STRANGE, "tag", java.time.Instant.now()),
                Step.Listener.NONE);

        Database after = bed.databases.find(name);
        ContainerDetails now = bed.engine.container(after.id());
        assertThat(after.isRunning()).isTrue();
        assertThat(after.address()).isEqualTo(database.address());
        assertThat(now.restartPolicy()).isEqualTo(new RestartPolicy("on-failure", 3));
        assertThat(now.environment()).isEqualTo(before.environment());
        assertThat(now.summary().labels()).containsEntry("team", "blue");
        assertThat(now.networks().keySet()).isEqualTo(before.networks().keySet());
        assertThat(snapshots.catalogue().byId(first.id())).get().satisfies(kept -> {
            assertThat(kept.name()).isEqualTo(STRANGE);
            assertThat(kept.note()).isEqualTo("note " + STRANGE);
            assertThat(kept.reason()).isEqualTo(Snapshot.Reason.MANUAL);
        });
        String frozen = bed.hash(first.layers().getFirst(), first.imageId());

        bed.sql(after.id(), kind, "insert into t values (2)");
        Snapshot kept = snapshots.rollBack(after, first, SnapshotDetails.named("before"), Step.Listener.NONE);
        assertThat(bed.numbers(after)).isEqualTo("1");
        assertThat(kept.reason()).isEqualTo(Snapshot.Reason.AUTOMATIC);

        snapshots.rollBack(bed.databases.find(name), kept, SnapshotDetails.named("undo"), Step.Listener.NONE);
        assertThat(bed.numbers(after)).isEqualTo("1,2");

        String clone = snapshots.clone(first, request(name + "-clone", "another-secret"), Step.Listener.NONE);
        assertThat(bed.sql(clone, kind, "another-secret", "select n from t order by n"))
                .isEqualTo("1");
        bed.ready(clone, kind, "another-secret");
        if (kind != DatabaseKind.POSTGRESQL) {
            // PostgreSQL asks nobody for a password who comes from within the container.
            assertThatThrownBy(() -> bed.ready(clone, kind, SnapshotFixture.PASSWORD))
                    .isInstanceOf(OperationFailedException.class);
        }
        for (int i = 10; i < 200; i++) {
            bed.sql(clone, kind, "another-secret", "insert into t values (" + i + ")");
            i += 30;
        }
        bed.engine.kill(clone);
        assertThat(bed.hash(first.layers().getFirst(), first.imageId())).isEqualTo(frozen);
        bed.engine.start(clone);
        bed.ready(clone, kind, "another-secret");
        bed.engine.removeContainer(clone, false);
        assertThat(bed.hash(first.layers().getFirst(), first.imageId())).isEqualTo(frozen);
        assertThat(bed.engine.containers(Map.of(Labels.ROLE, "operation")).stream()
                        .filter(journal -> journal.labels().toString().contains(name)))
                .isEmpty();
    }

    /// Names, notes and tags stay as they were typed, through a change, a search and a clone.
    @Test
    void anyCharactersWillDo() throws Exception {
        Snapshot snapshot = bed.snapshots.take(
                bed.database(DatabaseKind.POSTGRESQL, "seedbed-words"),
                SnapshotDetails.named("plain"),
                Step.Listener.NONE);
        for (String word : java.util.List.of(
                "line\nbreak\ttab\r",
                "\u001b[31mred\u001b[0m",
                "\u202eright to left\u202c עברית",
                "👩‍👩‍👧‍👦 🌱",
                "'\"`$(id) \\ ; -- %s {0} <b>",
                "--leading",
                " -rf ",
                "ä".repeat(255))) {
            snapshot = bed.snapshots.edit(
                    snapshot, new SnapshotDetails(word, "note " + word, word, snapshot.createdAt()), true);
            Snapshot found = bed.snapshots.catalogue().find(word);
            assertThat(found.id()).isEqualTo(snapshot.id());
            assertThat(found.name()).isEqualTo(word);
            assertThat(found.note()).isEqualTo("note " + word);
            assertThat(found.tag()).isEqualTo(word);
            assertThat(found.pinned()).isTrue();
        }
        String name = "--a\nb\u001b[31m \u202e🌱'\"`$(id)".concat("x".repeat(230));
        String id = bed.newId();
        String clone = bed.snapshots.clone(
                snapshot,
                CloneRequestBuilder.builder()
                        .id(id)
                        .name(name)
                        .containerName("seedbed-words-" + id)
                        .build(),
                Step.Listener.NONE);
        assertThat(bed.databases.find(name).id()).isEqualTo(clone);
        Snapshot taken = bed.snapshots.take(
                bed.databases.find(name),
                new SnapshotDetails(name, name, name, java.time.Instant.now()),
                Step.Listener.NONE);
        assertThat(bed.databases.find(name).isRunning()).isTrue();
        assertThat(bed.snapshots.catalogue().find(name).id()).isEqualTo(taken.id());
    }
}
