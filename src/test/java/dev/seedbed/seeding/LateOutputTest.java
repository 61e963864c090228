package dev.seedbed.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.BuiltImages;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.progress.SeedProgress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The engine copies the two outputs of a container independently of each other.
@Tag("engine")
@Timeout(300)
class LateOutputTest {
    @TempDir
    private Path folder;

    @Test
    void theWordThatAllIsRestoredMayComeAfterTheServersWord() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path seed =
                Files.writeString(folder.resolve("one.sql"), "create table t (id int);\ninsert into t values (1);\n");
        try (BuiltImages made = new BuiltImages();
                SeedingFixture bed = new SeedingFixture(folder)) {
            String image = made.speakingLate(TestEngine.image("postgres:17"));

            SeedProgress end = bed.start(SeedRequestBuilder.builder()
                            .files(List.of(seed))
                            .kind(DatabaseKind.POSTGRESQL)
                            .image(image)
                            .fresh(true)
                            .build())
                    .await();

            assertThat(end.failure()).isNull();
            assertThat(bed.ask(end, "one", "select count(*) from t")).isEqualTo("1");
            // It uses the image.
            bed.remove(List.of(end.id()));
        }
    }
}
