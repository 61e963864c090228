package dev.seedbed.store.registry;

import dev.seedbed.store.place.BlobContent;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.registry.http.RegistryAnswer;
import dev.seedbed.store.registry.http.RegistryClient;
import dev.seedbed.store.registry.http.RegistryRequest;
import dev.seedbed.store.registry.http.SafePlace;
import dev.seedbed.store.registry.http.SentBody;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.Action;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One upload that a registry has begun. For one thread.
final class UploadSession {
    private static final int LARGEST_PART = 64 << 20;
    private static final Pattern RANGE = Pattern.compile("(?:bytes=)?0-(\\d+)");

    private final RegistryClient client;
    private final String scope;
    private final int partBytes;
    private final boolean isResumed;
    private URI place;
    private long offset;

    private UploadSession(RegistryClient client, String scope, URI place, long offset, int partBytes) {
        this.client = client;
        this.scope = scope;
        this.place = place;
        this.offset = offset;
        this.partBytes = partBytes;
        this.isResumed = offset > 0;
    }

    static UploadSession begin(RegistryClient client, String scope, URI uploads)
            throws OperationFailedException, InterruptedException {
        RegistryRequest request = RegistryClient.request("POST", uploads, Map.of(), null, Action.WRITE, scope);
        try (RegistryAnswer answer = client.send(request)) {
            if (answer.status() != RegistryAnswer.ACCEPTED) {
                throw client.failures().of(answer, Action.WRITE);
            }
            long least = answer.header("OCI-Chunk-Min-Length")
                    .flatMap(RegistryAnswer::number)
                    .orElse(0L);
            int part = Math.clamp(least, client.limits().partBytes(), LARGEST_PART);
            return new UploadSession(client, scope, next(answer), 0, part);
        } catch (IOException e) {
            throw client.failures().of(e);
        }
    }

    /// Asks how much of an upload is there; empty where the registry knows it no more.
    static Optional<UploadSession> resume(RegistryClient client, String scope, URI place)
            throws OperationFailedException, InterruptedException {
        RegistryRequest request = RegistryClient.request("GET", place, Map.of(), null, Action.WRITE, scope);
        try (RegistryAnswer answer = client.send(request)) {
            return answer.isSuccess()
                    ? Optional.of(new UploadSession(
                            client,
                            scope,
                            next(answer),
                            end(answer).orElse(0L),
                            client.limits().partBytes()))
                    : Optional.empty();
        } catch (IOException e) {
            throw client.failures().of(e);
        }
    }

    /// How much is there.
    long offset() {
        return offset;
    }

    /// Sends what is missing, and ends the upload.
    ///
    /// @param noted told where it goes on, after each part
    /// @throws IOException where the connection was lost
    void send(Digest digest, BlobContent content, LongConsumer sent, Consumer<URI> noted)
            throws IOException, OperationFailedException, InterruptedException {
        if (offset > content.bytes()) {
            throw new LostUploadException("more is there than there is");
        }
        try (InputStream in = open(content, offset)) {
            byte[] part = new byte[(int) Math.min(partBytes, content.bytes() - offset)];
            while (content.bytes() - offset > partBytes) {
                patch(new SentBody(part, read(in, part, partBytes), sent), partBytes);
                noted.accept(place);
            }
            int rest = (int) (content.bytes() - offset);
            finish(digest, new SentBody(part, read(in, part, rest), sent));
        }
    }

    private void patch(SentBody body, int bytes) throws IOException, OperationFailedException, InterruptedException {
        var headers = Map.of(
                "Content-Type", "application/octet-stream", "Content-Range", offset + "-" + (offset + bytes - 1));
        try (RegistryAnswer answer =
                client.once(RegistryClient.request("PATCH", place, headers, body, Action.WRITE, scope))) {
            check(answer);
            if (end(answer).orElse(offset + bytes) != offset + bytes) {
                throw new LostUploadException("another part is there than was sent");
            }
            place = next(answer);
            offset += bytes;
        }
    }

    private void finish(Digest digest, SentBody body)
            throws IOException, OperationFailedException, InterruptedException {
        String start = place.getRawQuery() == null ? "?" : "&";
        URI end = URI.create(place + start + "digest=" + digest.toString().replace(":", "%3A"));
        var headers = Map.of("Content-Type", "application/octet-stream");
        try (RegistryAnswer answer =
                client.once(RegistryClient.request("PUT", end, headers, body, Action.WRITE, scope))) {
            if (answer.status() == 400) {
                String said = answer.message();
                if (isResumed) {
                    // What was there may be of another content.
                    throw new LostUploadException(said);
                }
                throw said.contains("DIGEST_INVALID")
                        ? client.failures().damaged(digest, "digest-differs")
                        : client.failures().unreachable(said);
            }
            check(answer);
        }
    }

    private void check(RegistryAnswer answer) throws IOException, OperationFailedException {
        if (answer.isSuccess()) {
            return;
        }
        if (answer.status() >= RegistryAnswer.SERVER_ERRORS) {
            throw new IOException("status " + answer.status());
        }
        if (answer.status() == RegistryAnswer.NOT_FOUND
                || answer.status() == RegistryAnswer.RANGE_NOT_SATISFIABLE
                || answer.status() == 400) {
            throw new LostUploadException(answer.message());
        }
        throw client.failures().of(answer, Action.WRITE);
    }

    private static Optional<Long> end(RegistryAnswer answer) {
        Matcher range = RANGE.matcher(answer.header("Range").orElse(""));
        // "0-0" is what many say where there is nothing.
        return range.matches()
                ? RegistryAnswer.number(range.group(1)).map(last -> last == 0 ? 0 : last + 1)
                : Optional.empty();
    }

    private static URI next(RegistryAnswer answer) throws IOException {
        return SafePlace.resolved(
                answer.place(), answer.header("Location").orElse(answer.place().toString()));
    }

    private static InputStream open(BlobContent content, long from)
            throws OperationFailedException, InterruptedException {
        try {
            InputStream in = content.open();
            in.skipNBytes(from);
            return in;
        } catch (IOException e) {
            throw local(e);
        }
    }

    private static int read(InputStream in, byte[] part, int bytes)
            throws OperationFailedException, InterruptedException {
        try {
            int read = in.readNBytes(part, 0, bytes);
            if (read < bytes) {
                throw new IOException("changed while it was read");
            }
            return read;
        } catch (IOException e) {
            throw local(e);
        }
    }

    private static OperationFailedException local(IOException e) throws InterruptedException {
        if (e instanceof InterruptedIOException) {
            Thread.interrupted();
            throw new InterruptedException("interrupted");
        }
        return new OperationFailedException(new Failure.LocalFile(null, String.valueOf(e.getMessage())), e);
    }
}
