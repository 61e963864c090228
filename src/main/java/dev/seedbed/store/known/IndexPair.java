package dev.seedbed.store.known;

import dev.seedbed.store.content.ContentEntry;
import dev.seedbed.store.format.EntryRules;
import dev.seedbed.store.format.IndexReader;
import dev.seedbed.store.format.IndexedEntry;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Goes through the lists of two versions side by side, which works since both have the same order.
final class IndexPair {

    /// Takes the paths of both, in their order.
    interface Taker {
        /// Only the newer one has it.
        void added(IndexedEntry entry);

        /// Both have it, and it is not the same.
        void changed(IndexedEntry entry, IndexedEntry old);

        void unchanged(IndexedEntry entry);

        /// Only the older one has it.
        void removed(IndexedEntry old);
    }

    private final IndexReader newer;
    private final @Nullable IndexReader older;

    IndexPair(IndexReader newer, @Nullable IndexReader older) {
        this.newer = newer;
        this.older = older;
    }

    void forEach(Taker taker) throws IOException {
        Optional<IndexedEntry> entry = newer.next();
        Optional<IndexedEntry> old = nextOld();
        while (entry.isPresent() || old.isPresent()) {
            int order = order(entry, old);
            if (order < 0) {
                taker.added(entry.orElseThrow());
            } else if (order > 0) {
                taker.removed(old.orElseThrow());
            } else if (isSame(entry.orElseThrow(), old.orElseThrow())) {
                taker.unchanged(entry.orElseThrow());
            } else {
                taker.changed(entry.orElseThrow(), old.orElseThrow());
            }
            entry = order <= 0 ? newer.next() : entry;
            old = order >= 0 ? nextOld() : old;
        }
    }

    private Optional<IndexedEntry> nextOld() throws IOException {
        return older == null ? Optional.empty() : older.next();
    }

    private static int order(Optional<IndexedEntry> entry, Optional<IndexedEntry> old) {
        if (entry.isEmpty() || old.isEmpty()) {
            return entry.isEmpty() ? 1 : -1;
        }
        return EntryRules.ORDER.compare(
                entry.get().entry().path(), old.get().entry().path());
    }

    /// A directory's time changes with what is written below it.
    private static boolean isSame(IndexedEntry entry, IndexedEntry old) {
        ContentEntry one = entry.entry();
        ContentEntry other = old.entry();
        return one.type() == other.type()
                && one.mode() == other.mode()
                && one.uid() == other.uid()
                && one.gid() == other.gid()
                && one.linkTarget().equals(other.linkTarget())
                && entry.content().equals(old.content())
                && (one.type() == ContentEntry.Type.DIRECTORY || one.modifiedSeconds() == other.modifiedSeconds());
    }
}
