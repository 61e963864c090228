package dev.seedbed.store.sealed;

import dev.seedbed.store.seal.AgeFile;
import dev.seedbed.store.seal.StoreKey;
import dev.seedbed.store.sealed.KeyPackage.KeyFile;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.StoreDamaged;
import dev.seedbed.task.StoreFailure.StoreLocked;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The key of a store, in the clear. Never shown.
///
/// @param secret what the key is made of
record OpenedKey(byte[] secret, StoreKey key) {
    /// What the recipients are sealed for.
    private static final String LIST = "recipients";

    static OpenedKey random() {
        byte[] secret = StoreKey.random();
        return new OpenedKey(secret, new StoreKey(secret));
    }

    /// Opens the first file that can be opened and holds the key that is known.
    ///
    /// @param store its address
    /// @param secrets of the user
    /// @param known id of the key; empty for any
    /// @throws OperationFailedException with `StoreLocked` or `StoreDamaged`; without a cause,
    ///     which could quote a secret
    static OpenedKey of(String store, Collection<KeyFile> files, List<String> secrets, String known)
            throws OperationFailedException {
        if (secrets.isEmpty()) {
            throw locked(store, "no-identity");
        }
        boolean isAnother = false;
        String damage = "";
        for (KeyFile file : files) {
            try {
                if (!AgeFile.isOne(file.encrypted())) {
                    throw new IOException("age");
                }
                byte[] secret = AgeFile.decrypt(file.encrypted(), secrets);
                var opened = new OpenedKey(secret, new StoreKey(secret));
                if (known.isEmpty() || known.equals(opened.key().id())) {
                    return opened;
                }
                isAnother = true;
            } catch (GeneralSecurityException _) {
                // For others; another one may be for this user.
            } catch (IOException | RuntimeException e) {
                damage = e.getClass().getSimpleName();
            }
        }
        if (isAnother || damage.isEmpty()) {
            throw locked(store, isAnother ? "key-changed" : "no-identity-fits");
        }
        throw new OperationFailedException(new StoreDamaged(store, KeyPackage.NAME.text(), "not-readable:" + damage));
    }

    static OperationFailedException locked(String store, String reason) {
        return new OperationFailedException(new StoreLocked(store, reason));
    }

    /// The recipients of a version; empty where it does not say, or says what was not made with this key.
    Optional<Recipients> recipients(KeyFile file) {
        try {
            return file.list().length == 0 ? Optional.empty() : Optional.of(Recipients.of(key.open(file.list(), LIST)));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    byte[] sealed(Recipients recipients) {
        return key.seal(recipients.toBytes(), LIST);
    }

    byte[] encrypted(Recipients recipients) {
        try {
            return AgeFile.encrypt(secret, recipients.present());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no public key", e);
        }
    }

    @Override
    public String toString() {
        return "OpenedKey[" + key.id() + "]";
    }
}
