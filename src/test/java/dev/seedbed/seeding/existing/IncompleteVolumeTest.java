package dev.seedbed.seeding.existing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.task.DataFailure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.helper.VolumeSource;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is only just being filled is no data to start on, whatever fills it.
class IncompleteVolumeTest {
    private static final VolumeSource.Volume HALF = new VolumeSource.Volume("half");

    @ParameterizedTest
    @ValueSource(strings = {Labels.ROLE_IMPORT, Labels.ROLE_VOLUME_OPERATION})
    void noServerStartsOnIt(String role) throws Exception {
        FakeContainerEngine engine = Databases.engine();
        engine.createVolume("half", Map.of(), Map.of());
        engine.createVolume("whole", Map.of(), Map.of());
        engine.createContainer(ContainerSpec.named("journal", "nginx:1")
                .labels(Map.of(Labels.ROLE, role, Labels.NAME, "half", Labels.PLAN, "{}"))
                .build());
        var use = new DataInUseCheck(engine);

        assertThatThrownBy(() -> use.requireFree(HALF, ""))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isInstanceOfSatisfying(
                                        DataFailure.DataUnfit.class,
                                        unfit -> assertThat(unfit.reason()).isEqualTo(DataFailure.Misfit.IN_USE)));
        assertThatCode(() -> use.requireFree(new VolumeSource.Volume("whole"), ""))
                .doesNotThrowAnyException();
    }
}
