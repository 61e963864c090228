package dev.seedbed.database.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.task.DataFailure;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
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
                        e -> assertThat(e.failure())
                                .isEqualTo(new DataFailure.DataUnfit(
                                        "seedbed-data-a1", DataFailure.Misfit.IN_USE, "seedbed-a1", "")));
        assertThat(catalogue.find("other").isRunning()).isFalse();
    }

    @Test
    void aServerWhoseDataIsMovedElsewhereIsNoticed() throws Exception {
        String first =
                engine.createContainer(Databases.ours(engine, "a1", "shop").build());
        engine.createContainer(ContainerSpec.named("moved", Databases.POSTGRES)
                .environment(Map.of("PGDATA", "/data/db"))
                .mount(Mount.volume("seedbed-data-a1", "/data"))
                .build());
        String wp = engine.createContainer(Databases.foreign("wp")
                .mount(Mount.volume("wp", "/var/lib/mysql"))
                .build());
        engine.createContainer(Databases.foreign("wp-moved")
                .command(List.of("--datadir=/srv/data"))
                .mount(Mount.volume("wp", "/srv"))
                .build());

        engine.start(first);
        assertInUse("moved", "seedbed-a1");
        engine.start(catalogue.find("wp-moved").id());
        assertInUse("wp", "wp-moved");
        engine.stop(catalogue.find("wp-moved").id(), Duration.ofSeconds(1));
        engine.start(wp);
        assertInUse("wp-moved", "wp");
    }

    /// A cache or a folder for files that two servers share is not their data.
    @Test
    void whatLiesBesideTheDataMayBeShared() throws Exception {
        String first = engine.createContainer(ContainerSpec.named("wp", Databases.POSTGRES)
                .mount(Mount.volume("wp", "/var/lib/postgresql/data"))
                .mount(Mount.volume("files", "/srv"))
                .build());
        engine.createContainer(Databases.foreign("other")
                .mount(Mount.volume("other", "/var/lib/mysql"))
                .mount(Mount.volume("files", "/srv"))
                .build());
        engine.start(first);

        lifecycle.start(catalogue.find("other"), _ -> {});

        assertThat(catalogue.find("other").isRunning()).isTrue();
    }

    private void assertInUse(String name, String by) {
        assertThatThrownBy(() -> lifecycle.start(catalogue.find(name), _ -> {}))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isInstanceOfSatisfying(DataFailure.DataUnfit.class, unfit -> {
                            assertThat(unfit.reason()).isEqualTo(DataFailure.Misfit.IN_USE);
                            assertThat(unfit.detail()).isEqualTo(by);
                        }));
    }

    private void seedVolume() throws Exception {
        engine.createVolume("seedbed-data-seed", Map.of(Labels.ROLE, Labels.ROLE_LAYER, Labels.ID, "seed"), Map.of());
    }

    private void snapshot(String id, Map<String, String> more) throws Exception {
        var labels = new HashMap<>(Map.of(Labels.ROLE, Labels.ROLE_SNAPSHOT, Labels.ID, id));
        labels.putAll(more);
        engine.createContainer(ContainerSpec.named("seedbed-snapshot-" + id, Databases.POSTGRES)
                .labels(labels)
                .mount(Mount.volume("seedbed-data-seed", "/seedbed/layers/0"))
                .build());
    }

    /// A database with a layer of its own on top of a restored seed.
    private RemovalPlan removalOfALayeredOne(String... alsoOnIt) throws Exception {
        engine.createContainer(Databases.ours(engine, "a1", "shop")
                .labels(Map.of(Labels.OWN_LAYER, "seedbed-data-a1", Labels.PARENT, "seed", Labels.ORIGIN, "seed"))
                .mount(Mount.volume("seedbed-data-seed", "/seedbed/layers/0"))
                .build());
        for (String id : alsoOnIt) {
            snapshot(id, Map.of(Labels.NAME, id, Labels.REASON, "manual", Labels.TIMELINE, "a1"));
        }
        return lifecycle.planRemoval(catalogue.find("shop"));
    }

    @Test
    void whatWasWrittenSinceTheSeedIsLostThoughTheSeedStays() throws Exception {
        seedVolume();
        snapshot("seed", Map.of(Labels.NAME, "shop", Labels.REASON, "seed", Labels.SEED_FILES, "[\"northwind.sql\"]"));

        RemovalPlan plan = removalOfALayeredOne("mine");

        var seed = new RemovalPlan.KeptSnapshot("seed", "northwind.sql", true);
        assertThat(plan.loss()).isEqualTo(new RemovalPlan.Loss(RemovalPlan.Extent.SINCE, seed));
        assertThat(plan.keptSnapshots())
                .containsExactlyInAnyOrder(seed, new RemovalPlan.KeptSnapshot("mine", "mine", false));
        assertThat(plan.plainKeptVolumes()).isEmpty();
        assertThat(plan.canKeep()).isTrue();
    }

    @Test
    void aSeedWhoseRecordIsGoneIsNamedByItsFiles() throws Exception {
        seedVolume();
        RemovalPlan plan = removalOfALayeredOne();

        assertThat(plan.loss().since()).isEqualTo(new RemovalPlan.KeptSnapshot("", "shop.sql", true));
        assertThat(plan.plainKeptVolumes()).containsExactly("seedbed-data-seed");
    }

    @Test
    void allIsLostWhereNothingElseHoldsIt() throws Exception {
        engine.createContainer(Databases.ours(engine, "a1", "shop").build());

        RemovalPlan plan = lifecycle.planRemoval(catalogue.find("shop"));

        assertThat(plan.loss().extent()).isEqualTo(RemovalPlan.Extent.EVERYTHING);
    }

    @Test
    void nothingIsLostOfAForeignOneUnlessItsUnnamedVolumesGo() throws Exception {
        engine.createVolume(ANONYMOUS, Map.of(), Map.of());
        engine.createContainer(Databases.foreign("wp")
                .mount(Mount.volume(ANONYMOUS, "/var/lib/mysql"))
                .build());

        RemovalPlan plan = lifecycle.planRemoval(catalogue.find("wp"));

        assertThat(plan.loss().extent()).isEqualTo(RemovalPlan.Extent.NOTHING);
        assertThat(plan.canKeep()).isFalse();
        assertThat(plan.withAnonymousVolumes().loss().extent()).isEqualTo(RemovalPlan.Extent.EVERYTHING);
    }

    @Test
    void aDirectoryOfTheComputerStaysAndIsNamed() throws Exception {
        engine.createContainer(Databases.foreign("wp")
                .mount(new Mount(Mount.Type.BIND, "/srv/wp", "/var/lib/mysql", false))
                .build());

        RemovalPlan plan = lifecycle.planRemoval(catalogue.find("wp"));

        assertThat(plan.keptDirectories()).containsExactly("/srv/wp");
        assertThat(plan.loss().extent()).isEqualTo(RemovalPlan.Extent.NOTHING);
    }

    @Test
    void planningARemovalWaitsForNoListOfVolumes() throws Exception {
        engine.createContainer(Databases.ours(engine, "a1", "shop").build());
        engine.failOn("volumes", new EngineFailure.EngineTimedOut("volumes", java.time.Duration.ofSeconds(15)));

        assertThat(lifecycle.planRemoval(catalogue.find("shop")).volumes()).containsExactly("seedbed-data-a1");
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
