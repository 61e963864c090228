package dev.seedbed.database.lifecycle;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ServerClient;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// Waits until a database really answers: a log-in over TCP and a statement, by the image's own client.
///
/// A port that accepts connections proves nothing (the engine's proxy accepts before the server listens), nor does
/// the socket file (the server that initialises answers there). Stateless; safe for use by any number of threads.
public final class Readiness {
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final ContainerEngine engine;

    public Readiness(ContainerEngine engine) {
        this.engine = engine;
    }

    /// Blocks until the database answers a statement.
    ///
    /// @param deadline from now
    /// @param onWaiting hears after every round (about 2 s) what the client said, on the calling thread
    /// @throws OperationFailedException with `NotReadyInTime`; with `ServerEnded` and the end of the log where the
    ///     container has ended; with `ConnectionFailed` where the server answers and refuses these credentials
    public void awaitReady(
            String containerId,
            DatabaseKind kind,
            Credentials credentials,
            Duration deadline,
            Consumer<String> onWaiting)
            throws OperationFailedException, InterruptedException {
        ServerClient client = ServerClient.of(kind);
        await(containerId, credentials, deadline, onWaiting, client, client.ping(credentials));
    }

    /// Blocks until the server answers a log-in and a command, without entering any of its databases where it can be
    /// asked like that: a first `select 1` makes a PostgreSQL server open a megabyte of catalogues for writing,
    /// which a thin clone would copy.
    ///
    /// @return false where it cannot be asked like that, or refuses it, which says nothing of other connections
    /// @throws OperationFailedException as [#awaitReady] does
    public boolean awaitServing(String containerId, DatabaseKind kind, Credentials credentials, Duration deadline)
            throws OperationFailedException, InterruptedException {
        ServerClient client = ServerClient.of(kind);
        Optional<ExecSpec> ping = client.pingServer(credentials);
        if (ping.isEmpty()) {
            return false;
        }
        try {
            await(containerId, credentials, deadline, _ -> {}, client, ping.get());
            return true;
        } catch (OperationFailedException e) {
            if (!(e.failure() instanceof QueryFailure.ConnectionFailed)) {
                throw e;
            }
            return false;
        }
    }

    private void await(
            String containerId,
            Credentials credentials,
            Duration deadline,
            Consumer<String> onWaiting,
            ServerClient client,
            ExecSpec ping)
            throws OperationFailedException, InterruptedException {
        new ClientRounds(engine, containerId, client)
                .await(ping, client.loginRefusals(), credentials.database(), deadline, onWaiting);
    }

    /// Asks once by the address that the container has in a network, where the server asks for the password only there.
    /// Of other servers [#awaitReady] has asked for it already.
    ///
    /// @throws OperationFailedException with `ConnectionFailed` where the password is refused
    public void requireLogin(String containerId, DatabaseKind kind, Credentials credentials)
            throws OperationFailedException, InterruptedException {
        ServerClient client = ServerClient.of(kind);
        Optional<ExecSpec> ping = engine.container(containerId).networks().values().stream()
                .filter(address -> !address.isEmpty())
                .findFirst()
                .flatMap(address -> client.pingFrom(address, credentials));
        if (ping.isEmpty()) {
            return;
        }
        ExecResult told = engine.exec(containerId, ping.get(), GRACE);
        String said = (told.output() + told.errors()).strip();
        if (!told.isSuccess() && client.isPasswordRefused(said)) {
            throw new OperationFailedException(
                    new QueryFailure.ConnectionFailed(about(containerId, credentials), "", said));
        }
    }

    /// What a failure calls the server: its database, or its container where none was named.
    private String about(String containerId, Credentials credentials)
            throws OperationFailedException, InterruptedException {
        return credentials.database().isEmpty()
                ? engine.container(containerId).summary().name()
                : credentials.database();
    }

    /// Asks once, over TCP. Blocks for some 100 ms.
    public boolean isReady(String containerId, DatabaseKind kind, Credentials credentials)
            throws OperationFailedException, InterruptedException {
        return engine.exec(containerId, ServerClient.of(kind).ping(credentials), GRACE)
                .isSuccess();
    }
}
