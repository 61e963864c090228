package dev.seedbed.volume.helper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.EngineInfoBuilder;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.ImageFailure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.VolumeFailure;
import dev.seedbed.volume.files.FileScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which image serves, and what is left of those that were tried.
class HelperContainersTest {
    private static final Map<String, String> POSTGRES = Map.of("PG_MAJOR", "17", "PGDATA", "/var/lib/postgresql/data");

    private final FakeContainerEngine engine = new FakeContainerEngine();
    private final HelperContainers containers = new HelperContainers(engine);

    private List<ContainerSummary> helpers() throws Exception {
        return engine.containers(Map.of(Labels.ROLE, Labels.ROLE_HELPER));
    }

    @Test
    void databaseImagesAreTriedFirstAndTheVerdictIsKept() throws Exception {
        engine.withImage("tool:1", Map.of()).withImage("pg:17", POSTGRES, 5432);
        var tried = new ArrayList<String>();
        engine.onExec((name, _) -> {
            tried.add(name);
            return new ExecResult(0, "", "");
        });
        engine.createVolume("v", Map.of(), Map.of());

        try (HelperContainer helper =
                containers.start(List.of(Mount.readOnlyVolume("v", FileScript.ROOT)), HelperContainers.READING)) {
            assertThat(helpers()).singleElement().satisfies(found -> {
                assertThat(found.imageId()).isEqualTo(engine.image("pg:17").id());
                assertThat(found.mounts()).containsExactly(Mount.readOnlyVolume("v", FileScript.ROOT));
                assertThat(found.labels()).containsKeys(Labels.HOLDER, Labels.CREATED, Labels.ID);
                assertThat(found.id()).isEqualTo(helper.id());
            });
        }
        containers.start(List.of(), HelperContainers.READING).close();

        assertThat(tried).hasSize(1);
        assertThat(helpers()).isEmpty();
    }

    /// An engine in a virtual machine sees the file, but not what is written to it.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void oneOnAnotherKernelReadsThroughTheEngine(boolean local) throws Exception {
        engine.info(EngineInfoBuilder.builder(engine.info()).local(local).build());
        engine.withImage("pg:17", POSTGRES, 5432);
        engine.createVolume("v", Map.of(), Map.of());
        var asked = new ArrayList<List<String>>();
        engine.onExec((_, program) -> {
            boolean pipe = program.command().toString().contains("/seedbed-pipe");
            if (pipe) {
                asked.add(program.command());
            }
            return new ExecResult(pipe ? 1 : 0, "", "");
        });

