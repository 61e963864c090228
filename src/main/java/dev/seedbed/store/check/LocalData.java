package dev.seedbed.store.check;

import dev.seedbed.store.content.EntryReader;
import dev.seedbed.store.place.Digest;
import dev.seedbed.task.OperationFailedException;
import java.util.Set;

/// Data on this machine that may contain what a store has lost.
@FunctionalInterface
public interface LocalData {

    /// Hands over the entries of all data that is likely to contain chunks of these versions. Blocks until all were
    /// taken.
    ///
    /// @param manifests of the versions
    void read(Set<Digest> manifests, EntryReader reader) throws OperationFailedException, InterruptedException;
}
