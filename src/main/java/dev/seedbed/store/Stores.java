package dev.seedbed.store;

import dev.seedbed.store.keyring.Keyring;
import dev.seedbed.store.place.Store;
import dev.seedbed.store.place.StoreType;
import dev.seedbed.store.seal.Identities;
import dev.seedbed.store.sealed.SealedStore;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The stores that this user has added, by their names. Reads and writes a small file each time, so that all programs
/// of the user see the same. Safe for use by any thread.
public final class Stores {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,31}");

    private final StoresFile file;
    private final StoreLogins logins;

    /// @param file made when the first store is added
    /// @param keyring where logins are kept
    public Stores(Path file, Keyring keyring) {
        this.file = new StoresFile(file);
        this.logins = new StoreLogins(this, keyring);
    }

    /// All of them, in the order in which they were added.
    public List<ConfiguredStore> list() throws OperationFailedException {
        return file.read().entries().stream().flatMap(Stores::read).toList();
    }

    /// Nothing where somebody has written something else into the file.
    private static Stream<ConfiguredStore> read(StoresFile.Entry entry) {
        String name = Objects.requireNonNullElse(entry.name(), "");
        Optional<StoreLevel> level = StoreLevel.of(Objects.requireNonNullElse(entry.level(), ""));
        try {
            URI address = URI.create(Objects.requireNonNullElse(entry.address(), ""));
            return NAME.matcher(name).matches() && level.isPresent()
                    ? Stream.of(new ConfiguredStore(
                            name,
                            address,
                            level.get(),
                            Objects.requireNonNullElse(entry.login(), ""),
                            Objects.requireNonNullElse(entry.key(), ""),
                            Objects.requireNonNullElse(entry.identity(), "")))
                    : Stream.empty();
        } catch (IllegalArgumentException _) {
            return Stream.empty();
        }
    }

    /// @throws OperationFailedException with `NotFound`
    public ConfiguredStore get(String name) throws OperationFailedException {
        return list().stream()
                .filter(store -> store.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new OperationFailedException(new Failure.NotFound("store", name)));
    }

    /// Adds a store under a name. Does not reach it.
    ///
    /// @param address a path, a URL, the host of a registry, a repository
    /// @throws OperationFailedException with `InvalidInput` or `NameInUse`
    public ConfiguredStore add(String name, String address, StoreLevel level) throws OperationFailedException {
        return add(name, address, level, "");
    }

    /// The same.
    ///
    /// @param identity file with the secret key of this user; empty for the usual ones
    public ConfiguredStore add(String name, String address, StoreLevel level, String identity)
            throws OperationFailedException {
        if (!NAME.matcher(name).matches()) {
            throw new OperationFailedException(new Failure.InvalidInput("name", name, "store-name"));
        }
        var added = new ConfiguredStore(name, StoreAddress.parse(address), level, "", "", identity);
        type(added.address()).open(added.address()).close();
        if (list().stream().anyMatch(store -> store.name().equals(name))) {
            throw new OperationFailedException(new Failure.NameInUse("store", name));
        }
        file.change(before -> {
            var entries = new ArrayList<>(before.entries());
            entries.add(new StoresFile.Entry(name, added.address().toString(), level.id(), null, null, identity));
            return new StoresFile.Content(entries, before.fetched());
        });
        return added;
    }

    /// Forgets a store, and its login. What is in it stays. Blocks for the keyring.
    ///
    /// @throws OperationFailedException with `NotFound`; `ProgramFailed` where the store is forgotten,
    ///     but its login stays in the keyring
    public void remove(String name) throws OperationFailedException, InterruptedException {
        ConfiguredStore store = get(name);
        file.change(before -> new StoresFile.Content(
                before.entries().stream()
                        .filter(entry -> !name.equals(entry.name()))
                        .toList(),
                before.fetched().stream()
                        .filter(one -> !one.startsWith(name + ":"))
                        .toList()));
        logins.forget(store);
    }

    /// The logins of these stores.
    public StoreLogins logins() {
        return logins;
    }

    /// The encryption of these stores.
    public StoreKeys keys() {
        return new StoreKeys(this);
    }

    /// Packages whose new versions are fetched by themselves.
    public List<PackageReference> autoFetched() throws OperationFailedException {
        return file.read().fetched().stream()
                .flatMap(text -> PackageReference.parse(text).stream())
                .toList();
    }

    public void autoFetch(PackageReference reference, boolean wanted) throws OperationFailedException {
        String text = reference.withoutTag().toString();
        file.change(before -> {
            var all = new ArrayList<>(before.fetched());
            all.remove(text);
            if (wanted) {
                all.add(text);
            }
            return new StoresFile.Content(before.entries(), all);
        });
    }

    /// Opens a store. Does not reach it: its first use does. The caller closes it.
    public Store open(ConfiguredStore store) throws OperationFailedException {
        return sealed(store);
    }

    SealedStore sealed(ConfiguredStore store) throws OperationFailedException {
        var identities =
                Identities.ofUser(store.identity(), System.getenv(), Path.of(System.getProperty("user.home", ".")));
        return new SealedStore(
                type(store.address()).open(store.address(), logins.source(store)),
                identities,
                store.key(),
                id -> keepKey(store.name(), id));
    }

    private void keepKey(String name, String id) throws OperationFailedException {
        change(name, entry -> entry.withKey(id));
    }

    void keepLogin(String name, String helper) throws OperationFailedException {
        change(name, entry -> entry.withLogin(helper));
    }

    private void change(String name, UnaryOperator<StoresFile.Entry> change) throws OperationFailedException {
        file.change(before -> new StoresFile.Content(
                before.entries().stream()
                        .map(entry -> name.equals(entry.name()) ? change.apply(entry) : entry)
                        .toList(),
                before.fetched()));
    }

    static StoreType type(URI address) throws OperationFailedException {
        String scheme = Objects.requireNonNullElse(address.getScheme(), "file").toLowerCase(Locale.ROOT);
        for (StoreType type : ServiceLoader.load(StoreType.class, Stores.class.getClassLoader())) {
            if (type.schemes().contains(scheme)) {
                return type;
            }
        }
        throw new OperationFailedException(new Failure.InvalidInput("address", scheme, "unknown-scheme"));
    }
}
