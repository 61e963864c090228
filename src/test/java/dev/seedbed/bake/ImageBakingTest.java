package dev.seedbed.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.engine.Labels;
import dev.seedbed.seeding.SeedingFixture;
import dev.seedbed.seeding.existing.ExistingData;
import dev.seedbed.snapshot.SnapshotFixture;
import dev.seedbed.snapshot.clone.CloneRequest;
import dev.seedbed.snapshot.clone.CloneRequestBuilder;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.store.registry.RegistryServer;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.task.StoreFailure;
import dev.seedbed.volume.identity.EngineIdentities;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Images with data as anybody starts them: by the engine alone.
@Tag("engine")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImageBakingTest {
    private static final String PASSWORD = "baked-in";

    private final String run = ShortId.random();
    private final List<String> containers = new ArrayList<>();
    private final List<String> images = new ArrayList<>();
    private SnapshotFixture bed;
    private SeedingFixture seeding;
    private ImageBaking baking;

    @BeforeAll
    void begin(@TempDir Path folder) throws Exception {
        bed = new SnapshotFixture();
        seeding = new SeedingFixture(folder);
        var dumps = new ExistingData(bed.engine, bed.snapshots, new EngineIdentities(bed.engine), folder);
        baking = new ImageBaking(bed.engine, bed.snapshots, new DumpBaking(bed.engine, seeding.seeding, dumps));
    }

    @AfterEach
    void removeImages() throws Exception {
        for (String container : containers) {
            bed.engine.removeContainer(container, true);
        }
        containers.clear();
        for (String image : images.reversed()) {
            bed.engine.removeImage(image);
        }
        images.clear();
    }

    @AfterAll
    void end() throws Exception {
        seeding.close();
        bed.close();
    }

    private Snapshot snapshot(Database database, String name) throws Exception {
        Snapshot made = bed.snapshots.take(
                bed.databases.find(database.name()),
                new SnapshotDetails(name, "", "", Instant.now()),
                Step.Listener.NONE);
        bed.own(made.id());
        return made;
    }

    private BakedImage bake(Snapshot snapshot, String tag) throws Exception {
        String reference = "seedbed.test/baked-" + run + ":" + tag;
        images.add(reference);
        return baking.run(snapshot, BakeRequest.of(reference, PASSWORD, false), BakeStep.Listener.NONE);
    }

    /// As `docker run IMAGE` does it, with arguments that replace those of the image.
    private String started(BakedImage image) throws Exception {
        String container =
                bed.engine.createContainer(ContainerSpec.named("seedbed-baked-" + ShortId.random(), image.reference())
                        .labels(Map.of("dev.seedbed.test", run))
                        .command(
                                image.kind() == DatabaseKind.POSTGRESQL
                                        ? List.of("-c", "max_connections=50")
                                        : List.of("--max-connections=50"))
                        .networkMode("none")
                        .build());
        containers.add(container);
        bed.engine.start(container);
        bed.ready(container, image.kind(), PASSWORD);
        return container;
    }

    private String ask(String container, DatabaseKind kind) throws Exception {
        return bed.sql(container, kind, PASSWORD, "select n from t order by n");
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MYSQL"})
    void startsAnywhereWithItsDataAndSharesWithTheOneBefore(DatabaseKind kind) throws Exception {
        Database database = bed.database(kind, "seedbed-bake-" + kind.id());
        bed.sql(database.id(), kind, "create table gone (n int primary key)");
        BakedImage first = bake(snapshot(database, "first"), kind.id() + "-1");
        bed.sql(bed.databases.find(database.name()).id(), kind, "insert into t values (2)");
        bed.sql(bed.databases.find(database.name()).id(), kind, "drop table gone");
        Snapshot second = snapshot(database, "second");
        BakedImage next = bake(second, kind.id() + "-2");

        assertThat(ask(started(first), kind)).isEqualTo("1");
        assertThat(ask(started(next), kind)).isEqualTo("1,2");
        assertThat(next.bytes()).isPositive().isLessThan(first.bytes());
        ImageDetails made = bed.engine.image(next.reference());
        assertThat(made.labels())
                .containsEntry(BakedImage.SNAPSHOT, second.id())
                .containsEntry(Labels.ROLE, "");
        assertThat(made.environment().values()).doesNotContain(PASSWORD, SnapshotFixture.PASSWORD);
        isClonedFrom(next);
    }

    /// By somebody who has nothing but the name of the image.
    @Test
    void isPulledAndClonedElsewhere(@TempDir Path folder) throws Exception {
        Database database = bed.database(DatabaseKind.POSTGRESQL, "seedbed-bake-pushed");
        bed.sql(database.id(), DatabaseKind.POSTGRESQL, "insert into t values (2)");
        try (var registry = new RegistryServer(folder, "")) {
            String reference = registry.host() + "/team/shop-" + run + ":v1";
            images.add(reference);
            List<BakeStep> steps = new ArrayList<>();
            BakedImage pushed = baking.run(
                    snapshot(database, "pushed"),
                    BakeRequest.of(reference, PASSWORD, true),
                    (step, _, _) -> steps.add(step));
            bed.engine.removeImage(reference);
            assertThat(baking.images().find(reference)).isEmpty();

            isClonedFrom(pushed);
            assertThat(baking.images().find(reference)).isPresent();
            assertThat(steps.stream().distinct())
                    .containsExactly(BakeStep.SETTLE, BakeStep.COPY, BakeStep.COMMIT, BakeStep.PUSH);
        }
    }

    @Test
    void aRegistryThatIsNotThereIsTold() throws Exception {
        Database database = bed.database(DatabaseKind.POSTGRESQL, "seedbed-bake-nowhere");
        String reference = "127.0.0.1:1/team/shop-" + run + ":v1";
        images.add(reference);
        Snapshot snapshot = snapshot(database, "nowhere");

        assertThatThrownBy(
                        () -> baking.run(snapshot, BakeRequest.of(reference, PASSWORD, true), BakeStep.Listener.NONE))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isInstanceOf(StoreFailure.StoreUnreachable.class));
        assertThat(baking.images().find(reference)).as("only its push failed").isPresent();
    }

    private void isClonedFrom(BakedImage image) throws Exception {
        Snapshot made = baking.snapshotOf(image.reference(), _ -> {}, Step.Listener.NONE)
                .orElseThrow();
        bed.own(made.id());
        made.layers().forEach(layer -> bed.own(layer.volume().substring("seedbed-layer-".length())));
        assertThat(baking.snapshotOf(image.reference(), _ -> {}, Step.Listener.NONE))
                .contains(made);
        String id = CloneRequest.newId();
        bed.own(id);
        String clone = bed.snapshots.clone(
                made,
                CloneRequestBuilder.builder()
                        .id(id)
                        .name("clone of an image")
                        .containerName("seedbed-baked-clone-" + id)
                        .withoutNetwork(true)
                        .build(),
                Step.Listener.NONE);
        containers.add(clone);
        assertThat(ask(clone, image.kind())).isEqualTo("1,2");
    }
}
