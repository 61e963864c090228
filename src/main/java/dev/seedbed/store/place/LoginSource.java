package dev.seedbed.store.place;

import dev.seedbed.task.OperationFailedException;
import java.util.Optional;

/// Where the login for a store comes from that its user has given to this program.
@FunctionalInterface
public interface LoginSource {
    /// None was given: credentials come from the usual places of the store's sort.
    LoginSource NONE = Optional::empty;

    /// Blocks, at first perhaps until the user has unlocked a keyring.
    ///
    /// @return empty where none was given
    /// @throws OperationFailedException with a `StoreFailure` where it is no longer there
    Optional<StoreLogin> get() throws OperationFailedException, InterruptedException;
}
