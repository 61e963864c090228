package dev.seedbed.engine.context;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.seedbed.engine.transport.EngineHttp;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Credentials that the docker command line has stored, in its configuration or behind a credential helper.
///
/// What cannot be read counts as no credentials: the registry then says that it wants some.
public final class DockerCredentials implements RegistryCredentials {
    private static final Logger LOG = LoggerFactory.getLogger(DockerCredentials.class);
    private static final Duration HELPER_LIMIT = Duration.ofSeconds(10);
    /// How the key of the engine's default registry ends, and no other: it has kept the address of the first protocol.
    private static final String DEFAULT_REGISTRY_END = "/v1/";
    private static final String TOKEN_USER = "<token>";

    private final DockerConfigFile config;
    private final CredentialHelpers helpers;

    public DockerCredentials(Map<String, String> environment, Path home) {
        this.config = DockerConfigFile.in(environment, home);
        this.helpers = new CredentialHelpers(environment, home, HELPER_LIMIT);
    }

    @Override
    public @Nullable String headerFor(String registry) throws InterruptedException {
        try {
            JsonNode settings = config.read();
            String key = registry.isEmpty() ? defaultKey(settings.path("auths")) : registry;
            String helper = settings.path("credHelpers")
                    .path(registry)
                    .asText(settings.path("credsStore").asText());
            if (key.isEmpty()) {
                return null;
            }
            return helper.isEmpty() ? stored(settings.path("auths").path(key), key) : fromHelper(helper, key);
        } catch (OperationFailedException | IOException e) {
            LOG.info("no credentials for {}: {}", registry, e.getClass().getSimpleName());
            return null;
        }
    }

    /// A log-in to the default registry leaves its key here, also where the secret itself is with a helper.
    private static String defaultKey(JsonNode auths) {
        for (var names = auths.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (name.endsWith(DEFAULT_REGISTRY_END)) {
                return name;
            }
        }
        return "";
    }

    private static @Nullable String stored(JsonNode entry, String key) {
        if (entry.hasNonNull("identitytoken")) {
            return header(TOKEN_USER, entry.path("identitytoken").asText(), key);
        }
        if (!entry.hasNonNull("auth") || entry.path("auth").asText().isEmpty()) {
            return null;
        }
        String pair;
        try {
            pair = new String(Base64.getDecoder().decode(entry.path("auth").asText()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return null;
        }
        int colon = pair.indexOf(':');
        return colon < 0 ? null : header(pair.substring(0, colon), pair.substring(colon + 1), key);
    }

    private @Nullable String fromHelper(String helper, String key) throws IOException, InterruptedException {
        var found = helpers.find(helper);
        if (found.isEmpty()) {
            return null;
        }
        return found.get()
                .get(key)
                .map(kept -> header(kept.user(), kept.secret(), key))
                .orElse(null);
    }

    private static String header(String user, String secret, String key) {
        ObjectNode auth = EngineHttp.JSON.createObjectNode();
        if (user.equals(TOKEN_USER)) {
            auth.put("identitytoken", secret);
        } else {
            auth.put("username", user).put("password", secret);
        }
        auth.put("serveraddress", key);
        return Base64.getUrlEncoder().encodeToString(auth.toString().getBytes(StandardCharsets.UTF_8));
    }
}
