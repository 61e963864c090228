package dev.seedbed.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.ServerEnvironment;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.seeding.progress.SeedStep;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a database owns that was cloned from a seed and that nobody has used yet.
@Tag("engine")
@Timeout(300)
class LightCloneTest {
    private static final String OWN = "/seedbed/layers/own/u";
    private static final long SEGMENT = 16 << 20;

    @TempDir
    private Path folder;

    private SeedingFixture bed;
    private String database;

    @BeforeEach
    void open() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        bed = new SeedingFixture(folder);
    }

    private void cloneASeed(String sample) throws Exception {
        var seed = SeedRequest.of(List.of(Path.of("assets/samples", sample)));
        SeedProgress first = bed.start(seed).await();
        assertThat(first.failure()).isNull();
        SeedProgress second = bed.start(seed).await();
        assertThat(second.failure()).isNull();
        assertThat(second.steps()).extracting(SeedStep::kind).containsExactly(SeedStep.Kind.START);
        assertThat(password(second)).isEqualTo(password(first));
        database = second.databaseId();
    }

    @AfterEach
    void close() throws Exception {
        bed.close();
    }

    private String password(SeedProgress ready) throws Exception {
        return ServerEnvironment.of(ready.kind())
                .administratorPassword(bed.engine.container(ready.databaseId()).environment());
    }

    private String run(String... command) throws Exception {
        var told = bed.engine.exec(database, ExecSpec.of("root", command), Duration.ofMinutes(1));
        assertThat(told.isSuccess()).as(told.errors()).isTrue();
        return told.output().strip();
    }

    private long ownKib() throws Exception {
        return Long.parseLong(run("du", "-sk", OWN).split("\\s")[0]);
    }

    @Test
    void postgreSqlCopiesNoTableAndGoesOnInALogSegmentWithoutContent() throws Exception {
        cloneASeed("shop.sql.gz");
        assertThat(run("find", OWN, "-type", "f", "(", "-path", "*/base/*", "-o", "-path", "*/pg_stat/*", ")"))
                .isEmpty();
        String told = run(
                "psql", "-h", "127.0.0.1", "-U", "postgres", "-At", "-d", "replication=true", "-c", "IDENTIFY_SYSTEM");
        String place = told.split("\\|")[2];
        assertThat(HexFormat.fromHexDigitsToLong(place.substring(place.indexOf('/') + 1)) % SEGMENT)
                .isLessThan(4096);
        // Without the list of running transactions, that is, which is written after 15 s.
        assertThat(ownKib()).isLessThan(256);
    }

    /// The bounds leave room for what a server writes by itself while the test looks.
    @ParameterizedTest
    @CsvSource({"cinema.sql.gz, 90", "garden.sql.gz, 40"})
    void ofTheSystemFilesOfMySqlAndMariaDbOnlyWhatHoldsSomethingIsCopied(String sample, long mebibytes)
            throws Exception {
        cloneASeed(sample);

        assertThat(ownKib()).isLessThan(mebibytes * 1024);
        // They keep their lengths: to the server they are the same files.
        assertThat(Long.parseLong(run("stat", "-c", "%s", OWN + "/ibdata1"))).isEqualTo(12 << 20);
        assertThat(run("find", OWN, "/seedbed/layers/0", "-name", ".seedbed*")).isEmpty();
    }
}
