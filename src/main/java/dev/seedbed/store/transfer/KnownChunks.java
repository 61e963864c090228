package dev.seedbed.store.transfer;

import dev.seedbed.store.format.BlobReference;
import dev.seedbed.store.format.ChunkTable;
import dev.seedbed.store.format.IndexReader;
import dev.seedbed.store.known.StoreReader;
import dev.seedbed.store.known.StoredPackage;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.Place;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.FormatTooNew;
import dev.seedbed.task.StoreFailure.StoreDamaged;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The chunks that are in a store already, as far as it is looked up: those of a few versions. Several
/// threads may ask.
final class KnownChunks {
    private static final Logger LOG = LoggerFactory.getLogger(KnownChunks.class);

    private final ChunkTable table = new ChunkTable().searchable();
    private final List<BlobReference> packs = new ArrayList<>();
    private final Map<Digest, Integer> numbers = new HashMap<>();

    /// Reads the lists of these versions. One that cannot be used is left out: then more is sent.
    static KnownChunks of(Place place, StoreReader reader, Collection<Digest> manifests)
            throws OperationFailedException, InterruptedException {
        var known = new KnownChunks();
        for (Digest manifest : manifests) {
            try {
                known.add(place, reader, reader.read(manifest));
            } catch (OperationFailedException e) {
                if (!(e.failure() instanceof StoreDamaged || e.failure() instanceof FormatTooNew)) {
                    throw e;
                }
                LOG.info("chunks of {} are not used: {}", manifest, e.getMessage());
            }
        }
        return known;
    }

    private void add(Place place, StoreReader reader, StoredPackage stored)
            throws OperationFailedException, InterruptedException {
        try (IndexReader index = reader.index(stored)) {
            List<BlobReference> named = stored.manifest().packs();
            Set<Digest> present = PresentBlobs.of(
                    place,
                    named.stream()
                            .map(BlobReference::digest)
                            .filter(digest -> !numbers.containsKey(digest))
                            .toList());
            int[] mapped = named.stream()
                    .mapToInt(pack -> number(pack, present.contains(pack.digest())))
                    .toArray();
            ChunkTable chunks = index.chunks();
            for (int chunk = 0; chunk < chunks.size(); chunk++) {
                int pack = mapped[chunks.pack(chunk)];
                byte[] digest = chunks.digest(chunk);
                if (pack >= 0 && table.find(digest) < 0) {
                    table.add(digest, chunks.length(chunk), pack, chunks.offset(chunk), chunks.storedBytes(chunk));
                }
            }
        } catch (IOException e) {
            throw reader.localFailure(e);
        }
    }

    /// Of a pack among all of these; -1 where it is not in the store any more.
    private int number(BlobReference pack, boolean isPresent) {
        return numbers.computeIfAbsent(pack.digest(), _ -> {
            if (!isPresent) {
                return -1;
            }
            packs.add(pack);
            return packs.size() - 1;
        });
    }

    ChunkTable table() {
        return table;
    }

    BlobReference pack(int chunk) {
        return packs.get(table.pack(chunk));
    }
}
