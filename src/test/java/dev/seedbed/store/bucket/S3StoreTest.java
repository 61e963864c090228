package dev.seedbed.store.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.store.object.KilledPusher;
import dev.seedbed.store.object.ObjectStore;
import dev.seedbed.store.object.Pusher;
import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Store;
import dev.seedbed.store.place.Tag;
import dev.seedbed.store.place.TestBlob;
import dev.seedbed.store.place.TestManifest;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.Action;
import dev.seedbed.task.StoreFailure.StoreDamaged;
import dev.seedbed.task.StoreFailure.StoreRefused;
import dev.seedbed.task.StoreFailure.StoreUnreachable;
import dev.seedbed.volume.TinyFolder;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3StoreTest {
    private static final PackageName BASE = new PackageName("shop/base");
    private static final TestBlob CONFIG = TestBlob.text("{}");
    private static final TestBlob ROWS = TestBlob.random(1, 6_000_000);
    private static S3Server server;

    private final String folder = "/" + UUID.randomUUID();

    @BeforeAll
    static void start(@TempDir Path objects) throws Exception {
        server = S3Server.in(objects);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    private Store open(int port, String bucket, String secret) throws OperationFailedException {
        return S3Server.type(secret).open(S3Server.address(port, bucket, folder));
    }

    private Place place(int port) throws OperationFailedException {
        return open(port, S3Server.BUCKET, S3Server.SECRET).place(BASE);
    }

    private Place place() throws OperationFailedException {
        return place(server.port());
    }

    private static PublishedVersion publish(Place place, String tag, TestBlob... layers) throws Exception {
        place.put(CONFIG.digest(), CONFIG, _ -> {});
        for (TestBlob layer : layers) {
            place.put(layer.digest(), layer, _ -> {});
        }
        return place.publish(new Tag(tag), TestManifest.of(CONFIG, layers));
    }

    private static Failure failure(ThrowingCallable call) {
        return assertThatExceptionOfType(OperationFailedException.class)
                .isThrownBy(call)
                .actual()
                .failure();
    }

    private static byte[] read(Place place, TestBlob blob) throws Exception {
        try (InputStream in = place.get(blob.digest(), 0, blob.bytes())) {
            return in.readAllBytes();
        }
    }

    @Test
    void packagesAreFound() throws Exception {
        try (Store store = open(server.port(), S3Server.BUCKET, S3Server.SECRET)) {
            assertThat(store.packages()).isEmpty();
            List<PackageName> names = List.of(BASE, new PackageName("shop"), new PackageName("other"));
            for (PackageName name : names) {
                publish(store.place(name), "v1");
            }
            assertThat(store.packages()).containsExactlyInAnyOrderElementsOf(names);
            assertThat(store.address()).isEqualTo("s3://team" + folder + "?endpoint=http://127.0.0.1:" + server.port());
        }
    }

    @Test
    void otherToolsReadTheLayout() throws Exception {
        try (Place place = place()) {
            place.latest(publish(place, "v1"));
        }
        Path base = server.file(folder.substring(1) + "/shop/base");
        assertThat(base.resolve("oci-layout")).content().contains("imageLayoutVersion");
        assertThat(base.resolve("index.json")).content().contains("\"v1\"", "\"latest\"");
    }

    @Test
    void longBlobsAreReadInBlocks() throws Exception {
        try (Place place = place()) {
            place.put(ROWS.digest(), ROWS, _ -> {});
            assertThat(read(place, ROWS)).isEqualTo(ROWS.content());
            try (InputStream in = place.get(ROWS.digest(), 1_000_000, 20_000_000)) {
                assertThat(in.readAllBytes()).hasSize(5_000_000).endsWith(ROWS.content()[5_999_999]);
            }
        }
    }

    @Test
    void aCutConnectionIsTriedAgain() throws Exception {
        try (var proxy = new CuttingProxy(server.port());
                Place place = place(proxy.port())) {
            proxy.cutAfter = 1_000_000;
            proxy.mostCuts = 1;
            var sent = new AtomicLong();
            place.put(ROWS.digest(), ROWS, sent::addAndGet);
            assertThat(proxy.cuts()).isPositive();
            assertThat(sent).hasValue(ROWS.bytes());
            assertThat(read(place, ROWS)).isEqualTo(ROWS.content());
        }
    }

    /// It goes on where it was.
    @Test
    void aReadThatIsCutAgainAndAgainEnds() throws Exception {
        try (var proxy = new CuttingProxy(server.port());
                Place place = place(proxy.port())) {
            place.put(ROWS.digest(), ROWS, _ -> {});
            proxy.cutAfter = 1_000_000;
            assertThat(read(place, ROWS)).isEqualTo(ROWS.content());
            assertThat(proxy.cuts()).isGreaterThan(4);
        }
    }

    @Test
    void aNetworkThatStaysCutIsTold() throws Exception {
        try (var proxy = new CuttingProxy(server.port());
                Place place = place(proxy.port())) {
            publish(place, "v1");
            proxy.cutAfter = 1_000_000;
            assertThat(failure(() -> publish(place, "v2", ROWS))).isInstanceOf(StoreUnreachable.class);
            proxy.cutAfter = Long.MAX_VALUE;
            assertThat(place.has(ROWS.digest())).isFalse();
            assertThat(place.versions()).hasSize(1);
            publish(place, "v2", ROWS);
            proxy.cutAfter = 0;
            assertThatThrownBy(() -> read(place, ROWS))
                    .satisfiesAnyOf(
                            e -> assertThat(e).isInstanceOf(OperationFailedException.class),
                            e -> assertThat(e).hasCauseInstanceOf(OperationFailedException.class));
            proxy.cutAfter = Long.MAX_VALUE;
            assertThat(read(place, ROWS)).isEqualTo(ROWS.content());
        }
    }

    @Test
    void nobodyWaitsForEver() throws Exception {
        try (var proxy = new CuttingProxy(server.port())) {
            URI address = S3Server.address(proxy.port(), S3Server.BUCKET, folder);
            Service service = new S3Address()
                    .service(
                            BucketAddress.of(address),
                            new Credentials(S3Server.environment(S3Server.SECRET), Path.of("no-netrc")));
            try (var store = new ObjectStore(new BucketObjects(
                    address.toString(),
                    () -> service,
                    new Patience(Duration.ofSeconds(1), Duration.ofMinutes(3), Duration.ofMillis(5))))) {
                proxy.stalls = true;
                assertThat(failure(() -> store.place(BASE).has(CONFIG.digest())))
                        .isEqualTo(new StoreUnreachable(address.toString(), "no-answer-within:1"));
            }
        }
    }

    @Test
    void aStalledCallIsCancelled() throws Exception {
        try (var proxy = new CuttingProxy(server.port());
                Place place = place(proxy.port())) {
            proxy.stalls = true;
            var putting = new FutureTask<>(() -> {
                assertThatThrownBy(() -> place.put(ROWS.digest(), ROWS, _ -> {}))
                        .isInstanceOf(InterruptedException.class);
                return null;
            });
            Thread thread = Thread.ofVirtual().start(putting);
            proxy.awaitStall();
            thread.interrupt();
            putting.get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void credentialsThatAreWrongAreTold() throws Exception {
        try (Place place = open(server.port(), S3Server.BUCKET, "wrong").place(BASE)) {
            assertThat(failure(place::versions)).isInstanceOfSatisfying(StoreRefused.class, refused -> {
                assertThat(refused.action()).isEqualTo(Action.READ);
                assertThat(refused.message()).startsWith("SignatureDoesNotMatch: ");
            });
            assertThat(failure(() -> publish(place, "v1"))).isInstanceOf(StoreRefused.class);
        }
    }

    @Test
    void aBucketThatIsNotThereIsTold() throws Exception {
        try (Place place = open(server.port(), "nobody", S3Server.SECRET).place(BASE)) {
            assertThat(failure(place::versions))
                    .isEqualTo(new StoreUnreachable(
                            "s3://nobody" + folder + "?endpoint=http://127.0.0.1:" + server.port(),
                            "NoSuchBucket: The specified bucket does not exist"));
        }
    }

    @Test
    void secretsAreNowhere() throws Exception {
        try (Store store = open(1, S3Server.BUCKET, S3Server.SECRET)) {
            assertThatThrownBy(store::packages).satisfies(thrown -> {
                for (Throwable each = thrown; each != null; each = each.getCause()) {
                    assertThat(each.toString()).doesNotContain(S3Server.SECRET);
                }
            });
            Service service = new S3Address()
                    .service(
                            BucketAddress.of(server.address(folder)),
                            new Credentials(S3Server.environment(S3Server.SECRET), Path.of("no-netrc")));
            assertThat(service.options()).containsValue(S3Server.SECRET);
            assertThat(service.toString()).doesNotContain(S3Server.SECRET);
        }
    }

    @Test
    void aKilledProgramLeavesNothingHalf() throws Exception {
        Pusher.killAfter(4, server.address(folder), S3Server.environment(S3Server.SECRET));
        try (Place place = open(server.port(), S3Server.BUCKET, S3Server.SECRET).place(Pusher.NAME)) {
            KilledPusher.assertNothingIsHalf(place, 1);
        }
    }

    @Test
    void aShortObjectIsToldAndReplaced() throws Exception {
        try (Place place = place()) {
            publish(place, "v1", ROWS);
            Path file = server.file(folder.substring(1) + "/shop/base/blobs/sha256/"
                    + ROWS.digest().hex());
            Files.write(file, new byte[1000]);
            assertThat(read(place, ROWS)).hasSizeLessThanOrEqualTo(1000);
            place.put(ROWS.digest(), ROWS, _ -> {});
            assertThat(read(place, ROWS)).isEqualTo(ROWS.content());
            place.remove(ROWS.digest());
            assertThat(failure(() -> read(place, ROWS))).isInstanceOf(StoreDamaged.class);
        }
    }

    /// Both are told that they published, and both did.
    @Test
    void whereConditionsAreIgnoredNoVersionIsLost(@TempDir Path objects) throws Exception {
        var both = new CyclicBarrier(2);
        try (S3Server ignoring = S3Server.ignoringConditions(objects, both);
                Place place = place(ignoring.port())) {
            place.put(CONFIG.digest(), CONFIG, _ -> {});
            place.put(ROWS.digest(), ROWS, _ -> {});
            List<FutureTask<PublishedVersion>> all = List.of(
                    new FutureTask<>(() -> place.publish(new Tag("v1"), TestManifest.of(CONFIG, ROWS))),
                    new FutureTask<>(() -> place.publish(new Tag("v1"), TestManifest.of(ROWS, CONFIG))));
            all.forEach(Thread::startVirtualThread);
            assertThat(place.versions())
                    .isSubsetOf(all.getFirst().get(), all.get(1).get());
            assertThat(place.versions())
                    .containsExactlyInAnyOrder(all.getFirst().get(), all.get(1).get());
        }
    }

    @Test
    void aFullDiskLeavesNothingHalf() throws Exception {
        try (TinyFolder tiny = TinyFolder.of(4096);
                S3Server full = S3Server.in(tiny.path());
                Place place = place(full.port())) {
            PublishedVersion version = publish(place, "v1");
            assertThat(failure(() -> publish(place, "v2", ROWS)))
                    .isInstanceOfAny(StoreUnreachable.class, Failure.NoSpace.class);
            assertThat(place.has(ROWS.digest())).isFalse();
            assertThat(place.versions()).containsExactly(version);
        }
    }
}
