package dev.seedbed.snapshot.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.Layer;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.exchange.DatabasePlan;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Volumes of a new layer and the journal that is made with them, in memory.
class LayerVolumesTest {
    private static final FileOwner OWNER = new FileOwner(999, 999, 0700);
    private static final String DATA = "/var/lib/postgresql/data";

    private final FakeContainerEngine engine = Databases.engine();
    private final DatabasePlan plan = DatabasePlan.clone("aaaaaaaaaaaa", "shop", "", DATA);

    private LayerVolumes volumes(boolean joins) {
        return new LayerVolumes(engine, new OverlayProbe(engine, joins));
    }

    private static String root(String volume) {
        return "/var/lib/docker/volumes/" + volume + "/_data";
    }

    @BeforeEach
    void frozen() throws Exception {
        engine.createVolume("seed", Map.of(Labels.ROLE, Labels.ROLE_LAYER), Map.of());
        engine.createVolume("changes", Map.of(Labels.ROLE, Labels.ROLE_LAYER), Map.of());
        engine.createVolume("adopted", Map.of(), Map.of());
    }

    @Test
    void aLayerIsJoinedWithThoseBelowItTheLowestLast() throws Exception {
        List<Layer> below = List.of(Layer.whole("seed"), Layer.changes("changes"));

        try (LayerVolumes.Made made = volumes(true).make(plan, Databases.POSTGRES, below, OWNER)) {
            made.preparation().await();
            String layer = "seedbed-layer-" + plan.layer();
            String joined = "seedbed-mount-" + plan.layer();
            assertThat(engine.volume(joined).options())
                    .containsEntry(
                            "o",
                            "lowerdir=%s/u:%s,upperdir=%s/u,workdir=%s/w"
                                    .formatted(root("changes"), root("seed"), root(layer), root(layer)));
            assertThat(made.own()).isEqualTo(Layer.changes(layer));
            assertThat(made.frozen()).isEqualTo(below);
            assertThat(made.source()).isNull();
            assertThat(made.mounts())
                    .containsExactly(
                            Mount.volume(joined, DATA),
                            Mount.readOnlyVolume(layer, "/seedbed/layers/own"),
                            Mount.readOnlyVolume("seed", "/seedbed/layers/0"),
                            Mount.readOnlyVolume("changes", "/seedbed/layers/1"));
            assertThat(engine.volume(layer).labels())
                    .containsEntry(Labels.ROLE, Labels.ROLE_LAYER)
                    .containsEntry(Labels.ID, "aaaaaaaaaaaa")
                    .containsEntry(Labels.NAME, "shop")
                    .containsEntry(Labels.OWNER, OWNER.text());
        }
    }

    /// As long as the journal stands, the engine itself refuses to remove what the new layer will be on top of.
    @Test
    void theJournalKeepsTheLayersBelow() throws Exception {
        LayerVolumes.journal(engine, plan, Databases.POSTGRES, List.of(Layer.whole("seed")));

        LayerVolumes.removeUnlessUsed(engine, "seed");
        assertThat(engine.volume("seed").name()).isEqualTo("seed");

        engine.removeContainer("seedbed-operation-" + plan.id(), true);
        LayerVolumes.removeUnlessUsed(engine, "seed");
        LayerVolumes.removeUnlessUsed(engine, "seed");
        assertThat(engine.volumes(Map.of())).extracting(VolumeSummary::name).doesNotContain("seed");
    }

    /// An engine that is asked is asked again for seconds.
    @Test
    void theEngineIsNotAskedToRemoveWhatASnapshotIsMadeOf() throws Exception {
        String record = engine.createContainer(ContainerSpec.named("record", Databases.POSTGRES)
                .labels(Map.of(Labels.ROLE, Labels.ROLE_SNAPSHOT))
                .mount(Mount.readOnlyVolume("seed", Names.LAYERS + "/0"))
                .build());

        LayerVolumes.removeUnlessUsed(engine, "seed");
        assertThat(engine.calls()).doesNotContain("removeVolume seed");

        engine.removeContainer(record, true);
        LayerVolumes.removeUnlessUsed(engine, "seed");
        assertThat(engine.calls()).contains("removeVolume seed");
    }

    @Test
    void withoutJoiningOneWholeLayerIsCopied() throws Exception {
        List<Layer> below = List.of(Layer.whole("seed"));

        LayerVolumes.Made made = volumes(false).make(plan, Databases.POSTGRES, below, OWNER);

        String layer = "seedbed-layer-" + plan.layer();
        assertThat(made.own()).isEqualTo(Layer.whole(layer));
        assertThat(made.frozen()).isEmpty();
        assertThat(made.source()).isEqualTo(Layer.whole("seed"));
        assertThat(made.mounts()).containsExactly(Mount.volume(layer, DATA));
        assertThat(engine.volumes(Map.of(Labels.ROLE, Labels.ROLE_MOUNT))).isEmpty();
    }

    @Test
    void layersThatAnotherEngineJoinedCannotBeCopiedAsOne() throws Exception {
        List<Layer> below = List.of(Layer.whole("seed"), Layer.changes("changes"));

        assertThatThrownBy(() -> volumes(false).make(plan, Databases.POSTGRES, below, OWNER))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isEqualTo(new Failure.WrongState("database", "shop", "layers-apart:2")));
        assertThat(engine.containers(Map.of())).isEmpty();
    }

    /// The kernel takes one page of options.
    @Test
    void tooManyLayersAreRefused() throws Exception {
        List<Layer> below = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            String name = "layer-%060d".formatted(i);
            engine.createVolume(name, Map.of(), Map.of());
            below.add(Layer.changes(name));
        }

        assertThatThrownBy(() -> volumes(true).make(plan, Databases.POSTGRES, below, OWNER))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isEqualTo(new Failure.WrongState("database", "shop", "too-many-layers:70")));
        assertThat(engine.volumes(Map.of(Labels.ROLE, Labels.ROLE_MOUNT))).isEmpty();
    }

    /// A comma or a colon would end one of the kernel's options.
    @ParameterizedTest
    @ValueSource(strings = {"a:b", "a,upperdir=", "a\\b"})
    void aPathThatTheKernelWouldMisreadIsRefused(String volume) throws Exception {
        engine.createVolume(volume, Map.of(), Map.of());

        assertThatThrownBy(() -> volumes(true).make(plan, Databases.POSTGRES, List.of(Layer.whole(volume)), OWNER))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isEqualTo(new Failure.WrongState("volume", volume, "unusable-path:" + root(volume))));
        assertThat(engine.containers(Map.of())).isEmpty();
    }

    @Test
    void aLayerThatIsGoneIsNotMadeAnewByTheEngine() throws Exception {
        assertThatThrownBy(() -> volumes(true).make(plan, Databases.POSTGRES, List.of(Layer.whole("gone")), OWNER))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isEqualTo(new Failure.NotFound("volume", "gone")));
        assertThat(engine.volumes(Map.of())).extracting(VolumeSummary::name).doesNotContain("gone");
    }

    /// What was adopted belongs to somebody else.
    @Test
    void onlyLayersOfOursAreRemovable() throws Exception {
        List<Layer> stack = List.of(Layer.whole("adopted"), Layer.changes("changes"), Layer.changes("changes"));

        assertThat(LayerVolumes.ours(engine, stack)).containsExactly("changes");
        assertThat(LayerVolumes.ours(engine)).containsExactlyInAnyOrder("seed", "changes");
    }
}
