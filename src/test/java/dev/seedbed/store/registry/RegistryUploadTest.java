package dev.seedbed.store.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.context.DockerCredentials;
import dev.seedbed.engine.context.RegistryCredentials;
import dev.seedbed.store.object.KilledPusher;
import dev.seedbed.store.object.Pusher;
import dev.seedbed.store.place.BlobContent;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.Faults;
import dev.seedbed.store.place.FaultyPlace;
import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.TestBlob;
import dev.seedbed.store.place.TestManifest;
import dev.seedbed.store.registry.http.RegistryAddress;
import dev.seedbed.store.registry.http.RegistryLimits;
import dev.seedbed.store.transfer.PackageTrip;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Uploads to a real registry that are cut off, and what ordinary tools see.
@Tag("engine")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistryUploadTest {
    private static final int PART = 10_000;
    private static final TestBlob BLOB = TestBlob.random(1, 95_000);

    @TempDir
    Path folder;

    private RegistryServer server;

    @BeforeAll
    void startServer(@TempDir Path data) throws Exception {
        server = new RegistryServer(data, "");
    }

    @AfterAll
    void stopServer() {
        server.close();
    }

    private RegistryStore store() throws Exception {
        var limits = new RegistryLimits(Duration.ofMinutes(1), Duration.ofMillis(1), Duration.ofSeconds(5), PART);
        return new RegistryStore(
                RegistryAddress.of(URI.create("oci://" + server.host())), RegistryCredentials.NONE, limits, folder);
    }

    /// The program is killed when so much was read.
    private static Faults diesAfter(long bytes) {
        return new Faults() {
            @Override
            public InputStream sent(Digest digest, InputStream content) {
                return new FilterInputStream(content) {
                    private long read;

                    @Override
                    public int read(byte[] buffer, int offset, int length) throws IOException {
                        if (read >= bytes) {
                            throw new Death();
                        }
                        int more = super.read(buffer, offset, (int) Math.min(length, bytes - read));
                        read += more;
                        return more;
                    }
                };
            }
        };
    }

    @Test
    void aKilledUploadGoesOnWhereItEnded() throws Exception {
        var name = new PackageName("killed");
        try (RegistryStore first = store()) {
            Place dying = new FaultyPlace(first.place(name), diesAfter(65_000));
            assertThatThrownBy(() -> dying.put(BLOB.digest(), BLOB, _ -> {})).isInstanceOf(Faults.Death.class);
        }
        var sent = new AtomicLong();
        try (RegistryStore second = store()) {
            Place place = second.place(name);
            assertThat(place.has(BLOB.digest())).isFalse();
            place.put(BLOB.digest(), BLOB, sent::addAndGet);
            assertThat(sent).hasValue(BLOB.bytes() - 60_000);
            try (InputStream in = place.get(BLOB.digest(), 0, BLOB.bytes())) {
                assertThat(in.readAllBytes()).isEqualTo(BLOB.content());
            }
        }
        try (Stream<Path> notes = Files.walk(folder)) {
            assertThat(notes.filter(Files::isRegularFile)).isEmpty();
        }
    }

    /// What the registry has is of another content: the digest tells, and it is begun anew.
    @Test
    void aBegunUploadOfWhatChangedIsNotTaken() throws Exception {
        var name = new PackageName("changed");
        TestBlob other = TestBlob.random(2, 95_000);
        try (RegistryStore first = store()) {
            Place dying = new FaultyPlace(first.place(name), diesAfter(65_000));
            BlobContent wrong = other;
            assertThatThrownBy(() -> dying.put(BLOB.digest(), wrong, _ -> {})).isInstanceOf(Faults.Death.class);
        }
        try (RegistryStore second = store()) {
            Place place = second.place(name);
            place.put(BLOB.digest(), BLOB, _ -> {});
            assertThat(place.has(BLOB.digest())).isTrue();
        }
    }

    @Test
    void ordinaryToolsSeeTheTag() throws Exception {
        TestBlob config = TestBlob.text("{}");
        byte[] manifest = TestManifest.of(config, BLOB);
        try (RegistryStore store = store()) {
            Place place = store.place(new PackageName("ordinary"));
            place.put(config.digest(), config, _ -> {});
            place.put(BLOB.digest(), BLOB, _ -> {});
            place.latest(place.publish(new dev.seedbed.store.place.Tag("v8"), manifest));
            assertThat(store.packages()).contains(new PackageName("ordinary"));
        }
        for (String tag : new String[] {"v8", "latest"}) {
            assertThat(get("/v2/ordinary/manifests/" + tag)).isEqualTo(manifest);
        }
    }

    @Test
    void aKilledProgramLeavesNothingHalf() throws Exception {
        Pusher.killAfter(
                4,
                URI.create("oci://" + server.host()),
                Map.of("SEEDBED_HOME", folder.toString(), "DOCKER_CONFIG", folder.toString()));
        try (RegistryStore store = store()) {
            KilledPusher.assertVersionsAreWhole(store.place(Pusher.NAME));
        }
    }

    /// As a whole: cut, packed, sent, and only the difference the second time.
    @Test
    void packagesArePushedAndPulled() throws Exception {
        try (RegistryStore mia = store();
                RegistryStore ken = store()) {
            var name = new PackageName("shop/trip");
            PackageTrip.make(mia.place(name), ken.place(name), folder.resolveSibling("trip"));
        }
    }

    /// With a name and password that `docker login` has kept.
    @Test
    void aRegistryThatWantsALogin(@TempDir Path data) throws Exception {
        try (var closed = RegistryServer.withLogin(data)) {
            assertThat(login(closed, data, "mia:s3cret")
                            .place(new PackageName("a"))
                            .versions())
                    .isEmpty();
            assertThat(login(closed, data, "mia:s3cret").packages()).isEmpty();
            for (String wrong : new String[] {"mia:other", "", "ken:s3cret"}) {
                assertThatThrownBy(() -> login(closed, data, wrong).packages())
                        .isInstanceOfSatisfying(
                                OperationFailedException.class,
                                failed -> assertThat(failed.failure()).isInstanceOf(StoreFailure.StoreRefused.class));
            }
        }
    }

    private RegistryStore login(RegistryServer where, Path data, String pair) throws Exception {
        String auth = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        Files.writeString(
                data.resolve("config.json"), "{\"auths\":{\"%s\":{\"auth\":\"%s\"}}}".formatted(where.host(), auth));
        return new RegistryStore(
                RegistryAddress.of(URI.create("oci://" + where.host())),
                new DockerCredentials(Map.of("DOCKER_CONFIG", data.toString()), data),
                RegistryLimits.USUAL,
                folder);
    }

    private byte[] get(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://" + server.host() + path))
                                    .header("Accept", "application/vnd.oci.image.manifest.v1+json")
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        }
    }
}
