package dev.seedbed.database;

/// What a container's settings say about the password of an account.
public enum PasswordSource {
    /// It is there, or none is needed.
    KNOWN,
    /// It is in a file of the container that cannot be read from here just now.
    FILE,
    /// The server made it up at its first start and wrote it to its log once.
    MADE_UP,
    /// Nothing says it, or only a hash of it.
    NOT_SAID
}
