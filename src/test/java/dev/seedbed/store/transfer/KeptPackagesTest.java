package dev.seedbed.store.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.store.content.MemoryTarget;
import dev.seedbed.store.content.MemoryTree;
import dev.seedbed.store.place.Faults;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.sealed.SealedStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Packages that earlier versions of the program made are read by this one.
class KeptPackagesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = "format-1")
    void areReadAndBuiltUpon(String name) throws Exception {
        var fixture = new TransferFixture(folder);
        PublishedVersion kept =
                PackageFixture.load(Path.of("src/test/resources/dev/seedbed/store", name), fixture.contents);
        fixture.assertReceived(kept, PackageFixture.tree());
        fixture.place().latest(kept);
        // its chunks are found again
        MemoryTree next = PackageFixture.tree().file("more", MemoryTree.rows(3, 1000));
        PushReport pushed = fixture.push(next, "");
        assertThat(pushed.sentBytes()).isLessThan(5000);
        var target = new MemoryTarget(PackageFixture.tree());
        fixture.pull(pushed.version(), Optional.of(kept), target, new Faults(), fixture.freshCache());
        assertThat(next.differences(Objects.requireNonNull(target.finished()))).isEmpty();
        assertThat(target.written()).containsExactly("more");
    }

    @Test
    void anEncryptedOneIsReadAndBuiltUpon() throws Exception {
        try (SealedStore store = EncryptedFixture.load(folder.resolve("kept"));
                Place place = store.place(EncryptedFixture.NAME)) {
            assertThat(store.recipients().recipients()).hasSize(1);
            PublishedVersion kept = place.versions().getFirst();
            var target = new MemoryTarget();
            Path cache = Files.createDirectories(folder.resolve("cache"));
            new Pull(place, cache).run(kept, Optional.empty(), target, _ -> {});
            assertThat(PackageFixture.tree().differences(Objects.requireNonNull(target.finished())))
                    .isEmpty();
            // its chunks are found again
            MemoryTree next = PackageFixture.tree().file("more", MemoryTree.rows(3, 1000));
            PushReport pushed = new Push(place, cache).run(next, TransferFixture.request(""), _ -> {});
            assertThat(pushed.sentBytes()).isLessThan(6000);
        }
    }

    /// The same content makes the same packs, whoever cuts it, and whenever.
    @Test
    void packsDependOnTheContentOnly() throws Exception {
        var one = new TransferFixture(folder);
        var other = new TransferFixture(folder);
        one.packBytes = 20_000;
        other.packBytes = 20_000;
        one.push(MemoryTree.sample(500_000), "");
        other.push(MemoryTree.sample(500_000), "");
        assertThat(one.contents.blobs.keySet()).isEqualTo(other.contents.blobs.keySet());
    }
}
