package dev.seedbed.store.registry;

import dev.seedbed.engine.context.RegistryCredentials;
import dev.seedbed.store.place.LoginSource;
import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.Store;
import dev.seedbed.store.registry.http.RegistryAddress;
import dev.seedbed.store.registry.http.RegistryAnswer;
import dev.seedbed.store.registry.http.RegistryClient;
import dev.seedbed.store.registry.http.RegistryLimits;
import dev.seedbed.store.registry.http.RegistryListing;
import dev.seedbed.store.registry.http.RegistryRequest;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.Action;
import dev.seedbed.task.parallel.Together;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// The repositories of a registry below a base.
final class RegistryStore implements Store {
    private static final int MOST_LOOKED_AT = 500;
    private static final int AT_ONCE = 8;

    private final RegistryAddress address;
    private final RegistryClient client;
    private final UploadNotes notes;

    /// @param cache folder for what helps to go on with uploads
    RegistryStore(RegistryAddress address, RegistryCredentials credentials, RegistryLimits limits, Path cache) {
        this(address, LoginSource.NONE, credentials, limits, cache);
    }

    /// @param login comes before the credentials
    /// @param cache folder for what helps to go on with uploads
    RegistryStore(
            RegistryAddress address,
            LoginSource login,
            RegistryCredentials credentials,
            RegistryLimits limits,
            Path cache) {
        this.address = address;
        this.client = new RegistryClient(address, login, credentials, limits);
        // What is to be gone on with at one registry says nothing to another.
        this.notes = new UploadNotes(cache.resolve(address.registry().replaceAll("[^a-z0-9.-]", "_")));
    }

    @Override
    public String address() {
        return address.toString();
    }

    /// Asks for nothing of the registry but who this is: not everybody may list it.
    @Override
    public void check() throws OperationFailedException, InterruptedException {
        try (RegistryAnswer answer = client.ask("GET", "", Map.of(), Action.READ, "")) {
            if (!answer.isSuccess()) {
                throw client.failures().of(answer, Action.READ);
            }
        }
    }

    /// Repositories in which something was published by this program; the others are ordinary images. Where there are
    /// very many, it is not looked into them.
    @Override
    public List<PackageName> packages() throws OperationFailedException, InterruptedException {
        RegistryRequest first = RegistryClient.request(
                "GET", address.api("_catalog?n=500"), Map.of(), null, Action.READ, "registry:catalog:*");
        List<PackageName> below = new RegistryListing(client, "repositories")
                .read(first, this::isNothing).stream()
                        .flatMap(repository -> address.name(repository).stream())
                        .toList();
        if (below.size() > MOST_LOOKED_AT) {
            return below;
        }
        List<PackageName> packages = Collections.synchronizedList(new ArrayList<>());
        for (int from = 0; from < below.size(); from += AT_ONCE) {
            List<PackageName> some = below.subList(from, Math.min(below.size(), from + AT_ONCE));
            Together.run(some.stream()
                    .map(name -> (Lookup.Step) () -> {
                        if (isPackage(name)) {
                            packages.add(name);
                        }
                    })
                    .toArray(Lookup.Step[]::new));
        }
        return packages.stream().sorted().toList();
    }

    /// Large registries have no list of all, or not for everybody.
    private boolean isNothing(int status) throws OperationFailedException {
        throw client.failures().refused(Action.READ, "registry-not-listed:" + status);
    }

    private boolean isPackage(PackageName name) throws OperationFailedException, InterruptedException {
        return manifests(name).tags().stream()
                .anyMatch(tag -> UniqueTag.parse(tag).isPresent());
    }

    private Manifests manifests(PackageName name) {
        return new Manifests(client, address.repository(name));
    }

    @Override
    public Place place(PackageName name) {
        Manifests manifests = manifests(name);
        return new RegistryPlace(
                client, manifests, new BlobUpload(client, manifests, notes), new VersionList(manifests));
    }

    @Override
    public void close() {
        client.close();
    }
}
