package dev.seedbed.volume.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.helper.HelperContainers;
import dev.seedbed.volume.identity.EngineIdentities;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A volume that somebody removes at the moment in which a container is made to look into it: an engine would make it
/// again, empty.
@Tag("engine")
@Timeout(60)
class VanishedVolumeTest {
    private static final String NAME = "seedbed-test-vanishes";

    private ContainerEngine engine;
    private ContainerEngine late;

    @BeforeEach
    void open() throws Exception {
        engine = TestEngine.connect();
        engine.createVolume(NAME, Map.of("dev.seedbed.test", "vanishes"), Map.of());
        late = (ContainerEngine) Proxy.newProxyInstance(
                TestEngine.class.getClassLoader(), new Class<?>[] {ContainerEngine.class}, (_, method, arguments) -> {
                    try {
                        if (method.getName().equals("createContainer")) {
                            engine.removeVolume(NAME);
                        }
                        return method.invoke(engine, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @AfterEach
    void close() throws Exception {
        engine.removeVolume(NAME);
        engine.close();
    }

    private void assertStaysAway() throws Exception {
        assertThat(engine.volumes(Map.of())).extracting(VolumeSummary::name).doesNotContain(NAME);
        assertThat(engine.containers(Map.of(Labels.ROLE, Labels.ROLE_HELPER)))
                .noneMatch(helper -> helper.mounts().stream()
                        .anyMatch(mount -> mount.source().equals(NAME)));
    }

    @Test
    void isNotThereForWhoWantsItsFiles() throws Exception {
        for (boolean readOnly : new boolean[] {true, false}) {
            engine.createVolume(NAME, Map.of("dev.seedbed.test", "vanishes"), Map.of());
            assertThatThrownBy(() -> new HelperContainers(late)
                            .start(
                                    List.of(new Mount(Mount.Type.VOLUME, NAME, FileScript.ROOT, readOnly)),
                                    HelperContainers.READING))
                    .isInstanceOfSatisfying(
                            OperationFailedException.class,
                            e -> assertThat(e.failure()).isEqualTo(new Failure.NotFound("volume", NAME)));
            assertStaysAway();
        }
    }

    @Test
    void isNotMadeAnewByALookAtWhatItHolds() throws Exception {
        new EngineIdentities(late).identify(List.of(NAME), (_, _) -> {});
        assertStaysAway();
    }
}
