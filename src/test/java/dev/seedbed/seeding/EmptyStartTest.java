package dev.seedbed.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.Shared;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.seeding.progress.SeedStep;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.clone.CloneRequest;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Databases without any dump.
@Tag("engine")
@Order(Shared.LONG)
@Timeout(400)
class EmptyStartTest {
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

    private SeedPlan plan(DatabaseKind kind) throws Exception {
        return bed.plan(SeedRequestBuilder.builder().kind(kind).fresh(true).build());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void itHasOneDatabaseAndNothingInItAndCanBeCloned(DatabaseKind kind) throws Exception {
        SeedPlan plan = plan(kind);

        SeedProgress end = bed.seeding.start(plan).await();

        assertThat(end.failure()).isNull();
        assertThat(end.notes())
                .as("nothing was to be restored, so nothing is missing")
                .isEmpty();
        assertThat(bed.dataDatabase(end)).isEqualTo("app");
        assertThat(bed.ask(end, "app", tables(kind))).isEqualTo("0");
        var snapshots = new Snapshots(bed.engine);
        Snapshot made = snapshots.catalogue().byId(end.id()).orElseThrow();
        assertThat(made.name()).startsWith("empty ");
        bed.ask(end, "app", "select 1");
        CloneRequest request = new ClonePlanner(bed.engine).plan(made, null, null, null);
        bed.own(request.id());

        String clone = snapshots.clone(made, request, Step.Listener.NONE);

        assertThat(bed.engine.container(clone).summary().state().isUp()).isTrue();
        assertThat(request.name()).isNotEqualTo(plan.name());
    }

    private static String tables(DatabaseKind kind) {
        String schema = kind == DatabaseKind.POSTGRESQL ? "public" : "app";
        return "select count(*) from information_schema.tables where table_schema = '" + schema + "'";
    }

    @Test
    void aCancelWhileItStartsLeavesNothing() throws Exception {
        SeedPlan plan = plan(DatabaseKind.MARIADB);
        RunningSeed run = bed.seeding.start(plan);
        var initialising = new CountDownLatch(1);
        try (Subscription _ = run.listen(now -> {
            boolean isRunning = now.steps().stream()
                    .anyMatch(
                            step -> step.kind() == SeedStep.Kind.INITIALISE && step.state() == SeedStep.State.RUNNING);
            if (isRunning) {
                initialising.countDown();
            }
        })) {
            initialising.await();
        }

        run.cancel();

        assertThat(run.await().state()).isEqualTo(SeedProgress.State.CANCELLED);
        bed.assertNothingIsLeft(plan.id());
    }
}
