package dev.seedbed.volume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.VolumeFailure;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrozenVolumesTest {
    private final FakeContainerEngine engine = Databases.engine();

    @Test
    void whatSomethingRestsOnIsNotWrittenAndWhatItWritesIs() throws Exception {
        engine.createContainer(Databases.ours(engine, "a1", "shop")
                .labels(Map.of(Labels.LAYERS, "[\"seedbed-data-0\"]", Labels.OWN_LAYER, "seedbed-layer-1/u"))
                .build());

        assertThatThrownBy(() -> FrozenVolumes.requireWritable(engine, "seedbed-data-0"))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isEqualTo(new VolumeFailure.VolumeHeld(
                                        "seedbed-data-0", VolumeFailure.VolumeObstacle.FROZEN, "shop")));
        assertThatCode(() -> FrozenVolumes.requireWritable(engine, "seedbed-layer-1"))
                .doesNotThrowAnyException();
        assertThatCode(() -> FrozenVolumes.requireWritable(engine, "uploads")).doesNotThrowAnyException();
    }
}
