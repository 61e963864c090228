package dev.seedbed.store.registry;

import dev.seedbed.engine.context.DockerCredentials;
import dev.seedbed.settings.AppDirectories;
import dev.seedbed.store.place.Store;
import dev.seedbed.store.place.StoreType;
import dev.seedbed.store.registry.http.RegistryAddress;
import dev.seedbed.store.registry.http.RegistryLimits;
import dev.seedbed.task.OperationFailedException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/// Container registries: `oci://registry.example.com/team`, with the credentials of `docker login`.
public final class RegistryType implements StoreType {
    @Override
    public List<String> schemes() {
        return List.of("oci");
    }

    @Override
    public Store open(URI address) throws OperationFailedException {
        var credentials = new DockerCredentials(System.getenv(), Path.of(System.getProperty("user.home", ".")));
        Path cache = AppDirectories.ofThisUser().cache().resolve("uploads");
        return new RegistryStore(RegistryAddress.of(address), credentials, RegistryLimits.USUAL, cache);
    }
}
