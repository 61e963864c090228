package dev.seedbed.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ImageContract;
import dev.seedbed.database.InitializedData;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.Mount;
import dev.seedbed.snapshot.clone.CloneRequestBuilder;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Full copies of containers that are not ours.
@Tag("engine")
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FullCopyTest {
    private final List<String> foreign = new ArrayList<>();
    private SnapshotFixture bed;

    @BeforeAll
    void open() throws Exception {
        bed = new SnapshotFixture();
    }

    @AfterAll
    void close() throws Exception {
        for (String container : foreign) {
            bed.engine.removeContainer(container, true);
        }
        bed.close();
    }

    private Database started(String name, Mount... mounts) throws Exception {
        bed.clear(name);
        var spec = ContainerSpec.named(name, InitializedData.image(DatabaseKind.POSTGRESQL))
                .environment(InitializedData.environment(DatabaseKind.POSTGRESQL))
                .labels(Map.of("dev.seedbed.test", name));
        List.of(mounts).forEach(spec::mount);
        String container = bed.engine.createContainer(spec.build());
        foreign.add(container);
        bed.own(container.substring(0, 12));
        bed.engine.start(container);
        bed.ready(container, DatabaseKind.POSTGRESQL, SnapshotFixture.PASSWORD);
        bed.sql(container, DatabaseKind.POSTGRESQL, "create table t (n int primary key)");
        bed.sql(container, DatabaseKind.POSTGRESQL, "insert into t values (7)");
        return bed.databases.find(name);
    }

    private void assertCopied(Database database, boolean running) throws Exception {
        ContainerDetails before = bed.engine.container(database.id());
        Snapshot made = bed.snapshots.copy(database, SnapshotDetails.named("copied"), true, Step.Listener.NONE);

        ContainerDetails now = bed.engine.container(database.id());
        assertThat(now.summary().state().isUp()).isEqualTo(running);
        assertThat(now.summary().mounts()).isEqualTo(before.summary().mounts());
        assertThat(now.restartPolicy()).isEqualTo(before.restartPolicy());
        assertThat(made.reason()).isEqualTo(Snapshot.Reason.COPY);
        assertThat(bed.databases.find(database.name()).ours()).isFalse();
        String name = database.name() + "-clone";
        String clone = bed.snapshots.clone(
                made,
                CloneRequestBuilder.builder()
                        .id(bed.newId())
                        .name(name)
                        .containerName(name)
                        .build(),
                Step.Listener.NONE);
        assertThat(bed.sql(clone, DatabaseKind.POSTGRESQL, "select n from t")).isEqualTo("7");
        bed.sql(clone, DatabaseKind.POSTGRESQL, "insert into t values (8)");
        if (running) {
            bed.ready(database.id(), DatabaseKind.POSTGRESQL, SnapshotFixture.PASSWORD);
            assertThat(bed.sql(database.id(), DatabaseKind.POSTGRESQL, "select n from t"))
                    .isEqualTo("7");
        }
    }

    @Test
    void aVolumeWithoutAName() throws Exception {
        Database database = started("seedbed-full-anonymous");
        assertThatThrownBy(() -> bed.snapshots.copy(database, SnapshotDetails.named("no"), false, Step.Listener.NONE))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isEqualTo(new Failure.WrongState("database", database.name(), "running")));
        assertThat(bed.engine.container(database.id()).summary().state().isUp()).isTrue();

        assertCopied(database, true);
    }

    @Test
    void aDirectoryAndAStoppedServer(@TempDir Path directory) throws Exception {
        Path data = Files.createDirectory(directory.resolve("data"));
        String mount = ImageContract.of(bed.engine.image(InitializedData.image(DatabaseKind.POSTGRESQL)))
                .orElseThrow()
                .dataMount();
        Database database =
                started("seedbed-full-directory", new Mount(Mount.Type.BIND, data.toString(), mount, false));
        assertThatThrownBy(() -> bed.snapshots.adopt(database, SnapshotDetails.named("no"), Step.Listener.NONE))
                .isInstanceOf(OperationFailedException.class);
        bed.engine.stop(database.id(), java.time.Duration.ofMinutes(1));

        assertCopied(bed.databases.find(database.name()), false);
        bed.engine.removeContainer(database.id(), true);
    }

    /// The copy is cancelled while the server is stopped: it runs again, and nothing is left.
    @Test
    void aCancelledCopyLeavesNothing() throws Exception {
        Database database = started("seedbed-full-cancelled");
        String key = database.id().substring(0, 12);
        Thread me = Thread.currentThread();

        assertThatThrownBy(() -> bed.snapshots.copy(database, SnapshotDetails.named("no"), true, (step, _, _) -> {
                    if (step == Step.COPY) {
                        me.interrupt();
                    }
                }))
                .isInstanceOf(InterruptedException.class);

        bed.ready(database.id(), DatabaseKind.POSTGRESQL, SnapshotFixture.PASSWORD);
        assertThat(bed.engine.volumes(Map.of(dev.seedbed.engine.Labels.ID, key)))
                .isEmpty();
        assertThat(bed.engine.containers(Map.of(dev.seedbed.engine.Labels.ID, key)))
                .isEmpty();
    }
}
