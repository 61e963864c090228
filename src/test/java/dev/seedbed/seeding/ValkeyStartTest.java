package dev.seedbed.seeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseShell;
import dev.seedbed.database.ServerEnvironment;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.Readiness;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.server.valkey.RdbFiles;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.clone.CloneRequest;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.RestoreFailure;
import dev.seedbed.task.SeedFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/// Seeds of a server whose images restore nothing by themselves.
@Tag("engine")
@Timeout(400)
class ValkeyStartTest {
    private static final byte[] SNAPSHOT = RdbFiles.ofValkey(Map.of("a", "1", "b", "two words"));

    @TempDir
    private Path folder;

    private SeedingFixture bed;

    @BeforeEach
    void connect() throws Exception {
        bed = new SeedingFixture(folder);
    }

    @AfterEach
    void close() throws Exception {
        bed.close();
    }

    private SeedProgress run(Path... files) throws Exception {
        return bed.start(SeedRequest.of(List.of(files))).await();
    }

    private String ask(String database, String command) throws Exception {
        ContainerDetails container = bed.engine.container(database);
        String password = ServerEnvironment.of(DatabaseKind.VALKEY).administratorPassword(container.environment());
        assertThat(password).isNotEmpty();
        assertThat(String.join(" ", container.command())).doesNotContain(password);
        return new DatabaseShell(bed.engine)
                .sql(database, DatabaseKind.VALKEY, new Credentials("default", password, "0"), command)
                .getFirst()
                .getFirst();
    }

    @Test
    void aSnapshotFileBecomesADatabaseThatCanBeClonedWithAnotherPassword() throws Exception {
        SeedProgress end = run(Files.write(folder.resolve("dump.rdb"), SNAPSHOT));

        assertThat(end.failure()).isNull();
        assertThat(ask(end.databaseId(), "dbsize")).isEqualTo("2");
        assertThat(ask(end.databaseId(), "get b")).isEqualTo("two words");
        var snapshots = new Snapshots(bed.engine);
        Snapshot made = snapshots.catalogue().byId(end.id()).orElseThrow();
        ask(end.databaseId(), "set later 1");
        CloneRequest request = new ClonePlanner(bed.engine).plan(made, null, null, "other\"pass\\word");
        bed.own(request.id());

        String clone = snapshots.clone(made, request, Step.Listener.NONE);

        assertThat(ask(clone, "dbsize"))
                .as("what was written since is not in it")
                .isEqualTo("2");
        assertThat(bed.engine.container(clone).environment()).containsEntry("VALKEY_PASSWORD", "other\"pass\\word");
    }

    @Test
    void aSnapshotIsRolledBackToAndTheSeedResetTo() throws Exception {
        SeedProgress end = run(Files.write(folder.resolve("dump.rdb"), SNAPSHOT));
        assertThat(end.failure()).isNull();
        var snapshots = new Snapshots(bed.engine);
        var databases = new DatabaseCatalogue(bed.engine);
        String name = databases.find(end.databaseId()).name();
        // What was written counts although the server does not save as it ends.
        ask(end.databaseId(), "config set shutdown-on-sigterm nosave");
        ask(end.databaseId(), "set c 3");

        Snapshot taken = snapshots.take(databases.find(name), SnapshotDetails.named("three keys"), Step.Listener.NONE);
        bed.own(taken.id());
        ask(databases.find(name).id(), "flushall");
        Snapshot none =
                snapshots.rollBack(databases.find(name), taken, SnapshotDetails.named("none"), Step.Listener.NONE);
        bed.own(none.id());
        assertThat(ask(databases.find(name).id(), "dbsize")).isEqualTo("3");

        Database now = databases.find(name);
        Snapshot three = snapshots.rollBack(
                now, snapshots.origin(now), SnapshotDetails.named("three again"), Step.Listener.NONE);
        bed.own(three.id());
        assertThat(ask(databases.find(name).id(), "dbsize")).isEqualTo("2");
    }

    @Test
    void aFileThatTheImageCannotUnpackIsPackedAnew() throws Exception {
        Path packed = folder.resolve("dump.rdb.xz");
        try (var out = new XZOutputStream(Files.newOutputStream(packed), new LZMA2Options(1))) {
            out.write(SNAPSHOT);
        }

        SeedProgress end = run(packed);

        assertThat(end.failure()).isNull();
        assertThat(ask(end.databaseId(), "get b")).isEqualTo("two words");
    }

