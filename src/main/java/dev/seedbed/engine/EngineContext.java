package dev.seedbed.engine;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A named endpoint of an engine, as in `docker context`.
///
/// @param origin what chose or defined it: `DOCKER_HOST`, `DOCKER_CONTEXT`, `config`, `context`, `socket`
/// @param tlsDirectory folder with `ca.pem`, `cert.pem`, `key.pem`, or null
public record EngineContext(
        String name,
        String description,
        URI endpoint,
        String origin,
        @Nullable Path tlsDirectory,
        boolean verifyTls) {

    /// The host on which its engine publishes ports, seen from here: `127.0.0.1` where the endpoint names none.
    public String publishedHost() {
        String host = endpoint.getHost();
        return host == null || host.isEmpty() ? "127.0.0.1" : host;
    }
}
