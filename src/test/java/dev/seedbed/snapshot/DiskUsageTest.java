package dev.seedbed.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Layer;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.DiskUsage;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.snapshot.record.SnapshotRemovalPlan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/// What is said of space, beside what `du` and `df` say of it.
@Tag("engine")
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiskUsageTest {
    private SnapshotFixture bed;

    @BeforeAll
    void open() throws Exception {
        bed = new SnapshotFixture();
    }

    @AfterAll
    void close() throws Exception {
        bed.close();
    }

    /// Bytes on disk.
    private long du(Layer layer, String imageId) throws Exception {
        return Long.parseLong(bed.look(layer, imageId, "du -sk . | cut -f1").strip()) * 1024;
    }

    private static void assertAbout(long told, long measured) {
        assertThat(told).isBetween(measured - measured / 20 - 200_000, measured + measured / 20 + 200_000);
    }

    @Test
    void aRemovalFreesWhatItSays() throws Exception {
        Database database = bed.database(DatabaseKind.POSTGRESQL, "seedbed-space");
        Snapshot base = bed.snapshots.take(database, SnapshotDetails.named("base"), Step.Listener.NONE);
        database = bed.databases.find("seedbed-space");
        bed.sql(
                database.id(),
                database.kind(),
                "create table fat as select i, repeat('x', 500) from generate_series(1, 20000) i");
        Snapshot fat = bed.snapshots.take(database, SnapshotDetails.named("fat"), Step.Listener.NONE);
        Snapshot last = bed.snapshots.rollBack(
                bed.databases.find("seedbed-space"), base, SnapshotDetails.named("last"), Step.Listener.NONE);
        database = bed.databases.find("seedbed-space");
        long baseBytes = du(base.layers().getLast(), base.imageId());
        long fatBytes = du(fat.layers().getLast(), base.imageId());
        long lastBytes = du(last.layers().getLast(), base.imageId());

        DiskUsage space = bed.snapshots.space();

        assertAbout(space.snapshots().get(base.id()).totalBytes(), baseBytes);
        assertThat(space.snapshots().get(base.id()).freedBytes()).isZero();
        assertAbout(space.snapshots().get(fat.id()).ownBytes(), fatBytes);
        assertAbout(space.snapshots().get(fat.id()).totalBytes(), baseBytes + fatBytes);
        assertThat(space.snapshots().get(fat.id()).freedBytes())
                .as("another one rests on it")
                .isZero();
        assertAbout(space.snapshots().get(last.id()).freedBytes(), lastBytes);
        assertAbout(space.databases().get(database.id()).sharedBytes(), baseBytes);

        CleanupSuggestion offer = bed.snapshots.spaceOffer(Long.MAX_VALUE);
        assertThat(offer.isShort()).isTrue();
        assertThat(offer.unused())
                .filteredOn(one -> one.snapshot().timeline().equals(fat.timeline()))
                .satisfiesExactlyInAnyOrder(
                        one -> {
                            assertThat(one.snapshot().id()).isEqualTo(fat.id());
                            assertThat(one.leastImportant()).isFalse();
                        },
                        one -> {
                            assertThat(one.snapshot().id()).isEqualTo(last.id());
                            assertThat(one.leastImportant()).isTrue();
                        });

        SnapshotRemovalPlan plan = bed.snapshots.planRemoval(List.of(fat, last));
        assertAbout(bed.snapshots.freedBytes(plan), fatBytes + lastBytes);
        bed.snapshots.remove(plan);
        assertThat(bed.engine.volumes(Map.of()).stream().map(VolumeSummary::name))
                .doesNotContainAnyElementsOf(plan.volumes())
                .contains(base.layers().getFirst().volume());
        assertThat(bed.numbers(database)).isEqualTo("1");
    }

    @Test
    void theDiskIsTheSameFromInsideAContainer() throws Exception {
        bed.database(DatabaseKind.POSTGRESQL, "seedbed-space-disk");
        var disk = new EngineDisk(bed.engine);

        EngineDisk.Space seen = disk.seenFromAContainer();

        assertThat(seen.totalBytes()).isPositive();
        assertThat(seen.freeBytes()).isBetween(1L, seen.totalBytes());
        EngineDisk.Space told = disk.space();
        assertThat(Math.abs(told.totalBytes() - seen.totalBytes())).isLessThan(told.totalBytes() / 10);
    }

    @Test
    void spaceIsShortBelowATenthOr5GiBOrWhatIsNeeded() {
        long gib = 1L << 30;
        assertThat(new CleanupSuggestion(20 * gib, 100 * gib, 0, List.of()).isShort())
                .isFalse();
        assertThat(new CleanupSuggestion(9 * gib, 100 * gib, 0, List.of()).missingBytes())
                .isEqualTo(gib);
        assertThat(new CleanupSuggestion(4 * gib, 20 * gib, 0, List.of()).missingBytes())
                .isEqualTo(gib);
        assertThat(new CleanupSuggestion(20 * gib, 100 * gib, 25 * gib, List.of()).missingBytes())
                .isEqualTo(5 * gib);
        assertThat(new CleanupSuggestion(-1, -1, 25 * gib, List.of()).isShort()).isFalse();
    }

    @Test
    void tellsWhoHasCopiedMostWhereThatIsWorthTelling() {
        assertThat(new DiskUsage.OfDatabase(600L << 20, 1L << 30).hasCopiedMost())
                .isTrue();
        assertThat(new DiskUsage.OfDatabase(500L << 20, 1L << 30).hasCopiedMost())
                .isFalse();
        // A small seed under the logs that its server makes.
        assertThat(new DiskUsage.OfDatabase(116L << 20, 150L << 20).hasCopiedMost())
                .isFalse();
        assertThat(new DiskUsage.OfDatabase(600L << 20, 0).hasCopiedMost()).isFalse();
    }
}
