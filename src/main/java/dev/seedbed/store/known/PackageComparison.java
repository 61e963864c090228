package dev.seedbed.store.known;

import dev.seedbed.store.content.ContentEntry;
import dev.seedbed.store.format.ChunkTable;
import dev.seedbed.store.format.IndexReader;
import dev.seedbed.store.format.IndexedEntry;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What has to be done to make a version out of an older one, or out of nothing. Both lists of files were
/// read to their ends for it, so they are whole.
public final class PackageComparison {
    /// A file of the older version is read for what it has of the newer one if that is this part of it.
    private static final int WORTH = 16;

    private final ChunkTable chunks;
    private final ChunkTable oldChunks;
    private final long contentBytes;
    private final BitSet written = new BitSet();
    private final BitSet needed = new BitSet();
    private final BitSet reusable = new BitSet();
    private final List<String> removed = new ArrayList<>();
    private final Map<String, int[]> sources = new HashMap<>();
    private long writtenBytes;
    private final Sum added = new Sum();
    private final Sum changed = new Sum();
    private final Sum unchanged = new Sum();
    private final Sum gone = new Sum();

    private PackageComparison(IndexReader entries, @Nullable IndexReader old) {
        this.chunks = entries.chunks().searchable();
        this.oldChunks = old == null ? new ChunkTable() : old.chunks();
        this.contentBytes = entries.bytes();
    }

    /// Blocks; reads the lists from the store if they are not here yet.
    ///
    /// @param older what is there already; empty for nothing
    public static PackageComparison of(StoreReader reader, StoredPackage newer, Optional<StoredPackage> older)
            throws OperationFailedException, InterruptedException {
        try (IndexReader entries = reader.index(newer);
                IndexReader old = older.isPresent() ? reader.index(older.get()) : null) {
            var comparison = new PackageComparison(entries, old);
            reader.walk(() -> new IndexPair(entries, old).forEach(comparison.new Paths()));
            if (older.isPresent()) {
                comparison.findSources(reader, older.get());
            }
            return comparison;
        } catch (IOException e) {
            throw reader.localFailure(e);
        }
    }

    /// The chunks of the newer version.
    public ChunkTable chunks() {
        return chunks;
    }

    public ChunkTable oldChunks() {
        return oldChunks;
    }

    /// Bytes of all files of the newer version.
    public long contentBytes() {
        return contentBytes;
    }

    /// Bytes of the files that are written.
    public long writtenBytes() {
        return writtenBytes;
    }

    /// Whether an entry is written, by its number in the list of the newer version; the others stay as
    /// they are.
    public boolean isWritten(int entry) {
        return written.get(entry);
    }

    /// Numbers of the chunks that are written.
    public BitSet needed() {
        return needed;
    }

    /// Paths of the older version that are removed, each with what is below it.
    public List<String> removed() {
        return removed;
    }

    /// Files of the older version that are read for what they have of the newer one, with the numbers of
    /// their chunks among the old ones.
    public Map<String, int[]> sources() {
        return sources;
    }

    public Difference difference() {
        long fetched = needed.stream()
                .filter(chunk -> !reusable.get(chunk))
                .mapToLong(chunks::storedBytes)
                .sum();
        return new Difference(added.files(), changed.files(), gone.files(), unchanged.count, contentBytes, fetched);
    }

    private final class Paths implements IndexPair.Taker {
        private int number;
        private String removedRoot = "";

        @Override
        public void added(IndexedEntry entry) {
            write(entry);
            added.add(entry);
        }

        @Override
        public void changed(IndexedEntry entry, IndexedEntry old) {
            if (entry.entry().type() != old.entry().type()) {
                remove(old);
            }
            write(entry);
            changed.add(entry);
        }

        @Override
        public void unchanged(IndexedEntry entry) {
            number++;
            unchanged.add(entry);
        }

        @Override
        public void removed(IndexedEntry old) {
            gone.add(old);
            remove(old);
        }

        private void remove(IndexedEntry old) {
            String path = old.entry().path();
            if (removedRoot.isEmpty() || !path.startsWith(removedRoot + "/")) {
                removed.add(path);
                removedRoot = path;
            }
        }

        private void write(IndexedEntry entry) {
            written.set(number++);
            writtenBytes += entry.entry().bytes();
            for (int chunk : entry.chunks()) {
                needed.set(chunk);
            }
        }
    }

    private static final class Sum {
        private long count;
        private long bytes;

        void add(IndexedEntry entry) {
            if (entry.entry().type() == ContentEntry.Type.FILE) {
                count++;
                bytes += entry.entry().bytes();
            }
        }

        Difference.Files files() {
            return new Difference.Files(count, bytes);
        }
    }

    private void findSources(StoreReader reader, StoredPackage older)
            throws OperationFailedException, InterruptedException, IOException {
        try (IndexReader entries = reader.index(older)) {
            reader.walk(() -> {
                for (Optional<IndexedEntry> old = entries.next(); old.isPresent(); old = entries.next()) {
                    findSource(old.get());
                }
            });
        }
    }

    private void findSource(IndexedEntry old) {
        var useful = new BitSet();
        for (int oldChunk : old.chunks()) {
            int chunk = chunks.find(oldChunks.digest(oldChunk));
            if (chunk >= 0 && needed.get(chunk) && !reusable.get(chunk)) {
                useful.set(chunk);
            }
        }
        long bytes = useful.stream().mapToLong(chunks::length).sum();
        if (bytes > 0 && bytes >= old.entry().bytes() / WORTH) {
            reusable.or(useful);
            sources.put(old.entry().path(), old.chunks());
        }
    }
}
