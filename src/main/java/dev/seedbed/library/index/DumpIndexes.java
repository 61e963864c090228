package dev.seedbed.library.index;

import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.task.OperationFailedException;
import java.util.Optional;
import java.util.function.LongConsumer;

/// Indexes of dumps: out of the cache where the file did not change, otherwise made by reading it.
///
/// Safe for use by several threads. Calls block.
public final class DumpIndexes {
    private final DumpIndexer indexer;
    private final DumpIndexCache cache;

    public DumpIndexes(DumpIndexer indexer, DumpIndexCache cache) {
        this.indexer = indexer;
        this.cache = cache;
    }

    /// The index where it is known already. Reads no dump.
    public Optional<IndexedDump> known(DumpInfo info) {
        return cache.find(info);
    }

    /// The index, made by reading the whole file where it is not known.
    ///
    /// @param progress hears bytes of the file read so far, every few megabytes, on the calling thread
    /// @throws OperationFailedException with `SeedUnreadable`, or `SeedUnfit` where the file is damaged
    /// @throws InterruptedException where the calling thread is interrupted
    public IndexedDump of(DumpInfo info, LongConsumer progress) throws OperationFailedException, InterruptedException {
        Optional<IndexedDump> known = cache.find(info);
        if (known.isPresent()) {
            return known.get();
        }
        IndexedDump made = indexer.index(info, progress);
        cache.store(info, made);
        return made;
    }
}
