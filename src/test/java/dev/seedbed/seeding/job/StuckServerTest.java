package dev.seedbed.seeding.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.BuiltImages;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.seeding.SeedingFixture;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.progress.SeedProgress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The server of a seed job that does not stop.
@Tag("engine")
@Timeout(300)
class StuckServerTest {
    @TempDir
    private Path folder;

    @Test
    void aServerThatDoesNotStopIsEndedAndItsDataRecovered() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path seed =
                Files.writeString(folder.resolve("one.sql"), "create table t (id int);\ninsert into t values (1);\n");
        try (BuiltImages made = new BuiltImages();
                SeedingFixture bed = new SeedingFixture(folder)) {
            String image = made.ignoringTheFirstStop(TestEngine.image("postgres:17"));
            SeedPlan plan = bed.plan(SeedRequestBuilder.builder()
                    .files(List.of(seed))
                    .kind(DatabaseKind.POSTGRESQL)
                    .image(image)
                    .fresh(true)
                    .build());
            var job = new SeedJob(bed.engine, plan, Duration.ofSeconds(2));
            String container =
                    job.create(new SeedDelivery(bed.engine, true, _ -> new CompletableFuture<>()).mounts(plan));
            bed.engine.start(container);
            bed.awaitLogged(plan.id(), "init process complete");

            assertThat(job.stop(container)).isZero();

            bed.awaitLogged(plan.id(), "signal ignored");
            bed.awaitLogged(plan.id(), "automatic recovery in progress");
            SeedProgress end = bed.seeding.resume(bed.remaining(plan.id())).await();
            assertThat(end.failure()).isNull();
            assertThat(bed.ask(end, "one", "select count(*) from t")).isEqualTo("1");
            // It uses the image.
            bed.remove(List.of(end.id()));
        }
    }
}
