package dev.seedbed.store.place;

import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/// A place of which each call, and each content, may go wrong.
public final class FaultyPlace implements Place {
    private final Place inner;
    private final Faults faults;

    public FaultyPlace(Place inner, Faults faults) {
        this.inner = inner;
        this.faults = faults;
    }

    @Override
    public String address() {
        return inner.address();
    }

    @Override
    public boolean has(Digest digest) throws OperationFailedException, InterruptedException {
        faults.before("has", digest);
        return inner.has(digest);
    }

    @Override
    public void put(Digest digest, BlobContent content, LongConsumer sent)
            throws OperationFailedException, InterruptedException {
        faults.before("put", digest);
        inner.put(
                digest,
                new BlobContent() {
                    @Override
                    public long bytes() {
                        return content.bytes();
                    }

                    @Override
                    public InputStream open() throws IOException {
                        return faults.sent(digest, content.open());
                    }
                },
                sent);
    }

    @Override
    public InputStream get(Digest digest, long offset, long length)
            throws OperationFailedException, InterruptedException {
        faults.before("get", digest);
        return faults.received(digest, offset, inner.get(digest, offset, length));
    }

    @Override
    public List<PublishedVersion> versions() throws OperationFailedException, InterruptedException {
        faults.before("versions", this);
        return inner.versions();
    }

    @Override
    public byte[] manifest(Digest digest, int limitBytes) throws OperationFailedException, InterruptedException {
        faults.before("manifest", digest);
        return faults.manifest(digest, inner.manifest(digest, limitBytes));
    }

    @Override
    public PublishedVersion publish(Tag tag, byte[] manifest) throws OperationFailedException, InterruptedException {
        faults.before("publish", tag);
        return inner.publish(tag, manifest);
    }

    @Override
    public Optional<Digest> latest() throws OperationFailedException, InterruptedException {
        faults.before("latest", this);
        return inner.latest();
    }

    @Override
    public void latest(PublishedVersion version) throws OperationFailedException, InterruptedException {
        faults.before("latest", version);
        inner.latest(version);
    }

    @Override
    public void withdraw(PublishedVersion version) throws OperationFailedException, InterruptedException {
        faults.before("withdraw", version);
        inner.withdraw(version);
    }

    @Override
    public boolean removesBlobs() {
        return inner.removesBlobs();
    }

    @Override
    public List<StoredBlob> blobs() throws OperationFailedException, InterruptedException {
        faults.before("blobs", this);
        return inner.blobs();
    }

    @Override
    public void remove(Digest digest) throws OperationFailedException, InterruptedException {
        faults.before("remove", digest);
        inner.remove(digest);
    }

    @Override
    public Hold hold(Hold.Purpose purpose, String who) throws OperationFailedException, InterruptedException {
        faults.before("hold", purpose);
        Hold hold = inner.hold(purpose, who);
        return () -> {
            try {
                faults.before("release", purpose);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            hold.close();
        };
    }

    @Override
    public List<HeldBy> holds() throws OperationFailedException, InterruptedException {
        faults.before("holds", this);
        return inner.holds();
    }

    @Override
    public void close() {
        inner.close();
    }
}
