package dev.seedbed.store.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.seedbed.engine.context.DockerCredentials;
import dev.seedbed.engine.context.RegistryCredentials;
import dev.seedbed.source.web.BodyReader;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Tag;
import dev.seedbed.store.place.TestBlob;
import dev.seedbed.store.registry.StubRegistry.Answer;
import dev.seedbed.store.registry.http.BodyStream;
import dev.seedbed.store.registry.http.RegistryAddress;
import dev.seedbed.store.registry.http.RegistryLimits;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What registries do that Debian's does not, and what hostile ones do.
class RegistryClientTest {
    private static final TestBlob BLOB = TestBlob.random(1, 5000);
    private static final RegistryLimits LIMITS =
            new RegistryLimits(Duration.ofMinutes(1), Duration.ofMillis(1), Duration.ofSeconds(5), 1024);
    private static final String REALM =
            "Bearer realm=\"http://%s/token\",service=\"registry\",scope=\"repository:x:pull\"";

    @TempDir
    Path folder;

    private RegistryStore store(StubRegistry server, RegistryCredentials credentials, RegistryLimits limits)
            throws Exception {
        return new RegistryStore(
                RegistryAddress.of(URI.create("oci://" + server.host() + "/team")), credentials, limits, folder);
    }

    private RegistryStore store(StubRegistry server) throws Exception {
        return store(server, RegistryCredentials.NONE, LIMITS);
    }

    /// As `docker login` leaves it.
    private RegistryCredentials login(StubRegistry server) throws IOException {
        String pair = Base64.getEncoder().encodeToString("mia:s3cret".getBytes(StandardCharsets.UTF_8));
        Files.writeString(
                folder.resolve("config.json"), "{\"auths\":{\"%s\":{\"auth\":\"%s\"}}}".formatted(server.host(), pair));
        return new DockerCredentials(Map.of("DOCKER_CONFIG", folder.toString()), folder);
    }

    private static boolean has(RegistryStore store) throws Exception {
        return store.place(new PackageName("shop/base")).has(BLOB.digest());
    }

    private static byte[] read(RegistryStore store, long offset, long length) throws Exception {
        try (InputStream in = store.place(new PackageName("shop/base")).get(BLOB.digest(), offset, length)) {
            return in.readAllBytes();
        }
    }

    private static Failure failure(Callable<?> call) {
        var caught = new Failure[1];
        assertThatExceptionOfType(OperationFailedException.class)
                .isThrownBy(call::call)
                .satisfies(failed -> caught[0] = failed.failure());
        return caught[0];
    }

    private static void assertUnreachable(String message, Callable<?> call) {
        assertThat(failure(call)).isInstanceOfSatisfying(StoreFailure.StoreUnreachable.class, unreachable -> {
            assertThat(unreachable.message()).isEqualTo(message);
        });
    }

    @Test
    void aTokenIsAskedForByNameAndPasswordAndUsedAgain() throws Exception {
        var host = new String[1];
        try (var server = new StubRegistry(asked -> {
            if (asked.path().equals("/token")) {
                return Answer.json(200, "{\"token\":\"abc.def\",\"expires_in\":300}");
            }
            return asked.authorization().equals("Bearer abc.def")
                    ? Answer.of(200)
                    : Answer.of(401, "WWW-Authenticate", REALM.formatted(host[0]));
        })) {
            host[0] = server.host();
            try (RegistryStore store = store(server, login(server), LIMITS)) {
                assertThat(has(store)).isTrue();
                assertThat(has(store)).isTrue();
            }
            String basic = "Basic " + Base64.getEncoder().encodeToString("mia:s3cret".getBytes(StandardCharsets.UTF_8));
            assertThat(server.asked)
                    .extracting(StubRegistry.Asked::path, StubRegistry.Asked::authorization)
                    .containsExactly(
                            tuple("/v2/team/shop/base/blobs/" + BLOB.digest(), ""),
                            tuple("/token", basic),
                            tuple("/v2/team/shop/base/blobs/" + BLOB.digest(), "Bearer abc.def"),
                            tuple("/v2/team/shop/base/blobs/" + BLOB.digest(), "Bearer abc.def"));
            assertThat(server.asked.get(1).query()).contains("scope=repository%3Ax%3Apull", "service=registry");
        }
    }

