package dev.seedbed.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.Shared;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.progress.SeedProgress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dumps that break off within their rows, and that the user wants all the same.
@Tag("engine")
@Order(Shared.LONG)
@Timeout(300)
class IncompleteSeedTest {
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

    @ParameterizedTest
    @CsvSource({"cut-half.sql, POSTGRESQL, 25", "cut-half-mysql.sql, MYSQL, 34"})
    void whatComesBeforeIsRestoredAndItIsSaid(String file, DatabaseKind kind, String rows) throws Exception {
        Path seed = Path.of("src/test/resources/dumps", file);

        SeedProgress end = bed.start(SeedRequestBuilder.builder()
                        .files(List.of(seed))
                        .kind(kind)
                        .fresh(true)
                        .evenIncomplete(true)
                        .build())
                .await();

        assertThat(end.failure()).isNull();
        assertThat(end.notes()).contains(PlanNote.warning("restored-in-part", file));
        assertThat(bed.ask(end, bed.dataDatabase(end), "select count(*) from books"))
                .isEqualTo(rows);
    }
}
