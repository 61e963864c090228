package dev.seedbed.store.registry.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.seedbed.engine.context.RegistryCredentials;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What `docker login` has kept for a registry. Never shown.
///
/// @param identityToken stands for user and password where it is not empty
record Login(String user, String password, String identityToken) {
    private static final JsonMapper JSON = new JsonMapper();

    static Optional<Login> of(RegistryCredentials credentials, String registry) throws InterruptedException {
        @Nullable String header = credentials.headerFor(registry);
        if (header == null) {
            return Optional.empty();
        }
        try {
            JsonNode kept = JSON.readTree(Base64.getUrlDecoder().decode(header));
            var login = new Login(
                    kept.path("username").asText(),
                    kept.path("password").asText(),
                    kept.path("identitytoken").asText());
            return login.user.isEmpty() && login.identityToken.isEmpty() ? Optional.empty() : Optional.of(login);
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    String basic() {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Login[" + user + "]";
    }
}