    @Test
    void whoIsNotLoggedInIsTold() throws Exception {
        try (var server = new StubRegistry(_ -> Answer.of(401, "WWW-Authenticate", "Basic realm=\"x\""));
                RegistryStore store = store(server)) {
            assertThat(failure(() -> has(store)))
                    .isEqualTo(new StoreFailure.StoreRefused(
                            "oci://" + server.host() + "/team",
                            StoreFailure.Action.READ,
                            "registry-login:" + server.host()));
        }
    }

    @Test
    void aLoginDoesNotFollowToAnotherServer() throws Exception {
        try (var other = new StubRegistry(_ -> new Answer(200, Map.of(), BLOB.content()));
                var server = new StubRegistry(asked -> asked.authorization().isEmpty()
                        ? Answer.of(401, "WWW-Authenticate", "Basic realm=\"x\"")
                        : Answer.of(307, "Location", "http://" + other.host() + "/elsewhere"));
                RegistryStore store = store(server, login(server), LIMITS)) {
            assertThat(read(store, 0, 5000)).isEqualTo(BLOB.content());
            assertThat(other.asked)
                    .singleElement()
                    .satisfies(asked -> assertThat(asked.authorization()).isEmpty());
            assertThat(server.asked)
                    .last()
                    .satisfies(asked -> assertThat(asked.authorization()).startsWith("Basic "));
        }
    }

    @Test
    void redirectsEnd() throws Exception {
        try (var server = new StubRegistry(_ -> Answer.of(307, "Location", "/again"));
                RegistryStore store = store(server)) {
            assertUnreachable("too-many-redirects", () -> has(store));
            assertThat(server.asked).hasSize(9);
        }
    }

    @Test
    void nobodyIsFollowedToAnUnsafePlace() throws Exception {
        for (String place : List.of("http://registry.example.com/x", "ftp://127.0.0.1/x", "file:///etc/passwd", "::")) {
            try (var server = new StubRegistry(_ -> Answer.of(307, "Location", place));
                    RegistryStore store = store(server)) {
                assertUnreachable("bad-redirect", () -> has(store));
            }
        }
    }

    @Test
    void aRegistryWithoutRangesSendsAllAndThePartIsTaken() throws Exception {
        try (var server = new StubRegistry(_ -> new Answer(200, Map.of(), BLOB.content()));
                RegistryStore store = store(server)) {
            assertThat(read(store, 1000, 50)).isEqualTo(Arrays.copyOfRange(BLOB.content(), 1000, 1050));
            assertThat(server.asked.getFirst().range()).isEqualTo("bytes=1000-1049");
        }
    }

    @Test
    void anotherPartThanWasAskedForIsRefused() throws Exception {
        try (var server = new StubRegistry(
                        _ -> new Answer(206, Map.of("Content-Range", "bytes 0-49/5000"), new byte[50]));
                RegistryStore store = store(server)) {
            assertThat(failure(() -> read(store, 1000, 50))).isInstanceOf(StoreFailure.StoreDamaged.class);
        }
    }

    @Test
    void tooManyRequestsAreWaitedForAsToldButNotForEver() throws Exception {
        var times = new AtomicInteger();
        try (var server = new StubRegistry(
                        _ -> times.incrementAndGet() < 3 ? Answer.of(429, "Retry-After", "0") : Answer.of(200));
                RegistryStore store = store(server)) {
            assertThat(has(store)).isTrue();
            assertThat(times).hasValue(3);
        }
        try (var server = new StubRegistry(_ -> Answer.of(429, "Retry-After", "3600"));
                RegistryStore store = store(server)) {
            assertUnreachable("too-many-requests:3600", () -> has(store));
            assertThat(server.asked).hasSize(1);
        }
    }

