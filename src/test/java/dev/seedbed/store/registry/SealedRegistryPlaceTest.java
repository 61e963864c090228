package dev.seedbed.store.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.context.RegistryCredentials;
import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PlaceContract;
import dev.seedbed.store.place.Store;
import dev.seedbed.store.registry.http.RegistryAddress;
import dev.seedbed.store.registry.http.RegistryLimits;
import dev.seedbed.store.sealed.AgeKeys;
import dev.seedbed.store.sealed.SealedStore;
import dev.seedbed.store.sealed.SealedStores;
import dev.seedbed.task.OperationFailedException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A registry that is encrypted is a place like any other.
@Tag("engine")
class SealedRegistryPlaceTest extends PlaceContract {
    /// Small parts, so that the blobs of the tests are large.
    private static final RegistryLimits LIMITS =
            new RegistryLimits(Duration.ofMinutes(1), Duration.ofMillis(10), Duration.ofSeconds(10), 16 * 1024);

    @TempDir
    private static Path cache;

    private static RegistryServer server;
    private static AgeKeys people;
    private static SealedStore store;

    private final PackageName name = new PackageName("shop/" + UUID.randomUUID());

    @BeforeAll
    static void start(@TempDir Path data, @TempDir Path keys) throws Exception {
        server = new RegistryServer(data, "");
        people = new AgeKeys(keys);
        store = SealedStores.encrypted(open("team"), people);
    }

    private static Store open(String base) throws OperationFailedException {
        RegistryAddress address = RegistryAddress.of(URI.create("oci://" + server.host() + "/" + base));
        return new RegistryStore(address, RegistryCredentials.NONE, LIMITS, cache);
    }

    @AfterAll
    static void stop() {
        store.close();
        server.close();
    }

    @Override
    protected Place open() throws Exception {
        Place place = store.place(name);
        assertThat(place.seal().id()).isNotEmpty();
        return place;
    }

    @Test
    void packagesTravelAndRecipientsChange(@TempDir Path folder) throws Exception {
        SealedStores.assertTravels(() -> open("other"), people, folder);
    }
}
