package dev.seedbed.store.sealed;

import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.Store;
import dev.seedbed.store.seal.AgeFile;
import dev.seedbed.store.seal.Identities;
import dev.seedbed.store.seal.Seal;
import dev.seedbed.store.seal.StoreKey;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.StoreDamaged;
import dev.seedbed.task.StoreFailure.StoreLocked;
import dev.seedbed.task.StoreFailure.StoreRefused;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A store that may be encrypted, which is looked up when it matters first. Once known to be encrypted, and with which
/// key, it is not used in any other way: whoever runs the place cannot take the encryption away.
public final class SealedStore implements Store {
    private final Store store;
    private final Identities identities;
    private final KeyMemory memory;
    private String known;
    private @Nullable Seal seal;

    /// Remembers the key of a store.
    @FunctionalInterface
    public interface KeyMemory {
        void keep(String id) throws OperationFailedException;
    }

    /// @param store closed with this one
    /// @param known id of its key as it was remembered; empty for none
    public SealedStore(Store store, Identities identities, String known, KeyMemory memory) {
        this.store = store;
        this.identities = identities;
        this.known = known;
        this.memory = memory;
    }

    /// Whether a package is none of the user's, but holds the key of a store.
    public static boolean isOwn(PackageName name) {
        return name.equals(KeyPackage.NAME);
    }

    @Override
    public String address() {
        return store.address();
    }

    @Override
    public List<PackageName> packages() throws OperationFailedException, InterruptedException {
        return store.packages().stream()
                .filter(name -> !name.equals(KeyPackage.NAME))
                .toList();
    }

    @Override
    public Place place(PackageName name) {
        return new SealedPlace(store.place(name), this);
    }

    /// With what new contents are sealed; [Seal#NONE] where the store is not encrypted. Blocks at first.
    public synchronized Seal seal() throws OperationFailedException, InterruptedException {
        if (seal == null) {
            seal = read();
        }
        return seal;
    }

    synchronized Seal seal(String id) throws OperationFailedException, InterruptedException {
        if (id.isEmpty()) {
            if (!known.isEmpty()) {
                throw new OperationFailedException(new StoreDamaged(address(), "", "not-encrypted"));
            }
            return Seal.NONE;
        }
        Seal found = seal();
        if (!found.id().equals(id)) {
            throw locked(found.id().isEmpty() ? "key-gone" : "key-changed");
        }
        return found;
    }

    private Seal read() throws OperationFailedException, InterruptedException {
        try (Place place = store.place(KeyPackage.NAME)) {
            Optional<byte[]> encrypted = KeyPackage.read(place);
            if (encrypted.isPresent()) {
                return opened(place, encrypted.get());
            }
        } catch (OperationFailedException e) {
            // A registry may say so of what does not exist.
            if (!(e.failure() instanceof StoreRefused) || !known.isEmpty()) {
                throw e;
            }
        }
        if (!known.isEmpty()) {
            throw locked("key-gone");
        }
        return Seal.NONE;
    }

    private Seal opened(Place place, byte[] encrypted) throws OperationFailedException {
        if (!AgeFile.isOne(encrypted)) {
            throw KeyPackage.damaged(place, "not-readable:age");
        }
        List<String> secrets = identities.read();
        if (secrets.isEmpty()) {
            throw locked("no-identity");
        }
        Seal found;
        try {
            found = new StoreKey(AgeFile.decrypt(encrypted, secrets));
        } catch (GeneralSecurityException _) {
            throw locked("no-identity-fits");
        } catch (IOException | RuntimeException e) {
            throw KeyPackage.damaged(place, "not-readable:" + e.getClass().getSimpleName());
        }
        if (!known.isEmpty() && !known.equals(found.id())) {
            throw locked("key-changed");
        }
        if (known.isEmpty()) {
            memory.keep(found.id());
            known = found.id();
        }
        return found;
    }

    private OperationFailedException locked(String reason) {
        return new OperationFailedException(new StoreLocked(address(), reason));
    }

    /// Makes an empty store an encrypted one. Blocks.
    ///
    /// @param recipients public keys of all who may read and publish
    /// @throws OperationFailedException with `StoreLocked` where it is encrypted already or not empty
    public synchronized void encrypt(Collection<String> recipients)
            throws OperationFailedException, InterruptedException {
        try (Place place = store.place(KeyPackage.NAME)) {
            if (KeyPackage.read(place).isPresent()) {
                throw locked("encrypted-already");
            }
            if (!store.packages().isEmpty()) {
                throw locked("not-empty");
            }
            byte[] secret = StoreKey.random();
            KeyPackage.write(place, AgeFile.encrypt(secret, recipients));
            String id = new StoreKey(secret).id();
            memory.keep(id);
            known = id;
            seal = null;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
