package dev.seedbed.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseShell;
import dev.seedbed.snapshot.CloneRequest;
import dev.seedbed.snapshot.Snapshot;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.Step;
import dev.seedbed.snapshot.Wish;
import dev.seedbed.task.Failure;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Seeds that change who may log in, and what the user is told of it.
@Tag("engine")
@Timeout(300)
class ChangedAccountsTest {
    private static final Path DUMPS = Path.of("src/test/resources/dumps");
    private static final String IMAGE = "seedbed.test/postgres:17";

    @TempDir
    private Path folder;

    private SeedBed bed;

    @BeforeEach
    void connect() throws Exception {
        bed = new SeedBed(folder);
    }

    @AfterEach
    void close() throws Exception {
        bed.close();
    }

    private SeedRequest request(String file, boolean fresh) {
        return new SeedRequest(
                List.of(DUMPS.resolve(file)),
                null,
                DatabaseKind.POSTGRESQL,
                IMAGE,
                null,
                null,
                null,
                null,
                true,
                fresh,
                false);
    }

    /// Also where the record of the snapshot was written anew meanwhile.
    @Test
    void whatTheRestoreHadToTellIsToldAgainByTheNextStartFromIt() throws Exception {
        SeedProgress first = bed.start(request("superuser-password.sql", true)).await();
        assertThat(first.failure()).isNull();
        assertThat(first.notes()).containsExactly(PlanNote.warning("password-set", "postgres"));
        var snapshots = new Snapshots(bed.engine);
        Snapshot made = snapshots.catalogue().byId(first.id()).orElseThrow();
        snapshots.edit(made, new Wish("another name", "", "", made.createdAt()), false);

        SeedPlan plan = bed.plan(request("superuser-password.sql", false));
        assertThat(plan.restored()).isNotNull();
        bed.own(plan.restored().id());
        SeedProgress second = bed.seeding.start(plan).await();

        assertThat(second.failure()).isNull();
        assertThat(second.notes()).containsExactly(PlanNote.warning("password-set", "postgres"));
    }

    @Test
    void aRestoreWhoseAdministratorMayNotLogInIsKeptAndCanBeCloned() throws Exception {
        SeedProgress end =
                bed.start(request("superuser-without-login.sql", true)).await();

        assertThat(end.failure()).isInstanceOfSatisfying(Failure.SeedKept.class, kept -> {
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
