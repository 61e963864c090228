package dev.seedbed.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnObjectsTest {
    private static final String IMAGE = "seedbed.test/postgres:17";

    private final FakeContainerEngine engine = new FakeContainerEngine().withImage(IMAGE, Map.of(), 5432);

    @Test
    void whatLooksIntoEverybodysVolumesTakesNothingOfTheOthersAlong() throws Exception {
        for (String name : new String[] {"mine-abc", "theirs"}) {
            engine.createVolume(name + "-data", Map.of(), Map.of());
            engine.createContainer(ContainerSpec.named(name, IMAGE)
                    .mount(Mount.volume(name + "-data", "/data"))
                    .build());
        }
        engine.createContainer(ContainerSpec.named("looks", IMAGE)
                .labels(Map.of(Labels.ROLE, Labels.ROLE_HELPER))
                .mount(Mount.readOnlyVolume("mine-abc-data", "/0"))
                .mount(Mount.readOnlyVolume("theirs-data", "/1"))
                .build());

        OwnObjects.remove(engine, "mine-abc");

        assertThat(engine.containers(Map.of()))
                .extracting(ContainerSummary::name)
                .containsExactly("theirs");
        assertThat(engine.volumes(Map.of())).extracting(VolumeSummary::name).containsExactly("theirs-data");
    }

    /// Two databases stand on one layer, as all of one seed do.
    @Test
    void whatStandsOnTheSameLayerStays() throws Exception {
        engine.createVolume("layer", Map.of(), Map.of());
        for (String name : new String[] {"mine-abc", "theirs"}) {
            engine.createVolume(name + "-data", Map.of(), Map.of());
            engine.createContainer(ContainerSpec.named(name, IMAGE)
                    .mount(Mount.volume(name + "-data", "/data"))
                    .mount(Mount.readOnlyVolume("layer", "/0"))
                    .build());
        }
        record("snapshot", "layer");

        OwnObjects.remove(engine, "mine-abc");

        assertThat(engine.containers(Map.of()))
                .extracting(ContainerSummary::name)
                .containsExactlyInAnyOrder("theirs", "snapshot");
        assertThat(engine.volumes(Map.of()))
                .extracting(VolumeSummary::name)
                .containsExactlyInAnyOrder("theirs-data", "layer");
    }

    @Test
    void theSeedThatOnlyItUsedGoesToo() throws Exception {
        engine.createVolume("layer", Map.of(), Map.of());
        engine.createContainer(ContainerSpec.named("mine-abc", IMAGE)
                .mount(Mount.readOnlyVolume("layer", "/0"))
                .build());
        record("snapshot", "layer");

        OwnObjects.remove(engine, "mine-abc");

        assertThat(engine.containers(Map.of())).isEmpty();
        assertThat(engine.volumes(Map.of())).isEmpty();
    }

    private void record(String name, String layer) throws Exception {
        engine.createContainer(ContainerSpec.named(name, IMAGE)
                .labels(Map.of(Labels.ROLE, Labels.ROLE_SNAPSHOT))
                .mount(Mount.readOnlyVolume(layer, "/0"))
                .build());
    }
}
