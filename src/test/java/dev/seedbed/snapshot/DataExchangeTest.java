package dev.seedbed.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseShell;
import dev.seedbed.database.ImageContract;
import dev.seedbed.database.InitializedData;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.OwnObjects;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.snapshot.change.UndoForm;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A container of somebody else goes on with the data of a snapshot that knows none of its accounts.
@Tag("engine")
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataExchangeTest {
    private SnapshotFixture bed;

    @BeforeAll
    void open() throws Exception {
        bed = new SnapshotFixture();
    }

    @AfterAll
    void close() throws Exception {
        bed.close();
    }

    private static Map<String, String> environment(DatabaseKind kind) {
        return switch (kind) {
            case POSTGRESQL ->
                Map.of("POSTGRES_USER", "app", "POSTGRES_PASSWORD", "it's \"app\" \\ $x", "POSTGRES_DB", "shop");
            case MYSQL ->
                Map.of(
                        "MYSQL_ROOT_PASSWORD",
                        "other root",
                        "MYSQL_USER",
                        "app",
                        "MYSQL_PASSWORD",
                        "it's \"app\" $x",
                        "MYSQL_DATABASE",
                        "shop");
            default ->
                Map.of(
                        "MARIADB_ROOT_PASSWORD",
                        "other root",
                        "MARIADB_USER",
                        "app",
                        "MARIADB_PASSWORD",
                        "it's \"app\" $x",
                        "MARIADB_DATABASE",
                        "shop");
        };
    }

    /// On data that the image has just made for it.
    private Database service(DatabaseKind kind, String name, String volume, Map<String, String> environment)
            throws Exception {
        String image = InitializedData.image(kind);
        bed.engine.createVolume(volume, Map.of("dev.seedbed.test", "exchange"), Map.of());
        InitializedData.fill(bed.engine, volume, kind, image);
        String mount = ImageContract.of(bed.engine.image(image)).orElseThrow().dataMount();
        String id = bed.engine.createContainer(ContainerSpec.named(name, image)
                .environment(environment)
                .labels(Map.of("com.docker.compose.config-hash", "abc"))
                .mount(Mount.volume(volume, mount))
                .build());
        bed.own(id.substring(0, 12));
        bed.engine.start(id);
        bed.ready(id, kind, InitializedData.PASSWORD);
        return bed.databases.find(name);
    }

    private List<List<String>> ask(String name, DatabaseKind kind, String user, String password, String statement)
            throws Exception {
        return new DatabaseShell(bed.engine)
                .sql(bed.databases.find(name).id(), kind, new Credentials(user, password, "shop"), statement);
    }

    private static String password(DatabaseKind kind) {
        return environment(kind).entrySet().stream()
                .filter(variable -> variable.getKey().endsWith("PASSWORD")
                        && !variable.getKey().contains("ROOT"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(
            value = DatabaseKind.class,
            names = {"POSTGRESQL", "MYSQL", "MARIADB"})
    void theAccountsOfTheContainerHoldOnOtherData(DatabaseKind kind) throws Exception {
        String name = OwnObjects.name("seedbed-exchange-" + kind.id());
        String volume = "seedbed-exchange-" + bed.newId();
        Database other = bed.database(kind, name + "-other", true);
        Snapshot snapshot = bed.snapshots.take(other, SnapshotDetails.named(name), Step.Listener.NONE);
        Database service = service(kind, name, volume, environment(kind));
        ContainerDetails before = bed.engine.container(service.id());
        if (kind == DatabaseKind.MARIADB) {
            assertNothingIsChangedWhereAccountsCannotBe(other, service, before);
        }

        Snapshot kept = bed.snapshots.exchangeData(service, snapshot, SnapshotDetails.named(name), Step.Listener.NONE);

        assertThat(kept.layers().getFirst().volume()).isEqualTo(volume);
        assertThat(ask(name, kind, "app", password(kind), "select n from t")).containsExactly(List.of("1"));
        ask(name, kind, "app", password(kind), "create table made_by_app (n int)");
        if (kind != DatabaseKind.POSTGRESQL) {
            assertThat(ask(name, kind, "root", "other root", "select n from t")).containsExactly(List.of("1"));
        }
        ContainerDetails during = bed.engine.container(bed.databases.find(name).id());
        assertThat(during.environment()).isEqualTo(before.environment());
        assertThat(during.labels()).containsEntry("com.docker.compose.config-hash", "abc");
        assertThat(during.summary().uses(volume)).as("compose looks for it").isTrue();
        assertThat(during.summary().writes(volume)).isFalse();

        bed.snapshots.undoAdoption(
                bed.databases.find(name), UndoForm.AS_ADOPTED, SnapshotDetails.named(name), Step.Listener.NONE);

        ContainerDetails after = bed.engine.container(bed.databases.find(name).id());
        assertThat(after.labels()).isEqualTo(before.labels());
        assertThat(after.environment()).isEqualTo(before.environment());
        assertThat(after.summary().mounts()).isEqualTo(before.summary().mounts());
        assertThat(bed.databases.find(name).ours()).isFalse();
    }

    /// The password in the environment of the other database is not that of its data any more.
    private void assertNothingIsChangedWhereAccountsCannotBe(Database other, Database service, ContainerDetails before)
            throws Exception {
        String id = bed.databases.find(other.name()).id();
        bed.sql(id, other.kind(), "alter user 'root'@'localhost' identified by 'unknown'");
        Snapshot unknown = bed.snapshots.take(
                bed.databases.find(other.name()), SnapshotDetails.named(other.name()), Step.Listener.NONE);
        assertThatThrownBy(() -> bed.snapshots.exchangeData(
                        service, unknown, SnapshotDetails.named("never"), Step.Listener.NONE))
                .extracting(e -> ((OperationFailedException) e).failure())
                .isInstanceOf(QueryFailure.ConnectionFailed.class);
        Database same = bed.databases.find(service.name());
        assertThat(same.id()).isEqualTo(service.id());
        assertThat(same.isRunning()).isTrue();
        assertThat(bed.engine.container(same.id()).summary().mounts())
                .isEqualTo(before.summary().mounts());
        assertThat(bed.snapshots.catalogue().list()).extracting(Snapshot::name).doesNotContain("never");
        bed.ready(same.id(), same.kind(), InitializedData.PASSWORD);
    }

    /// From another address than the container's own, for which the images make an exception.
    @Test
    void nobodyNeedsAPasswordWhereTheContainerAsksForNone() throws Exception {
        String name = OwnObjects.name("seedbed-exchange-trust");
        Database other = bed.database(DatabaseKind.POSTGRESQL, name + "-other", true);
        Snapshot snapshot = bed.snapshots.take(other, SnapshotDetails.named(name), Step.Listener.NONE);
        Database service = service(
                DatabaseKind.POSTGRESQL,
                name,
                "seedbed-exchange-" + bed.newId(),
                Map.of("POSTGRES_HOST_AUTH_METHOD", "trust", "POSTGRES_USER", "it's \"app\""));
        String ask = "psql -w -h $(hostname -i) -U 'it'\\''s \"app\"' -d shop -tAc 'select n from t'";
        assertThat(bed.engine
                        .exec(service.id(), ExecSpec.of("postgres", "sh", "-c", ask), Duration.ofMinutes(1))
                        .isSuccess())
                .as("its data was made for an image with a password")
                .isFalse();

        bed.snapshots.exchangeData(service, snapshot, SnapshotDetails.named(name), Step.Listener.NONE);

        var answer = bed.engine.exec(
                bed.databases.find(name).id(), ExecSpec.of("postgres", "sh", "-c", ask), Duration.ofMinutes(1));
        assertThat(answer.output().strip()).as(answer.errors()).isEqualTo("1");
    }

    @Test
    void refusesWhatItsServerWouldNotFind() throws Exception {
        String name = OwnObjects.name("seedbed-exchange-place");
        Database other = bed.database(DatabaseKind.POSTGRESQL, name, true);
        Snapshot snapshot = bed.snapshots.take(other, SnapshotDetails.named(name), Step.Listener.NONE);
        String volume = "seedbed-exchange-" + bed.newId();
        String image = InitializedData.image(DatabaseKind.POSTGRESQL);
        bed.engine.createVolume(volume, Map.of("dev.seedbed.test", "exchange"), Map.of());
        String id = bed.engine.createContainer(ContainerSpec.named(name + "-moved", image)
                .environment(Map.of("PGDATA", "/var/lib/postgresql/data/below"))
                .mount(Mount.volume(volume, "/var/lib/postgresql/data"))
                .entrypoint(List.of("sleep", "600"))
                .build());
        bed.own(id.substring(0, 12));
        Database stopped = bed.databases.find(name + "-moved");
        assertThatThrownBy(() ->
                        bed.snapshots.exchangeData(stopped, snapshot, SnapshotDetails.named(name), Step.Listener.NONE))
                .extracting(e -> ((OperationFailedException) e).failure())
                .isEqualTo(new Failure.WrongState("database", stopped.name(), "not-running"));
        bed.engine.start(id);
        Database moved = bed.databases.find(name + "-moved");
        assertThatThrownBy(() ->
                        bed.snapshots.exchangeData(moved, snapshot, SnapshotDetails.named(name), Step.Listener.NONE))
                .extracting(e -> ((OperationFailedException) e).failure())
                .isEqualTo(new Failure.InvalidInput("snapshot", name, "other-directory"));
    }
}
