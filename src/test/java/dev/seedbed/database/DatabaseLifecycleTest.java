package dev.seedbed.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ExecResult;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseLifecycleTest {
    private static final String ANONYMOUS = "0123456789abcdef".repeat(4);
    private final FakeContainerEngine engine = Databases.engine();
    private final DatabaseCatalogue catalogue = new DatabaseCatalogue(engine);
    private final DatabaseLifecycle lifecycle = new DatabaseLifecycle(engine, catalogue);

    @Test
    void startWaitsForAnAnswerAndStopStops() throws Exception {
        engine.createContainer(Databases.ours(engine, "a1", "shop").build());

        lifecycle.start(catalogue.find("shop"), _ -> {});
        assertThat(catalogue.find("shop").isRunning()).isTrue();
        assertThat(engine.calls()).anyMatch(call -> call.startsWith("exec"));

        lifecycle.stop(catalogue.find("shop"));
        assertThat(catalogue.find("shop").isRunning()).isFalse();
    }

    @Test
    void aServerThatRefusesOurLogInHasStartedToo() throws Exception {
        engine.onExec((_, _) -> new ExecResult(3, "Access denied", ""));
        engine.createContainer(Databases.foreign("wp").build());

        lifecycle.start(catalogue.find("wp"), _ -> {});

        assertThat(catalogue.find("wp").isRunning()).isTrue();
    }

    @Test
    void twoServersNeverShareADataDirectory() throws Exception {
        String first =
                engine.createContainer(Databases.ours(engine, "a1", "shop").build());
        engine.createContainer(ContainerSpec.named("other", Databases.POSTGRES)
                .mount(Mount.volume("seedbed-data-a1", "/var/lib/postgresql/data"))
                .build());
        engine.start(first);

        assertThatThrownBy(() -> lifecycle.start(catalogue.find("other"), _ -> {}))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isInstanceOf(Failure.WrongState.class));
        assertThat(catalogue.find("other").isRunning()).isFalse();
    }

    @Test
    void removingOursTakesItsOwnVolumeAndNoOther() throws Exception {
        engine.createVolume("shared", Map.of(), Map.of());
        engine.createContainer(Databases.ours(engine, "a1", "shop")
                .mount(Mount.volume("shared", "/shared"))
                .build());
        RemovalPlan plan = lifecycle.planRemoval(catalogue.find("shop"));

        assertThat(plan.volumes()).containsExactly("seedbed-data-a1");
        assertThat(plan.keptVolumes()).containsExactly("shared");

        lifecycle.remove(plan);

        assertThat(catalogue.list()).isEmpty();
        assertThat(engine.volumes(Map.of())).extracting(VolumeSummary::name).containsExactly("shared");
    }

    @Test
    void removingAForeignOneKeepsItsVolumesUnlessChosen() throws Exception {
        engine.createVolume(ANONYMOUS, Map.of(), Map.of());
        engine.createVolume("wp", Map.of(), Map.of());
        engine.createContainer(Databases.foreign("wp")
                .mount(Mount.volume("wp", "/var/lib/mysql"))
                .mount(Mount.volume(ANONYMOUS, "/extra"))
                .build());
        RemovalPlan plan = lifecycle.planRemoval(catalogue.find("wp"));

        assertThat(plan.volumes()).isEmpty();
        assertThat(plan.keptVolumes()).containsExactlyInAnyOrder("wp", ANONYMOUS);
        assertThat(plan.anonymousVolumes()).containsExactly(ANONYMOUS);

        lifecycle.remove(plan.withAnonymousVolumes());

        assertThat(engine.volumes(Map.of())).extracting(VolumeSummary::name).containsExactly("wp");
    }

    @Test
    void aVolumeThatAnotherContainerUsesStays() throws Exception {
        engine.createContainer(Databases.ours(engine, "a1", "shop").build());
        engine.createContainer(ContainerSpec.named("backup", "nginx:1")
                .mount(Mount.volume("seedbed-data-a1", "/data"))
                .build());

        assertThat(lifecycle.planRemoval(catalogue.find("shop")).volumes()).isEmpty();
    }
}
