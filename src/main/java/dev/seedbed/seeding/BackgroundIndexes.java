package dev.seedbed.seeding;

import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.index.DumpIndexes;
import dev.seedbed.library.index.IndexedDump;
import dev.seedbed.seeding.plan.SeedIndexes;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/// Reads dumps in the background, each file once at a time.
public final class BackgroundIndexes implements SeedIndexes {
    private final DumpIndexes indexes;
    private final Executor background;
    private final Map<Key, CompletableFuture<IndexedDump>> made = new ConcurrentHashMap<>();

    public BackgroundIndexes(DumpIndexes indexes, Executor background) {
        this.indexes = indexes;
        this.background = background;
    }

    private record Key(Path file, long sizeBytes, long modifiedMillis, String encoding) {}

    @Override
    public CompletableFuture<IndexedDump> of(DumpInfo dump) {
        var key = new Key(
                dump.file(),
                dump.sizeBytes(),
                dump.modifiedMillis(),
                dump.encoding().key());
        CompletableFuture<IndexedDump> index = made.computeIfAbsent(key, _ -> {
            var future = new CompletableFuture<IndexedDump>();
            background.execute(() -> make(dump, future));
            return future;
        });
        if (index.isCompletedExceptionally()) {
            // the file may be readable by now
            made.remove(key, index);
        }
        return index;
    }

    private void make(DumpInfo dump, CompletableFuture<IndexedDump> future) {
        try {
            future.complete(indexes.of(dump, _ -> {}));
        } catch (OperationFailedException | RuntimeException e) {
            future.completeExceptionally(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            future.completeExceptionally(e);
        }
    }
}
