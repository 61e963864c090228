package dev.seedbed.task;

/// Data cannot be fetched from where it is.
public sealed interface SourceFailure extends Failure {

    /// Nothing, or nothing usable, came from an address.
    ///
    /// @param address without user and password
    /// @param message what the other side said, or a reason of ours
    record SourceUnreachable(String address, String message) implements SourceFailure {}
}
