package dev.seedbed.task;

import java.util.List;

/// Data cannot be fetched from where it is.
public sealed interface SourceFailure extends Failure {

    /// Nothing, or nothing usable, came from an address.
    ///
    /// @param address without user and password
    /// @param message what the other side said, or a reason of ours
    record SourceUnreachable(String address, String message) implements SourceFailure {}

    /// A file is larger than what was allowed; nothing of it is kept.
    ///
    /// @param address without user and password
    record SourceTooLarge(String address, long limitBytes) implements SourceFailure {}

    /// A file stopped coming; what came is kept for the next time.
    ///
    /// @param address without user and password
    record SourceCutOff(String address, long doneBytes, String message) implements SourceFailure {}

    /// A file is another one than was expected; nothing of it is kept. Checksums are SHA-256 in hexadecimal digits.
    ///
    /// @param address without user and password
    record ChecksumDiffers(String address, String expected, String found) implements SourceFailure {}

    /// A server does not let this login in.
    ///
    /// @param address without password
    record ServerLoginRefused(String address, String user, String message) implements SourceFailure {}

    /// A server was reached, and could not be dumped; nothing is left.
    ///
    /// @param address without password
    /// @param said what the dump program said, or a reason of ours
    record CaptureFailed(String address, List<String> said) implements SourceFailure {}
}
