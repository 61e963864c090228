package dev.seedbed.engine.docker;

import com.fasterxml.jackson.databind.JsonNode;
import dev.seedbed.engine.CallListener;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.EngineContext;
import dev.seedbed.engine.context.EngineConnector;
import dev.seedbed.engine.context.RegistryCredentials;
import dev.seedbed.engine.transport.ApiVersion;
import dev.seedbed.engine.transport.EngineHttp;
import dev.seedbed.engine.transport.EngineTransport;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.EngineFailure.Unreachable;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// Connects to engines that speak Docker's API: Docker Engine, Docker Desktop, Podman.
public final class DockerConnector implements EngineConnector {
    private static final Set<String> SCHEMES = Set.of("unix", "npipe", "tcp", "http", "https");

    private final RegistryCredentials credentials;
    private final EngineDeadlines deadlines;
    private final CallListener watch;

    /// @param credentials for pulls from registries that ask for them
    public DockerConnector(RegistryCredentials credentials) {
        this(credentials, CallListener.NONE);
    }

    /// @param watch hears of every call to the engines
    public DockerConnector(RegistryCredentials credentials, CallListener watch) {
        this(credentials, EngineDeadlines.STANDARD, watch);
    }

    DockerConnector(RegistryCredentials credentials, EngineDeadlines deadlines) {
        this(credentials, deadlines, CallListener.NONE);
    }

    private DockerConnector(RegistryCredentials credentials, EngineDeadlines deadlines, CallListener watch) {
        this.watch = watch;
        this.credentials = credentials;
        this.deadlines = deadlines;
    }

    @Override
    public ContainerEngine connect(EngineContext context) throws OperationFailedException, InterruptedException {
        var faults = new EngineFaults(context);
        EngineTransport transport = transport(context, faults, deadlines.connect());
        var calls = new EngineCalls(faults, watch, transport.isLocal());
        boolean connected = false;
        try {
            ApiVersion version = agree(context, calls, faults, transport);
            var docker = new DockerEngine(context, version, transport, calls, deadlines, credentials);
            connected = true;
            return docker;
        } finally {
            if (!connected) {
                closeQuietly(transport);
            }
        }
    }

    private static EngineTransport transport(EngineContext context, EngineFaults faults, Duration connect)
            throws OperationFailedException {
        String scheme = String.valueOf(context.endpoint().getScheme());
        if (!SCHEMES.contains(scheme)) {
            throw new OperationFailedException(faults.unreachable(Unreachable.UNSUPPORTED_SCHEME, scheme));
        }
        if (context.tlsDirectory() != null && !context.verifyTls()) {
            throw new OperationFailedException(faults.unreachable(Unreachable.TLS, "SkipTLSVerify"));
        }
        if (context.tlsDirectory() != null) {
            requireCertificates(context.tlsDirectory(), faults);
        }
        try {
            return EngineTransport.to(context, connect);
        } catch (RuntimeException e) {
            throw new OperationFailedException(
                    faults.unreachable(
                            context.tlsDirectory() == null ? Unreachable.UNSUPPORTED_SCHEME : Unreachable.TLS,
                            String.valueOf(e.getMessage())),
                    e);
        }
    }

    /// docker-java would go on without encryption where one is missing.
    private static void requireCertificates(Path directory, EngineFaults faults) throws OperationFailedException {
        for (String name : List.of("ca.pem", "cert.pem", "key.pem")) {
            Path file = directory.resolve(name);
            if (!Files.isReadable(file)) {
                throw new OperationFailedException(faults.unreachable(Unreachable.TLS, file.toString()));
            }
        }
    }

    /// Asks for the engine's versions without naming one, since an engine refuses a path with one it does not speak.
    private ApiVersion agree(EngineContext context, EngineCalls calls, EngineFaults faults, EngineTransport transport)
            throws OperationFailedException, InterruptedException {
        JsonNode answer = askVersion(calls, faults, transport);
        ApiVersion highest = ApiVersion.parse(answer.path("ApiVersion").asText());
        if (highest == null) {
            throw new OperationFailedException(
                    faults.unreachable(Unreachable.NOT_AN_ENGINE, "ApiVersion: " + answer.path("ApiVersion")));
        }
        ApiVersion lowest = ApiVersion.parse(answer.path("MinAPIVersion").asText());
        ApiVersion version = ApiVersion.common(lowest == null ? ApiVersion.LOWEST : lowest, highest);
        if (version == null) {
            throw new OperationFailedException(new EngineFailure.EngineVersionUnsupported(
                    context.endpoint().toString(),
                    lowest == null ? highest.toString() : lowest + " – " + highest,
                    ApiVersion.LOWEST + " – " + ApiVersion.HIGHEST));
        }
        return version;
    }

    private JsonNode askVersion(EngineCalls calls, EngineFaults faults, EngineTransport transport)
            throws OperationFailedException, InterruptedException {
        try {
            return calls.call("version", deadlines.read(), () -> readVersion(transport));
        } catch (OperationFailedException e) {
            switch (e.failure()) {
                case EngineFailure.EngineTimedOut timedOut ->
                    throw new OperationFailedException(
                            faults.unreachable(
                                    Unreachable.TIMED_OUT, timedOut.waited().toSeconds() + " s"),
                            e);
                case EngineFailure.EngineRefused refused ->
                    throw new OperationFailedException(
                            faults.unreachable(Unreachable.NOT_AN_ENGINE, refused.status() + " " + refused.message()),
                            e);
                default -> throw e;
            }
        }
    }

    private static JsonNode readVersion(EngineTransport transport) throws IOException {
        return EngineHttp.JSON.readTree(transport.get("/version"));
    }

    private static void closeQuietly(EngineTransport transport) {
        try {
            transport.close();
        } catch (IOException _) {
            // nothing was sent that could be lost
        }
    }
}
