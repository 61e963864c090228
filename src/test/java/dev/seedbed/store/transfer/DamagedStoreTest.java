package dev.seedbed.store.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.seedbed.store.content.ContentEntry;
import dev.seedbed.store.content.ContentEntryBuilder;
import dev.seedbed.store.content.MemoryTarget;
import dev.seedbed.store.content.MemoryTree;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.Faults;
import dev.seedbed.store.place.MemoryPlace;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Failure.InvalidInput;
import dev.seedbed.task.Failure.LocalFile;
import dev.seedbed.task.Failure.NoSpace;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.StoreDamaged;
import dev.seedbed.task.StoreFailure.StoreUnreachable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a store, a disk or an older version has is not what it should be.
@Timeout(120)
class DamagedStoreTest {
    private static final MemoryTree TREE = MemoryTree.sample(400_000);

    @TempDir
    Path folder;

    private TransferFixture fixture;
    private PublishedVersion version;

    @BeforeEach
    void publish() throws Exception {
        fixture = new TransferFixture(folder);
        fixture.packBytes = 100_000;
        version = fixture.push(TREE, "").version();
    }

    private static byte[] rotten(byte[] content) {
        byte[] rotten = content.clone();
        rotten[rotten.length / 2] ^= 1;
        return rotten;
    }

    private Failure refused(Faults faults) {
        return refused(faults, new MemoryTarget());
    }

    private Failure refused(Faults faults, MemoryTarget target) {
        Failure[] failure = new Failure[1];
        assertThatExceptionOfType(OperationFailedException.class)
                .isThrownBy(() -> fixture.pull(version, Optional.empty(), target, faults, fixture.freshCache()))
                .satisfies(failed -> failure[0] = failed.failure());
        assertThat(target.finished()).isNull();
        return failure[0];
    }

    @Test
    void rottenBlobsAreNamed() {
        Map<Digest, MemoryPlace.Kept> blobs = Map.copyOf(fixture.contents.blobs);
        assertThat(blobs).hasSizeGreaterThanOrEqualTo(4);
        blobs.forEach((digest, kept) -> {
            fixture.contents.blobs.put(digest, new MemoryPlace.Kept(rotten(kept.content()), kept.since()));
            assertThat(refused(new Faults()))
                    .isEqualTo(new StoreDamaged("memory:shop/base", digest.toString(), "digest-differs"));
            fixture.contents.blobs.put(digest, kept);
        });
    }

    @Test
    void aRottenManifestIsNamed() {
        fixture.contents.manifests.computeIfPresent(version.manifest(), (_, content) -> rotten(content));
        assertThat(refused(new Faults()))
                .isEqualTo(
                        new StoreDamaged("memory:shop/base", version.manifest().toString(), "digest-differs"));
    }

