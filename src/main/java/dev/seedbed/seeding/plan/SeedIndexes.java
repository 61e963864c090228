package dev.seedbed.seeding.plan;

import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.index.DumpIndex;
import dev.seedbed.library.index.IndexedDump;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Full readings of dumps, made in the background and remembered. Safe for use by any thread.
public interface SeedIndexes {

    /// Starts to read `dump`, or finds what an earlier reading told. Completes exceptionally where it cannot be read.
    CompletableFuture<IndexedDump> of(DumpInfo dump);

    /// What a reading told, where it has ended well.
    default @Nullable IndexedDump ready(DumpInfo dump) {
        CompletableFuture<IndexedDump> reading = of(dump);
        return reading.state() == CompletableFuture.State.SUCCESS ? reading.resultNow() : null;
    }

    /// The map of a dump, where it is there now.
    default @Nullable DumpIndex map(DumpInfo dump) {
        IndexedDump read = ready(dump);
        return read == null ? null : read.index();
    }
}
