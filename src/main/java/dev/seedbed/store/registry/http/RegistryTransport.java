package dev.seedbed.store.registry.http;

import dev.seedbed.source.web.BodyReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Sends one request and follows where it leads: a few times, only to what is as safe, and the login goes to the
/// registry alone. Safe for use by several threads.
final class RegistryTransport implements AutoCloseable {
    private static final int MOST_REDIRECTS = 8;
    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final long LOOK_MILLIS = 200;

    private final URI registry;
    private final Duration stall;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    RegistryTransport(URI registry, Duration stall) {
        this.registry = registry;
        this.stall = stall;
    }

    /// Blocks until the answer begins.
    ///
    /// @param authorization header for the registry; empty for none
    /// @throws BadRedirectException where it leads to what may not be followed
    RegistryAnswer exchange(RegistryRequest first, String authorization) throws IOException, InterruptedException {
        RegistryRequest request = first;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            RegistryAnswer answer = ask(request, authorization);
            Optional<String> next = answer.header("Location");
            if (!leadsOn(answer.status()) || next.isEmpty()) {
                return answer;
            }
            answer.close();
            URI place = SafePlace.resolved(request.place(), next.get());
            request = request.body() != null && answer.status() < 307 ? request.asGet(place) : request.at(place);
        }
        throw new BadRedirectException("too-many-redirects");
    }

    private static boolean leadsOn(int status) {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    /// The same without following anything.
    RegistryAnswer ask(RegistryRequest request, String authorization) throws IOException, InterruptedException {
        SentBody body = request.body();
        HttpRequest.Builder built = HttpRequest.newBuilder(request.place())
                .header("User-Agent", "Seedbed")
                .method(request.method(), body == null ? HttpRequest.BodyPublishers.noBody() : body.publisher());
        request.headers().forEach(built::header);
        if (!authorization.isEmpty() && SafePlace.isSameServer(registry, request.place())) {
            built.header("Authorization", authorization);
        }
        HttpResponse<Flow.Publisher<List<ByteBuffer>>> response = await(
                client.sendAsync(built.build(), HttpResponse.BodyHandlers.ofPublisher()),
                body == null ? new SentBody(new byte[0], 0, _ -> {}) : body);
        var reader = new BodyReader(stall);
        response.body().subscribe(reader);
        return new RegistryAnswer(
                response.statusCode(), request.place(), response.headers().map(), new BodyStream(reader));
    }

    /// For as long as something moves.
    private <T> T await(CompletableFuture<T> answer, SentBody body) throws IOException, InterruptedException {
        try {
            long gone = body.gone();
            long since = System.nanoTime();
            while (true) {
                try {
                    T response = answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                    body.tell();
                    return response;
                } catch (TimeoutException e) {
                    body.tell();
                    if (body.gone() != gone) {
                        gone = body.gone();
                        since = System.nanoTime();
                    } else if (System.nanoTime() - since > stall.toNanos()) {
                        throw new HttpTimeoutException("stalled");
                    }
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IOException(e.getCause());
        } finally {
            if (!answer.isDone()) {
                answer.cancel(true);
            }
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
