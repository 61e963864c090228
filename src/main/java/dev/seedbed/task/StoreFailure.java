package dev.seedbed.task;

import java.util.List;

/// A package cannot be brought into a store, or out of one.
public sealed interface StoreFailure extends Failure {

    /// A store does not answer, or answers with something that it should not.
    ///
    /// @param store its address, without user and password
    /// @param message what the other side said, or a reason of ours
    record StoreUnreachable(String store, String message) implements StoreFailure {}

    /// What somebody may or may not do with a store.
    enum Action {
        READ,
        WRITE,
        REMOVE
    }

    /// A store does not let this user do this.
    record StoreRefused(String store, Action action, String message) implements StoreFailure {}

    /// What a store holds is not what it should be; nothing of it was used.
    ///
    /// @param part what is damaged or not allowed, such as the name of a blob or a path
    /// @param reason a name of ours that the bundle has a text for, perhaps with a fact after a colon
    record StoreDamaged(String store, String part, String reason) implements StoreFailure {}

    /// A store is encrypted, and cannot be opened here; nothing was sent to it.
    ///
    /// @param reason a name of ours that the bundle has a text for, perhaps with a fact after a colon
    record StoreLocked(String store, String reason) implements StoreFailure {}

    /// Somebody has published another version under this name meanwhile. Nothing was overwritten.
    record VersionTaken(String store, String name) implements StoreFailure {}

    /// A package was made by a later version of this program.
    ///
    /// @param format what it says of itself
    record FormatTooNew(String store, String name, String format) implements StoreFailure {}

    /// Another program removes old versions from the store, or publishes to it; nothing was changed.
    ///
    /// @param who the other, as it says
    record StoreBusy(String store, String who) implements StoreFailure {}

    /// Something may not leave this machine as it is.
    ///
    /// @param findings where personal data or secrets seem to be, without values
    record NotForSharing(String name, String store, List<String> findings) implements StoreFailure {}

    /// There is no program on this computer that keeps secrets in the keyring of the system.
    record NoKeyring() implements StoreFailure {}

    /// A program that a store needs is not installed, or failed.
    ///
    /// @param program such as `git`, `git-lfs`, `ssh`
    /// @param message what it said; a reason of ours where it is missing
    record ProgramFailed(String program, String message) implements StoreFailure {}
}
