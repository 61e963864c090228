package dev.seedbed.store.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PlaceContract;
import dev.seedbed.store.place.Store;
import dev.seedbed.store.place.TestBlob;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.StoreRefused;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebDavPlaceTest extends PlaceContract {
    @TempDir
    private static Path files;

    private static WebDavServer server;
    private static Store store;

    private final PackageName name = new PackageName("shop/" + UUID.randomUUID());

    @BeforeAll
    static void start(@TempDir Path work) throws Exception {
        server = new WebDavServer(files, work);
        store = open(WebDavServer.netrc(work, WebDavServer.PASSWORD));
    }

    private static Store open(Path netrc) throws OperationFailedException {
        return new BucketStoreType(new Credentials(Map.of(), netrc), S3Server.BRIEF)
                .open(URI.create("webdav://127.0.0.1:" + server.port() + "/some/folder"));
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

    @Test
    void packagesAreFound() throws Exception {
        try (Place place = open()) {
            TestBlob blob = TestBlob.text("rows");
            place.put(blob.digest(), blob, _ -> {});
        }
        assertThat(store.packages()).contains(name);
        assertThat(files.resolve("some/folder").resolve(name.text()).resolve("oci-layout"))
                .exists();
    }

    @Test
    void packsGoOverAndNoDraftStays() throws Exception {
        TestBlob pack = TestBlob.random(9, 16 << 20);
        try (Place place = open()) {
            place.put(pack.digest(), pack, _ -> {});
            try (InputStream in = place.get(pack.digest(), 3, pack.bytes())) {
                assertThat(TestBlob.digest(in.readAllBytes()))
                        .isEqualTo(new TestBlob(Arrays.copyOfRange(pack.content(), 3, pack.content().length)).digest());
            }
        }
        try (Stream<Path> drafts = Files.list(files.resolve("some/folder/_seedbed/drafts"))) {
            assertThat(drafts).isEmpty();
        }
    }

    @Test
    void aWrongPasswordIsTold(@TempDir Path home) throws Exception {
        try (Store wrong = open(WebDavServer.netrc(home, "wrong"))) {
            assertThatExceptionOfType(OperationFailedException.class)
                    .isThrownBy(wrong::packages)
                    .satisfies(failed -> assertThat(failed.failure()).isInstanceOf(StoreRefused.class));
        }
    }
}
