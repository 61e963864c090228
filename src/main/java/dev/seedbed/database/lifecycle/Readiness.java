package dev.seedbed.database.lifecycle;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ServerClient;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerState;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.LogRequest;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Waits until a database really answers: a log-in over TCP and a statement, by the image's own client.
///
/// A port that accepts connections proves nothing (the engine's proxy accepts before the server listens), nor does
/// the socket file (the server that initialises answers there). Stateless; safe for use by any number of threads.
public final class Readiness {
    private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);
    private static final int LOG_LINES = 40;
    private static final Duration ROUND = Duration.ofSeconds(2);
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(50);
    private static final int REFUSED = 3;

    /// Tries the client it is given every 20 ms for one round, so that a round costs the engine a single call.
    /// Ends at once where the server answers and refuses, which more waiting would not change.
    private static final String TRY_UNTIL_READY = """
            tries=$1; shift
            while :; do
              said=$("$@" 2>&1) && exit 0
              status=$?
              case $said in
                REFUSALS) echo "$said"; exit 3 ;;
              esac
              tries=$((tries - 1))
              if [ $status -ge 126 ] || [ $tries -le 0 ]; then echo "$said"; exit $status; fi
              sleep 0.02
            done
            """;

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
            if (!(e.failure() instanceof Failure.ConnectionFailed)) {
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
        long start = System.nanoTime();
        ExecSpec program = ping;
        while (true) {
            Duration left = deadline.minusNanos(System.nanoTime() - start);
            if (!left.isPositive()) {
                throw new OperationFailedException(new Failure.NotReadyInTime(deadline, lastLines(containerId)));
            }
            ExecResult round = round(containerId, client, program, left);
            if (round.isSuccess()) {
                LOG.debug("{} answers after {} ms", containerId, (System.nanoTime() - start) / 1_000_000);
                return;
            }
            String said = (round.output() + round.errors()).strip();
            Optional<ExecSpec> other = client.otherThan(program, round);
            if (other.isEmpty() && (round.exitCode() == REFUSED || ServerClient.isMissing(round))) {
                throw new OperationFailedException(
                        new Failure.ConnectionFailed(about(containerId, credentials), "", said));
            }
            requireAlive(containerId);
            program = other.orElse(program);
            onWaiting.accept(said);
            Thread.sleep(BETWEEN_ROUNDS);
        }
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
            throw new OperationFailedException(new Failure.ConnectionFailed(about(containerId, credentials), "", said));
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

    private ExecResult round(String containerId, ServerClient client, ExecSpec program, Duration left)
            throws InterruptedException {
        long millis = Math.min(left.toMillis(), ROUND.toMillis());
        String script = TRY_UNTIL_READY.replace("REFUSALS", client.loginRefusals());
        var command = new ArrayList<>(List.of("sh", "-c", script, "sh", Long.toString(Math.max(1, millis / 40))));
        command.addAll(program.command());
        var spec = new ExecSpec(program.user(), command, program.environment());
        try {
            return engine.exec(containerId, spec, ROUND.plus(GRACE));
        } catch (OperationFailedException e) {
            LOG.debug("{} takes no programs yet: {}", containerId, e.getMessage());
            return new ExecResult(-1, "", "");
        }
    }

    private void requireAlive(String containerId) throws OperationFailedException, InterruptedException {
        ContainerDetails container = engine.container(containerId);
        ContainerState state = container.summary().state();
        if (!state.isUp()) {
            throw new OperationFailedException(
                    new Failure.ServerEnded(container.summary().name(), container.exitCode(), lastLines(containerId)));
        }
    }

    private List<String> lastLines(String containerId) throws InterruptedException {
        try {
            return engine.log(containerId, LogRequest.last(LOG_LINES)).stream()
                    .map(LogLine::text)
                    .toList();
        } catch (OperationFailedException e) {
            LOG.warn("log of {} cannot be read: {}", containerId, e.getMessage());
            return List.of();
        }
    }
}
