package dev.seedbed.source.web;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SourceFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Asks for an address and follows it to where it leads: only to addresses that are as safe, a few times, and the
/// login goes to the first server alone.
final class WebClient implements AutoCloseable {
    private static final int MOST_REDIRECTS = 8;
    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final int REDIRECTS_FROM = 300;
    private static final int NOT_MODIFIED = 304;
    private static final int ERRORS_FROM = 400;

    private final WebAddress address;
    private final Duration stall;
    private final HttpClient client;

    WebClient(WebAddress address, Duration stall) {
        this.address = address;
        this.stall = stall;
        this.client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /// An answer whose body is read by the subscriber.
    record Answer(HttpResponse<Flow.Publisher<List<ByteBuffer>>> response) {
        int status() {
            return response.statusCode();
        }

        Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        void leave() {
            var reader = new BodyReader(Duration.ZERO);
            response.body().subscribe(reader);
            reader.close();
        }
    }

    /// Blocks until the answer begins.
    ///
    /// @throws OperationFailedException with `SourceUnreachable` where it leads nowhere
    Answer get(Map<String, String> headers) throws IOException, OperationFailedException, InterruptedException {
        URI place = address.target();
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            Answer answer = ask(place, headers);
            Optional<String> next = answer.header("Location");
            boolean leadsOn = answer.status() >= REDIRECTS_FROM
                    && answer.status() < ERRORS_FROM
                    && answer.status() != NOT_MODIFIED
                    && next.isPresent();
            if (!leadsOn) {
                return answer;
            }
            answer.leave();
            place = resolved(place, next.get());
        }
        throw failed("too-many-redirects");
    }

    private URI resolved(URI from, String location) throws OperationFailedException {
        try {
            URI place = from.resolve(location);
            boolean isSafe = place.getHost() != null
                    && WebAddress.isOne(place.toString())
                    // Nobody elsewhere leads to what listens on this computer.
                    && ("https".equalsIgnoreCase(place.getScheme())
                            || WebAddress.isSafe(place) && WebAddress.isSafe(from) && isPlain(from));
            if (isSafe) {
                return place;
            }
        } catch (IllegalArgumentException e) {
            throw new OperationFailedException(
                    new SourceFailure.SourceUnreachable(address.toString(), "bad-redirect"), e);
        }
        throw failed("bad-redirect");
    }

    private static boolean isPlain(URI place) {
        return "http".equalsIgnoreCase(place.getScheme());
    }

    private Answer ask(URI place, Map<String, String> headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(place).header("User-Agent", "Seedbed").header("Accept-Encoding", "identity");
        headers.forEach(request::header);
        if (place.getRawAuthority().equals(address.target().getRawAuthority())
                && place.getScheme().equals(address.target().getScheme())) {
            address.authorization().ifPresent(login -> request.header("Authorization", login));
        }
        CompletableFuture<HttpResponse<Flow.Publisher<List<ByteBuffer>>>> answer =
                client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofPublisher());
        try {
            return new Answer(answer.get(stall.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new HttpTimeoutException("stalled");
        } catch (InterruptedException e) {
            answer.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IOException(e.getCause());
        }
    }

    private OperationFailedException failed(String message) {
        return new OperationFailedException(new SourceFailure.SourceUnreachable(address.toString(), message));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
