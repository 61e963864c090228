package dev.seedbed.store.transfer;

import java.time.Duration;
import java.util.Optional;

/// How far a transfer is.
///
/// @param doneBytes of the content, read or written
/// @param totalBytes of the content, -1 where not known
/// @param transferredBytes that went to the store or came from it
/// @param savedBytes of the content that did not have to be transferred, since the other side has them
/// @param left estimate of the time to the end; empty while there is none
public record TransferState(
        Phase phase, long doneBytes, long totalBytes, long transferredBytes, long savedBytes, Optional<Duration> left) {

    /// What a transfer is doing.
    public enum Phase {
        /// Finds out what the other side has.
        COMPARE,
        /// Content is read, sent, fetched, written.
        TRANSFER,
        /// The last steps, which make it count.
        FINISH
    }
}
