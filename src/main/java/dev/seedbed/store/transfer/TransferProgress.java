package dev.seedbed.store.transfer;

/// Is told how far a transfer is, about ten times a second, and at its end; by any thread, one at a time.
@FunctionalInterface
public interface TransferProgress {

    void at(TransferState state);
}
