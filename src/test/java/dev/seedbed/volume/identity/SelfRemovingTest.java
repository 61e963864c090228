package dev.seedbed.volume.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.Mount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SelfRemovingTest {
    private static final String IMAGE = "postgres:17";

    private final FakeContainerEngine engine = new FakeContainerEngine().withImage(IMAGE, Map.of(), 5432);

    private void use(String volume, boolean removesItself) throws Exception {
        engine.createVolume(volume, Map.of(), Map.of());
        var spec = ContainerSpec.named("uses-" + volume.charAt(0), IMAGE).mount(Mount.volume(volume, "/data"));
        engine.start(engine.createContainer((removesItself ? spec.removesItself() : spec).build()));
    }

    /// While somebody looks into it, the engine could not remove it.
    @Test
    void whatGoesWithItsContainerIsNotLookedInto() throws Exception {
        String going = "a".repeat(64);
        String staying = "b".repeat(64);
        use(going, true);
        use(staying, false);
        var found = new ArrayList<String>();

        new EngineIdentities(engine).identify(List.of(going), (volume, _) -> found.add(volume));
        assertThat(found).containsExactly(going);
        assertThat(created()).isEqualTo(2);

        new EngineIdentities(engine).identify(List.of(staying), (volume, _) -> found.add(volume));
        assertThat(created()).isGreaterThan(2);
    }

    private long created() {
        return engine.calls().stream()
                .filter(call -> call.startsWith("createContainer"))
                .count();
    }
}
