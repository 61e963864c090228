package dev.seedbed.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.task.EngineFailure;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The fake keeps the same promises as the real one.
public class FakeContainerEngineTest extends ContainerEngineContract {
    @Override
    public ContainerEngine open() {
        return new FakeContainerEngine().withImage(image(), Map.of(), 5432);
    }

    @Override
    public String image() {
        return "seedbed.test/postgres:17";
    }

    @Test
    void failsOnceAsTold() throws Exception {
        var fake = (FakeContainerEngine) engine;
        fake.failOn("volumes", new EngineFailure.EngineRefused("list volumes", 500, "no"));

        assertThat(failureOf(() -> fake.volumes(Map.of()))).isInstanceOf(EngineFailure.EngineRefused.class);
        assertThat(fake.volumes(Map.of())).isEmpty();
        assertThat(fake.calls()).containsExactly("volumes", "volumes");
    }
}
