package dev.seedbed.store;

import dev.seedbed.store.keyring.Keyring;
import dev.seedbed.store.place.LoginKind;
import dev.seedbed.store.place.LoginSource;
import dev.seedbed.store.place.Store;
import dev.seedbed.store.place.StoreLogin;
import dev.seedbed.store.place.StoreType;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.Action;
import dev.seedbed.task.StoreFailure.StoreRefused;
import java.util.Optional;

/// Logins that the user has given for stores. They are in the keyring of the system; the list of stores says which
/// helper keeps one, and nothing else. Safe for use by any thread.
public final class StoreLogins {
    private final Stores stores;
    private final Keyring keyring;

    StoreLogins(Stores stores, Keyring keyring) {
        this.stores = stores;
        this.keyring = keyring;
    }

    /// What a login for a store consists of. Does not reach it.
    public LoginKind kind(ConfiguredStore store) throws OperationFailedException {
        return Stores.type(store.address()).login(store.address());
    }

    /// The same, for somebody who wants to give one.
    ///
    /// @throws OperationFailedException with `InvalidInput` where this sort of store has its credentials elsewhere
    public LoginKind wanted(ConfiguredStore store) throws OperationFailedException {
        LoginKind kind = kind(store);
        if (kind == LoginKind.NONE) {
            throw new OperationFailedException(new Failure.InvalidInput("login", "", "login-elsewhere"));
        }
        return kind;
    }

    /// Keeps a login for a store, after the store has taken it; an earlier one is replaced. From then on it comes
    /// before the credentials of the usual places. Blocks for the store and the keyring.
    ///
    /// @return name of the helper that keeps it
    /// @throws OperationFailedException with `StoreRefused` where the store does not take it,
    ///     `StoreUnreachable`, `NoKeyring`, `ProgramFailed`, or as [#wanted] does; then nothing is kept
    public String login(String name, StoreLogin login) throws OperationFailedException, InterruptedException {
        ConfiguredStore store = stores.get(name);
        wanted(store);
        StoreType type = Stores.type(store.address());
        try (Store asked = type.open(store.address(), () -> Optional.of(login))) {
            asked.check();
        }
        String helper = keyring.keep(entry(store), login);
        stores.keepLogin(name, helper);
        if (!store.login().equals(helper)) {
            forget(store);
        }
        return helper;
    }

    /// Forgets the login of a store. Blocks for the keyring.
    ///
    /// @return whether there was one
    public boolean logout(String name) throws OperationFailedException, InterruptedException {
        ConfiguredStore store = stores.get(name);
        forget(store);
        if (!store.login().isEmpty()) {
            stores.keepLogin(name, "");
        }
        return !store.login().isEmpty();
    }

    void forget(ConfiguredStore store) throws OperationFailedException, InterruptedException {
        if (!store.login().isEmpty()) {
            keyring.forget(store.login(), entry(store));
        }
    }

    LoginSource source(ConfiguredStore store) {
        return store.login().isEmpty()
                ? LoginSource.NONE
                : keyring.source(
                        store.login(),
                        entry(store),
                        new OperationFailedException(new StoreRefused(
                                store.address().toString(), Action.READ, "login-gone:" + store.name())));
    }

    private static String entry(ConfiguredStore store) {
        return Keyring.entry(store.name(), store.address());
    }
}
