package dev.seedbed.schedule;

import dev.seedbed.store.transfer.TransferProgress;

/// Hears how far a run is, on the thread that works.
public interface RunListener {
    /// What is being done, in this order.
    enum Stage {
        SNAPSHOT,
        PROVE,
        PUSH,
        THIN
    }

    void reached(Stage stage);

    /// Hears of the bytes of a push.
    TransferProgress transfer();
}
