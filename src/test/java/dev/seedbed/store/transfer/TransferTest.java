package dev.seedbed.store.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.store.content.MemoryTarget;
import dev.seedbed.store.content.MemoryTree;
import dev.seedbed.store.place.Faults;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Tag;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Packages go into a store and come out of it as they were, and only what differs is transferred.
class TransferTest {
    private static final int BYTES = 4 << 20;

    @TempDir
    Path folder;

    private TransferFixture fixture;

    @BeforeEach
    void open() {
        fixture = new TransferFixture(folder);
    }

    /// A few rows in the middle of two files are changed, one file is added, one removed, one becomes a
    /// directory.
    private static MemoryTree changed(MemoryTree before) {
        MemoryTree after = before.copy();
        byte[] large = before.content("global/large").clone();
        Arrays.fill(large, 500_000, 500_100, (byte) '!');
        after.file("global/large", large);
        byte[] longer = Arrays.copyOf(before.content("base/5/16251"), before.content("base/5/16251").length + 10_000);
        after.file("base/5/16251", longer);
        after.file("base/5/added", MemoryTree.rows(1000, 100_000));
        after.without("base/5/16252");
        after.without("base/5/empty");
        after.directory("base/5/empty");
        after.file("base/5/empty/now", MemoryTree.rows(1001, 10));
        return after;
    }

    @Test
    void aPackageComesOutAsItWentIn() throws Exception {
        MemoryTree tree = MemoryTree.sample(BYTES);
        PushReport pushed = fixture.push(tree, "");
        assertThat(pushed.version().tag()).isEqualTo(new Tag("v1"));
        assertThat(pushed.latest()).isTrue();
        assertThat(pushed.description().bytes()).isEqualTo(tree.bytes());
        assertThat(pushed.sentBytes()).isBetween(tree.bytes() / 20, tree.bytes());
        assertThat(fixture.place().latest()).contains(pushed.version().manifest());
        var target = new MemoryTarget();
        PullReport pulled = fixture.pull(pushed.version(), target);
        assertThat(tree.differences(Objects.requireNonNull(target.finished()))).isEmpty();
        assertThat(pulled.result()).isEqualTo("snapshot-1");
        assertThat(pulled.description()).isEqualTo(pushed.description());
        assertThat(fixture.contents.holds).isEmpty();
    }

    @Test
    void onlyWhatChangedIsSentAndFetched() throws Exception {
        MemoryTree before = MemoryTree.sample(BYTES);
        MemoryTree after = changed(before);
        PushReport first = fixture.push(before, "");
        PushReport second = fixture.push(after, "");
        assertThat(second.version().tag()).isEqualTo(new Tag("v2"));
        assertThat(second.sentBytes()).isLessThan(first.sentBytes() / 3);
        assertThat(second.savedBytes()).isGreaterThan(after.bytes() * 6 / 10);
        var target = new MemoryTarget(before);
        PullReport pulled = fixture.pull(
                second.version(), Optional.of(first.version()), target, new Faults(), fixture.freshCache());
        assertThat(after.differences(Objects.requireNonNull(target.finished()))).isEmpty();
        assertThat(pulled.fetchedBytes()).isLessThan(first.sentBytes() / 3);
        assertThat(target.written())
                .contains("global/large", "base/5/empty/now")
                .doesNotContain("PG_VERSION", "base/5/16250", "base/5/zeros", "current");
        fixture.assertReceived(second.version(), after);
    }

    @Test
    void aDirectoryBecomesAFileAndBack() throws Exception {
        MemoryTree before = MemoryTree.sample(BYTES);
        MemoryTree after = before.copy()
                .without("base/5")
                .file("base/5", before.content("base/5/16250"))
                .without("global/large")
                .directory("global/large")
                .file("global/large/part", before.content("global/large"))
                .without("current")
                .directory("current");
        PublishedVersion first = fixture.push(before, "").version();
        PublishedVersion second = fixture.push(after, "").version();
        var there = new MemoryTarget(before);
        fixture.pull(second, Optional.of(first), there, new Faults(), fixture.freshCache());
        assertThat(after.differences(Objects.requireNonNull(there.finished()))).isEmpty();
        var back = new MemoryTarget(after);
        fixture.pull(first, Optional.of(second), back, new Faults(), fixture.freshCache());
        assertThat(before.differences(Objects.requireNonNull(back.finished()))).isEmpty();
    }

    /// Each answer of a server far away takes its time.
    @Test
    @Timeout(60)
    void severalBlobsAreAskedForAtOnce() throws Exception {
        fixture.packBytes = 100_000;
        var both = new CountDownLatch(2);
        var alone = new AtomicBoolean();
        var faults = new Faults() {
            @Override
            public void before(String call, Object subject) throws InterruptedException {
                if (call.equals("has") && !alone.get()) {
                    both.countDown();
                    alone.compareAndSet(false, !both.await(30, TimeUnit.SECONDS));
                }
            }
        };
        fixture.push(MemoryTree.sample(BYTES), "", faults, fixture.freshCache());
        assertThat(both.getCount()).isZero();
        assertThat(alone).isFalse();
    }

    @Test
    void theSameContentIsNotSentTwice() throws Exception {
        MemoryTree tree = MemoryTree.sample(BYTES);
        PublishedVersion first = fixture.push(tree, "").version();
        int packs = fixture.contents.blobs.size();
        PushReport second = fixture.push(tree, "monday");
        assertThat(second.sentBytes()).isLessThan(20_000);
        // another description, another list of files
        assertThat(fixture.contents.blobs).hasSizeLessThanOrEqualTo(packs + 2);
        var target = new MemoryTarget(tree);
        fixture.pull(second.version(), Optional.of(first), target, new Faults(), fixture.freshCache());
        assertThat(target.written()).isEmpty();
    }

    @Test
    void contentsOfAnySizeComeBack() throws Exception {
        for (int size : new int[] {0, 1, 16 << 10, (16 << 10) + 1, 256 << 10, (256 << 10) + 1, (1 << 20) - 1}) {
            MemoryTree tree = MemoryTree.empty().file("one", MemoryTree.rows(size, size));
            fixture.assertReceived(fixture.push(tree, "s" + size).version(), tree);
        }
    }
}
