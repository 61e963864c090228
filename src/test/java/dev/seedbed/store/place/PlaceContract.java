package dev.seedbed.store.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.StoreDamaged;
import dev.seedbed.task.StoreFailure.StoreRefused;
import dev.seedbed.task.StoreFailure.VersionTaken;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every [Place] has to do. Each test has an empty place of its own, which several clients open.
public abstract class PlaceContract {
    private static final int LIMIT = 1 << 20;
    private static final int DEATHS = 30;
    private static final TestBlob CONFIG = TestBlob.text("{}");
    private static final TestBlob SMALL = TestBlob.text("a few rows");
    private static final TestBlob LARGE = TestBlob.random(1, 100_000);
    private static final TestBlob OTHER = TestBlob.random(2, 70_000);

    /// A further client of the place of this test, as a program that begins now; the caller closes it.
    protected abstract Place open() throws Exception;

    @FunctionalInterface
    private interface Use<T> {
        T with(Place place) throws Exception;
    }

    private <T> T use(Use<T> use) throws Exception {
        try (Place place = open()) {
            return use.with(place);
        }
    }

    private static void put(Place place, TestBlob... blobs) throws OperationFailedException, InterruptedException {
        for (TestBlob blob : blobs) {
            place.put(blob.digest(), blob, _ -> {});
        }
    }

    private static byte[] read(Place place, TestBlob blob, long offset, long length) throws Exception {
        try (InputStream in = place.get(blob.digest(), offset, length)) {
            return in.readAllBytes();
        }
    }

    /// Puts what a version consists of, and publishes it.
    private static PublishedVersion publish(Place place, String tag, TestBlob... layers) throws Exception {
        put(place, CONFIG);
        put(place, layers);
        return place.publish(new Tag(tag), TestManifest.of(CONFIG, layers));
    }

    /// Everybody else finds a version, and all that it names.
    private void assertWhole(PublishedVersion version) throws Exception {
        use(place -> {
            byte[] manifest = place.manifest(version.manifest(), LIMIT);
            assertThat(TestBlob.digest(manifest)).isEqualTo(version.manifest());
            for (Digest named : TestManifest.named(manifest)) {
                assertThat(place.has(named)).as(named.toString()).isTrue();
                try (InputStream in = place.get(named, 0, LIMIT)) {
                    assertThat(TestBlob.digest(in.readAllBytes())).isEqualTo(named);
                }
            }
            return null;
        });
    }

    private List<PublishedVersion> versions() throws Exception {
        return use(Place::versions);
    }

    private Optional<Digest> latest() throws Exception {
        return use(Place::latest);
    }

    private List<HeldBy> holds() throws Exception {
        return use(Place::holds);
    }

    private boolean has(TestBlob blob) throws Exception {
        return use(place -> place.has(blob.digest()));
    }

    private byte[] content(TestBlob blob) throws Exception {
        return use(place -> read(place, blob, 0, blob.bytes()));
    }

    private PublishedVersion published(String tag, TestBlob... layers) throws Exception {
        return use(place -> publish(place, tag, layers));
    }

    private static void assertFails(Class<? extends Failure> failure, Callable<?> call) {
        assertThatExceptionOfType(OperationFailedException.class)
                .isThrownBy(call::call)
                .satisfies(failed -> assertThat(failed.failure()).isInstanceOf(failure));
    }

    @Test
    void nothingIsInAnEmptyPlace() throws Exception {
        use(place -> {
            assertThat(place.has(SMALL.digest())).isFalse();
            assertThat(place.versions()).isEmpty();
            assertThat(place.latest()).isEmpty();
            assertThat(place.holds()).isEmpty();
            assertFails(StoreDamaged.class, () -> place.get(SMALL.digest(), 0, 1));
            assertFails(StoreDamaged.class, () -> place.manifest(SMALL.digest(), LIMIT));
            return null;
        });
    }

