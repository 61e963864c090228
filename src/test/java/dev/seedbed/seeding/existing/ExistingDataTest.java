package dev.seedbed.seeding.existing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseShell;
import dev.seedbed.database.InitializedData;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.DatabaseLifecycle;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.RestartPolicy;
import dev.seedbed.engine.Shared;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.seeding.ClonePlanner;
import dev.seedbed.seeding.SeedingFixture;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.DataFailure;
import dev.seedbed.task.DataFailure.Misfit;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import dev.seedbed.volume.ExistingDataFixture;
import dev.seedbed.volume.helper.VolumeSource;
import dev.seedbed.volume.identity.EngineIdentities;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Databases on data that somebody else's servers wrote.
@Tag("engine")
@Order(Shared.LONGEST)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExistingDataTest {
    private ContainerEngine engine;
    private ExistingDataFixture bed;
    private Snapshots snapshots;
    private ExistingData data;
    private DatabaseCatalogue databases;
    private final List<String> made = new ArrayList<>();

    @TempDir
    static Path scratch;

    @TempDir
    static Path caches;

    @BeforeAll
    void connect() throws Exception {
        engine = TestEngine.connect();
        bed = new ExistingDataFixture(engine);
        snapshots = new Snapshots(engine);
        data = new ExistingData(engine, snapshots, new EngineIdentities(engine), scratch);
        databases = new DatabaseCatalogue(engine);
    }

    @AfterEach
    void remove() throws Exception {
        for (String id : made) {
            for (ContainerSummary container : engine.containers(Map.of(Labels.ID, id))) {
                engine.removeContainer(container.id(), false);
            }
            for (VolumeSummary volume : engine.volumes(Map.of(Labels.ID, id))) {
                engine.removeVolume(volume.name());
            }
        }
        made.clear();
    }

    @AfterAll
    void close() {
        bed.close();
        engine.close();
    }

    private ExistingDataPlan plan(ExistingDataRequest request) throws Exception {
        ExistingDataPlan plan = data.plan(request);
        made.add(plan.id());
        return plan;
    }

    private String start(ExistingDataPlan plan) throws Exception {
        return data.start(plan, _ -> {});
    }

    private static ExistingDataRequest on(String volume) {
        return ExistingDataRequest.of(new VolumeSource.Volume(volume));
    }

    private static ExistingDataRequest with(ExistingDataRequest on, String password, boolean sets) {
        return ExistingDataRequestBuilder.builder(on)
                .password(password)
                .setsPassword(sets)
                .build();
    }

    private static ExistingDataRequest with(ExistingDataRequest on, String image) {
        return ExistingDataRequestBuilder.builder(on)
                .image(image)
                .evenPerhapsInUse(false)
                .build();
    }

    private void refused(ExistingDataRequest request, Misfit reason) {
        assertThatThrownBy(() -> data.plan(request))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isInstanceOfSatisfying(
                                        DataFailure.DataUnfit.class,
                                        unfit -> assertThat(unfit.reason()).isEqualTo(reason)));
    }

    private String rows(String container, DatabaseKind kind, Credentials login) throws Exception {
        return new DatabaseShell(engine)
                .sql(container, kind, login, "select a from t order by a")
                .toString();
    }

    /// One server's life on data of a killed one: refused while it is used, started with the password that the data
    /// has, then with another one; removed, and the data is still there; kept as a snapshot, and frozen then.
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void onAVolume(DatabaseKind kind) throws Exception {
        String volume = bed.newVolume();
        String image = InitializedData.image(kind);
        String theirs = bed.serve(kind, image, bed.at(image, volume));
        refused(on(volume), Misfit.IN_USE);
        engine.kill(theirs);
        engine.restartPolicy(theirs, RestartPolicy.parse("always"));
        refused(on(volume), Misfit.MAY_START);
        engine.restartPolicy(theirs, RestartPolicy.NEVER);

        ExistingDataPlan plan = plan(with(on(volume), ExistingDataFixture.PASSWORD, false));
        assertThat(plan.image()).isEqualTo(image);
        assertThat(plan.credentials().database()).isEqualTo("shop");
        assertThat(plan.notes().stream().map(PlanNote::key)).contains("data-unclean", "data-shared");
        String container = start(plan);
        assertThat(rows(container, kind, plan.credentials())).isEqualTo("[[1]]");
        Database ours = databases.find(plan.name());
        assertThat(ours.ours()).isTrue();
        assertThat(databases.credentials(ours).password()).isEqualTo(ExistingDataFixture.PASSWORD);
        // A second one, while ours runs.
        refused(on(volume), Misfit.IN_USE);
        engine.removeContainer(theirs, false);
        var lifecycle = new DatabaseLifecycle(engine, databases);
        var removal = lifecycle.planRemoval(ours);
        assertThat(removal.volumes()).isEmpty();
        lifecycle.remove(removal);

        ExistingDataPlan wrong = plan(with(on(volume), "not-it", false));
        assertThatThrownBy(() -> start(wrong))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isInstanceOf(QueryFailure.ConnectionFailed.class));
        assertThat(engine.containers(Map.of(Labels.ID, wrong.id()))).isEmpty();

        ExistingDataPlan other = plan(with(on(volume), null, true));
        String again = start(other);
        assertThat(other.credentials().password()).isNotEmpty().isNotEqualTo(ExistingDataFixture.PASSWORD);
        assertThat(rows(again, kind, other.credentials())).isEqualTo("[[1]]");
        assertThat(engine.containers(Map.of(Labels.ID, other.id()))).hasSize(1);
        bed.stop(again);
        engine.removeContainer(again, false);

        Snapshot kept = data.keep(volume, SnapshotDetails.named("kept " + kind));
        made.add(kept.id());
        assertThat(kept.dataDatabase()).isEqualTo("shop");
        refused(on(volume), Misfit.FROZEN);
        var clone = new ClonePlanner(engine).plan(kept, null, null, null);
        made.add(clone.id());
        String cloned = snapshots.clone(kept, clone, Step.Listener.NONE);
        assertThat(rows(cloned, kind, other.credentials())).isEqualTo("[[1]]");
        assertThat(snapshots.planRemoval(List.of(kept)).volumes()).isEmpty();
    }

    @Test
    void onAHostDirectoryWithTheDataBelowIt() throws Exception {
        DatabaseKind kind = DatabaseKind.POSTGRESQL;
        String image = InitializedData.image(kind);
        String volume = bed.newVolume();
        String theirs =
                bed.serve(kind, image, bed.at(image, volume), Map.of("PGDATA", "/var/lib/postgresql/data/inner"));
        String path = engine.volume(volume).mountpoint();
        var above = new VolumeSource.HostDirectory(path.substring(0, path.lastIndexOf('/')));
        var inner = ExistingDataRequest.of(new VolumeSource.HostDirectory(path + "/inner"));
        refused(inner, Misfit.OVERLAPS);
        refused(ExistingDataRequest.of(above), Misfit.NOT_DATA);
        engine.kill(theirs);
        refused(inner, Misfit.PERHAPS_IN_USE);
        engine.start(theirs);
        bed.ready(theirs, kind);
        bed.stop(theirs);

        ExistingDataPlan bound = plan(with(inner, ExistingDataFixture.PASSWORD, false));
        assertThat(rows(start(bound), kind, bound.credentials())).isEqualTo("[[1]]");
        refused(on(volume), Misfit.OVERLAPS);
        bed.stop(databases.find(bound.name()).id());

        ExistingDataPlan below = plan(with(on(volume), ExistingDataFixture.PASSWORD, false));
        assertThat(below.identity().directory()).isEqualTo("inner");
        assertThat(rows(start(below), kind, below.credentials())).isEqualTo("[[1]]");
    }

    @Test
    void whatDoesNotFit() throws Exception {
        String empty = bed.newVolume(Map.of());
        refused(on(empty), Misfit.NOT_DATA);
        assertThatThrownBy(() -> data.plan(on("seedbed-test-no-such-volume")))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isInstanceOf(Failure.NotFound.class));
        String volume = bed.newVolume();
        String image = TestEngine.image("postgres:15");
        String theirs = bed.serve(DatabaseKind.POSTGRESQL, image, bed.at(image, volume));
        bed.run(theirs, DatabaseKind.POSTGRESQL, "insert into t select generate_series(2, 500)");
        bed.run(theirs, DatabaseKind.POSTGRESQL, "create role reader login");
        bed.stop(theirs);
        engine.removeContainer(theirs, false);
        refused(with(on(volume), InitializedData.image(DatabaseKind.POSTGRESQL)), Misfit.OTHER_VERSION);
        refused(with(on(volume), InitializedData.image(DatabaseKind.MYSQL)), Misfit.OTHER_KIND);
        assertThat(plan(on(volume)).image()).isEqualTo(image);

        upgrade(volume);
    }

    /// PostgreSQL 15 to 17: the rows are the same, and the old data is as it was.
    private void upgrade(String volume) throws Exception {
        long stretches = Files.list(scratch).count();
        try (ExistingData.Dumped dumped = data.dump(on(volume), (_, _) -> {})) {
            assertThat(dumped.request().image()).isEqualTo(InitializedData.image(DatabaseKind.POSTGRESQL));
            assertThat(engine.containers(Map.of(Labels.TEMPORARY, "", Labels.NAME, volume)))
                    .isEmpty();
            try (SeedingFixture seeds = new SeedingFixture(caches)) {
                SeedPlan plan = seeds.seeding.plan(dumped.request());
                seeds.own(plan.id());
                SeedProgress end = seeds.seeding.start(plan).await();
                assertThat(end.state()).as("%s", end.failure()).isEqualTo(SeedProgress.State.READY);
                Database upgraded = databases.find(plan.name());
                assertThat(upgraded.version()).startsWith("17");
                var login = new Credentials("postgres", plan.credentials().password(), "shop");
                var shell = new DatabaseShell(engine);
                assertThat(shell.sql(upgraded.id(), upgraded.kind(), login, "select count(*), sum(a) from t"))
                        .hasToString("[[500, 125250]]");
                assertThat(shell.sql(
                                upgraded.id(),
                                upgraded.kind(),
                                login,
                                "select count(*) from pg_roles where rolname = 'reader'"))
                        .hasToString("[[1]]");
            }
        }
        assertThat(Files.list(scratch).count()).isEqualTo(stretches);
        var identity = new EngineIdentities(engine).look(new VolumeSource.Volume(volume));
        assertThat(identity.version()).isEqualTo("15");
        assertThat(identity.shutdown()).isEqualTo(dev.seedbed.volume.identity.VolumeIdentity.Shutdown.CLEAN);
    }

    @Test
    void aDumpOfMySqlNeedsNoPassword() throws Exception {
        DatabaseKind kind = DatabaseKind.MARIADB;
        String image = InitializedData.image(kind);
        String volume = bed.newVolume();
        bed.stop(bed.serve(kind, image, bed.at(image, volume)));
        refused(with(on(volume), InitializedData.image(DatabaseKind.POSTGRESQL)), Misfit.OTHER_KIND);
        String version = DataSources.text(data.plan(on(volume)).identity());
        assertThatThrownBy(() -> data.dump(on(volume), (_, _) -> {}))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isEqualTo(new DataFailure.DataUnfit(volume, Misfit.NO_NEWER_IMAGE, version, "")));
        try (ExistingData.Dumped dumped = data.dump(with(on(volume), image), (_, _) -> {})) {
            Path file = dumped.request().files().getFirst();
            try (var in = new java.util.zip.GZIPInputStream(Files.newInputStream(file))) {
                assertThat(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                        .contains("CREATE TABLE `t`", "Dump completed")
                        .doesNotContain("CREATE DATABASE /*!32312 IF NOT EXISTS*/ `mysql`");
            }
        }
        assertThat(engine.volumes(Map.of(Labels.NAME, volume))).isEmpty();
    }
}
