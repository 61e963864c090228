package dev.seedbed.store.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.store.content.MemoryTarget;
import dev.seedbed.store.content.MemoryTree;
import dev.seedbed.store.place.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/// Two versions of a package go through a real place, from one computer to another.
public final class PackageTrip {
    private static final int BYTES = 2 << 20;

    private PackageTrip() {}

    /// @param from the place as the one who publishes sees it
    /// @param to the same, as the one who receives sees it
    public static void make(Place from, Place to, Path folder) throws Exception {
        MemoryTree before = MemoryTree.sample(BYTES);
        MemoryTree after = before.copy();
        byte[] changed = before.content("global/large").clone();
        Arrays.fill(changed, 100_000, 100_100, (byte) '!');
        after.file("global/large", changed);
        var push = new Push(from, Files.createDirectories(folder.resolve("cache-from")));
        var pull = new Pull(to, Files.createDirectories(folder.resolve("cache-to")));
        PushReport first = push.run(before, TransferFixture.request(""), _ -> {});
        PushReport second = push.run(after, TransferFixture.request(""), _ -> {});
        assertThat(second.sentBytes()).isPositive().isLessThan(first.sentBytes() / 2);
        assertThat(to.latest()).contains(second.version().manifest());

        var whole = new MemoryTarget();
        PullReport all = pull.run(first.version(), Optional.empty(), whole, _ -> {});
        assertThat(before.differences(Objects.requireNonNull(whole.finished()))).isEmpty();
        var onTop = new MemoryTarget(before);
        PullReport difference = pull.run(second.version(), Optional.of(first.version()), onTop, _ -> {});
        assertThat(after.differences(Objects.requireNonNull(onTop.finished()))).isEmpty();
        assertThat(difference.fetchedBytes()).isLessThan(all.fetchedBytes() / 2);
    }
}
