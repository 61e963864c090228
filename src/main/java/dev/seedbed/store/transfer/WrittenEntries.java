package dev.seedbed.store.transfer;

import dev.seedbed.store.format.FormatException;
import dev.seedbed.store.format.IndexReader;
import dev.seedbed.store.format.IndexedEntry;
import dev.seedbed.store.known.PackageComparison;
import dev.seedbed.store.known.StoreReader;
import dev.seedbed.store.known.StoredPackage;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.util.Optional;

/// The entries of a version that have to be written, in the order of its list, which is read again each
/// time: a list of millions is not kept in memory.
record WrittenEntries(StoreReader reader, StoredPackage stored, PackageComparison comparison) {

    /// Takes one entry after the other.
    @FunctionalInterface
    interface Taker {
        void entry(IndexedEntry entry) throws OperationFailedException, InterruptedException;
    }

    void forEach(Taker taker) throws OperationFailedException, InterruptedException {
        try (IndexReader entries = reader.index(stored)) {
            int number = 0;
            for (Optional<IndexedEntry> entry = entries.next(); entry.isPresent(); entry = entries.next()) {
                if (comparison.isWritten(number++)) {
                    taker.entry(entry.get());
                }
            }
        } catch (FormatException e) {
            throw reader.damaged(e);
        } catch (IOException e) {
            throw reader.localFailure(e);
        }
    }

    /// The order in which chunks are needed.
    IntList order() throws OperationFailedException, InterruptedException {
        var order = new IntList();
        forEach(entry -> {
            for (int chunk : entry.chunks()) {
                order.add(chunk);
            }
        });
        return order;
    }
}
