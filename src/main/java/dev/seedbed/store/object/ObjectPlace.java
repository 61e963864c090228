package dev.seedbed.store.object;

import dev.seedbed.store.place.BlobContent;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.HeldBy;
import dev.seedbed.store.place.Hold;
import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.StoredBlob;
import dev.seedbed.store.place.Tag;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.StoreUnreachable;
import dev.seedbed.task.StoreFailure.VersionTaken;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/// A package as an OCI image layout in a folder or bucket.
final class ObjectPlace implements Place {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    private final StoreObjects objects;
    private final String name;
    private final Layout layout;
    private final VersionMarks marks;
    private final TagClaims claims;
    private final Latest latest;
    private final OciIndex index;
    private final ObjectHolds holds;
    private final Drafts drafts;
    private final BlobLocks locks = new BlobLocks();
    private volatile boolean begun;

    ObjectPlace(StoreObjects objects, PackageName name, InstantSource clock) {
        this.objects = objects;
        this.name = name.text();
        this.layout = new Layout(objects, name);
        this.marks = new VersionMarks(layout);
        this.claims = new TagClaims(layout);
        this.latest = new Latest(layout);
        this.index = new OciIndex(layout, marks, latest);
        this.holds = new ObjectHolds(layout, clock);
        this.drafts = new Drafts(objects, clock);
    }

    @Override
    public String address() {
        String store = objects.address();
        return store + (store.endsWith("/") ? "" : "/") + name;
    }

    @Override
    public boolean has(Digest digest) throws OperationFailedException, InterruptedException {
        return layout.has(digest);
    }

    @Override
    public void put(Digest digest, BlobContent content, LongConsumer sent)
            throws OperationFailedException, InterruptedException {
        begin();
        Lock lock = locks.of(digest);
        lock.lockInterruptibly();
        try {
            layout.putBlob(digest, content, sent);
        } finally {
            lock.unlock();
        }
    }

    private void begin() throws OperationFailedException, InterruptedException {
        if (!begun) {
            layout.begin();
            begun = true;
        }
    }

    @Override
    public InputStream get(Digest digest, long offset, long length)
            throws OperationFailedException, InterruptedException {
        Optional<InputStream> found = objects.read(layout.blob(digest), offset, length);
        if (found.isEmpty()) {
            if (layout.has(digest)) {
                return InputStream.nullInputStream();
            }
            throw missing(digest);
        }
        return found.get();
    }

    private OperationFailedException missing(Digest digest) throws OperationFailedException, InterruptedException {
        return layout.damaged(digest.toString(), objects.whyMissing(layout.blob(digest)));
    }

    @Override
    public List<PublishedVersion> versions() throws OperationFailedException, InterruptedException {
        return marks.all();
    }

    @Override
    public byte[] manifest(Digest digest, int limitBytes) throws OperationFailedException, InterruptedException {
        Optional<byte[]> content = layout.read(layout.blob(digest), limitBytes).filter(found -> found.length > 0);
        if (content.isEmpty()) {
            throw missing(digest);
        }
        return content.get();
    }

    @Override
    public PublishedVersion publish(Tag tag, byte[] manifest) throws OperationFailedException, InterruptedException {
        if (tag.equals(Tag.LATEST)) {
            throw new IllegalArgumentException("no tag of a version: " + tag);
        }
        var version = new PublishedVersion(tag, new Digest(DigestUtils.sha256Hex(manifest)));
        List<PublishedVersion> there = marks.of(tag);
        if (there.contains(version)) {
            return version;
        }
        if (!there.isEmpty()) {
            throw taken(tag);
        }
        put(version.manifest(), BlobContent.of(manifest), _ -> {});
        Optional<PublishedVersion> other = claims.take(version);
        stillThere();
        marks.add(other.orElse(version));
        index.refresh();
        if (other.isPresent()) {
            throw taken(tag);
        }
        return version;
    }

    /// A drive that was taken away leaves an empty folder at its mount point.
    private void stillThere() throws OperationFailedException, InterruptedException {
        if (!layout.exists()) {
            throw new OperationFailedException(new StoreUnreachable(objects.address(), "folder-missing"));
        }
    }

    private OperationFailedException taken(Tag tag) {
        return new OperationFailedException(new VersionTaken(objects.address(), name + ':' + tag));
    }

    @Override
    public Optional<Digest> latest() throws OperationFailedException, InterruptedException {
        return latest.read();
    }

    @Override
    public void latest(PublishedVersion version) throws OperationFailedException, InterruptedException {
        latest.write(version.manifest());
        index.refresh();
    }

    @Override
    public void withdraw(PublishedVersion version) throws OperationFailedException, InterruptedException {
        // Without its claim a mark counts; a claim without its mark would be taken for one that is being published.
        claims.release(version);
        marks.remove(version);
        index.refresh();
    }

    @Override
    public boolean removesBlobs() {
        return true;
    }

    @Override
    public List<StoredBlob> blobs() throws OperationFailedException, InterruptedException {
        return objects.list(layout.blobs()).objects().stream()
                .filter(entry -> HEX.matcher(entry.name()).matches())
                .map(entry -> new StoredBlob(new Digest(entry.name()), entry.bytes(), entry.since()))
                .toList();
    }

    @Override
    public void remove(Digest digest) throws OperationFailedException, InterruptedException {
        objects.delete(layout.blob(digest));
    }

    @Override
    public void replace(Digest digest, BlobContent content) throws OperationFailedException, InterruptedException {
        objects.put(layout.blob(digest), new CheckedContent(digest, content), _ -> {});
    }

    @Override
    public Hold hold(Hold.Purpose purpose, String who) throws OperationFailedException, InterruptedException {
        begin();
        drafts.removeOld();
        return holds.take(purpose, who);
    }

    @Override
    public List<HeldBy> holds() throws OperationFailedException, InterruptedException {
        return holds.all();
    }

    @Override
    public void close() {
        // the objects belong to the store
    }
}
