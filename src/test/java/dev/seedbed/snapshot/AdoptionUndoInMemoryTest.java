package dev.seedbed.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.RestartPolicy;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.snapshot.change.UndoForm;
import dev.seedbed.snapshot.change.UndoPlan;
import dev.seedbed.snapshot.layer.OverlayProbe;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SnapshotFailure;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The three ways in which an adoption is undone, and what stands against them, in memory.
class AdoptionUndoInMemoryTest {
    private static final String DATA = "/var/lib/mysql";

    private final FakeContainerEngine engine = Databases.engine();
    private final Snapshots snapshots = new Snapshots(engine, new OverlayProbe(engine, true));
    private final DatabaseCatalogue databases = new DatabaseCatalogue(engine);

    @BeforeEach
    void adopted() throws Exception {
        engine.onStart(container -> {
            if (container.startsWith("seedbed-copy-")) {
                engine.exit(container, 0);
            }
        });
        engine.createVolume("theirs", Map.of("com.example", "theirs"), Map.of());
        String id = engine.createContainer(Databases.foreign("blog")
                .labels(Map.of("com.example", "theirs"))
                .mount(Mount.volume("theirs", DATA))
                .build());
        engine.restartPolicy(id, new RestartPolicy("on-failure", 3));
        engine.start(id);
        snapshots.adopt(databases.find("blog"), SnapshotDetails.named("adopted"), Step.Listener.NONE);
    }

    private Optional<Snapshot> undo(UndoForm form) throws Exception {
        return snapshots.undoAdoption(databases.find("blog"), form, SnapshotDetails.named("kept"), Step.Listener.NONE);
    }

    /// As it was before it was adopted, but for the volume.
    private void assertGivenBack(String volume) throws Exception {
        ContainerDetails blog = engine.container("blog");
        assertThat(blog.labels()).isEqualTo(Map.of("com.example", "theirs"));
        assertThat(blog.summary().mounts()).containsExactly(Mount.volume(volume, DATA));
        assertThat(blog.summary().state().isUp()).isTrue();
        assertThat(blog.restartPolicy()).isEqualTo(new RestartPolicy("on-failure", 3));
        assertThat(blog.environment()).containsEntry("MARIADB_DATABASE", "blog");
        assertThat(engine.containers(Map.of(Labels.ROLE, Labels.ROLE_OPERATION)))
                .isEmpty();
        assertThat(engine.containers(Map.of(Labels.ROLE, Labels.ROLE_LOCK))).isEmpty();
    }

    @Test
    void whatWasWrittenSinceIsKeptAsAPinnedSnapshot() throws Exception {
        Snapshot kept = undo(UndoForm.AS_ADOPTED_KEEPING).orElseThrow();

        assertGivenBack("theirs");
        assertThat(kept.name()).isEqualTo("kept");
        assertThat(kept.pinned()).isTrue();
        assertThat(kept.databaseName()).isEqualTo("blog");
        assertThat(snapshots.catalogue().list()).containsExactly(kept);
        String layer = kept.layers().getFirst().volume();
        assertThat(engine.volumes(Map.of())).extracting(VolumeSummary::name).containsExactlyInAnyOrder("theirs", layer);
    }

    @Test
    void nothingIsLeftWhereWhatWasWrittenSinceIsNotWanted() throws Exception {
        assertThat(undo(UndoForm.AS_ADOPTED)).isEmpty();

        assertGivenBack("theirs");
        assertThat(snapshots.catalogue().list()).isEmpty();
        assertThat(engine.volumes(Map.of())).extracting(VolumeSummary::name).containsExactly("theirs");
    }

    /// The original volume stays frozen below the snapshot of the adoption.
    @Test
    void thePresentDataComesAlongOnAVolumeOfItsOwn() throws Exception {
        assertThat(undo(UndoForm.PRESENT)).isEmpty();

        String copy = engine.container("blog").summary().mounts().getFirst().source();
        assertThat(copy).startsWith("seedbed-data-");
        assertGivenBack(copy);
        assertThat(engine.volume(copy).labels()).doesNotContainKey(Labels.ROLE);
        assertThat(snapshots.catalogue().list()).extracting(Snapshot::name).containsExactly("adopted");
    }

    @Test
    void theVolumeIsNotGivenBackWhileAnotherContainerUsesIt() throws Exception {
        engine.createContainer(ContainerSpec.named("reader", Databases.MARIADB)
                .mount(Mount.readOnlyVolume("theirs", "/backup"))
                .build());
        UndoPlan plan = snapshots.planUndo(databases.find("blog"));
        assertThat(plan.inTheWay()).containsExactly("reader");
        assertThat(plan.allows(UndoForm.AS_ADOPTED)).isFalse();
        assertThat(plan.allows(UndoForm.PRESENT)).isTrue();

        assertThatThrownBy(() -> undo(UndoForm.AS_ADOPTED_KEEPING))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isEqualTo(new SnapshotFailure.NotFreezable(
                                        "blog", SnapshotFailure.Obstacle.USED_AS_BASE, "reader")));

        assertThat(databases.find("blog").ours()).isTrue();
        assertThat(snapshots.catalogue().list()).extracting(Snapshot::name).containsExactly("adopted");
    }

    /// Seedbed made it, so there is nothing to give back.
    @Test
    void aDatabaseThatWasNotAdoptedIsRefused() throws Exception {
        engine.createContainer(Databases.ours(engine, "aaaaaaaaaaaa", "shop").build());

        assertThatThrownBy(() -> snapshots.undoAdoption(
                        databases.find("shop"), UndoForm.AS_ADOPTED, SnapshotDetails.named("kept"), Step.Listener.NONE))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isEqualTo(new Failure.WrongState("database", "shop", "not-adopted")));
        assertThat(engine.containers(Map.of(Labels.ROLE, Labels.ROLE_LOCK))).isEmpty();
    }

    /// A failure before the new container has started leaves the database as it was, with its records.
    @Test
    void aFailureRollsEverythingBack() throws Exception {
        String before = databases.find("blog").id();
        engine.failOn("rename", new EngineFailure.EngineRefused("rename", 500, "disk is on fire"));

        assertThatThrownBy(() -> undo(UndoForm.AS_ADOPTED)).isInstanceOf(OperationFailedException.class);

        Database blog = databases.find("blog");
        assertThat(blog.id()).isEqualTo(before);
        assertThat(blog.ours()).isTrue();
        assertThat(blog.state().isUp()).isTrue();
        assertThat(snapshots.catalogue().list()).extracting(Snapshot::name).containsExactly("adopted");
        assertThat(engine.containers(Map.of(Labels.ROLE, Labels.ROLE_OPERATION)))
                .isEmpty();
    }
}