    @Test
    void whatIsWrittenIsThereAfterAStop() throws Exception {
        SeedProgress end = run(Files.writeString(folder.resolve("seed.redis"), "SET a 1\nRPUSH l x \"y z\"\n"));
        assertThat(end.failure()).isNull();
        ask(end.databaseId(), "set b 2");

        bed.engine.stop(end.databaseId());
        assertThat(bed.engine.awaitExit(end.databaseId())).isZero();
        bed.engine.start(end.databaseId());
        var readiness = new Readiness(bed.engine);
        String password = bed.engine.container(end.databaseId()).environment().get("VALKEY_PASSWORD");
        readiness.awaitReady(
                end.databaseId(),
                DatabaseKind.VALKEY,
                new Credentials("default", password, "0"),
                Duration.ofMinutes(1),
                _ -> {});

        assertThat(ask(end.databaseId(), "dbsize")).isEqualTo("3");
    }

    @Test
    void aFolderOfLogsIsLoadedToItsLastCommand() throws Exception {
        Path log = Files.createDirectory(folder.resolve("appendonlydir"));
        Files.write(log.resolve("appendonly.aof.1.base.rdb"), SNAPSHOT);
        Files.writeString(
                log.resolve("appendonly.aof.1.incr.aof"),
                "*2\r\n$6\r\nSELECT\r\n$1\r\n0\r\n*3\r\n$3\r\nSET\r\n$4\r\nlast\r\n$1\r\n9\r\n");
        Files.writeString(
                log.resolve("appendonly.aof.manifest"),
                "file appendonly.aof.1.base.rdb seq 1 type b\nfile appendonly.aof.1.incr.aof seq 1 type i\n");

        SeedProgress end = run(log);

        assertThat(end.failure()).isNull();
        assertThat(ask(end.databaseId(), "get last")).isEqualTo("9");
        assertThat(ask(end.databaseId(), "dbsize")).isEqualTo("3");
    }

    @Test
    void aSnapshotFileThatIsCutIsRefusedBeforeAnythingIsMade() throws Exception {
        Path cut = Files.write(folder.resolve("cut.rdb"), Arrays.copyOf(SNAPSHOT, SNAPSHOT.length - 12));

        assertThatThrownBy(() -> run(cut))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isInstanceOfSatisfying(
                                        SeedFailure.SeedUnfit.class,
                                        unfit -> assertThat(unfit.reason()).isEqualTo(SeedFailure.Unfit.TRUNCATED)));
    }

    @Test
    void aCommandThatTheServerRefusesFailsTheRestoreAndLeavesNothing() throws Exception {
        SeedPlan plan = bed.plan(SeedRequest.of(
                List.of(Files.writeString(folder.resolve("bad.redis"), "SET a 1\nHSET a field value\nSET c 1\n"))));

        SeedProgress end = bed.seeding.start(plan).await();

        assertThat(end.failure())
                .isInstanceOfSatisfying(
                        RestoreFailure.RestoreFailed.class,
                        failed -> assertThat(failed.message()).contains("WRONGTYPE"));
        bed.assertNothingIsLeft(plan.id());
    }

    @Test
    void aFileThatTheServerCannotLoadFailsWithItsWords() throws Exception {
        byte[] strange = RdbFiles.of("REDIS0011", Map.of("valkey-ver", "8.1.1"), Map.of("a", "1"));
        // A type that no server knows, in a file whose checksum is right.
        strange[strange.length - 14] = 0x7b;
        Arrays.fill(strange, strange.length - Long.BYTES, strange.length, (byte) 0);
        SeedPlan plan = bed.plan(SeedRequest.of(List.of(Files.write(folder.resolve("strange.rdb"), strange))));

        SeedProgress end = bed.seeding.start(plan).await();

        assertThat(end.failure())
                .isInstanceOfSatisfying(
                        RestoreFailure.RestoreFailed.class,
                        failed -> assertThat(failed.message()).containsIgnoringCase("rdb"));
        bed.assertNothingIsLeft(plan.id());
    }
}
