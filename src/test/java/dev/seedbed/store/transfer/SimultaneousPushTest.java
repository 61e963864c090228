package dev.seedbed.store.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.seedbed.store.content.MemoryTree;
import dev.seedbed.store.place.Faults;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Tag;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.VersionTaken;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Several publish the same package at the same time.
@Timeout(120)
class SimultaneousPushTest {
    @TempDir
    Path folder;

    private static MemoryTree tree(int seed) {
        return MemoryTree.sample(40_000).file("mine", MemoryTree.rows(seed, 20_000));
    }

    @Test
    void nobodysVersionIsLost() throws Exception {
        var fixture = new TransferFixture(folder);
        List<Future<PublishedVersion>> pushes = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int each = 0; each < 4; each++) {
                MemoryTree mine = tree(each);
                pushes.add(threads.submit(() -> fixture.push(mine, "").version()));
            }
        }
        List<PublishedVersion> versions = new ArrayList<>();
        for (int each = 0; each < 4; each++) {
            versions.add(pushes.get(each).get());
            fixture.assertReceived(versions.get(each), tree(each));
        }
        assertThat(fixture.contents.versions).containsExactlyInAnyOrderElementsOf(versions);
        PublishedVersion last = versions.stream()
                .filter(version -> version.tag().equals(new Tag("v4")))
                .findFirst()
                .orElseThrow();
        assertThat(fixture.contents.latest()).contains(last.manifest());
    }

    /// Another whole push happens before each step of one.
    @Test
    void theNewestIsTheLatestWhateverTheOrder() throws Exception {
        var first = new TransferFixture(folder);
        first.push(tree(0), "");
        int steps = 0;
        for (var isOver = new boolean[1]; !isOver[0]; steps++) {
            TransferFixture fixture = first.copy();
            int step = steps;
            var at = new AtomicInteger();
            isOver[0] = true;
            var between = new Faults() {
                @Override
                public void before(String call, Object subject) {
                    if (at.getAndIncrement() == step) {
                        isOver[0] = false;
                        try {
                            fixture.push(tree(2), "");
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    }
                }
            };
            PublishedVersion version =
                    fixture.push(tree(1), "", between, fixture.freshCache()).version();
            fixture.assertReceived(version, tree(1));
            if (!isOver[0]) {
                assertThat(fixture.contents.versions).hasSize(3);
                PublishedVersion newest = fixture.contents.versions.stream()
                        .filter(each -> each.tag().equals(new Tag("v3")))
                        .findFirst()
                        .orElseThrow();
                assertThat(fixture.contents.latest()).as("step " + step).contains(newest.manifest());
            }
        }
        assertThat(steps).isGreaterThan(15);
    }

    @Test
    void aTagThatSomebodyElseTookIsNotOverwritten() throws Exception {
        var fixture = new TransferFixture(folder);
        var taking = new Faults() {
            @Override
            public void before(String call, Object subject) {
                if (call.equals("publish")) {
                    try {
                        fixture.push(tree(2), "monday");
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        };
        assertThatExceptionOfType(OperationFailedException.class)
                .isThrownBy(() -> fixture.push(tree(1), "monday", taking, fixture.freshCache()))
                .satisfies(failed -> assertThat(failed.failure()).isInstanceOf(VersionTaken.class));
        assertThat(fixture.contents.versions).hasSize(1);
        fixture.assertReceived(fixture.contents.versions.getFirst(), tree(2));
        assertThatExceptionOfType(OperationFailedException.class)
                .isThrownBy(() -> fixture.push(tree(3), "monday"))
                .satisfies(failed -> assertThat(failed.failure()).isInstanceOf(VersionTaken.class));
    }
}
