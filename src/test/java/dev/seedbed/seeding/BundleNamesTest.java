package dev.seedbed.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.index.DumpIndexCache;
import dev.seedbed.library.index.DumpIndexer;
import dev.seedbed.library.index.DumpIndexes;
import dev.seedbed.library.packed.UnpackedSeeds;
import dev.seedbed.seeding.job.SeedSnapshot;
import dev.seedbed.seeding.plan.PlanRecord;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedPlanner;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.snapshot.record.SnapshotOrigin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder of numbered files is one seed and is called like the folder, wherever its name comes up.
class BundleNamesTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path cache;

    private final FakeContainerEngine engine = Databases.engine();
    private SeedPlanner planner;
    private Path bundle;
    private List<Path> files;

    @BeforeEach
    void open() throws Exception {
        var indexes = new DumpIndexes(new DumpIndexer(), new DumpIndexCache(cache, 1 << 20));
        planner = new SeedPlanner(
                engine,
                new DumpInspector(),
                new BackgroundIndexes(indexes, Runnable::run),
                new UnpackedSeeds(Path.of("target/unpacked")));
        bundle = Files.createDirectory(folder.resolve("webshop"));
        files = List.of(
                Files.writeString(bundle.resolve("01_schema.sql"), "CREATE TABLE public.t (id serial);\n"),
                Files.writeString(bundle.resolve("02_data.sql"), "COPY public.t (id) FROM stdin;\n1\n\\.\n"));
    }

    @Test
    void theFolderNamesDatabaseSnapshotAndClone() throws Exception {
        for (List<Path> given : List.of(List.of(bundle), files)) {
            SeedPlan plan = planner.plan(SeedRequest.of(given));

            assertThat(plan.name()).isEqualTo("webshop");
            assertThat(plan.seedName()).isEqualTo("webshop");
            assertThat(plan.notes().getFirst().arguments()).first().isEqualTo("webshop");
            Snapshot seed = frozen(plan);
            assertThat(seed.name()).isEqualTo("webshop");
            assertThat(seed.seedFiles()).containsExactly("01_schema.sql", "02_data.sql");
            assertThat(new ClonePlanner(engine).plan(seed, null, null, null).name())
                    .isEqualTo("webshop");
            assertThat(new Snapshots(engine).origins(List.of(seed)))
                    .containsEntry(seed.id(), new SnapshotOrigin(SnapshotOrigin.Sort.SEED, "webshop", ""));
        }
    }

    @Test
    void anotherNameOfTheSnapshotLeavesTheNameOfTheSeed() throws Exception {
        var snapshots = new Snapshots(engine);
        Snapshot renamed = snapshots.edit(
                frozen(planner.plan(SeedRequest.of(List.of(bundle)))), SnapshotDetails.named("nightly"), false);

        assertThat(renamed.name()).isEqualTo("nightly");
        assertThat(renamed.seedName()).isEqualTo("webshop");
        assertThat(new ClonePlanner(engine).plan(renamed, null, null, null).name())
                .isEqualTo("webshop");
    }

    @Test
    void aPartOfAFolderIsNoBundle() throws Exception {
        Files.writeString(bundle.resolve("03_more.sql"), "INSERT INTO public.t VALUES (2);\n");

        SeedPlan plan = planner.plan(SeedRequest.of(files));

        assertThat(plan.seedName()).isEqualTo("01_schema.sql, 02_data.sql");
    }

    @Test
    void aJobThatIsTakenUpAgainStillKnowsTheFolder() throws Exception {
        SeedPlan plan = planner.plan(SeedRequest.of(List.of(bundle)));

        assertThat(PlanRecord.parse(PlanRecord.of(plan).toJson())
                        .flatMap(written -> written.toPlan(plan.id(), "secret"))
                        .orElseThrow()
                        .seedName())
                .isEqualTo("webshop");
    }

    private Snapshot frozen(SeedPlan plan) throws Exception {
        Snapshot seed = SeedSnapshot.of(
                plan,
                engine.image(plan.image()).id(),
                "/var/lib/postgresql/data",
                FileOwner.parse("999:999:700").orElseThrow(),
                plan.fingerprint(),
                "postgres");
        return new Snapshots(engine)
                .freezeSeed(
                        seed,
                        ContainerSpec.named(Snapshots.recordName(seed.id()), plan.image())
                                .environment(Map.of("POSTGRES_PASSWORD", "secret")));
    }
}
