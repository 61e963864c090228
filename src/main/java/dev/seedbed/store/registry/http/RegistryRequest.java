package dev.seedbed.store.registry.http;

import dev.seedbed.task.StoreFailure.Action;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something that is asked of a registry.
///
/// @param action for what the registry has to let this user do, and for which a token is asked
/// @param scope what the token has to be good for
public record RegistryRequest(
        String method,
        URI place,
        Map<String, String> headers,
        @Nullable SentBody body,
        Action action,
        String scope) {

    public RegistryRequest at(URI other) {
        return new RegistryRequest(method, other, headers, body, action, scope);
    }

    /// After a redirect that says so, the content is asked for at another place.
    public RegistryRequest asGet(URI other) {
        return new RegistryRequest("GET", other, headers, null, action, scope);
    }
}
