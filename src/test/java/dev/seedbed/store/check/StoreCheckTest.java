package dev.seedbed.store.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.seedbed.store.check.DamagedBlob.Part;
import dev.seedbed.store.content.MemoryTarget;
import dev.seedbed.store.content.MemoryTree;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.Faults;
import dev.seedbed.store.place.FaultyPlace;
import dev.seedbed.store.place.Hold;
import dev.seedbed.store.place.MemoryPlace;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.transfer.TransferFixture;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.StoreBusy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Damage of every blob is found, and mended from what is here.
@Timeout(120)
class StoreCheckTest {
    private static final MemoryTree OLD = MemoryTree.sample(400_000);
    private static final MemoryTree NEW = MemoryTree.sample(400_000).file("base/5/16250", MemoryTree.rows(99, 60_000));

    @TempDir
    Path folder;

    private TransferFixture fixture;
    private Path cache;
    private PublishedVersion first;
    private PublishedVersion second;

    @BeforeEach
    void publish() throws Exception {
        fixture = new TransferFixture(folder);
        fixture.packBytes = 100_000;
        cache = fixture.freshCache();
        first = fixture.push(OLD, "", new Faults(), cache).version();
        second = fixture.push(NEW, "", new Faults(), cache).version();
        for (PublishedVersion version : List.of(first, second)) {
            fixture.pull(version, Optional.empty(), new MemoryTarget(), new Faults(), cache);
        }
    }

    private CheckReport check() throws Exception {
        return new StoreCheck(fixture.place(), fixture.freshCache()).run((_, _) -> {});
    }

    private RepairReport repair(List<DamagedBlob> damaged, Path from, LocalData data) throws Exception {
        return new StoreRepair(fixture.place(), from, fixture.clock).run(damaged, data, "mia@laptop", (_, _) -> {});
    }

    private static byte[] rotten(byte[] content) {
        byte[] rotten = content.clone();
        rotten[rotten.length / 2] ^= 1;
        return rotten;
    }

    private void rot(Digest digest) {
        fixture.contents.blobs.computeIfPresent(
                digest, (_, kept) -> new MemoryPlace.Kept(rotten(kept.content()), kept.since()));
    }

    private Set<Digest> blobs() {
        return new HashSet<>(fixture.contents.blobs.keySet());
    }

    @Test
    void whatWasPublishedIsSound() throws Exception {
        var seen = new ArrayList<Long>();
        CheckReport report =
                new StoreCheck(fixture.place(), fixture.freshCache()).run((done, total) -> seen.add(total - done));
        assertThat(report.damaged()).isEmpty();
        assertThat(report.versions()).isEqualTo(2);
        assertThat(report.blobs()).isEqualTo(fixture.contents.blobs.size() + fixture.contents.manifests.size());
        assertThat(report.bytes())
                .isEqualTo(fixture.contents.blobs.values().stream()
                        .mapToLong(kept -> kept.content().length)
                        .sum());
        assertThat(seen)
                .isSortedAccordingTo((left, right) -> Long.compare(right, left))
                .endsWith(0L);
    }

    @Test
    void eachBlobThatRotsIsFoundAndMended() throws Exception {
        for (Digest digest : blobs()) {
            rot(digest);
            CheckReport report = check();
            assertThat(report.damaged()).singleElement().satisfies(blob -> {
                assertThat(blob.digest()).isEqualTo(digest);
                assertThat(blob.reason()).isEqualTo("digest-differs");
                assertThat(blob.versions()).isNotEmpty().isSubsetOf(first, second);
            });
            RepairReport repaired = repair(report.damaged(), cache, (_, reader) -> {
                OLD.read(reader);
                NEW.read(reader);
            });
            assertThat(repaired.left()).isEmpty();
            assertThat(check().damaged()).isEmpty();
        }
        fixture.assertReceived(first, OLD);
        fixture.assertReceived(second, NEW);
        assertThat(TransferFixture.left(cache)).isEmpty();
        assertThat(fixture.contents.holds).isEmpty();
    }

