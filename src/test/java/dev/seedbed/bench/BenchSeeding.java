package dev.seedbed.bench;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.index.DumpIndexCache;
import dev.seedbed.library.index.DumpIndexer;
import dev.seedbed.library.index.DumpIndexes;
import dev.seedbed.library.packed.UnpackedSeeds;
import dev.seedbed.seeding.BackgroundIndexes;
import dev.seedbed.seeding.EngineSeeding;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedPlanner;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.watch.estimate.SeedHistory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// The program's seeding on the real engine, with a folder of its own for history and indexes.
final class BenchSeeding implements AutoCloseable {
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final ContainerEngine engine;
    private final Path folder;
    private int fresh;

    BenchSeeding() throws Exception {
        engine = TestEngine.connect();
        folder = Files.createTempDirectory("seedbed-bench");
    }

    ContainerEngine engine() {
        return engine;
    }

    /// A program that has never restored anything here.
    Seeding fresh() {
        Path own = folder.resolve(Integer.toString(fresh++));
        var cache = new DumpIndexCache(own.resolve("indexes"), 1 << 26);
        var indexes = new BackgroundIndexes(new DumpIndexes(new DumpIndexer(), cache), background);
        return new EngineSeeding(
                engine,
                new SeedPlanner(engine, new DumpInspector(), indexes, new UnpackedSeeds(Path.of("target/unpacked"))),
                indexes,
                new SeedHistory(own.resolve("history")),
                background);
    }

    static String image(DatabaseKind kind) {
        return TestEngine.image(
                switch (kind) {
                    case POSTGRESQL -> "postgres:17";
                    case MYSQL -> "mysql:9.7";
                    case MARIADB -> "mariadb:11.8";
                    case VALKEY, REDIS -> throw new IllegalArgumentException(kind + " reads no SQL");
                });
    }

    static SeedRequest request(DatabaseKind kind, Path seed, @Nullable String name) {
        return SeedRequestBuilder.builder()
                .files(List.of(seed))
                .name(name)
                .kind(kind)
                .image(image(kind))
                .build();
    }

    /// Removes everything that a start made and that came of it since.
    void discardAll(SeedPlan plan) throws Exception {
        for (ContainerSummary container : engine.containers(Map.of(Labels.TIMELINE, plan.id()))) {
            engine.removeContainer(container.id(), true);
        }
        discard(plan);
    }

    /// Removes everything that a start made.
    void discard(SeedPlan plan) throws Exception {
        discard(plan.id());
    }

    void discard(String id) throws Exception {
        for (ContainerSummary container : engine.containers(Map.of(Labels.ID, id))) {
            engine.removeContainer(container.id(), true);
        }
        for (VolumeSummary volume : engine.volumes(Map.of(Labels.ID, id))) {
            engine.removeVolume(volume.name());
        }
    }

    @Override
    public void close() throws Exception {
        background.shutdownNow();
        engine.close();
    }
}
