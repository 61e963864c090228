package dev.seedbed.volume.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.RestartPolicy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The journal of a new name for a volume as earlier versions wrote it, word by word.
class EarlierVolumeJournalTest {
    private static final String CHANGE = "0123456789ab";
    private static final String PLAN = """
            {"id":"0123456789ab","type":"RENAME","volume":"before","name":"after","copies":true,"containers":[\
            {"id":"%s","name":"writer","running":true,"restart":"on-failure:3","exchange":"ba9876543210"}]}""";

    @Test
    void theContainerGoesOnWithTheOldVolume() throws Exception {
        FakeContainerEngine engine = Databases.engine();
        engine.createVolume("before", Map.of("mine", "kept"), Map.of());
        String id = engine.createContainer(ContainerSpec.named("writer", "nginx:1")
                .mount(Mount.volume("before", "/data"))
                .build());
        engine.rename(id, "seedbed-old-ba9876543210");
        engine.createVolume("after", Map.of(Labels.ID, CHANGE), Map.of());
        engine.createContainer(ContainerSpec.named("seedbed-volume-" + CHANGE, "nginx:1")
                .labels(Map.of(
                        Labels.ROLE,
                        "volume-operation",
                        Labels.ID,
                        CHANGE,
                        Labels.NAME,
                        "after",
                        Labels.PLAN,
                        PLAN.formatted(id)))
                .build());

        assertThat(VolumeChangeFixture.changes(engine, "nginx:1").recover()).containsExactly("after");

        ContainerDetails now = engine.container(id);
        assertThat(now.summary().name()).isEqualTo("writer");
        assertThat(now.summary().state().isUp()).isTrue();
        assertThat(now.restartPolicy()).isEqualTo(new RestartPolicy("on-failure", 3));
        assertThat(engine.volumes(Map.of())).extracting("name").containsExactly("before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"COPY\",\"volume\":\"before\"", "\"CREATE\",\"volume\":\"\""})
    void theNewVolumeGoes(String change) throws Exception {
        FakeContainerEngine engine = Databases.engine();
        engine.createVolume("before", Map.of("mine", "kept"), Map.of());
        engine.createVolume("after", Map.of(Labels.ID, CHANGE), Map.of());
        engine.createContainer(ContainerSpec.named("seedbed-volume-" + CHANGE, "nginx:1")
                .labels(Map.of(
                        Labels.ROLE,
                        "volume-operation",
                        Labels.ID,
                        CHANGE,
                        Labels.NAME,
                        "after",
                        Labels.PLAN,
                        "{\"id\":\"0123456789ab\",\"type\":" + change
                                + ",\"name\":\"after\",\"copies\":true,\"containers\":[]}"))
                .build());

        assertThat(VolumeChangeFixture.changes(engine, "nginx:1").recover()).containsExactly("after");

        assertThat(engine.containers(Map.of())).isEmpty();
        assertThat(engine.volumes(Map.of())).extracting("name").containsExactly("before");
    }
}