    @Test
    void whatIsMissingOrShortIsFoundAndMended() throws Exception {
        Map<Digest, MemoryPlace.Kept> all = Map.copyOf(fixture.contents.blobs);
        for (Map.Entry<Digest, MemoryPlace.Kept> each : all.entrySet()) {
            byte[] content = each.getValue().content();
            fixture.contents.blobs.put(
                    each.getKey(),
                    new MemoryPlace.Kept(
                            Arrays.copyOf(content, content.length / 2),
                            each.getValue().since()));
            assertThat(check().damaged())
                    .extracting(DamagedBlob::reason)
                    .containsExactly("size-differs:" + content.length / 2);
            fixture.contents.blobs.remove(each.getKey());
            List<DamagedBlob> missing = check().damaged();
            assertThat(missing).extracting(DamagedBlob::reason).containsExactly("blob-missing");
            RepairReport report = repair(missing, cache, (_, reader) -> {
                OLD.read(reader);
                NEW.read(reader);
            });
            assertThat(report.repaired()).isEqualTo(missing);
            assertThat(fixture.contents.blobs.get(each.getKey()).content()).isEqualTo(content);
        }
    }

    @Test
    void aRottenManifestIsMendedFromTheCache() throws Exception {
        byte[] right = fixture.contents.manifests.get(first.manifest());
        fixture.contents.manifests.put(first.manifest(), rotten(right));
        List<DamagedBlob> damaged = check().damaged();
        assertThat(damaged).extracting(DamagedBlob::part).containsExactly(Part.MANIFEST);
        assertThat(damaged.getFirst().versions()).containsExactly(first);
        assertThat(repair(damaged, fixture.freshCache(), (_, _) -> {}).left()).isEqualTo(damaged);
        new StoreCheck(fixture.place(), cache).run((_, _) -> {});
        assertThat(fixture.contents.manifests.get(first.manifest())).isNotEqualTo(right);
        assertThat(repair(damaged, cache, (_, _) -> {}).repaired()).isEqualTo(damaged);
        assertThat(fixture.contents.manifests.get(first.manifest())).isEqualTo(right);
    }

    /// What somebody has here is another content.
    @Test
    void nothingIsWrittenThatWasNotPublished() throws Exception {
        Map<Digest, MemoryPlace.Kept> before = Map.copyOf(fixture.contents.blobs);
        for (Digest digest : blobs()) {
            rot(digest);
        }
        Map<Digest, MemoryPlace.Kept> rotten = Map.copyOf(fixture.contents.blobs);
        List<DamagedBlob> damaged = check().damaged();
        RepairReport report = repair(
                damaged,
                fixture.freshCache(),
                (_, reader) -> MemoryTree.empty()
                        .file("other", MemoryTree.rows(7, 200_000))
                        .read(reader));
        assertThat(report.repaired()).isEmpty();
        assertThat(report.left()).isEqualTo(damaged).hasSize(before.size());
        assertThat(fixture.contents.blobs).isEqualTo(rotten);
        assertThat(damaged).extracting(DamagedBlob::part).contains(Part.DATA);
    }

    @Test
    void whatRotsOnTheWayIsNoDamage() throws Exception {
        Set<Digest> seen = new HashSet<>();
        var once = new Faults() {
            @Override
            public InputStream received(Digest digest, long offset, InputStream content) {
                try {
                    byte[] bytes = content.readAllBytes();
                    return new ByteArrayInputStream(seen.add(digest) ? rotten(bytes) : bytes);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
        assertThat(new StoreCheck(new FaultyPlace(fixture.place(), once), fixture.freshCache())
                        .run((_, _) -> {})
                        .damaged())
                .isEmpty();
        assertThat(seen).hasSameSizeAs(fixture.contents.blobs.keySet());
    }

    @Test
    void nobodyRepairsWhileVersionsAreRemoved() throws Exception {
        rot(blobs().iterator().next());
        List<DamagedBlob> damaged = check().damaged();
        try (Hold _ = fixture.place().hold(Hold.Purpose.REMOVE, "ken@server")) {
            assertThatExceptionOfType(OperationFailedException.class)
                    .isThrownBy(() -> repair(damaged, cache, (_, reader) -> OLD.read(reader)))
                    .satisfies(failed -> assertThat(failed.failure()).isInstanceOf(StoreBusy.class));
        }
    }
}
