package dev.seedbed.store.bucket;

import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PlaceContract;
import dev.seedbed.store.place.Store;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class S3PlaceTest extends PlaceContract {
    private static S3Server server;
    private static Store store;

    private final PackageName name = new PackageName("shop/" + UUID.randomUUID());

    @BeforeAll
    static void start(@TempDir Path objects) throws Exception {
        server = S3Server.in(objects);
        store = S3Server.type(S3Server.SECRET).open(server.address("/packages"));
    }

    @AfterAll
    static void stop() throws Exception {
        store.close();
        server.close();
    }

    @Override
    protected Place open() {
        return store.place(name);
    }
}