    @Test
    void blobsAreReadWholeAndInParts() throws Exception {
        use(place -> {
            put(place, SMALL, LARGE);
            return null;
        });
        use(place -> {
            assertThat(place.has(LARGE.digest())).isTrue();
            assertThat(read(place, SMALL, 0, SMALL.bytes())).isEqualTo(SMALL.content());
            assertThat(read(place, LARGE, 0, LARGE.bytes())).isEqualTo(LARGE.content());
            assertThat(read(place, LARGE, 0, 1)).isEqualTo(Arrays.copyOf(LARGE.content(), 1));
            assertThat(read(place, LARGE, 12_345, 50_000))
                    .isEqualTo(Arrays.copyOfRange(LARGE.content(), 12_345, 62_345));
            assertThat(read(place, LARGE, LARGE.bytes() - 1, 1))
                    .isEqualTo(Arrays.copyOfRange(LARGE.content(), (int) LARGE.bytes() - 1, (int) LARGE.bytes()));
            return null;
        });
    }

    /// A reader who asks for more than there is gets what is there, or a failure; never other bytes.
    @Test
    void readsEndWhereTheBlobEnds() throws Exception {
        use(place -> {
            put(place, LARGE);
            try {
                assertThat(read(place, LARGE, LARGE.bytes() - 10, 1000)).hasSizeLessThanOrEqualTo(10);
            } catch (OperationFailedException e) {
                assertThat(e.failure()).isInstanceOf(StoreDamaged.class);
            }
            return null;
        });
    }

    /// A read that is given up does not disturb the next.
    @Test
    void readsMayBeGivenUp() throws Exception {
        use(place -> {
            put(place, LARGE);
            for (int each = 0; each < 5; each++) {
                try (InputStream in = place.get(LARGE.digest(), 0, LARGE.bytes())) {
                    assertThat(in.read()).isEqualTo(LARGE.content()[0] & 0xff);
                }
            }
            assertThat(read(place, LARGE, 5, 5)).isEqualTo(Arrays.copyOfRange(LARGE.content(), 5, 10));
            return null;
        });
    }

    @Test
    void whatIsThereIsNotSentAgain() throws Exception {
        var sent = new AtomicLong();
        use(place -> {
            place.put(LARGE.digest(), LARGE, sent::addAndGet);
            return null;
        });
        assertThat(sent).hasValue(LARGE.bytes());
        use(place -> {
            place.put(LARGE.digest(), LARGE, sent::addAndGet);
            return null;
        });
        assertThat(sent).hasValue(LARGE.bytes());
    }

    private record Announced(long bytes, InputStream open) implements BlobContent {}

    @Test
    void aContentThatEndsEarlyIsNotStored() throws Exception {
        use(place -> {
            var cut = new Announced(LARGE.bytes(), new ByteArrayInputStream(LARGE.content(), 0, 60_000));
            assertThatThrownBy(() -> place.put(LARGE.digest(), cut, _ -> {}))
                    .isInstanceOf(OperationFailedException.class);
            return null;
        });
        use(place -> {
            assertThat(place.has(LARGE.digest())).isFalse();
            put(place, LARGE);
            assertThat(read(place, LARGE, 0, LARGE.bytes())).isEqualTo(LARGE.content());
            return null;
        });
    }

    @Test
    void aContentThatCannotBeReadIsNotStored() throws Exception {
        use(place -> {
            var broken = new Announced(
                    LARGE.bytes(), new FilterInputStream(new ByteArrayInputStream(LARGE.content(), 0, 60_000)) {
                        @Override
                        public int read(byte[] bytes, int offset, int length) throws IOException {
                            int read = super.read(bytes, offset, length);
                            if (read < 0) {
                                throw new IOException("Input/output error");
                            }
                            return read;
                        }
                    });
            assertThatThrownBy(() -> place.put(LARGE.digest(), broken, _ -> {}))
                    .isInstanceOf(OperationFailedException.class);
            return null;
        });
        assertThat(has(LARGE)).isFalse();
    }

    /// Sends half of a content, and then nothing until its reader is interrupted.
    private static final class Stuck extends FilterInputStream {
        private final CountDownLatch halfway;
        private final CountDownLatch never = new CountDownLatch(1);

        Stuck(CountDownLatch halfway) {
            super(new ByteArrayInputStream(LARGE.content(), 0, (int) LARGE.bytes() / 2));
            this.halfway = halfway;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            if (read >= 0) {
                return read;
            }
            halfway.countDown();
            try {
                never.await();
                return -1;
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            }
        }
    }

