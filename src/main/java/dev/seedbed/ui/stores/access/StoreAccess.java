package dev.seedbed.ui.stores.access;

import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.NewStore;
import dev.seedbed.store.place.LoginKind;
import dev.seedbed.store.place.StoreLogin;
import dev.seedbed.store.sealed.RecipientList;
import dev.seedbed.task.OperationFailedException;
import java.util.Optional;

/// What the window asks for to enter stores. Everything blocks but for [#loginKind]; cancel is interrupt.
public interface StoreAccess {

    /// Adds a store; reaches it only where it is to be encrypted.
    ConfiguredStore add(NewStore wanted) throws OperationFailedException, InterruptedException;

    /// For whom a store is encrypted; empty where it is not.
    ///
    /// @throws OperationFailedException with `StoreLocked` where it is, but not for this user
    Optional<RecipientList> recipients(ConfiguredStore store) throws OperationFailedException, InterruptedException;

    /// What a login for a store consists of. Reaches nothing.
    LoginKind loginKind(ConfiguredStore store);

    /// Keeps a login in the keyring, after the store has taken it.
    ///
    /// @return name of the helper that keeps it
    String login(ConfiguredStore store, StoreLogin login) throws OperationFailedException, InterruptedException;

    /// Forgets it.
    void logout(ConfiguredStore store) throws OperationFailedException, InterruptedException;
}