    /// Each of them is read once more, and then it is right.
    @Test
    void whatRotsOnTheWayIsFetchedAgain() throws Exception {
        Set<Digest> seen = new HashSet<>();
        var once = new Faults() {
            @Override
            public InputStream received(Digest digest, long offset, InputStream content) {
                try {
                    byte[] bytes = content.readAllBytes();
                    return new ByteArrayInputStream(isFirst(digest) ? rotten(bytes) : bytes);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            public byte[] manifest(Digest digest, byte[] content) {
                return isFirst(digest) ? rotten(content) : content;
            }

            private synchronized boolean isFirst(Digest digest) {
                return seen.add(digest);
            }
        };
        var target = new MemoryTarget();
        fixture.pull(version, Optional.empty(), target, once, fixture.freshCache());
        assertThat(TREE.differences(Objects.requireNonNull(target.finished()))).isEmpty();
        assertThat(seen).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void missingAndShortBlobsAreTold() {
        Map<Digest, MemoryPlace.Kept> blobs = Map.copyOf(fixture.contents.blobs);
        blobs.forEach((digest, kept) -> {
            fixture.contents.blobs.remove(digest);
            assertThat(refused(new Faults()))
                    .isEqualTo(new StoreDamaged("memory:shop/base", digest.toString(), "blob-missing"));
            byte[] half = Arrays.copyOf(kept.content(), kept.content().length / 2);
            fixture.contents.blobs.put(digest, new MemoryPlace.Kept(half, kept.since()));
            assertThat(refused(new Faults())).isInstanceOfAny(StoreDamaged.class, StoreUnreachable.class);
            fixture.contents.blobs.put(digest, kept);
        });
    }

    /// The older version here is not what it was when it came.
    @Test
    void aRottenBaseIsMendedFromTheStore() throws Exception {
        MemoryTree after = TREE.copy();
        byte[] large = TREE.content("global/large").clone();
        large[0] ^= 1;
        after.file("global/large", large);
        PublishedVersion next = fixture.push(after, "").version();
        MemoryTree base = TREE.copy().file("global/large", rotten(TREE.content("global/large")));
        var target = new MemoryTarget(base);
        fixture.pull(next, Optional.of(version), target, new Faults(), fixture.freshCache());
        assertThat(after.differences(Objects.requireNonNull(target.finished()))).isEmpty();
        var shorter = new MemoryTarget(TREE.copy().file("global/large", new byte[10]));
        fixture.pull(next, Optional.of(version), shorter, new Faults(), fixture.freshCache());
        assertThat(after.differences(Objects.requireNonNull(shorter.finished())))
                .isEmpty();
    }

    /// A damaged list of an older version only costs bytes.
    @Test
    void aPushDoesNotDependOnOlderVersions() throws Exception {
        fixture.contents.blobs.replaceAll((_, kept) -> new MemoryPlace.Kept(rotten(kept.content()), kept.since()));
        fixture.contents.manifests.replaceAll((_, content) -> rotten(content));
        MemoryTree other = MemoryTree.sample(100_000).file("other", MemoryTree.rows(77, 50_000));
        fixture.contents.blobs.clear();
        fixture.assertReceived(fixture.push(other, "other").version(), other);
    }

    /// Bytes that were spooled by an earlier try, and rotted since.
    @Test
    void aRottenSpoolIsNotBelieved() throws Exception {
        Path cache = fixture.freshCache();
        var failing = new MemoryTarget() {
            @Override
            public String finish() throws OperationFailedException {
                throw new OperationFailedException(new NoSpace("engine", -1, -1));
            }
        };
        assertThatExceptionOfType(OperationFailedException.class)
                .isThrownBy(() -> fixture.pull(version, Optional.empty(), failing, new Faults(), cache));
        Path spool = TransferFixture.left(cache).findFirst().orElseThrow();
        byte[] spooled = Files.readAllBytes(spool);
        for (int at : new int[] {3, 7, 100, spooled.length / 2, spooled.length - 1}) {
            byte[] rotten = spooled.clone();
            rotten[at] ^= 0x55;
            Files.write(spool, rotten);
            var target = new MemoryTarget();
            PullReport report = fixture.pull(version, Optional.empty(), target, new Faults(), cache);
            assertThat(TREE.differences(Objects.requireNonNull(target.finished())))
                    .isEmpty();
            assertThat(report.fetchedBytes()).isPositive();
        }
        Files.write(spool, spooled);
        assertThat(fixture.pull(version, Optional.empty(), new MemoryTarget(), new Faults(), cache)
                        .fetchedBytes())
                .isZero();
    }

    @Test
    void aFullStoreIsTold() {
        var full = new Faults() {
            @Override
            public void before(String call, Object subject) throws OperationFailedException {
                if (call.equals("put")) {
                    throw new OperationFailedException(new NoSpace("memory:", -1, -1));
                }
            }
        };
        MemoryTree other = TREE.copy().file("other", MemoryTree.rows(5, 300_000));
        assertThatExceptionOfType(OperationFailedException.class)
                .isThrownBy(() -> fixture.push(other, "", full, fixture.freshCache()))
                .satisfies(failed -> assertThat(failed.failure()).isInstanceOf(NoSpace.class));
        assertThat(fixture.contents.versions).containsExactly(version);
        assertThat(fixture.contents.holds).isEmpty();
    }

    @Test
    void aFolderOfOursThatCannotBeUsedIsTold() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatExceptionOfType(OperationFailedException.class)
                .isThrownBy(() -> fixture.push(TREE, "", new Faults(), file))
                .satisfies(failed -> assertThat(failed.failure()).isInstanceOf(LocalFile.class));
        assertThatExceptionOfType(OperationFailedException.class)
                .isThrownBy(() -> fixture.pull(version, Optional.empty(), new MemoryTarget(), new Faults(), file))
                .satisfies(failed -> assertThat(failed.failure()).isInstanceOf(LocalFile.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "/etc/passwd", "a//b", "a/./b", "a/../../b", "base/5/16250/below", "global/large"})
    void contentThatNobodyCouldReceiveIsNotPublished(String path) {
        ContentEntry entry = ContentEntryBuilder.builder()
                .path(path)
                .type(ContentEntry.Type.FILE)
                .build();
        PackageContentWith content = new PackageContentWith(TREE, entry);
        assertThatExceptionOfType(OperationFailedException.class)
                .isThrownBy(() -> fixture.push(content, ""))
                .satisfies(failed -> assertThat(failed.failure()).isInstanceOf(InvalidInput.class));
        assertThat(fixture.contents.versions).containsExactly(version);
    }
}
