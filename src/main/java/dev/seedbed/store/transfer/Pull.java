package dev.seedbed.store.transfer;

import dev.seedbed.store.chunk.ChunkCodec;
import dev.seedbed.store.content.ContentEntry;
import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.store.content.PackageTarget;
import dev.seedbed.store.format.IndexedEntry;
import dev.seedbed.store.known.PackageComparison;
import dev.seedbed.store.known.StoreReader;
import dev.seedbed.store.known.StoredPackage;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/// Receives a version of a package.
public final class Pull {
    /// What was fetched and not used waits for another try as long.
    private static final Duration LEFT = Duration.ofDays(7);

    private final Place place;
    private final StoreReader reader;
    private final Path receiving;

    /// @param cacheFolder of ours, for what is known of stores and what is being fetched; made where missing
    public Pull(Place place, Path cacheFolder) {
        this.place = place;
        this.reader = new StoreReader(place, cacheFolder);
        this.receiving = cacheFolder.resolve("receiving");
    }

    /// Blocks. Fetches only what `base` does not have, and nothing that an earlier try fetched already.
    /// Everything is checked before the target is finished; it is not closed.
    ///
    /// @param base the version that the target begins with
    /// @throws OperationFailedException with `StoreDamaged` where something cannot be what was published,
    ///     `FormatTooNew`, or a failure of the place or of the target
    public PullReport run(
            PublishedVersion version, Optional<PublishedVersion> base, PackageTarget target, TransferProgress progress)
            throws OperationFailedException, InterruptedException {
        var meter = new TransferMeter(progress);
        meter.phase(TransferState.Phase.COMPARE);
        reader.tidy();
        StaleFiles.tidy(receiving, LEFT);
        StoredPackage stored = reader.read(version.manifest());
        PackageDescription description = reader.description(stored);
        Optional<StoredPackage> older = base.isEmpty()
                ? Optional.empty()
                : Optional.of(reader.read(base.get().manifest()));
        PackageComparison comparison = PackageComparison.of(reader, stored, older);
        meter.total(comparison.writtenBytes());
        meter.phase(TransferState.Phase.TRANSFER);
        try (var codec = new ChunkCodec(place.seal(stored.manifest().key()));
                ChunkSpool spool =
                        ChunkSpool.open(receiving.resolve(version.manifest().hex()), comparison.chunks(), codec)) {
            BitSet missing = fromHere(comparison, spool, target);
            long fetched =
                    missing.stream().mapToLong(comparison.chunks()::length).sum();
            meter.saved(comparison.contentBytes() - fetched);
            for (String path : comparison.removed()) {
                target.remove(path);
            }
            var sources =
                    new ChunkFetch.Sources(place, reader, stored.manifest().packs(), comparison.chunks());
            var written = new WrittenEntries(reader, stored, comparison);
            try (var fetch = new ChunkFetch(sources, codec, spool, meter)) {
                fetch.begin(new FetchRuns(comparison.chunks()).of(missing, written.order()));
                written.forEach(entry -> write(entry, target, new FileAssembly(entry, sources, codec, spool, meter)));
            }
            meter.phase(TransferState.Phase.FINISH);
            String result = target.finish();
            spool.remove();
            return new PullReport(result, description, meter.transferred(), meter.saved());
        } catch (IOException e) {
            throw StoreReader.local(receiving, e);
        }
    }

    /// Takes what an earlier try fetched, and what the older version has.
    ///
    /// @return what the store has to give
    private static BitSet fromHere(PackageComparison comparison, ChunkSpool spool, PackageTarget target)
            throws OperationFailedException, InterruptedException {
        BitSet missing = spool.missing(comparison.needed());
        var base = new BaseChunks(comparison, missing, spool);
        Set<String> paths = base.paths();
        if (!paths.isEmpty()) {
            target.readBase(paths, base);
        }
        return missing;
    }

    private static void write(IndexedEntry entry, PackageTarget target, FileAssembly content)
            throws OperationFailedException, InterruptedException {
        if (entry.entry().type() != ContentEntry.Type.FILE) {
            target.write(entry.entry(), InputStream.nullInputStream());
            return;
        }
        try {
            target.write(entry.entry(), content);
        } catch (OperationFailedException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            content.requireSound();
            throw e;
        }
        content.requireRead();
    }
}
