package dev.seedbed.store.registry;

import dev.seedbed.engine.context.DockerCredentials;
import dev.seedbed.settings.AppDirectories;
import dev.seedbed.store.place.LoginKind;
import dev.seedbed.store.place.LoginSource;
import dev.seedbed.store.place.Store;
import dev.seedbed.store.place.StoreType;
import dev.seedbed.store.registry.http.RegistryAddress;
import dev.seedbed.store.registry.http.RegistryLimits;
import dev.seedbed.task.OperationFailedException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/// Container registries: `oci://registry.example.com/team`, with the login that was given for the store,
/// or the credentials of `docker login`.
public final class RegistryType implements StoreType {
    @Override
    public List<String> schemes() {
        return List.of("oci");
    }

    @Override
    public LoginKind login(URI address) {
        return LoginKind.PASSWORD;
    }

    @Override
    public Store open(URI address) throws OperationFailedException {
        return open(address, LoginSource.NONE);
    }

    @Override
    public Store open(URI address, LoginSource login) throws OperationFailedException {
        var credentials = new DockerCredentials(System.getenv(), Path.of(System.getProperty("user.home", ".")));
        Path cache = AppDirectories.ofThisUser().cache().resolve("uploads");
        return new RegistryStore(RegistryAddress.of(address), login, credentials, RegistryLimits.USUAL, cache);
    }
}
