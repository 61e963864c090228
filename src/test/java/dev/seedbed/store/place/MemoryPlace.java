package dev.seedbed.store.place;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.StoreDamaged;
import dev.seedbed.task.StoreFailure.VersionTaken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// A place in memory: one client of [Contents], of which several may have the same.
public final class MemoryPlace implements Place {
    private final Contents contents;

    public MemoryPlace(Contents contents) {
        this.contents = contents;
    }

    /// A blob and when it came.
    public record Kept(byte[] content, Instant since) {}

    /// What all clients see. Its parts may be changed by a test, as by somebody else.
    public static final class Contents {
        public final Map<Digest, Kept> blobs = new ConcurrentHashMap<>();
        public final Map<Digest, byte[]> manifests = new ConcurrentHashMap<>();
        public final List<PublishedVersion> versions = new CopyOnWriteArrayList<>();
        public final List<HeldBy> holds = new CopyOnWriteArrayList<>();
        public final InstantSource clock;
        private @Nullable Digest latest;

        public Contents(InstantSource clock) {
            this.clock = clock;
        }

        public Optional<Digest> latest() {
            return Optional.ofNullable(latest);
        }

        /// A place of its own that begins with the same.
        public Contents copy() {
            var copy = new Contents(clock);
            copy.blobs.putAll(blobs);
            copy.manifests.putAll(manifests);
            copy.versions.addAll(versions);
            copy.holds.addAll(holds);
            copy.latest = latest;
            return copy;
        }
    }

    @Override
    public String address() {
        return "memory:shop/base";
    }

    @Override
    public boolean has(Digest digest) {
        return contents.blobs.containsKey(digest);
    }

    @Override
    public void put(Digest digest, BlobContent content, LongConsumer sent)
            throws OperationFailedException, InterruptedException {
        if (has(digest)) {
            return;
        }
        byte[] bytes;
        try (InputStream in = content.open()) {
            bytes = in.readAllBytes();
        } catch (InterruptedIOException _) {
            Thread.interrupted();
            throw new InterruptedException();
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(null, e.toString()));
        }
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (bytes.length != content.bytes()) {
            throw new OperationFailedException(new Failure.LocalFile(null, "ends early"));
        }
        if (contents.blobs.putIfAbsent(digest, new Kept(bytes, contents.clock.instant())) == null) {
            sent.accept(bytes.length);
        }
    }

    private OperationFailedException failure(String part, String reason) {
        return new OperationFailedException(new StoreDamaged(address(), part, reason));
    }

    @Override
    public InputStream get(Digest digest, long offset, long length) throws OperationFailedException {
        Kept kept = contents.blobs.get(digest);
        if (kept == null) {
            throw failure(digest.toString(), "blob-missing");
        }
        int from = (int) Math.min(offset, kept.content.length);
        return new ByteArrayInputStream(kept.content, from, (int) Math.min(length, kept.content.length - from));
    }

    @Override
    public List<PublishedVersion> versions() {
        return new ArrayList<>(contents.versions);
    }

    @Override
    public byte[] manifest(Digest digest, int limitBytes) throws OperationFailedException {
        byte[] manifest = contents.manifests.get(digest);
        if (manifest == null) {
            throw failure(digest.toString(), "blob-missing");
        }
        if (manifest.length > limitBytes) {
            throw failure(digest.toString(), "too-large:" + manifest.length);
        }
        return manifest.clone();
    }

    @Override
    public PublishedVersion publish(Tag tag, byte[] manifest) throws OperationFailedException {
        var version = new PublishedVersion(tag, TestBlob.digest(manifest));
        synchronized (contents) {
            Optional<PublishedVersion> taken = contents.versions.stream()
                    .filter(other -> other.tag().equals(tag))
                    .findFirst();
            if (taken.isPresent() && !taken.get().equals(version)) {
                throw new OperationFailedException(new VersionTaken(address(), tag.text()));
            }
            contents.manifests.put(version.manifest(), manifest.clone());
            if (taken.isEmpty()) {
                contents.versions.add(version);
            }
        }
        return version;
    }

    @Override
    public Optional<Digest> latest() {
        synchronized (contents) {
            return contents.latest();
        }
    }

    @Override
    public void latest(PublishedVersion version) {
        synchronized (contents) {
            contents.latest = version.manifest();
        }
    }

    @Override
    public void withdraw(PublishedVersion version) {
        contents.versions.remove(version);
    }

    @Override
    public boolean removesBlobs() {
        return true;
    }

    @Override
    public List<StoredBlob> blobs() {
        return contents.blobs.entrySet().stream()
                .map(each -> new StoredBlob(each.getKey(), each.getValue().content.length, each.getValue().since))
                .toList();
    }

    @Override
    public void remove(Digest digest) {
        contents.blobs.remove(digest);
    }

    @Override
    public void replace(Digest digest, BlobContent content) throws OperationFailedException, InterruptedException {
        if (contents.manifests.containsKey(digest)) {
            try (InputStream in = content.open()) {
                contents.manifests.put(digest, in.readAllBytes());
            } catch (IOException e) {
                throw new OperationFailedException(new Failure.LocalFile(null, e.toString()));
            }
        } else {
            Place.super.replace(digest, content);
        }
    }

    @Override
    public Hold hold(Hold.Purpose purpose, String who) {
        var held = new HeldBy(purpose, who, contents.clock.instant());
        contents.holds.add(held);
        return () -> contents.holds.remove(held);
    }

    @Override
    public List<HeldBy> holds() {
        return new ArrayList<>(contents.holds);
    }

    @Override
    public void close() {
        // the contents stay
    }
}
