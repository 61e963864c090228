package dev.seedbed.store.place;

import dev.seedbed.task.OperationFailedException;

/// Says to everybody who uses a place that something is going on there. Gone when closed; one that a killed program
/// left behind counts no more after a day.
public interface Hold extends AutoCloseable {

    /// What is going on.
    enum Purpose {
        /// Blobs may be there that no manifest names yet.
        PUBLISH,
        /// Blobs that no manifest names are being removed.
        REMOVE
    }

    @Override
    void close() throws OperationFailedException;
}
