package dev.seedbed.store.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.store.content.MemoryTarget;
import dev.seedbed.store.content.MemoryTree;
import dev.seedbed.store.known.Difference;
import dev.seedbed.store.known.StoreReader;
import dev.seedbed.store.known.VersionInfo;
import dev.seedbed.store.known.VersionStep;
import dev.seedbed.store.known.Versions;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.Faults;
import dev.seedbed.store.place.FaultyPlace;
import dev.seedbed.store.place.HeldBy;
import dev.seedbed.store.place.Hold;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Tag;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is told of versions before and while they are transferred.
class VersionsTest {
    private static final MemoryTree OLD = MemoryTree.sample(400_000);
    private static final MemoryTree NEW = OLD.copy()
            .file("added", MemoryTree.rows(7, 70_000))
            .file("base/5/16251", MemoryTree.rows(8, 20_000))
            .without("base/5/16252")
            .without("base/5/16253");

    @TempDir
    Path folder;

    private TransferFixture fixture;
    private PublishedVersion old;
    private PublishedVersion now;

    @BeforeEach
    void publish() throws Exception {
        fixture = new TransferFixture(folder);
        old = fixture.push(OLD, "").version();
        fixture.now.updateAndGet(time -> time.plusSeconds(60));
        now = fixture.push(NEW, "").version();
    }

    @Test
    void theNewestIsListedFirst() throws Exception {
        List<VersionInfo> versions = new Versions(fixture.place(), fixture.freshCache()).list();
        assertThat(versions).extracting(VersionInfo::version).containsExactly(now, old);
        assertThat(versions).extracting(VersionInfo::latest).containsExactly(true, false);
        assertThat(versions.getFirst().description().who()).isEqualTo("mia@laptop");
        assertThat(versions.getFirst().description().when()).isEqualTo(fixture.now.get());
        assertThat(versions.getLast().storedBytes())
                .isEqualTo(fixture.pull(old, new MemoryTarget()).fetchedBytes() + otherBytes(old));
    }

    /// Of everything that is no pack.
    private long otherBytes(PublishedVersion version) throws Exception {
        var stored = new StoreReader(fixture.place(), fixture.freshCache()).read(version.manifest());
        return stored.manifestBytes()
                + stored.manifest().config().bytes()
                + stored.manifest().index().bytes();
    }

    @Test
    void versionsAreFoundByTheirTags() throws Exception {
        var versions = new Versions(fixture.place(), fixture.freshCache());
        assertThat(versions.find(new Tag("v1")).map(VersionInfo::version)).contains(old);
        assertThat(versions.find(Tag.LATEST).map(VersionInfo::version)).contains(now);
        assertThat(versions.find(new Tag("v3"))).isEmpty();
    }

    /// What is told before is what is fetched then, and no data is read for it.
    @Test
    void theDifferenceIsWhatIsFetched() throws Exception {
        var small = new Faults() {
            private long bytes;

            @Override
            public InputStream received(Digest digest, long offset, InputStream content) {
                bytes += 1;
                return content;
            }
        };
        Difference difference = new Versions(new FaultyPlace(fixture.place(), small), fixture.freshCache())
                .difference(now, Optional.of(old));
        // the lists of both
        assertThat(small.bytes).isEqualTo(2);
        assertThat(difference.added()).isEqualTo(new Difference.Files(1, 70_000));
        assertThat(difference.changed()).isEqualTo(new Difference.Files(1, 20_000));
        assertThat(difference.removed().count()).isEqualTo(2);
        assertThat(difference.added().bytes()
                        + difference.changed().bytes()
                        + OLD.bytes()
                        - difference.removed().bytes())
                .isGreaterThanOrEqualTo(NEW.bytes());
        assertThat(difference.bytes()).isEqualTo(NEW.bytes());
        PullReport report =
                fixture.pull(now, Optional.of(old), new MemoryTarget(OLD), new Faults(), fixture.freshCache());
        assertThat(report.fetchedBytes()).isEqualTo(difference.fetchBytes());
    }

    @Test
    void eachVersionIsBesideTheOneBefore() throws Exception {
        var versions = new Versions(fixture.place(), fixture.freshCache());
        var meanwhile = new ArrayList<List<VersionStep>>();
        List<VersionStep> history = versions.history(meanwhile::add);
        assertThat(history).extracting(step -> step.version().version()).containsExactly(now, old);
        assertThat(history.getFirst().difference()).isEqualTo(versions.difference(now, Optional.of(old)));
        assertThat(history.getLast().before()).isNull();
        assertThat(history.getLast().difference()).isNull();
        assertThat(meanwhile.getFirst())
                .hasSize(2)
                .extracting(VersionStep::difference)
                .containsOnlyNulls();
        assertThat(meanwhile.getLast()).isEqualTo(history);
    }

    /// The list of files of a version is damaged: nothing is known of its files, and all the others are told.
    @Test
    void aDamagedVersionTakesOnlyItsOwnDifferenceAway() throws Exception {
        fixture.now.updateAndGet(time -> time.plusSeconds(60));
        PublishedVersion third = fixture.push(NEW.copy().without("added"), "").version();
        fixture.now.updateAndGet(time -> time.plusSeconds(60));
        PublishedVersion fourth = fixture.push(NEW, "").version();
        var index = new StoreReader(fixture.place(), fixture.freshCache())
                .read(old.manifest())
                .manifest()
                .index();
        var rot = new Faults() {
            @Override
            public InputStream received(Digest digest, long offset, InputStream content) {
                return digest.equals(index.digest())
                        ? new ByteArrayInputStream(new byte[(int) index.bytes()])
                        : content;
            }
        };
        List<VersionStep> history =
                new Versions(new FaultyPlace(fixture.place(), rot), fixture.freshCache()).history(_ -> {});
        assertThat(history).extracting(step -> step.version().version()).containsExactly(fourth, third, now, old);
        assertThat(history.get(0).difference()).isNotNull();
        assertThat(history.get(1).difference()).isNotNull();
        assertThat(history.get(2).difference()).isNull();
    }

    @Test
    void progressGrowsToTheWhole() throws Exception {
        List<TransferState> states = new ArrayList<>();
        new Push(fixture.place(), fixture.freshCache())
                .run(MemoryTree.sample(300_000), TransferFixture.request("third"), states::add);
        assertThat(states).extracting(TransferState::doneBytes).isSorted();
        TransferState last = states.getLast();
        assertThat(last.phase()).isEqualTo(TransferState.Phase.FINISH);
        assertThat(last.doneBytes())
                .isEqualTo(last.totalBytes())
                .isEqualTo(MemoryTree.sample(300_000).bytes());
        assertThat(last.transferredBytes()).isPositive();
        states.clear();
        new Pull(fixture.place(), fixture.freshCache()).run(now, Optional.of(old), new MemoryTarget(OLD), states::add);
        assertThat(states.getLast().doneBytes())
                .isEqualTo(states.getLast().totalBytes())
                .isEqualTo(90_000);
    }

    /// A place forgets a hold after a day.
    @Test
    void aHoldIsRenewedWhileSomethingTakesLong() throws Exception {
        try (LivingHold hold = LivingHold.publish(fixture.place(), "mia@laptop", fixture.clock)) {
            for (int hour = 0; hour < 30; hour++) {
                fixture.now.updateAndGet(time -> time.plus(Duration.ofMinutes(61)));
                hold.renew();
                hold.renew();
                assertThat(fixture.contents.holds)
                        .containsExactly(new HeldBy(Hold.Purpose.PUBLISH, "mia@laptop", fixture.now.get()));
            }
        }
        assertThat(fixture.contents.holds).isEmpty();
    }
}
