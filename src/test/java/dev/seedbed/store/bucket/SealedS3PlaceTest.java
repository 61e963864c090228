package dev.seedbed.store.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PlaceContract;
import dev.seedbed.store.place.Store;
import dev.seedbed.store.sealed.AgeKeys;
import dev.seedbed.store.sealed.SealedStore;
import dev.seedbed.store.sealed.SealedStores;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A bucket that is encrypted is a place like any other.
class SealedS3PlaceTest extends PlaceContract {
    private static S3Server server;
    private static AgeKeys people;
    private static SealedStore store;

    private final PackageName name = new PackageName("shop/" + UUID.randomUUID());

    @BeforeAll
    static void start(@TempDir Path objects, @TempDir Path keys) throws Exception {
        server = S3Server.in(objects);
        people = new AgeKeys(keys);
        store = SealedStores.encrypted(open("/packages"), people);
    }

    private static Store open(String path) throws OperationFailedException {
        return S3Server.type(S3Server.SECRET).open(server.address(path));
    }

    @AfterAll
    static void stop() throws Exception {
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
        SealedStores.assertTravels(() -> open("/other"), people, folder);
    }
}
