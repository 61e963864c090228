package dev.seedbed.store.prune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.seedbed.store.content.MemoryTree;
import dev.seedbed.store.known.VersionInfo;
import dev.seedbed.store.place.Faults;
import dev.seedbed.store.place.FaultyPlace;
import dev.seedbed.store.place.Hold;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Tag;
import dev.seedbed.store.transfer.PushReport;
import dev.seedbed.store.transfer.TransferFixture;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.StoreBusy;
import dev.seedbed.task.StoreFailure.StoreDamaged;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Old versions go, and nothing that a version needs, whoever publishes meanwhile.
@Timeout(120)
class PruneTest {
    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final PruneRules LAST = new PruneRules(1, 0, 0, 0, Set.of());
    private static final MemoryTree ORPHAN = MemoryTree.empty().file("orphan", MemoryTree.rows(50, 90_000));

    @TempDir
    Path folder;

    private TransferFixture fixture;

    @BeforeEach
    void open() {
        fixture = new TransferFixture(folder);
        fixture.packBytes = 30_000;
    }

    private static MemoryTree tree(int seed) {
        return MemoryTree.empty().file("common", MemoryTree.rows(1, 90_000)).file("own", MemoryTree.rows(seed, 90_000));
    }

    private void later(Duration time) {
        fixture.now.updateAndGet(now -> now.plus(time));
    }

    private static Prune prune(TransferFixture fixture, Faults faults) {
        return new Prune(new FaultyPlace(fixture.place(), faults), fixture.freshCache(), fixture.clock, Prune.GRACE);
    }

    private static PruneReport run(TransferFixture fixture, PruneRules rules, Faults faults) throws Exception {
        Prune prune = prune(fixture, faults);
        return prune.run(prune.plan(rules, ZONE), "ken@server", (_, _) -> {});
    }

    @Test
    void whatNoVersionNeedsIsRemoved() throws Exception {
        PublishedVersion first = fixture.push(tree(10), "").version();
        PublishedVersion second = fixture.push(tree(11), "").version();
        later(Duration.ofDays(2));
        int blobs = fixture.contents.blobs.size();
        Prune prune = prune(fixture, new Faults());
        PrunePlan plan = prune.plan(LAST, ZONE);
        assertThat(plan.withdrawn()).extracting(VersionInfo::version).containsExactly(first);
        assertThat(plan.kept()).extracting(VersionInfo::version).containsExactly(second);
        assertThat(fixture.contents.blobs).hasSize(blobs);
        PruneReport report = prune.run(plan, "ken@server", (_, _) -> {});
        assertThat(report.withdrawn()).isEqualTo(1);
        assertThat(report.removedBlobs()).isEqualTo(plan.blobs()).isGreaterThanOrEqualTo(2);
        assertThat(report.freedBytes()).isEqualTo(plan.freedBytes()).isPositive();
        assertThat(fixture.contents.blobs).hasSize(blobs - (int) report.removedBlobs());
        assertThat(fixture.contents.versions).containsExactly(second);
        fixture.assertReceived(second, tree(11));
        assertThat(fixture.contents.holds).isEmpty();
        // what is left is whole also for who publishes next
        fixture.assertReceived(fixture.push(tree(10), "").version(), tree(10));
    }

    @Test
    void whatCameAShortWhileAgoStays() throws Exception {
        fixture.push(tree(10), "");
        fixture.push(tree(11), "");
        later(Duration.ofHours(23));
        int blobs = fixture.contents.blobs.size();
        assertThat(run(fixture, LAST, new Faults()).removedBlobs()).isZero();
        assertThat(fixture.contents.blobs).hasSize(blobs);
    }

    @Test
    void nobodyPrunesWhileSomebodyPublishes() throws Exception {
        fixture.push(tree(10), "");
        fixture.push(tree(11), "");
        later(Duration.ofDays(2));
        try (Hold _ = fixture.place().hold(Hold.Purpose.PUBLISH, "mia@laptop")) {
            assertBusy("mia@laptop", () -> run(fixture, LAST, new Faults()));
        }
        assertThat(fixture.contents.versions).hasSize(2);
        try (Hold _ = fixture.place().hold(Hold.Purpose.REMOVE, "ken@server")) {
            assertBusy("ken@server", () -> run(fixture, LAST, new Faults()));
            assertBusy("ken@server", () -> fixture.push(tree(12), ""));
        }
        assertThat(fixture.contents.holds).isEmpty();
        assertThat(run(fixture, LAST, new Faults()).withdrawn()).isEqualTo(1);
    }

    private interface Attempt {
        Object run() throws Exception;
    }

    private static void assertBusy(String who, Attempt attempt) {
        assertThatExceptionOfType(OperationFailedException.class)
                .isThrownBy(attempt::run)
                .satisfies(failed -> assertThat(failed.failure()).isEqualTo(new StoreBusy("memory:shop/base", who)));
    }

    /// Nobody knows what a version needs that cannot be read.
    @Test
    void nothingIsRemovedBesideADamagedVersion() throws Exception {
        fixture.push(tree(10), "");
        fixture.push(tree(11), "");
        fixture.contents.manifests.replaceAll((_, manifest) -> new byte[manifest.length]);
        later(Duration.ofDays(2));
        int blobs = fixture.contents.blobs.size();
        assertThatExceptionOfType(OperationFailedException.class)
                .isThrownBy(() -> run(fixture, LAST, new Faults()))
                .satisfies(failed -> assertThat(failed.failure()).isInstanceOf(StoreDamaged.class));
        assertThat(fixture.contents.blobs).hasSize(blobs);
    }

