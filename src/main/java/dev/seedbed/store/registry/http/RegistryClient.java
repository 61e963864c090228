package dev.seedbed.store.registry.http;

import dev.seedbed.engine.context.RegistryCredentials;
import dev.seedbed.store.place.LoginSource;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.Action;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Asks a registry: logs in where it wants it, waits where it has had too many requests, and tries again what was lost
/// on the way. Safe for use by several threads.
public final class RegistryClient implements AutoCloseable {
    private static final int TRIES = 4;

    private final RegistryAddress address;
    private final RegistryLimits limits;
    private final RegistryFailures failures;
    private final RegistryTransport transport;
    private final RegistryTokens tokens;

    /// @param login that the user has given for this store
    /// @param credentials where none was given
    public RegistryClient(
            RegistryAddress address, LoginSource login, RegistryCredentials credentials, RegistryLimits limits) {
        this.address = address;
        this.limits = limits;
        this.failures = new RegistryFailures(address.toString(), address.registry());
        this.transport = new RegistryTransport(address.api(""), limits.stall());
        this.tokens = new RegistryTokens(address, login, credentials, transport);
    }

    public RegistryLimits limits() {
        return limits;
    }

    public RegistryFailures failures() {
        return failures;
    }

    public RegistryAddress address() {
        return address;
    }

    /// What reads or removes.
    public RegistryAnswer ask(String method, String path, Map<String, String> headers, Action action, String scope)
            throws OperationFailedException, InterruptedException {
        return send(request(method, address.api(path), headers, null, action, scope));
    }

    public static RegistryRequest request(
            String method,
            URI place,
            Map<String, String> headers,
            @Nullable SentBody body,
            Action action,
            String scope) {
        return new RegistryRequest(method, place, headers, body, action, scope);
    }

    /// Blocks until the answer begins, whatever it is; to be closed. For what may be done twice.
    public RegistryAnswer send(RegistryRequest request) throws OperationFailedException, InterruptedException {
        for (int tried = 1; ; tried++) {
            try {
                RegistryAnswer answer = once(request);
                if (answer.status() < RegistryAnswer.SERVER_ERRORS || tried >= TRIES) {
                    return answer;
                }
                answer.close();
            } catch (IOException e) {
                if (tried >= TRIES || !mayPass(e)) {
                    throw failures.of(e);
                }
            }
            pause(tried);
        }
    }

    private static boolean mayPass(IOException e) {
        return switch (e) {
            case BadRedirectException _ -> false;
            case java.net.ConnectException _ -> false;
            case java.net.UnknownHostException _ -> false;
            case javax.net.ssl.SSLException _ -> false;
            case java.net.http.HttpTimeoutException _ -> false;
            default -> true;
        };
    }

    /// Longer before each further try.
    public void pause(int tried) throws InterruptedException {
        Thread.sleep(limits.pause().multipliedBy(tried));
    }

    /// The same, with a lost connection for the caller to judge.
    public RegistryAnswer once(RegistryRequest request)
            throws IOException, OperationFailedException, InterruptedException {
        for (int tried = 1; ; tried++) {
            RegistryAnswer answer = loggedIn(request);
            if (answer.status() != RegistryAnswer.TOO_MANY) {
                return answer;
            }
            Duration wait = wait(answer).orElse(limits.pause().multipliedBy(tried));
            answer.close();
            if (tried >= TRIES || wait.compareTo(limits.longestPause()) > 0) {
                throw failures.unreachable("too-many-requests:" + Math.max(1, wait.toSeconds()));
            }
            Thread.sleep(wait);
        }
    }

    private static Optional<Duration> wait(RegistryAnswer answer) {
        return answer.header("Retry-After").flatMap(text -> {
            Optional<Long> seconds = RegistryAnswer.number(text);
            return seconds.isPresent()
                    ? seconds.map(count -> Duration.ofSeconds(Math.clamp(count, 0, Integer.MAX_VALUE)))
                    : until(text);
        });
    }

    private static Optional<Duration> until(String date) {
        try {
            Instant end = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(Instant.now(), end);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private RegistryAnswer loggedIn(RegistryRequest request)
            throws IOException, OperationFailedException, InterruptedException {
        RegistryAnswer answer = transport.exchange(request, tokens.header(request.scope()));
        if (answer.status() != RegistryAnswer.UNAUTHORIZED
                || !SafePlace.isSameServer(address.api(""), answer.place())) {
            return answer;
        }
        Optional<Challenge> challenge = Challenge.of(answer.headers().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("WWW-Authenticate"))
                .flatMap(header -> header.getValue().stream())
                .toList());
        Optional<String> header =
                challenge.isEmpty() ? Optional.empty() : tokens.answer(challenge.get(), request.scope());
        if (header.isEmpty()) {
            return answer;
        }
        answer.close();
        return transport.exchange(request, header.get());
    }

    @Override
    public void close() {
        transport.close();
    }
}