    @Test
    void errorsOfTheServerAreTriedAgain() throws Exception {
        var times = new AtomicInteger();
        try (var server = new StubRegistry(_ -> Answer.of(times.incrementAndGet() < 3 ? 503 : 200));
                RegistryStore store = store(server)) {
            assertThat(has(store)).isTrue();
        }
        try (var server = new StubRegistry(_ -> Answer.of(503));
                RegistryStore store = store(server)) {
            assertUnreachable("server-error:503", () -> has(store));
            assertThat(server.asked).hasSize(4);
        }
    }

    @Test
    void whatStallsIsGivenUp() throws Exception {
        var never = new CountDownLatch(1);
        var limits = new RegistryLimits(Duration.ofMillis(100), Duration.ofMillis(1), Duration.ofSeconds(5), 1024);
        try (var server = new StubRegistry(_ -> {
                    never.await();
                    return Answer.of(200);
                });
                RegistryStore store = store(server, RegistryCredentials.NONE, limits)) {
            assertUnreachable("no-answer", () -> has(store));
        }
    }

    @Test
    void aBodyThatStallsIsGivenUp() throws Exception {
        var body = new BodyStream(new BodyReader(Duration.ofMillis(50)));
        assertThatThrownBy(body::read).isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void waitingIsInterrupted() throws Exception {
        var waits = new CountDownLatch(1);
        var never = new CountDownLatch(1);
        try (var server = new StubRegistry(_ -> {
                    waits.countDown();
                    never.await();
                    return Answer.of(200);
                });
                RegistryStore store = store(server)) {
            var asking = new FutureTask<>(() -> {
                assertThatThrownBy(() -> has(store)).isInstanceOf(InterruptedException.class);
                return true;
            });
            Thread thread = Thread.ofVirtual().start(asking);
            assertThat(waits.await(1, TimeUnit.MINUTES)).isTrue();
            thread.interrupt();
            assertThat(asking.get(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    @Test
    void manifestsThatAreNotTakenAreTold() throws Exception {
        try (var server = new StubRegistry(asked -> switch (asked.method()) {
                    case "PUT" ->
                        Answer.json(
                                400,
                                "{\"errors\":[{\"code\":\"MANIFEST_INVALID\",\"message\":\"unknown media\\ntype\"}]}");
                    default -> Answer.of(404);
                });
                RegistryStore store = store(server)) {
            var place = store.place(new PackageName("shop/base"));
            assertThat(failure(() -> place.publish(new Tag("v1"), "{}".getBytes(StandardCharsets.UTF_8))))
                    .isInstanceOfSatisfying(
                            StoreFailure.StoreRefused.class,
                            refused -> assertThat(refused.message())
                                    .isEqualTo("registry-media-type:MANIFEST_INVALID unknown media type"));
        }
    }

    @Test
    void anImageOfTheSameTagIsNotOverwritten() throws Exception {
        String image = "{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\"}";
        try (var server = new StubRegistry(asked -> switch (asked.method()) {
                    case "HEAD" ->
                        Answer.of(
                                200,
                                "Docker-Content-Digest",
                                TestBlob.text(image).digest().toString());
                    case "GET" ->
                        asked.path().endsWith("/tags/list")
                                ? Answer.json(200, "{\"tags\":[\"v1\"]}")
                                : Answer.json(200, image);
                    default -> Answer.of(201);
                });
                RegistryStore store = store(server)) {
            var place = store.place(new PackageName("shop/base"));
            byte[] manifest = "{\"artifactType\":\"x\"}".getBytes(StandardCharsets.UTF_8);
            assertThat(failure(() -> place.publish(new Tag("v1"), manifest)))
                    .isInstanceOf(StoreFailure.VersionTaken.class);
            assertThat(server.asked).noneMatch(asked -> asked.method().equals("PUT"));
        }
    }

    @Test
    void tagsOfOthersAreNoVersions() throws Exception {
        Digest digest = BLOB.digest();
        String forged = "v1--000000000000";
        String own = "v2--" + digest.hex().substring(0, 12);
        try (var server = new StubRegistry(asked -> asked.path().endsWith("/tags/list")
                        ? Answer.json(
                                200, "{\"tags\":[\"latest\",\"1.2--3\",\"%s\",\"%s\",\"../x\"]}".formatted(forged, own))
                        : Answer.of(200, "Docker-Content-Digest", digest.toString()));
                RegistryStore store = store(server)) {
            assertThat(store.place(new PackageName("shop/base")).versions())
                    .containsExactly(new PublishedVersion(new Tag("v2"), digest));
        }
    }

    @Test
    void listsEnd() throws Exception {
        try (var server = new StubRegistry(
                        _ -> Answer.json(200, "{\"tags\":[\"a\"]}", "Link", "</v2/x/tags/list?n=1>; rel=\"next\""));
                RegistryStore store = store(server)) {
            assertThat(failure(() -> store.place(new PackageName("shop/base")).versions()))
                    .isInstanceOf(StoreFailure.StoreDamaged.class);
            assertThat(server.asked).hasSizeLessThan(1000);
        }
    }

    @Test
    void aListIsNotReadFromAnotherServer() throws Exception {
        try (var other = new StubRegistry(_ -> Answer.json(200, "{\"tags\":[]}"));
                var server = new StubRegistry(_ ->
                        Answer.json(200, "{\"tags\":[]}", "Link", "<http://" + other.host() + "/tags>; rel=\"next\""));
                RegistryStore store = store(server)) {
            assertUnreachable(
                    "bad-redirect",
                    () -> store.place(new PackageName("shop/base")).versions());
            assertThat(other.asked).isEmpty();
        }
    }

    @Test
    void packagesAreRepositoriesBelowTheBaseWithVersions() throws Exception {
        try (var server = new StubRegistry(asked -> switch (asked.path()) {
                    case "/v2/_catalog" ->
                        Answer.json(
                                200,
                                "{\"repositories\":[\"team/shop/base\",\"team/image\",\"teamwork\",\"team/../x\",\"x\"]}");
                    case "/v2/team/shop/base/tags/list" -> Answer.json(200, "{\"tags\":[\"v1--0123456789ab\"]}");
                    default -> Answer.json(200, "{\"tags\":[\"v1\"]}");
                });
                RegistryStore store = store(server)) {
            assertThat(store.packages()).containsExactly(new PackageName("shop/base"));
        }
        try (var server = new StubRegistry(_ -> Answer.of(404));
                RegistryStore store = store(server)) {
            assertThat(failure(store::packages)).isInstanceOf(StoreFailure.StoreRefused.class);
        }
    }

    @Test
    void anAddressHasNoPasswordAndNoTraps() throws Exception {
        for (String bad : List.of(
                "oci://mia:s3cret@registry.example.com/team",
                "oci:///team",
                "oci://host/Team",
                "oci://host/../x",
                "oci://host/team?x=y",
                "oci://-host/team")) {
            assertThat(failure(() -> RegistryAddress.of(URI.create(bad))))
                    .isInstanceOf(Failure.InvalidInput.class)
                    .satisfies(failure -> assertThat(failure.toString()).doesNotContain("s3cret"));
        }
        assertThat(RegistryAddress.of(URI.create("oci://docker.io/mia")).api("x"))
                .isEqualTo(URI.create("https://registry-1.docker.io/v2/x"));
        assertThat(RegistryAddress.of(URI.create("oci://Registry.Example.com/team"))
                        .api("x"))
                .isEqualTo(URI.create("https://registry.example.com/v2/x"));
        assertThat(RegistryAddress.of(URI.create("oci://localhost:5000")).api("x"))
                .isEqualTo(URI.create("http://localhost:5000/v2/x"));
    }
}
