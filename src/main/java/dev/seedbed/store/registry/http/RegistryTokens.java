package dev.seedbed.store.registry.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.seedbed.engine.context.RegistryCredentials;
import dev.seedbed.store.place.LoginSource;
import dev.seedbed.store.place.StoreLogin;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.Action;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Shows a registry who asks, as it wants it: by name and password, or by tokens that its own service gives for them.
/// What it gave is used until it expires. Safe for use by several threads.
final class RegistryTokens {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/=-]+");
    private static final int MOST_BYTES = 1 << 18;
    private static final long USUAL_SECONDS = 60;
    private static final long EARLY_SECONDS = 10;

    private final RegistryAddress address;
    private final LoginSource given;
    private final RegistryCredentials credentials;
    private final RegistryTransport transport;
    private final Map<String, Kept> headers = new ConcurrentHashMap<>();

    private record Kept(String header, long untilNanos) {
        boolean isGood() {
            return untilNanos - System.nanoTime() > 0;
        }

        @Override
        public String toString() {
            return "Kept";
        }
    }

    RegistryTokens(
            RegistryAddress address, LoginSource given, RegistryCredentials credentials, RegistryTransport transport) {
        this.address = address;
        this.given = given;
        this.credentials = credentials;
        this.transport = transport;
    }

    /// The header for a scope as far as one was given already; else empty.
    String header(String scope) {
        Kept kept = headers.get(scope);
        return kept != null && kept.isGood() ? kept.header() : "";
    }

    /// A header that answers a challenge; empty where there is none to give. Blocks.
    Optional<String> answer(Challenge challenge, String scope)
            throws IOException, OperationFailedException, InterruptedException {
        Optional<Login> login = login();
        if (!challenge.isBearer()) {
            Optional<String> basic = login.filter(one -> !one.user().isEmpty()).map(Login::basic);
            basic.ifPresent(header -> keep(scope, header, Integer.MAX_VALUE));
            return basic;
        }
        URI registry = address.api("");
        URI realm = SafePlace.resolved(registry, challenge.parameter("realm"));
        var query = new HashMap<String, String>();
        query.put("service", challenge.parameter("service"));
        query.put("scope", challenge.parameter("scope").isEmpty() ? scope : challenge.parameter("scope"));
        try (RegistryAnswer answer =
                login.isPresent() && !login.get().identityToken().isEmpty()
                        ? byToken(realm, query, login.get().identityToken())
                        : byName(realm, query, login)) {
            Optional<JsonNode> given = answer.isSuccess() ? answer.json(MOST_BYTES) : Optional.empty();
            return given.flatMap(json -> token(json, scope));
        }
    }

    private Optional<Login> login() throws OperationFailedException, InterruptedException {
        Optional<StoreLogin> own = given.get();
        return own.isEmpty()
                ? Login.of(credentials, address.loginKey())
                : own.map(one -> new Login(one.user(), one.secret(), ""));
    }

    private Optional<String> token(JsonNode json, String scope) {
        String token = json.path("token").asText(json.path("access_token").asText());
        if (!TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        String header = "Bearer " + token;
        keep(scope, header, json.path("expires_in").asLong(USUAL_SECONDS));
        return Optional.of(header);
    }

    private void keep(String scope, String header, long seconds) {
        long good = Math.clamp(seconds - EARLY_SECONDS, 0, Integer.MAX_VALUE);
        headers.put(scope, new Kept(header, System.nanoTime() + good * 1_000_000_000L));
    }

    private RegistryAnswer byName(URI realm, Map<String, String> query, Optional<Login> login)
            throws IOException, InterruptedException {
        login.ifPresent(one -> query.put("account", one.user()));
        String start = realm.getRawQuery() == null ? "?" : "&";
        URI place = URI.create(realm + start + form(query));
        Map<String, String> headers =
                login.map(one -> Map.of("Authorization", one.basic())).orElse(Map.of());
        return once(new RegistryRequest("GET", place, headers, null, Action.READ, ""));
    }

    private RegistryAnswer byToken(URI realm, Map<String, String> query, String identity)
            throws IOException, InterruptedException {
        query.put("grant_type", "refresh_token");
        query.put("client_id", "seedbed");
        query.put("refresh_token", identity);
        byte[] body = form(query).getBytes(StandardCharsets.UTF_8);
        return once(new RegistryRequest(
                "POST",
                realm,
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                new SentBody(body, body.length, _ -> {}),
                Action.READ,
                ""));
    }

    /// What has a secret in it is not sent on to where somebody leads.
    private RegistryAnswer once(RegistryRequest request) throws IOException, InterruptedException {
        return transport.ask(request, "");
    }

    private static String form(Map<String, String> values) {
        var form = new StringBuilder();
        values.forEach((name, value) -> form.append(form.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return form.toString();
    }
}
