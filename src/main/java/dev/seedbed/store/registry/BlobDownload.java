package dev.seedbed.store.registry;

import dev.seedbed.store.place.Digest;
import dev.seedbed.store.registry.http.RegistryAnswer;
import dev.seedbed.store.registry.http.RegistryClient;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.Action;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.io.input.BoundedInputStream;

/// Reads parts of blobs.
record BlobDownload(RegistryClient client, Manifests manifests) {
    private static final Pattern RANGE = Pattern.compile("(?i)bytes\\s+(\\d+)-(\\d+)/(?:\\d+|\\*)");

    /// @throws OperationFailedException with `StoreDamaged` where the blob is missing, or ends before the part
    InputStream open(Digest digest, long offset, long length) throws OperationFailedException, InterruptedException {
        if (length == 0) {
            return InputStream.nullInputStream();
        }
        String range = "bytes=" + offset + "-" + (offset + length - 1);
        RegistryAnswer answer = client.ask(
                "GET",
                manifests.repository() + "/blobs/" + digest,
                Map.of("Range", range, "Accept-Encoding", "identity"),
                Action.READ,
                manifests.scope(Action.READ));
        boolean isTaken = false;
        try {
            skip(answer, digest, offset);
            isTaken = true;
            return BoundedInputStream.builder()
                    .setInputStream(answer.body())
                    .setMaxCount(length)
                    .get();
        } catch (IOException e) {
            throw client.failures().of(e);
        } finally {
            if (!isTaken) {
                answer.close();
            }
        }
    }

    private void skip(RegistryAnswer answer, Digest digest, long offset) throws IOException, OperationFailedException {
        switch (answer.status()) {
            case RegistryAnswer.PARTIAL -> {
                Matcher range = RANGE.matcher(answer.header("Content-Range").orElse(""));
                if (!range.matches() || !range.group(1).equals(String.valueOf(offset))) {
                    throw client.failures().damaged(digest, "not-readable:Content-Range");
                }
            }
            // It knows no parts, and sends all.
            case RegistryAnswer.OK -> {
                if (answer.length() >= 0 && answer.length() <= offset) {
                    throw client.failures().damaged(digest, "size-differs:" + answer.length());
                }
                answer.body().skipNBytes(offset);
            }
            case RegistryAnswer.NOT_FOUND -> throw client.failures().damaged(digest, "blob-missing");
            case RegistryAnswer.RANGE_NOT_SATISFIABLE ->
                throw client.failures().damaged(digest, "size-differs:<" + offset);
            default -> throw client.failures().of(answer, Action.READ);
        }
    }
}
