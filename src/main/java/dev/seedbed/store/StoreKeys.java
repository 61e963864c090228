package dev.seedbed.store;

import dev.seedbed.store.seal.AgeFile;
import dev.seedbed.store.sealed.RecipientList;
import dev.seedbed.store.sealed.SealedStore;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The encryption of stores: for whom it is. Everything blocks for the store. Safe for use by any thread.
public final class StoreKeys {
    private final Stores stores;

    StoreKeys(Stores stores) {
        this.stores = stores;
    }

    /// What is wrong with a public key; empty where somebody can be written to under it.
    public static Optional<Failure.InvalidInput> problem(String recipient) {
        return AgeFile.isRecipient(recipient)
                ? Optional.empty()
                : Optional.of(new Failure.InvalidInput("recipient", recipient, "no-recipient"));
    }

    private static void check(Collection<String> recipients) throws OperationFailedException {
        for (String recipient : recipients) {
            Optional<Failure.InvalidInput> problem = problem(recipient);
            if (problem.isPresent()) {
                throw new OperationFailedException(problem.get());
            }
        }
    }

    /// Encrypts a store that is empty yet, for everybody who uses it.
    ///
    /// @param recipients public keys, as `age1…`, of all who may use it
    /// @throws OperationFailedException with `InvalidInput` where one is none,
    ///     `StoreLocked` where the store is not empty or encrypted already
    public void encrypt(String name, List<String> recipients) throws OperationFailedException, InterruptedException {
        check(recipients);
        try (SealedStore store = stores.sealed(stores.get(name))) {
            store.encrypt(recipients);
        }
    }

    /// Adds a store, and encrypts it where that is wanted. One that could not be encrypted is not used as if it were.
    ///
    /// @throws OperationFailedException as [Stores#add] and [#encrypt] do; then it is not there
    public ConfiguredStore add(NewStore wanted) throws OperationFailedException, InterruptedException {
        check(wanted.recipients());
        ConfiguredStore added = stores.add(wanted.name(), wanted.address(), wanted.level(), wanted.identity());
        if (wanted.recipients().isEmpty()) {
            return added;
        }
        boolean isDone = false;
        try {
            encrypt(wanted.name(), wanted.recipients());
            isDone = true;
        } finally {
            if (!isDone) {
                stores.remove(wanted.name());
            }
        }
        return stores.get(wanted.name());
    }

    /// Whether a store is encrypted, with a key that is here.
    ///
    /// @return id of the key; empty where it is not encrypted
    public String key(ConfiguredStore store) throws OperationFailedException, InterruptedException {
        try (SealedStore opened = stores.sealed(store)) {
            return opened.seal().id();
        }
    }

    /// Who may open a store; empty where it is not encrypted.
    ///
    /// @throws OperationFailedException with `StoreLocked` where it is, but not for this user
    public Optional<RecipientList> recipients(ConfiguredStore store)
            throws OperationFailedException, InterruptedException {
        try (SealedStore opened = stores.sealed(store)) {
            return opened.seal().id().isEmpty() ? Optional.empty() : Optional.of(opened.recipients());
        }
    }

    /// Changes them, as [SealedStore#changeRecipients] does.
    ///
    /// @throws OperationFailedException also with `InvalidInput` where one that is added is no public key
    public RecipientList change(String name, Collection<String> added, Collection<String> removed)
            throws OperationFailedException, InterruptedException {
        check(added);
        try (SealedStore store = stores.sealed(stores.get(name))) {
            return store.changeRecipients(added, removed);
        }
    }
}
