package dev.seedbed.store.transfer;

import dev.seedbed.store.chunk.Sha256;
import dev.seedbed.store.content.ContentEntry;
import dev.seedbed.store.content.EntryReader;
import dev.seedbed.store.format.ChunkTable;
import dev.seedbed.store.known.PackageComparison;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;

/// Takes chunks out of the files of an older version. One whose content is not what it should be is left:
/// it is fetched from the store instead.
final class BaseChunks implements EntryReader {
    private final PackageComparison comparison;
    private final BitSet missing;
    private final ChunkSpool spool;

    BaseChunks(PackageComparison comparison, BitSet missing, ChunkSpool spool) {
        this.comparison = comparison;
        this.missing = missing;
        this.spool = spool;
    }

    /// The files that have something which is missing.
    Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        comparison.sources().forEach((path, chunks) -> {
            if (Arrays.stream(chunks).anyMatch(this::isMissing)) {
                paths.add(path);
            }
        });
        return paths;
    }

    private boolean isMissing(int oldChunk) {
        int chunk = comparison.chunks().find(comparison.oldChunks().digest(oldChunk));
        return chunk >= 0 && missing.get(chunk);
    }

    @Override
    public void entry(ContentEntry entry, InputStream content)
            throws IOException, OperationFailedException, InterruptedException {
        int[] chunks = comparison.sources().get(entry.path());
        if (chunks == null || entry.type() != ContentEntry.Type.FILE) {
            return;
        }
        ChunkTable old = comparison.oldChunks();
        ChunkTable wanted = comparison.chunks();
        for (int oldChunk : chunks) {
            byte[] bytes = content.readNBytes(old.length(oldChunk));
            int chunk = wanted.find(old.digest(oldChunk));
            if (chunk >= 0 && missing.get(chunk) && wanted.hasDigest(chunk, Sha256.of(bytes, 0, bytes.length))) {
                spool.add(chunk, bytes);
                missing.clear(chunk);
            }
        }
    }
}
