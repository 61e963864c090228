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
        boolean verifyTls) {}