        try (HelperContainer helper =
                containers.startForInput(List.of(Mount.volume("v", FileScript.ROOT)), HelperContainers.WRITING)) {
            assertThat(helpers()).singleElement().satisfies(found -> {
                assertThat(found.id()).isEqualTo(helper.id());
                assertThat(found.mounts()).containsExactly(Mount.volume("v", FileScript.ROOT));
            });
        }
        assertThat(asked).hasSize(local ? 1 : 0);
        assertThat(helpers()).isEmpty();
    }

    @Test
    void aShareThatCannotBeMountedIsSaidInPlainWords() throws Exception {
        engine.withImage("pg:17", POSTGRES, 5432);
        engine.createVolume("share", Map.of(), Map.of("type", "nfs", "device", ":/x", "o", "addr=127.0.0.1"));
        engine.createVolume("plain", Map.of(), Map.of());
        engine.failOn(
                "start", new EngineFailure.EngineRefused("start", 500, "failed to mount local volume: no such device"));

        assertThatThrownBy(() -> containers.start(
                        List.of(Mount.readOnlyVolume("share", FileScript.ROOT)), HelperContainers.READING))
                .asInstanceOf(type(OperationFailedException.class))
                .extracting(OperationFailedException::failure)
                .isEqualTo(new VolumeFailure.VolumeUnusable(
                        "share",
                        VolumeFailure.MountTrouble.NO_SUCH_FILE_SYSTEM,
                        "failed to mount local volume: no such device"));
        assertThat(helpers()).isEmpty();

        engine.failOn("start", new EngineFailure.EngineRefused("start", 500, "no such device"));
        assertThatThrownBy(() -> containers.start(
                        List.of(Mount.readOnlyVolume("plain", FileScript.ROOT)), HelperContainers.READING))
                .asInstanceOf(type(OperationFailedException.class))
                .extracting(OperationFailedException::failure)
                .isInstanceOf(EngineFailure.EngineRefused.class);
    }

    @Test
    void whatServesNotIsLeftOutAndGone() throws Exception {
        engine.withImage("pg:17", POSTGRES, 5432).withImage("tool:1", Map.of());
        engine.onExec((name, _) -> {
            boolean serves = engine.calls().stream()
                            .filter(call -> call.startsWith("start "))
                            .count()
                    > 1;
            return new ExecResult(serves ? 0 : 1, "", "");
        });

        try (HelperContainer _ = containers.start(List.of(), HelperContainers.READING)) {
            assertThat(helpers())
                    .singleElement()
                    .satisfies(found -> assertThat(found.imageId())
                            .isEqualTo(engine.image("tool:1").id()));
        }
    }

    @Test
    void oneIsPulledWhereNoneServes() throws Exception {
        engine.withImage("pg:17", POSTGRES, 5432);
        engine.onExec((_, _) -> new ExecResult(1, "", ""));

        Failure failure = null;
        try {
            containers.start(List.of(), HelperContainers.READING).close();
        } catch (OperationFailedException e) {
            failure = e.failure();
        }

        assertThat(failure).isEqualTo(new ImageFailure.HelperImageMissing("debian:stable-slim", "manifest unknown"));
        assertThat(helpers()).isEmpty();
        engine.withRemoteImage("debian:stable-slim", Map.of());
        engine.onExec((_, _) -> new ExecResult(0, "", ""));
        containers.start(List.of(), HelperContainers.READING).close();
        assertThat(engine.calls()).contains("pull debian:stable-slim");
    }

    @Test
    void whatAKilledProgramLeftGoesAtTheFirstStart() throws Exception {
        engine.withImage("pg:17", POSTGRES, 5432);
        engine.createContainer(ContainerSpec.named("seedbed-helper-old", "pg:17")
                .labels(Map.of(Labels.ROLE, Labels.ROLE_HELPER, Labels.HOLDER, "elsewhere"))
                .build());

        containers.start(List.of(), HelperContainers.READING).close();

        assertThat(helpers()).isEmpty();
    }

    /// The engine makes an empty volume where the one that is to be mounted was removed a moment ago. A program that is
    /// killed then leaves it, and somebody may have written into it since.
    @Test
    void aVolumeThatAKilledProgramMadeIsNotRemovedLater() throws Exception {
        engine.withImage("pg:17", POSTGRES, 5432);
        engine.createVolume("shop_data", AccidentalVolumes.labels("aaaaaaaaaaaa"), Map.of());

        HelperContainers.removeLeft(engine);

        assertThat(engine.volumes(Map.of())).extracting(VolumeSummary::name).containsExactly("shop_data");
    }

    @Test
    void theImageThatServedIsAskedForAgainOnlyWhenItIsGone() throws Exception {
        engine.withImage("pg:17", POSTGRES, 5432);
        String image = containers.image();
        assertThat(image).isEqualTo(engine.image("pg:17").id());

        assertThat(containers.image()).isEqualTo(image);

        assertThat(engine.calls())
                .filteredOn(call -> call.startsWith("createContainer"))
                .hasSize(1);
        assertThat(helpers()).isEmpty();
    }

    @Test
    void aVolumeThatIsNotThereIsNotMade() throws Exception {
        engine.withImage("pg:17", POSTGRES, 5432);
        Failure failure = null;
        try {
            containers
                    .start(List.of(Mount.readOnlyVolume("none", FileScript.ROOT)), HelperContainers.READING)
                    .close();
        } catch (OperationFailedException e) {
            failure = e.failure();
        }

        assertThat(failure).isEqualTo(new Failure.NotFound("volume", "none"));
        assertThat(engine.volumes(Map.of())).isEmpty();
    }
}