    @Test
    void puttingIsInterrupted() throws Exception {
        var halfway = new CountDownLatch(1);
        var putting = new FutureTask<>(() -> use(place -> {
            assertThatThrownBy(
                            () -> place.put(LARGE.digest(), new Announced(LARGE.bytes(), new Stuck(halfway)), _ -> {}))
                    .isInstanceOf(InterruptedException.class);
            return null;
        }));
        Thread thread = Thread.ofVirtual().start(putting);
        assertThat(halfway.await(1, TimeUnit.MINUTES)).isTrue();
        thread.interrupt();
        putting.get(1, TimeUnit.MINUTES);
        assertThat(has(LARGE)).isFalse();
    }

    @Test
    void severalThreadsReadAndPutAtOnce() throws Exception {
        use(place -> {
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<byte[]>> all = new ArrayList<>();
                for (int each = 0; each < 12; each++) {
                    // some of them put the same
                    TestBlob blob = TestBlob.random(each / 2, 40_000);
                    all.add(threads.submit(() -> {
                        put(place, blob);
                        return read(place, blob, 100, 20_000);
                    }));
                }
                for (int each = 0; each < all.size(); each++) {
                    assertThat(all.get(each).get())
                            .isEqualTo(Arrays.copyOfRange(
                                    TestBlob.random(each / 2, 40_000).content(), 100, 20_100));
                }
            }
            return null;
        });
    }

    @Test
    void aPublishedVersionIsSeenByAll() throws Exception {
        PublishedVersion version = use(place -> {
            put(place, CONFIG, LARGE, SMALL);
            assertThat(versions()).isEmpty();
            return place.publish(new Tag("v1"), TestManifest.of(CONFIG, LARGE, SMALL));
        });
        assertThat(version.manifest()).isEqualTo(TestBlob.digest(TestManifest.of(CONFIG, LARGE, SMALL)));
        assertThat(versions()).containsExactly(version);
        assertWhole(version);
    }

    @Test
    void longManifestsAreRefused() throws Exception {
        use(place -> {
            PublishedVersion version = publish(place, "v1", SMALL);
            assertFails(StoreDamaged.class, () -> place.manifest(version.manifest(), 50));
            return null;
        });
    }

    @Test
    void aTagIsNotGivenTwice() throws Exception {
        PublishedVersion first = use(place -> publish(place, "v1", SMALL));
        use(place -> {
            assertFails(VersionTaken.class, () -> publish(place, "v1", LARGE));
            return null;
        });
        assertThat(versions()).containsExactly(first);
        assertThat(published("v1", SMALL)).isEqualTo(first);
        assertThat(versions()).containsExactly(first);
        assertWhole(first);
    }

    /// Whoever is told that a version was published finds it; who is not has changed nothing.
    @Test
    void twoPublishTheSameTagAtOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            String tag = "v" + round;
            TestBlob[] layers = {TestBlob.random(10 + round, 5000), TestBlob.random(20 + round, 5000)};
            var both = new CyclicBarrier(2);
            List<PublishedVersion> published = new ArrayList<>();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<PublishedVersion>> all = new ArrayList<>();
                for (TestBlob layer : layers) {
                    all.add(threads.submit(() -> use(place -> {
                        put(place, CONFIG, layer);
                        both.await();
                        return place.publish(new Tag(tag), TestManifest.of(CONFIG, layer));
                    })));
                }
                for (Future<PublishedVersion> each : all) {
                    try {
                        published.add(each.get());
                    } catch (ExecutionException e) {
                        assertThat(e.getCause()).isInstanceOf(OperationFailedException.class);
                        assertThat(((OperationFailedException) e.getCause()).failure())
                                .isInstanceOf(VersionTaken.class);
                    }
                }
            }
            assertThat(published).isNotEmpty();
            assertThat(versions().stream().filter(each -> each.tag().text().equals(tag)))
                    .containsExactlyInAnyOrderElementsOf(published);
            for (PublishedVersion each : published) {
                assertWhole(each);
            }
        }
    }

    @Test
    void differentTagsAtOnceAreAllKept() throws Exception {
        List<PublishedVersion> published = new ArrayList<>();
        var all = new CyclicBarrier(4);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<PublishedVersion>> running = new ArrayList<>();
            for (int each = 0; each < 4; each++) {
                TestBlob layer = TestBlob.random(30 + each, 5000);
                String tag = "v" + each;
                running.add(threads.submit(() -> use(place -> {
                    put(place, CONFIG, layer);
                    all.await();
                    return place.publish(new Tag(tag), TestManifest.of(CONFIG, layer));
                })));
            }
            for (Future<PublishedVersion> each : running) {
                published.add(each.get());
            }
        }
        assertThat(versions()).containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void latestMovesAndIsNoVersion() throws Exception {
        PublishedVersion first = use(place -> publish(place, "v1", SMALL));
        PublishedVersion second = use(place -> publish(place, "v2", LARGE));
        assertThat(latest()).isEmpty();
        use(place -> {
            place.latest(second);
            return null;
        });
        assertThat(latest()).contains(second.manifest());
        use(place -> {
            place.latest(first);
            place.latest(first);
            return null;
        });
        assertThat(latest()).contains(first.manifest());
        assertThat(versions()).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void aWithdrawnVersionIsOutOfSight() throws Exception {
        PublishedVersion kept = use(place -> publish(place, "v1", SMALL, OTHER));
        PublishedVersion withdrawn = use(place -> publish(place, "v2", LARGE, OTHER));
        use(place -> {
            place.withdraw(withdrawn);
            place.withdraw(withdrawn);
            return null;
        });
        assertThat(versions()).containsExactly(kept);
        assertWhole(kept);
        PublishedVersion again = use(place -> publish(place, "v2", LARGE, OTHER));
        assertThat(again).isEqualTo(withdrawn);
        assertThat(versions()).containsExactlyInAnyOrder(kept, again);
        assertWhole(again);
    }

    /// Tags are names of files, keys and branches; none disturbs what a place has beside them.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.json",
                "oci-layout",
                "blobs",
                "sha256",
                "HEAD",
                "_",
                "v1.2-rc_3",
                "a-long-name-of-a-version-which-has-all-64-letters-it-may-ever-ha"
            })
    void tagsAreAnyNames(String name) throws Exception {
        PublishedVersion other = use(place -> publish(place, "other", SMALL));
        PublishedVersion version = use(place -> publish(place, name, LARGE));
        assertThat(versions()).containsExactlyInAnyOrder(other, version);
        assertWhole(version);
        assertWhole(other);
        use(place -> {
            place.latest(version);
            place.withdraw(other);
            return null;
        });
        assertThat(versions()).containsExactly(version);
        assertThat(latest()).contains(version.manifest());
    }

    @Test
    void capitalsMakeAnotherTag() throws Exception {
        PublishedVersion small = use(place -> publish(place, "before", SMALL));
        PublishedVersion capital = use(place -> publish(place, "Before", LARGE));
        assertThat(versions()).containsExactlyInAnyOrder(small, capital);
    }

    @Test
    void twoTagsMayHaveOneManifest() throws Exception {
        PublishedVersion first = use(place -> publish(place, "v1", SMALL));
        PublishedVersion second = use(place -> publish(place, "monday", SMALL));
        assertThat(versions()).containsExactlyInAnyOrder(first, second);
        assertWhole(second);
    }

    @Test
    void blobsAreListedAndRemoved() throws Exception {
        boolean removes = use(Place::removesBlobs);
        assumeThat(removes).isTrue();
        Instant before = Instant.now().minus(Duration.ofDays(1));
        PublishedVersion version = use(place -> publish(place, "v1", SMALL));
        use(place -> {
            put(place, LARGE);
            assertThat(place.blobs())
                    .filteredOn(each -> List.of(LARGE.digest(), SMALL.digest(), CONFIG.digest())
                            .contains(each.digest()))
                    .hasSize(3)
                    .allSatisfy(each -> assertThat(each.since()).isAfter(before))
                    .anySatisfy(each -> assertThat(each.bytes()).isEqualTo(LARGE.bytes()));
            place.remove(LARGE.digest());
            place.remove(LARGE.digest());
            return null;
        });
        use(place -> {
            assertThat(place.has(LARGE.digest())).isFalse();
            assertThat(place.blobs()).noneMatch(each -> each.digest().equals(LARGE.digest()));
            put(place, LARGE);
            assertThat(read(place, LARGE, 0, LARGE.bytes())).isEqualTo(LARGE.content());
            return null;
        });
        assertWhole(version);
    }

    @Test
    void aDamagedBlobIsReplacedWhereBlobsAreRemoved() throws Exception {
        boolean removes = use(Place::removesBlobs);
        PublishedVersion version = use(place -> publish(place, "v1", SMALL));
        use(place -> {
            if (removes) {
                place.replace(SMALL.digest(), SMALL);
                place.replace(LARGE.digest(), LARGE);
                assertThat(read(place, LARGE, 0, LARGE.bytes())).isEqualTo(LARGE.content());
            } else {
                assertThatExceptionOfType(OperationFailedException.class)
                        .isThrownBy(() -> place.replace(SMALL.digest(), SMALL))
                        .satisfies(failed -> assertThat(failed.failure()).isInstanceOf(StoreRefused.class));
            }
            return null;
        });
        assertWhole(version);
    }

    @Test
    void holdsAreSeenByAllUntilTheyAreClosed() throws Exception {
        boolean removes = use(Place::removesBlobs);
        assumeThat(removes).isTrue();
        use(place -> {
            Hold publishing = place.hold(Hold.Purpose.PUBLISH, "mia@laptop");
            Hold removing = place.hold(Hold.Purpose.REMOVE, "山田/\"x\" ../@büro");
            Hold again = place.hold(Hold.Purpose.PUBLISH, "mia@laptop");
            assertThat(holds())
                    .extracting(HeldBy::purpose)
                    .containsExactlyInAnyOrder(Hold.Purpose.PUBLISH, Hold.Purpose.PUBLISH, Hold.Purpose.REMOVE);
            assertThat(holds())
                    .filteredOn(held -> held.purpose() == Hold.Purpose.REMOVE)
                    .extracting(HeldBy::who)
                    .containsExactly("山田/\"x\" ../@büro");
            assertThat(holds())
                    .allSatisfy(held -> assertThat(Duration.between(held.since(), Instant.now())
                                    .abs())
                            .isLessThan(Duration.ofHours(1)));
            removing.close();
            again.close();
            assertThat(holds()).extracting(HeldBy::who).containsExactly("mia@laptop");
            publishing.close();
            assertThat(holds()).isEmpty();
            return null;
        });
        assertThat(versions()).isEmpty();
    }

    /// Nobody ever sees a part of what a killed program wrote, and the next finishes its work.
    @Test
    void aPublisherDiesAnywhere() throws Exception {
        PublishedVersion before = use(place -> publish(place, "v1", SMALL));
        int died = 0;
        for (int step = 1; step <= DEATHS; step++) {
            TestBlob large = TestBlob.random(100 + step, 60_000);
            TestBlob small = TestBlob.random(200 + step, 20_000);
            byte[] manifest = TestManifest.of(CONFIG, large, small);
            var tag = new Tag("d" + step);
            var version = new PublishedVersion(tag, TestBlob.digest(manifest));
            var faults = new Faults.DiesAt(step);
            dies(large, small, tag, manifest, faults);
            died += faults.isDead() ? 1 : 0;
            List<PublishedVersion> seen = versions();
            assertThat(seen).contains(before);
            assertThat(seen).filteredOn(each -> each.tag().equals(tag)).isSubsetOf(version);
            if (seen.contains(version)) {
                assertWhole(version);
            }
            for (TestBlob blob : List.of(large, small)) {
                if (has(blob)) {
                    assertThat(content(blob)).isEqualTo(blob.content());
                }
            }
            assertThat(published(tag.text(), large, small)).isEqualTo(version);
            assertWhole(version);
        }
        assertWhole(before);
        assertThat(died).isGreaterThan(10);
    }

    /// In a thread of its own, which ends as a killed program does; its client is not closed before the next came.
    private void dies(TestBlob large, TestBlob small, Tag tag, byte[] manifest, Faults faults) throws Exception {
        Place place = open();
        try {
            Place faulty = new FaultyPlace(place, faults);
            Thread.ofPlatform()
                    .uncaughtExceptionHandler((_, _) -> {})
                    .start(() -> {
                        try {
                            faulty.hold(Hold.Purpose.PUBLISH, "mia@laptop");
                            put(faulty, CONFIG, large, small);
                            faulty.latest(faulty.publish(tag, manifest));
                        } catch (OperationFailedException | InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .join();
        } finally {
            assertThat(versions()).isNotEmpty();
            place.close();
        }
    }
}
