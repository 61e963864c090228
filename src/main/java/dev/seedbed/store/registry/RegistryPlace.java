package dev.seedbed.store.registry;

import dev.seedbed.store.place.BlobContent;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.HeldBy;
import dev.seedbed.store.place.Hold;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.StoredBlob;
import dev.seedbed.store.place.Tag;
import dev.seedbed.store.registry.http.RegistryClient;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/// One repository of a registry. A version `v8` is the tag `v8--` with the start of its manifest's digest, which nobody
/// else can overwrite; `v8` itself is there for ordinary tools.
record RegistryPlace(RegistryClient client, Manifests manifests, BlobUpload upload, VersionList list) implements Place {

    @Override
    public String address() {
        return "oci://" + client.address().registry() + "/" + manifests.repository();
    }

    @Override
    public boolean has(Digest digest) throws OperationFailedException, InterruptedException {
        return upload.has(digest);
    }

    @Override
    public void put(Digest digest, BlobContent content, LongConsumer sent)
            throws OperationFailedException, InterruptedException {
        upload.put(digest, content, sent);
    }

    @Override
    public InputStream get(Digest digest, long offset, long length)
            throws OperationFailedException, InterruptedException {
        return new BlobDownload(client, manifests).open(digest, offset, length);
    }

    @Override
    public List<PublishedVersion> versions() throws OperationFailedException, InterruptedException {
        return list.read();
    }

    @Override
    public byte[] manifest(Digest digest, int limitBytes) throws OperationFailedException, InterruptedException {
        Optional<byte[]> read = manifests.read(digest.toString(), limitBytes);
        return read.orElseThrow(() -> client.failures().damaged(digest, "blob-missing"));
    }

    @Override
    public PublishedVersion publish(Tag tag, byte[] manifest) throws OperationFailedException, InterruptedException {
        var version = new PublishedVersion(tag, Manifests.digest(manifest));
        List<PublishedVersion> there = list.of(tag);
        boolean isTaken = there.stream().anyMatch(other -> !other.equals(version));
        Optional<Digest> plain = manifests.find(tag.text());
        boolean isOther = plain.isPresent() && !plain.get().equals(version.manifest());
        if (isTaken || isOther && isForeign(plain.get(), manifest)) {
            throw new OperationFailedException(new StoreFailure.VersionTaken(address(), tag.text()));
        }
        if (plain.isEmpty() || !plain.get().equals(version.manifest())) {
            manifests.write(tag.text(), manifest);
        }
        if (!there.contains(version)) {
            manifests.write(UniqueTag.of(tag, version.manifest()).toString(), manifest);
        }
        return version;
    }

    /// Whether an ordinary tool gave the tag to something else. What a publication left that died before its end is of
    /// the same type as this one, and nobody's version yet.
    private boolean isForeign(Digest digest, byte[] manifest) throws OperationFailedException, InterruptedException {
        Optional<byte[]> there = manifests.read(digest.toString(), VersionList.MOST_MANIFEST_BYTES);
        return there.isPresent()
                && !Tombstone.isOne(there.get())
                && !Manifests.type(there.get()).equals(Manifests.type(manifest));
    }

    @Override
    public Optional<Digest> latest() throws OperationFailedException, InterruptedException {
        return manifests.find(Tag.LATEST.text());
    }

    @Override
    public void latest(PublishedVersion version) throws OperationFailedException, InterruptedException {
        manifests.write(Tag.LATEST.text(), manifest(version.manifest(), VersionList.MOST_MANIFEST_BYTES));
    }

    @Override
    public void withdraw(PublishedVersion version) throws OperationFailedException, InterruptedException {
        var tags = new ArrayList<String>();
        String plain = version.tag().text();
        for (String tag :
                List.of(UniqueTag.of(version.tag(), version.manifest()).toString(), plain)) {
            if (manifests.find(tag).filter(version.manifest()::equals).isPresent()) {
                tags.add(tag);
            }
        }
        if (!tags.isEmpty()) {
            new Tombstone(manifests, upload).untag(tags);
        }
    }

    /// A registry collects what nobody names by itself, as its owner sets it up.
    @Override
    public boolean removesBlobs() {
        return false;
    }

    @Override
    public List<StoredBlob> blobs() throws OperationFailedException {
        throw client.failures().refused(StoreFailure.Action.REMOVE, "registry-removes-itself");
    }

    @Override
    public void remove(Digest digest) throws OperationFailedException {
        throw client.failures().refused(StoreFailure.Action.REMOVE, "registry-removes-itself");
    }

    /// Nobody has to be told, as nobody removes blobs here.
    @Override
    public Hold hold(Hold.Purpose purpose, String who) {
        return () -> {};
    }

    @Override
    public List<HeldBy> holds() {
        return List.of();
    }

    @Override
    public void close() {
        // The store owns the connections.
    }
}
