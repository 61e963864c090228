package dev.seedbed.input.migrate;

import dev.seedbed.database.ServerClient;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.ProgramConnection;
import dev.seedbed.input.InputServer;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A port of this computer behind which a server answers that is on no network: each connection is carried by a program
/// in its container. Only connections of this user are taken.
final class ServerTunnel implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServerTunnel.class);

    private final InputServer server;
    private final TunnelProgram carrier;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private ServerTunnel(InputServer server, TunnelProgram carrier, ServerSocket door) {
        this.server = server;
        this.carrier = carrier;
        this.door = door;
    }

    /// @throws OperationFailedException with `NoTunnel` where the container has no program that can carry it
    static ServerTunnel open(InputServer server) throws OperationFailedException, InterruptedException {
        TunnelProgram carrier = TunnelProgram.of(server);
        try {
            var tunnel = new ServerTunnel(server, carrier, new ServerSocket(0, 16, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().name("tunnel").start(tunnel::accept);
            return tunnel;
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(null, String.valueOf(e.getMessage())), e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Thread.ofVirtual().name("tunnel connection").start(() -> carry(client));
            } catch (IOException e) {
                // Closed, or the system gives no more: who waits for a connection is then told by its end.
                LOG.debug("the tunnel to {} ends", server.container(), e);
                return;
            }
        }
    }

    private void carry(Socket client) {
        ExecSpec relay = carrier.to(ServerClient.LOOPBACK, server.kind().port());
        try (client) {
            open.add(client);
            if (!LoopbackPeer.isOfThisUser(client)) {
                return;
            }
            try (ProgramConnection program = server.engine().connect(server.container(), relay)) {
                Thread there = Thread.ofVirtual().start(() -> copy(client, program));
                program.output().transferTo(client.getOutputStream());
                client.close();
                there.join();
            }
        } catch (IOException | OperationFailedException e) {
            LOG.debug("a connection to {} was cut", server.container(), e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(client);
        }
    }

    private static void copy(Socket client, ProgramConnection program) {
        try (InputStream in = client.getInputStream()) {
            in.transferTo(program.input());
        } catch (IOException e) {
            LOG.debug("a connection was cut", e);
        } finally {
            program.close();
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            LOG.debug("a port stays for now", e);
        }
        // Each ends what carries it.
        for (Socket each : open) {
            try {
                each.close();
            } catch (IOException e) {
                LOG.debug("a connection stays for now", e);
            }
        }
    }
}
