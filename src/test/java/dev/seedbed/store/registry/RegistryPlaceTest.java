package dev.seedbed.store.registry;

import dev.seedbed.engine.context.RegistryCredentials;
import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PlaceContract;
import dev.seedbed.store.registry.http.RegistryAddress;
import dev.seedbed.store.registry.http.RegistryLimits;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A real registry is a place like any other.
@Tag("engine")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistryPlaceTest extends PlaceContract {
    /// Small parts, so that the blobs of the tests are large.
    private static final RegistryLimits LIMITS =
            new RegistryLimits(Duration.ofMinutes(1), Duration.ofMillis(10), Duration.ofSeconds(10), 16 * 1024);

    @TempDir
    Path folder;

    private RegistryServer server;
    private int tests;
    private final List<RegistryStore> stores = new ArrayList<>();

    @BeforeAll
    void startServer(@TempDir Path data) throws Exception {
        server = new RegistryServer(data, "");
    }

    @AfterAll
    void stopServer() {
        server.close();
    }

    @AfterEach
    void closeStores() {
        tests++;
        stores.forEach(RegistryStore::close);
        stores.clear();
    }

    @Override
    protected Place open() throws Exception {
        RegistryAddress address = RegistryAddress.of(URI.create("oci://" + server.host() + "/team"));
        var store = new RegistryStore(address, RegistryCredentials.NONE, LIMITS, folder);
        synchronized (stores) {
            stores.add(store);
        }
        return store.place(new PackageName("shop/base" + tests));
    }
}
