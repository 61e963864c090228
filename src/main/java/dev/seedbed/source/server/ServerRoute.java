package dev.seedbed.source.server;

import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.EngineInfo;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SourceFailure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The way from a container of ours to a server.
///
/// A server in a container of this engine is reached in the network of that container, whatever that is, since a port
/// that is published on this computer's loopback cannot be reached from other containers. Anything else that listens
/// on loopback, such as a tunnel, is reached in the engine's own network, where that is this computer's. All other
/// servers are reached over the engine's usual network.
///
/// @param network mode of the container's network, null for the usual one
/// @param hostAddress where the host really is, empty where its name is the way
record ServerRoute(@Nullable String network, String host, String hostAddress, int port) {
    private static final Pattern LOOPBACK = Pattern.compile("(?i)localhost|127(\\.\\d+){3}|::1|0\\.0\\.0\\.0");
    private static final Pattern LITERAL = Pattern.compile("\\d+(\\.\\d+){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*");
    private static final String DESKTOP = "Docker Desktop";
    private static final String DESKTOP_HOST = "host.docker.internal";

    /// @throws OperationFailedException with `SourceUnreachable` where the engine is on another computer and the
    /// address
    ///     means this one
    static ServerRoute find(ContainerEngine engine, ServerAddress address)
            throws OperationFailedException, InterruptedException {
        Optional<ServerRoute> container = toContainer(engine, address);
        if (container.isPresent()) {
            return container.get();
        }
        if (!LOOPBACK.matcher(address.host()).matches()) {
            return new ServerRoute(null, address.host(), "", address.port());
        }
        EngineInfo info = engine.info();
        if (!info.local()) {
            throw new OperationFailedException(
                    new SourceFailure.SourceUnreachable(address.toString(), "other-loopback"));
        }
        return info.operatingSystem().contains(DESKTOP)
                ? new ServerRoute(null, DESKTOP_HOST, "", address.port())
                : new ServerRoute("host", address.host(), "", address.port());
    }

    private static Optional<ServerRoute> toContainer(ContainerEngine engine, ServerAddress address)
            throws OperationFailedException, InterruptedException {
        boolean isLiteral = LITERAL.matcher(address.host()).matches();
        boolean isHere = LOOPBACK.matcher(address.host()).matches()
                || address.host().equals(engine.context().publishedHost());
        for (ContainerSummary container : running(engine)) {
            if (isHere) {
                Optional<PublishedPort> published = container.ports().stream()
                        .filter(port -> port.hostPort() == address.port())
                        .findFirst();
                if (published.isPresent()) {
                    return Optional.of(
                            to(engine, address, container.id(), published.get().containerPort()));
                }
            } else if (container.name().equals(address.host())) {
                return Optional.of(to(engine, address, container.id(), address.port()));
            } else if (isLiteral && hasAddress(engine, container, address.host())) {
                return Optional.of(to(engine, address, container.id(), address.port()));
            }
        }
        return Optional.empty();
    }

    /// One that is gone by now has none.
    private static boolean hasAddress(ContainerEngine engine, ContainerSummary container, String host)
            throws OperationFailedException, InterruptedException {
        return Lookup.find(() -> engine.container(container.id()))
                .filter(details -> details.networks().containsValue(host))
                .isPresent();
    }

    private static List<ContainerSummary> running(ContainerEngine engine)
            throws OperationFailedException, InterruptedException {
        return engine.containers(Map.of()).stream()
                .filter(container -> container.state().isUp())
                .toList();
    }

    /// To a port of a container, in that container's network and under its address there: many servers let everybody
    /// in who comes from their own loopback.
    static ServerRoute to(ContainerEngine engine, ServerAddress address, String container, int port)
            throws OperationFailedException, InterruptedException {
        ContainerDetails details = engine.container(container);
        String place = details.networks().values().stream()
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("127.0.0.1");
        return new ServerRoute("container:" + container, address.host(), place, port);
    }
}
