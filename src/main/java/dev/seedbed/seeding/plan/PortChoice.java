package dev.seedbed.seeding.plan;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds a port for a new database that neither a program of this computer nor another database has, also none that is
/// stopped just now.
///
/// Only a proposal: another program may take the port before the database starts.
public final class PortChoice {
    private static final int SEARCHED = 400;
    private static final int HIGHEST = 65535;

    private final ContainerEngine engine;

    public PortChoice(ContainerEngine engine) {
        this.engine = engine;
    }

    /// The one that was asked for; where that is null, one that is free.
    ///
    /// @throws OperationFailedException with `InvalidInput` or `PortInUse`
    public int of(DatabaseKind kind, @Nullable Integer asked) throws OperationFailedException, InterruptedException {
        return asked == null ? propose(kind) : checked(asked);
    }

    /// The first free port above the kind's own.
    private int propose(DatabaseKind kind) throws OperationFailedException, InterruptedException {
        Set<Integer> taken = published();
        for (int port = kind.port() + 1; port < kind.port() + SEARCHED; port++) {
            if (!taken.contains(port) && canBind(port)) {
                return port;
            }
        }
        return 0;
    }

    private int checked(int port) throws OperationFailedException, InterruptedException {
        if (port < 1 || port > HIGHEST) {
            throw new OperationFailedException(new Failure.InvalidInput("port", String.valueOf(port), "range"));
        }
        if (published().contains(port) || !canBind(port)) {
            throw new OperationFailedException(new Failure.PortInUse(port));
        }
        return port;
    }

    private Set<Integer> published() throws OperationFailedException, InterruptedException {
        var taken = new HashSet<Integer>();
        for (ContainerSummary container : engine.containers(Map.of())) {
            container.ports().forEach(port -> taken.add(port.hostPort()));
            if (!container.state().isUp() && container.is(Labels.ROLE_DATABASE)) {
                stoppedPorts(container.id(), taken);
            }
        }
        return taken;
    }

    private void stoppedPorts(String container, Set<Integer> taken) throws InterruptedException {
        try {
            engine.container(container).configuredPorts().stream()
                    .map(PublishedPort::hostPort)
                    .forEach(taken::add);
        } catch (OperationFailedException _) {
            // removed meanwhile: then it takes no port
        }
    }

    private static boolean canBind(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
