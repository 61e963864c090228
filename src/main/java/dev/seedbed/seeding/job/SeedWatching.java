package dev.seedbed.seeding.job;

import dev.seedbed.compression.Compression;
import dev.seedbed.database.Credentials;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpInfoBuilder;
import dev.seedbed.library.index.DumpIndex;
import dev.seedbed.library.index.IndexedDump;
import dev.seedbed.library.part.PartIndex;
import dev.seedbed.seeding.plan.SeedFile;
import dev.seedbed.seeding.plan.SeedIndexes;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.watch.SeedWatch;
import dev.seedbed.seeding.watch.WatchedSeed;
import dev.seedbed.seeding.watch.estimate.SeedHistory;
import dev.seedbed.seeding.watch.estimate.WatchedFile;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Opens the watch on a planned seed job, for the program that runs the start and for those that look on.
final class SeedWatching {
    /// As in `pg-sections.sh`.
    private static final int MOST_SESSIONS = 4;

    private final ContainerEngine engine;
    private final SeedPlan plan;
    private final SeedIndexes indexes;
    private final SeedHistory history;
    private final Supplier<Duration> waited;

    /// @param waited how long the start has waited for the engine in all
    SeedWatching(
            ContainerEngine engine,
            SeedPlan plan,
            SeedIndexes indexes,
            SeedHistory history,
            Supplier<Duration> waited) {
        this.engine = engine;
        this.plan = plan;
        this.indexes = indexes;
        this.history = history;
        this.waited = waited;
    }

    /// Begins to watch a job that was started; the caller closes the watch.
    ///
    /// @param administrator who may see what all sessions do
    /// @param prepared how long the start took until the job ran
    SeedWatch open(String job, Credentials administrator, Duration prepared)
            throws OperationFailedException, InterruptedException {
        Instant startedAt = Objects.requireNonNullElse(engine.container(job).startedAt(), Instant.EPOCH);
        List<SeedFile> placed = plan.seedFiles();
        boolean isDivided = placed.stream().anyMatch(SeedFile::isDivided);
        int sessions = isDivided ? Math.clamp(engine.info().cpus(), 1, MOST_SESSIONS) : 1;
        List<WatchedFile> files = placed.stream()
                .map(file -> watched(file, file.isDivided() ? sessions : 1))
                .toList();
        var seed = new WatchedSeed(job, plan.kind(), startedAt, prepared, administrator, files);
        SeedWatch watch = SeedWatch.open(engine, seed, history, waited);
        for (int i = 0; i < files.size(); i++) {
            int file = i;
            CompletableFuture<IndexedDump> reading = indexes.of(placed.get(i).info());
            if (files.get(i).index() == null) {
                reading.thenAccept(read -> watch.indexed(file, map(placed.get(file), read)));
            }
        }
        return watch;
    }

    private WatchedFile watched(SeedFile file, int sessions) {
        IndexedDump read = indexes.ready(file.info());
        DumpIndex map = read == null ? null : map(file, read);
        DumpInfo info = file.info();
        if (file.isTextPart() && map != null) {
            info = DumpInfoBuilder.builder(info)
                    .compression(Compression.NONE)
                    .sizeBytes(map.sizeBytes())
                    .uncompressedBytes(map.sizeBytes())
                    .build();
        }
        return new WatchedFile(file.initName(), file.path(), info, sessions, map);
    }

    private static DumpIndex map(SeedFile file, IndexedDump read) {
        if (file.part().isWhole() || !read.items().areDivisible()) {
            return read.index();
        }
        return file.isTextPart() ? PartIndex.ofText(read, file.part()) : PartIndex.ofArchive(read, file.part());
    }
}