    /// Runs something before one step of a place.
    private static final class Between extends Faults {
        private final AtomicInteger left;
        private final Attempt attempt;
        private boolean isRun;
        private @Nullable Exception failure;

        Between(int step, Attempt attempt) {
            this.left = new AtomicInteger(step);
            this.attempt = attempt;
        }

        @Override
        public void before(String call, Object subject) {
            if (left.decrementAndGet() == 0) {
                isRun = true;
                try {
                    attempt.run();
                } catch (Exception e) {
                    failure = e;
                }
            }
        }

        void assertBusyOrDone() {
            if (failure != null) {
                assertThat(failure).isInstanceOf(OperationFailedException.class);
                assertThat(((OperationFailedException) failure).failure()).isInstanceOf(StoreBusy.class);
            }
        }
    }

    /// A place with two versions, and the packs of a push that was killed long ago: a repetition finds them.
    private void publishedAndOrphaned() throws Exception {
        fixture.push(tree(10), "");
        var killed = new Faults() {
            @Override
            public void before(String call, Object subject) {
                if (call.equals("publish")) {
                    throw new Death();
                }
            }
        };
        assertThatExceptionOfType(Faults.Death.class)
                .isThrownBy(() -> fixture.push(ORPHAN, "", killed, fixture.freshCache()));
        fixture.push(tree(11), "");
        fixture.contents.holds.clear();
        later(Duration.ofDays(3));
    }

    @Test
    void aPruneBeforeAnyStepOfAPushHarmsNobody() throws Exception {
        publishedAndOrphaned();
        List<Boolean> pruned = new ArrayList<>();
        boolean isOver = false;
        for (int step = 1; !isOver; step++) {
            TransferFixture copy = fixture.copy();
            var between = new Between(step, () -> run(copy, LAST, new Faults()));
            push(copy, between);
            isOver = !between.isRun;
            between.assertBusyOrDone();
            pruned.add(between.failure == null);
            assertWhole(copy);
        }
        assertThat(pruned).contains(true, false).hasSizeGreaterThan(15);
    }

    @Test
    void aPushBeforeAnyStepOfAPruneHarmsNobody() throws Exception {
        publishedAndOrphaned();
        List<Boolean> pushed = new ArrayList<>();
        boolean isOver = false;
        for (int step = 1; !isOver; step++) {
            TransferFixture copy = fixture.copy();
            var between = new Between(step, () -> copy.push(ORPHAN, "orphan"));
            try {
                run(copy, LAST, between);
            } catch (OperationFailedException e) {
                assertThat(e.failure()).isInstanceOf(StoreBusy.class);
            }
            isOver = !between.isRun;
            between.assertBusyOrDone();
            pushed.add(between.failure == null);
            assertWhole(copy);
        }
        assertThat(pushed).contains(true, false).hasSizeGreaterThan(12);
    }

    private static void push(TransferFixture copy, Faults faults) throws Exception {
        try {
            PushReport report = copy.push(ORPHAN, "orphan", faults, copy.freshCache());
            assertThat(copy.contents.versions).contains(report.version());
        } catch (OperationFailedException e) {
            assertThat(e.failure()).isInstanceOf(StoreBusy.class);
        }
    }

    private static void assertWhole(TransferFixture copy) throws Exception {
        assertThat(copy.contents.holds).isEmpty();
        for (PublishedVersion version : copy.contents.versions) {
            MemoryTree expected = switch (version.tag().text()) {
                case "v1" -> tree(10);
                case "v2" -> tree(11);
                default -> ORPHAN;
            };
            copy.assertReceived(version, expected);
        }
    }

    /// Interrupted or killed, it leaves whole versions.
    @Test
    void aKilledPruneHarmsNobody() throws Exception {
        publishedAndOrphaned();
        for (int step = 1; step < 30; step++) {
            TransferFixture copy = fixture.copy();
            var faults = new Faults.DiesAt(step);
            try {
                run(copy, LAST, faults);
            } catch (Faults.Death _) {
                copy.contents.holds.clear();
            }
            assertWhole(copy);
            run(copy, LAST, new Faults());
            assertThat(copy.contents.versions).extracting(PublishedVersion::tag).containsExactly(new Tag("v2"));
            assertWhole(copy);
        }
    }

    @Test
    void theLatestIsNeverWithdrawn() throws Exception {
        PublishedVersion latest = fixture.push(tree(10), "").version();
        Prune prune = prune(fixture, new Faults());
        PrunePlan nothing = prune.plan(new PruneRules(0, 0, 0, 0, Set.of()), ZONE);
        assertThat(nothing.withdrawn()).isEmpty();
        later(Duration.ofDays(1));
        fixture.push(tree(11), "");
        PrunePlan first = prune.plan(LAST, ZONE);
        assertThat(first.withdrawn()).extracting(VersionInfo::version).containsExactly(latest);
        // somebody makes it the latest again
        fixture.place().latest(latest);
        assertThat(prune.run(first, "ken@server", (_, _) -> {}).withdrawn()).isZero();
    }
}
