package dev.seedbed.store.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.seedbed.store.content.MemoryTarget;
import dev.seedbed.store.content.MemoryTree;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.Faults;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.transfer.EndsAt.Ending;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.StoreUnreachable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A push or pull ends at each of its steps: killed, interrupted, or since the place fails.
@Timeout(120)
class KilledTest {
    private static final MemoryTree OLD = MemoryTree.sample(80_000);
    private static final MemoryTree NEW = OLD.copy()
            .file("base/5/16251", MemoryTree.rows(7, 60_000))
            .file("global/large", MemoryTree.rows(8, 90_000));

    @TempDir
    Path folder;

    private TransferFixture fixture;
    private PublishedVersion old;

    @BeforeEach
    void publishOld() throws Exception {
        fixture = new TransferFixture(folder);
        fixture.packBytes = 30_000;
        old = fixture.push(OLD, "").version();
    }

    @ParameterizedTest
    @EnumSource
    void pushesLeaveNothingHalf(Ending ending) throws Exception {
        int steps = 0;
        for (EndsAt faults = new EndsAt(ending, 1); ; faults = new EndsAt(ending, ++steps + 1)) {
            TransferFixture copy = fixture.copy();
            Path cache = copy.freshCache();
            EndsAt ended = faults;
            Throwable thrown = catchThrowable(() -> copy.push(NEW, "", ended, cache));
            if (!faults.isEnded()) {
                break;
            }
            // an interrupt while the hold is removed takes effect after the push
            assertThat(Thread.interrupted()).isEqualTo(ending == Ending.INTERRUPTS && faults.endedBy.equals("release"));
            assertThat(TransferFixture.left(cache)).as("step " + steps).isEmpty();
            if (ending != Ending.DIES && !faults.endedBy.equals("release")) {
                assertThat(thrown).isNotNull();
                assertThat(copy.contents.holds).isEmpty();
            }
            for (PublishedVersion version : copy.contents.versions) {
                if (!version.equals(old)) {
                    copy.assertReceived(version, NEW);
                }
            }
            copy.contents.holds.clear();
            PublishedVersion repeated = copy.push(NEW, "", new Faults(), cache).version();
            assertThat(copy.contents.latest()).contains(repeated.manifest());
            copy.assertReceived(repeated, NEW);
        }
        fixture.assertReceived(old, OLD);
        assertThat(steps).isGreaterThan(ending == Ending.DIES ? 30 : 20);
    }

    /// What was sent before is not sent again.
    @Test
    void aRepeatedPushSendsTheRest() throws Exception {
        long whole = sentTo(new TransferFixture(folder), new Faults());
        var puts = new AtomicInteger();
        var dying = new Faults() {
            @Override
            public void before(String call, Object subject) {
                if (call.equals("put") && puts.incrementAndGet() > 5) {
                    throw new Death();
                }
            }
        };
        var other = new TransferFixture(folder);
        assertThatExceptionOfType(Faults.Death.class).isThrownBy(() -> sentTo(other, dying));
        assertThat(other.contents.blobs.size()).isBetween(4, 5);
        assertThat(sentTo(other, new Faults())).isLessThan(whole - 4 * 50_000);
    }

    private static long sentTo(TransferFixture to, Faults faults) throws Exception {
        to.packBytes = 50_000;
        return to.push(MemoryTree.sample(1_000_000), "", faults, to.freshCache())
                .sentBytes();
    }

    @ParameterizedTest
    @EnumSource
    void pullsLeaveNothingAndGoOn(Ending ending) throws Exception {
        PublishedVersion version = fixture.push(NEW, "").version();
        int steps = 0;
        for (EndsAt faults = new EndsAt(ending, 1); ; faults = new EndsAt(ending, ++steps + 1)) {
            Path cache = fixture.freshCache();
            var target = new MemoryTarget(OLD);
            EndsAt ended = faults;
            Throwable thrown = catchThrowable(() -> fixture.pull(version, Optional.of(old), target, ended, cache));
            if (!faults.isEnded()) {
                break;
            }
            assertThat(thrown).isNotNull();
            assertThat(target.finished()).isNull();
            var again = new MemoryTarget(OLD);
            fixture.pull(version, Optional.of(old), again, new Faults(), cache);
            assertThat(NEW.differences(Objects.requireNonNull(again.finished())))
                    .isEmpty();
            assertThat(TransferFixture.left(cache)).isEmpty();
        }
        assertThat(steps).isGreaterThan(ending == Ending.DIES ? 15 : 5);
    }

    /// What came before the network was cut is not fetched again.
    @Test
    void aRepeatedPullFetchesTheRest() throws Exception {
        MemoryTree large = MemoryTree.sample(6_000_000);
        PublishedVersion version = fixture.push(large, "large").version();
        long whole = fixture.pull(version, new MemoryTarget()).fetchedBytes();
        var cutAfter = new AtomicLong(whole / 2);
        var cut = new Faults() {
            @Override
            public InputStream received(Digest digest, long offset, InputStream content) {
                return new CutStream(content, cutAfter);
            }
        };
        Path cache = fixture.freshCache();
        var target = new MemoryTarget();
        assertThatExceptionOfType(OperationFailedException.class)
                .isThrownBy(() -> fixture.pull(version, Optional.empty(), target, cut, cache))
                .satisfies(failed -> assertThat(failed.failure()).isInstanceOf(StoreUnreachable.class));
        assertThat(target.finished()).isNull();
        var again = new MemoryTarget();
        PullReport report = fixture.pull(version, Optional.empty(), again, new Faults(), cache);
        assertThat(report.fetchedBytes()).isLessThan(whole * 3 / 4);
        assertThat(large.differences(Objects.requireNonNull(again.finished()))).isEmpty();
    }

    /// Delivers so many bytes in all, and then fails.
    private static final class CutStream extends FilterInputStream {
        private final AtomicLong left;

        CutStream(InputStream in, AtomicLong left) {
            super(in);
            this.left = left;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left.get() <= 0) {
                throw new IOException("Connection reset");
            }
            int read = super.read(bytes, offset, Math.min(length, 4096));
            left.addAndGet(-read);
            return read;
        }
    }
}
