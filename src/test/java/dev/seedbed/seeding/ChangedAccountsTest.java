package dev.seedbed.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseShell;
import dev.seedbed.engine.Shared;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.clone.CloneRequest;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.RestoreFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Seeds that change who may log in, and what the user is told of it.
@Tag("engine")
@Order(Shared.LONG)
@Timeout(300)
class ChangedAccountsTest {
    private static final Path DUMPS = Path.of("src/test/resources/dumps");
    private static final String IMAGE = "seedbed.test/postgres:17";

    @TempDir
    private Path folder;

    private SeedingFixture bed;

    @BeforeEach
    void connect() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        bed = new SeedingFixture(folder);
    }

    @AfterEach
    void close() throws Exception {
        bed.close();
    }

    private SeedRequest request(String file, boolean fresh) {
        return SeedRequestBuilder.builder()
                .files(List.of(DUMPS.resolve(file)))
                .kind(DatabaseKind.POSTGRESQL)
                .image(IMAGE)
                .fresh(fresh)
                .build();
    }

    /// Also where the record of the snapshot was rewritten meanwhile.
    @Test
    void whatTheRestoreHadToTellIsToldAgainByTheNextStartFromIt() throws Exception {
        SeedProgress first = bed.start(request("superuser-password.sql", true)).await();
        assertThat(first.failure()).isNull();
        assertThat(first.notes()).containsExactly(PlanNote.warning("password-set", "postgres"));
        var snapshots = new Snapshots(bed.engine);
        Snapshot made = snapshots.catalogue().byId(first.id()).orElseThrow();
        snapshots.edit(made, new SnapshotDetails("another name", "", "", made.createdAt()), false);

        SeedPlan plan = bed.plan(request("superuser-password.sql", false));
        assertThat(plan.restored()).isNotNull();
        bed.own(plan.restored().id());
        SeedProgress second = bed.seeding.start(plan).await();

        assertThat(second.failure()).isNull();
        assertThat(second.notes()).containsExactly(PlanNote.warning("password-set", "postgres"));
    }

    @ParameterizedTest
    @CsvSource({
        "MARIADB, seedbed.test/mariadb:11.8, revoke all on *.* from 'root'@'%'",
        "MARIADB, seedbed.test/mariadb:11.8, alter user 'root'@'%' password expire",
        "MYSQL, seedbed.test/mysql:9.7, revoke all on *.* from 'root'@'%'",
        "MYSQL, seedbed.test/mysql:9.7, alter user 'root'@'%' password expire",
    })
    void anAdministratorThatMayDoNothingFromElsewhereIsGivenItsRightsBack(
            DatabaseKind kind, String image, String statement) throws Exception {
        Path seed = Files.writeString(
                folder.resolve("jars.sql"),
                "create database pantry;\ncreate table pantry.jars (id int);\n" + statement + ";\n");

        SeedProgress end = bed.start(SeedRequestBuilder.builder()
                        .files(List.of(seed))
                        .kind(kind)
                        .image(image)
                        .user("root")
                        .fresh(true)
                        .build())
                .await();

        assertThat(end.failure()).isNull();
        assertThat(end.notes()).contains(PlanNote.warning("password-set", "root"));
        assertThat(bed.ask(
                        end,
                        "pantry",
                        "select concat(select_priv, grant_priv) from mysql.user where user = 'root' and host = '%'"))
                .isEqualTo("YY");
        assertThat(bed.ask(end, "pantry", "select count(*) from jars")).isEqualTo("0");
    }

    @Test
    void aRestoreWhoseAdministratorMayNotLogInIsKeptAndCanBeCloned() throws Exception {
        SeedProgress end =
                bed.start(request("superuser-without-login.sql", true)).await();

        assertThat(end.failure()).isInstanceOfSatisfying(RestoreFailure.SeedKept.class, kept -> {
            assertThat(kept.snapshot()).isEqualTo(end.id());
            assertThat(kept.message()).contains("not permitted to log in");
        });
        var snapshots = new Snapshots(bed.engine);
        Snapshot kept = snapshots.catalogue().byId(end.id()).orElseThrow();
        assertThat(kept.fingerprint()).isEmpty();
        assertThat(new ClonePlanner(bed.engine).notes(kept))
                .containsExactly(PlanNote.warning("login-refused", "postgres"));
        CloneRequest request = new ClonePlanner(bed.engine).plan(kept, null, null, null);
        bed.own(request.id());

        String clone = snapshots.clone(kept, request, Step.Listener.NONE);

        var keeper = new Credentials("keeper", "acorn", kept.dataDatabase());
        assertThat(new DatabaseShell(bed.engine).sql(clone, kept.kind(), keeper, "select count(*) from nuts"))
                .hasToString("[[1]]");
    }
}
