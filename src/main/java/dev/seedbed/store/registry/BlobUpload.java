package dev.seedbed.store.registry;

import dev.seedbed.store.place.BlobContent;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.registry.http.RegistryAnswer;
import dev.seedbed.store.registry.http.RegistryClient;
import dev.seedbed.store.registry.http.SafePlace;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.Action;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/// Brings blobs into a repository: small ones with one request, large ones in parts, so that one that was cut off goes
/// on where it ended, also in a later run of the program.
record BlobUpload(RegistryClient client, Manifests manifests, UploadNotes notes) {
    private static final int TRIES = 4;

    void putSmall(Digest digest, byte[] content) throws OperationFailedException, InterruptedException {
        put(digest, BlobContent.of(content), _ -> {});
    }

    boolean has(Digest digest) throws OperationFailedException, InterruptedException {
        try (RegistryAnswer answer = client.ask(
                "HEAD",
                manifests.repository() + "/blobs/" + digest,
                Map.of(),
                Action.READ,
                manifests.scope(Action.READ))) {
            if (answer.status() == RegistryAnswer.NOT_FOUND) {
                return false;
            }
            if (!answer.isSuccess()) {
                throw client.failures().of(answer, Action.READ);
            }
            return true;
        }
    }

    /// Does nothing where the blob is there.
    void put(Digest digest, BlobContent content, LongConsumer sent)
            throws OperationFailedException, InterruptedException {
        if (has(digest)) {
            return;
        }
        boolean isLarge = content.bytes() > client.limits().partBytes();
        long reached = 0;
        for (int inVain = 0; ; ) {
            UploadSession session = begin(isLarge ? notes.find(manifests.repository(), digest) : Optional.empty());
            try {
                session.send(digest, content, sent, place -> keep(isLarge, digest, place));
                notes.forget(manifests.repository(), digest);
                return;
            } catch (LostUploadException e) {
                notes.forget(manifests.repository(), digest);
                inVain = failed(inVain, e);
            } catch (IOException e) {
                inVain = failed(session.offset() > reached ? 0 : inVain, e);
                reached = Math.max(reached, session.offset());
            }
        }
    }

    private void keep(boolean isLarge, Digest digest, URI place) {
        if (isLarge) {
            notes.keep(manifests.repository(), digest, place);
        }
    }

    private int failed(int inVain, IOException e) throws OperationFailedException, InterruptedException {
        if (inVain + 1 >= TRIES) {
            throw client.failures().of(e);
        }
        client.pause(inVain + 1);
        return inVain + 1;
    }

    private UploadSession begin(Optional<URI> noted) throws OperationFailedException, InterruptedException {
        if (noted.isPresent() && SafePlace.isAllowed(client.address().api(""), noted.get())) {
            Optional<UploadSession> resumed = UploadSession.resume(client, scope(), noted.get());
            if (resumed.isPresent()) {
                return resumed.get();
            }
        }
        return UploadSession.begin(client, scope(), client.address().api(manifests.repository() + "/blobs/uploads/"));
    }

    private String scope() {
        return manifests.scope(Action.WRITE);
    }
}
