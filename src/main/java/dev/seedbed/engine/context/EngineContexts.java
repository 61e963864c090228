package dev.seedbed.engine.context;

import com.fasterxml.jackson.databind.JsonNode;
import dev.seedbed.engine.EngineContext;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds engines as the docker command line does: `DOCKER_HOST`, then `DOCKER_CONTEXT`, then the configured context,
/// then the usual sockets. What was asked for and cannot be found is a failure, never a reason to take another.
///
/// Reads small files each time, so it is always up to date; safe for use by several threads.
public final class EngineContexts {
    static final String DEFAULT = "default";

    private static final Logger LOG = LoggerFactory.getLogger(EngineContexts.class);

    private final Map<String, String> environment;
    private final DockerConfigFile config;
    private final UsualSockets sockets;

    /// @param home the user's home folder
    public EngineContexts(Map<String, String> environment, Path home) {
        this(environment, home, Path.of("/"));
    }

    EngineContexts(Map<String, String> environment, Path home, Path root) {
        this.environment = Map.copyOf(environment);
        this.config = DockerConfigFile.in(environment, home);
        this.sockets = new UsualSockets(environment, home, root);
    }

    /// The context in use where none is asked for.
    ///
    /// @throws OperationFailedException with `ContextUnknown` or `ContextUnreadable`
    public EngineContext resolve() throws OperationFailedException {
        if (!variable("DOCKER_HOST").isEmpty()) {
            return fromHost(variable("DOCKER_HOST"));
        }
        if (!variable("DOCKER_CONTEXT").isEmpty()) {
            return named(variable("DOCKER_CONTEXT"), "DOCKER_CONTEXT");
        }
        String current = config.read().path("currentContext").asText();
        return current.isEmpty() ? sockets.best() : named(current, config.file().toString());
    }

    /// The context of that name.
    ///
    /// @throws OperationFailedException with `ContextUnknown` or `ContextUnreadable`
    public EngineContext resolve(String name) throws OperationFailedException {
        return named(name, "");
    }

    /// All contexts of this computer, the one in use included. Definitions that cannot be read are left out.
    public List<EngineContext> list() throws OperationFailedException {
        List<EngineContext> contexts = new ArrayList<>();
        contexts.add(variable("DOCKER_HOST").isEmpty() ? sockets.best() : fromHost(variable("DOCKER_HOST")));
        for (Path file : definitions()) {
            try {
                EngineContext context = read(file, "");
                if (context != null) {
                    contexts.add(context);
                }
            } catch (OperationFailedException e) {
                LOG.warn("context left out: {}", e.getMessage());
            }
        }
        for (EngineContext socket : sockets.existing()) {
            if (contexts.stream().noneMatch(known -> known.endpoint().equals(socket.endpoint()))) {
                contexts.add(socket);
            }
        }
        return List.copyOf(contexts);
    }

    private EngineContext named(String name, String askedBy) throws OperationFailedException {
        if (name.equals(DEFAULT)) {
            return variable("DOCKER_HOST").isEmpty() ? sockets.best() : fromHost(variable("DOCKER_HOST"));
        }
        EngineContext context = read(folder("meta", name).resolve("meta.json"), askedBy);
        if (context != null) {
            return context;
        }
        for (EngineContext socket : sockets.existing()) {
            if (socket.name().equals(name)) {
                return socket;
            }
        }
        List<String> known = list().stream().map(EngineContext::name).toList();
        throw new OperationFailedException(new EngineFailure.ContextUnknown(name, askedBy, known));
    }

    private EngineContext fromHost(String host) throws OperationFailedException {
        boolean tls = !variable("DOCKER_TLS_VERIFY").isEmpty();
        String certificates = variable("DOCKER_CERT_PATH");
        Path tlsDirectory = !tls ? null : certificates.isEmpty() ? config.directory() : Path.of(certificates);
        URI endpoint = endpoint(host);
        if (endpoint == null) {
            throw new OperationFailedException(new EngineFailure.EngineUnreachable(
                    DEFAULT, host, EngineFailure.Unreachable.UNSUPPORTED_SCHEME, "DOCKER_HOST=" + host));
        }
        return new EngineContext(DEFAULT, "", endpoint, "DOCKER_HOST", tlsDirectory, true);
    }

    /// @return null where there is no such file
    private @Nullable EngineContext read(Path file, String askedBy) throws OperationFailedException {
        JsonNode meta = DockerConfigFile.readJson(file);
        if (meta.isMissingNode()) {
            return null;
        }
        String name = meta.path("Name").asText();
        JsonNode docker = meta.path("Endpoints").path("docker");
        URI endpoint = endpoint(docker.path("Host").asText());
        if (name.isEmpty() || endpoint == null) {
            throw new OperationFailedException(
                    new EngineFailure.ContextUnreadable(file, "Endpoints.docker.Host: " + docker.path("Host")));
        }
        Path tls = folder("tls", name).resolve("docker");
        return new EngineContext(
                name,
                meta.path("Metadata").path("Description").asText(),
                endpoint,
                askedBy.isEmpty() ? "context" : askedBy.equals("DOCKER_CONTEXT") ? askedBy : "config",
                Files.isDirectory(tls) ? tls : null,
                !docker.path("SkipTLSVerify").asBoolean());
    }

    /// @return null where it is no address
    private static @Nullable URI endpoint(String host) {
        if (host.isBlank()) {
            return null;
        }
        try {
            if (host.startsWith("unix://")) {
                return new URI("unix", "", host.substring("unix://".length()), null);
            }
            return new URI(host.contains("://") ? host : "tcp://" + host);
        } catch (URISyntaxException _) {
            return null;
        }
    }

    private List<Path> definitions() throws OperationFailedException {
        Path folder = config.directory().resolve("contexts/meta");
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> contexts = Files.newDirectoryStream(folder)) {
                contexts.forEach(context -> files.add(context.resolve("meta.json")));
            } catch (IOException e) {
                throw new OperationFailedException(
                        new EngineFailure.ContextUnreadable(folder, String.valueOf(e.getMessage())), e);
            }
        }
        files.sort(null);
        return files;
    }

    private Path folder(String sort, String name) {
        return config.directory().resolve("contexts").resolve(sort).resolve(DigestUtils.sha256Hex(name));
    }

    private String variable(String name) {
        return environment.getOrDefault(name, "").strip();
    }
}
