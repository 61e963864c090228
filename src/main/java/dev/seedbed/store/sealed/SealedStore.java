package dev.seedbed.store.sealed;

import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.Store;
import dev.seedbed.store.place.Tag;
import dev.seedbed.store.seal.Identities;
import dev.seedbed.store.seal.Seal;
import dev.seedbed.store.sealed.KeyPackage.KeyFile;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.StoreDamaged;
import dev.seedbed.task.StoreFailure.StoreLocked;
import dev.seedbed.task.StoreFailure.StoreRefused;
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
        Optional<OpenedKey> found = Optional.empty();
        try (Place place = store.place(KeyPackage.NAME)) {
            found = opened(place);
        } catch (OperationFailedException e) {
            // A registry may say so of what does not exist.
            if (!(e.failure() instanceof StoreRefused) || !known.isEmpty()) {
                throw e;
            }
        }
        if (found.isEmpty()) {
            if (!known.isEmpty()) {
                throw locked("key-gone");
            }
            return Seal.NONE;
        }
        if (known.isEmpty()) {
            remember(found.get());
        }
        return found.get().key();
    }

    private void remember(OpenedKey opened) throws OperationFailedException {
        memory.keep(opened.key().id());
        known = opened.key().id();
    }

    /// Usually the latest version of the key opens, which is found without a list. It may be for others where somebody
    /// changes the recipients at this moment, or ended while doing so.
    private Optional<OpenedKey> opened(Place place) throws OperationFailedException, InterruptedException {
        List<String> secrets = identities.read();
        try {
            Optional<KeyFile> latest = KeyPackage.latest(place);
            if (latest.isPresent()) {
                return Optional.of(OpenedKey.of(address(), List.of(latest.get()), secrets, known));
            }
        } catch (OperationFailedException e) {
            if (!(e.failure() instanceof StoreDamaged) && !(e.failure() instanceof StoreLocked)) {
                throw e;
            }
        }
        List<KeyFile> all = KeyPackage.all(place);
        return all.isEmpty() ? Optional.empty() : Optional.of(OpenedKey.of(address(), all, secrets, known));
    }

    private OperationFailedException locked(String reason) {
        return OpenedKey.locked(address(), reason);
    }

    /// Who may open the store. Blocks.
    ///
    /// @throws OperationFailedException with `StoreLocked` where it is not encrypted, or not for this user
    public synchronized RecipientList recipients() throws OperationFailedException, InterruptedException {
        if (seal().id().isEmpty()) {
            throw locked("no-encryption");
        }
        try (Place place = store.place(KeyPackage.NAME)) {
            return new RecipientChange(address(), place, identities.read(), known).list();
        }
    }

    /// Encrypts the key of the store for further people, and no longer for others, who may have kept it. Of two who
    /// do that at the same time, the change of neither is lost. Blocks. Where it ends early, the recipients are the
    /// old or the new ones.
    ///
    /// @param added public keys; nothing happens for those that are there
    /// @throws OperationFailedException with `StoreLocked` where it is not encrypted, not for this user,
    ///     or would not be any more; `InvalidInput` where somebody is to be removed who is not there
    public synchronized RecipientList changeRecipients(Collection<String> added, Collection<String> removed)
            throws OperationFailedException, InterruptedException {
        if (seal().id().isEmpty()) {
            throw locked("no-encryption");
        }
        try (Place place = store.place(KeyPackage.NAME)) {
            return new RecipientChange(address(), place, identities.read(), known).run(added, removed);
        }
    }

    /// Makes an empty store an encrypted one. Blocks.
    ///
    /// @param recipients public keys of all who may read and publish
    /// @throws OperationFailedException with `StoreLocked` where it is encrypted already or not empty
    public synchronized void encrypt(Collection<String> recipients)
            throws OperationFailedException, InterruptedException {
        try (Place place = store.place(KeyPackage.NAME)) {
            if (!KeyPackage.all(place).isEmpty()) {
                throw locked("encrypted-already");
            }
            if (!store.packages().isEmpty()) {
                throw locked("not-empty");
            }
            OpenedKey made = OpenedKey.random();
            Recipients all = Recipients.NONE.with(recipients, List.of());
            place.latest(KeyPackage.write(place, new Tag("v1"), made.encrypted(all), made.sealed(all)));
            remember(made);
            seal = null;
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
