package dev.seedbed.ui.stores.access;

import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.StoreLevel;
import dev.seedbed.store.place.LoginKind;
import dev.seedbed.store.place.StoreLogin;
import dev.seedbed.task.OperationFailedException;

/// What the window asks for to enter stores. Everything blocks but for [#loginKind]; cancel is interrupt.
public interface StoreAccess {

    /// Does not reach it.
    ConfiguredStore add(String name, String address, StoreLevel level)
            throws OperationFailedException, InterruptedException;

    /// What a login for a store consists of. Reaches nothing.
    LoginKind loginKind(ConfiguredStore store);

    /// Keeps a login in the keyring, after the store has taken it.
    ///
    /// @return name of the helper that keeps it
    String login(ConfiguredStore store, StoreLogin login) throws OperationFailedException, InterruptedException;

    /// Forgets it.
    void logout(ConfiguredStore store) throws OperationFailedException, InterruptedException;
}
