package dev.seedbed.store.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.store.content.MemoryTarget;
import dev.seedbed.store.content.MemoryTree;
import dev.seedbed.store.content.PackageContent;
import dev.seedbed.store.place.Faults;
import dev.seedbed.store.place.FaultyPlace;
import dev.seedbed.store.place.MemoryPlace;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/// A place in memory, and folders for several users of it.
public final class TransferFixture {
    public final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-30T12:00:00Z"));
    public final InstantSource clock = now::get;
    public final MemoryPlace.Contents contents;
    public final Path folder;
    public int packBytes = 16 << 20;

    public TransferFixture(Path folder) {
        this.folder = folder;
        this.contents = new MemoryPlace.Contents(clock);
    }

    private TransferFixture(TransferFixture other) {
        this.folder = other.folder;
        this.contents = other.contents.copy();
        this.packBytes = other.packBytes;
        this.now.set(other.now.get());
    }

    /// The same place, of which what is done there is not seen in this one.
    public TransferFixture copy() {
        return new TransferFixture(this);
    }

    public Place place() {
        return new MemoryPlace(contents);
    }

    /// A cache of a user who has not been here before.
    public Path freshCache() {
        try {
            return Files.createTempDirectory(folder, "cache");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PushRequest request(String tag) {
        return new PushRequest(Tag.parse(tag), "", "mia@laptop", Optional.empty());
    }

    public PushReport push(PackageContent content, String tag) throws Exception {
        return push(content, tag, new Faults(), freshCache());
    }

    public PushReport push(PackageContent content, String tag, Faults faults, Path cache) throws Exception {
        return new Push(new FaultyPlace(place(), faults), cache, clock, packBytes).run(content, request(tag), _ -> {});
    }

    public PullReport pull(PublishedVersion version, MemoryTarget target) throws Exception {
        return pull(version, Optional.empty(), target, new Faults(), freshCache());
    }

    public PullReport pull(
            PublishedVersion version, Optional<PublishedVersion> base, MemoryTarget target, Faults faults, Path cache)
            throws Exception {
        return new Pull(new FaultyPlace(place(), faults), cache).run(version, base, target, _ -> {});
    }

    /// Somebody else receives exactly this.
    public void assertReceived(PublishedVersion version, MemoryTree content) throws Exception {
        var target = new MemoryTarget();
        pull(version, target);
        assertThat(content.differences(Objects.requireNonNull(target.finished())))
                .isEmpty();
    }

    /// Files that are left in a folder of ours, except what is known of stores.
    public static Stream<Path> left(Path cache) throws IOException {
        try (Stream<Path> files = Files.walk(cache)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(cache.resolve("known")))
                    .toList()
                    .stream();
        }
    }
}
