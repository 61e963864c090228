package dev.seedbed.store.sealed;

import dev.seedbed.store.place.BlobContent;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.HeldBy;
import dev.seedbed.store.place.Hold;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.StoredBlob;
import dev.seedbed.store.place.Tag;
import dev.seedbed.store.seal.Seal;
import dev.seedbed.task.OperationFailedException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/// A place of a store that may be encrypted. Blobs come sealed already; here is the key, and who holds a place is
/// not told to it.
record SealedPlace(Place place, SealedStore store) implements Place {
    private static final String HOLDER = "holder";

    @Override
    public Seal seal() throws OperationFailedException, InterruptedException {
        return store.seal();
    }

    @Override
    public Seal seal(String id) throws OperationFailedException, InterruptedException {
        return store.seal(id);
    }

    @Override
    public String address() {
        return place.address();
    }

    @Override
    public boolean has(Digest digest) throws OperationFailedException, InterruptedException {
        return place.has(digest);
    }

    @Override
    public void put(Digest digest, BlobContent content, LongConsumer sent)
            throws OperationFailedException, InterruptedException {
        place.put(digest, content, sent);
    }

    @Override
    public InputStream get(Digest digest, long offset, long length)
            throws OperationFailedException, InterruptedException {
        return place.get(digest, offset, length);
    }

    @Override
    public List<PublishedVersion> versions() throws OperationFailedException, InterruptedException {
        return place.versions();
    }

    @Override
    public byte[] manifest(Digest digest, int limitBytes) throws OperationFailedException, InterruptedException {
        return place.manifest(digest, limitBytes);
    }

    @Override
    public PublishedVersion publish(Tag tag, byte[] manifest) throws OperationFailedException, InterruptedException {
        return place.publish(tag, manifest);
    }

    @Override
    public Optional<Digest> latest() throws OperationFailedException, InterruptedException {
        return place.latest();
    }

    @Override
    public void latest(PublishedVersion version) throws OperationFailedException, InterruptedException {
        place.latest(version);
    }

    @Override
    public void withdraw(PublishedVersion version) throws OperationFailedException, InterruptedException {
        place.withdraw(version);
    }

    @Override
    public boolean removesBlobs() {
        return place.removesBlobs();
    }

    @Override
    public List<StoredBlob> blobs() throws OperationFailedException, InterruptedException {
        return place.blobs();
    }

    @Override
    public void remove(Digest digest) throws OperationFailedException, InterruptedException {
        place.remove(digest);
    }

    @Override
    public void replace(Digest digest, BlobContent content) throws OperationFailedException, InterruptedException {
        place.replace(digest, content);
    }

    @Override
    public Hold hold(Hold.Purpose purpose, String who) throws OperationFailedException, InterruptedException {
        Seal seal = seal();
        if (seal.id().isEmpty()) {
            return place.hold(purpose, who);
        }
        byte[] sealed = seal.seal(who.getBytes(StandardCharsets.UTF_8), HOLDER);
        return place.hold(purpose, Base64.getUrlEncoder().encodeToString(sealed));
    }

    @Override
    public List<HeldBy> holds() throws OperationFailedException, InterruptedException {
        Seal seal = seal();
        return place.holds().stream()
                .map(held -> new HeldBy(held.purpose(), who(seal, held.who()), held.since()))
                .toList();
    }

    private static String who(Seal seal, String held) {
        if (seal.id().isEmpty()) {
            return held;
        }
        try {
            return new String(seal.open(Base64.getUrlDecoder().decode(held), HOLDER), StandardCharsets.UTF_8);
        } catch (Seal.SealException | IllegalArgumentException _) {
            return "?";
        }
    }

    @Override
    public void close() {
        place.close();
    }
}
