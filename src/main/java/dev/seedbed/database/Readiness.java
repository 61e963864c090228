package dev.seedbed.database;

import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerState;
import dev.seedbed.engine.ExecResult;
import dev.seedbed.engine.ExecSpec;
import dev.seedbed.engine.LogLine;
import dev.seedbed.engine.LogRequest;
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
                *"password authentication failed"*|*"no pg_hba.conf entry"*|*"Access denied"*) echo "$said"; exit 3 ;;
                *"ERROR 1820"*|*"ERROR 1862"*|*connect-expired-password*|*"insecure transport"*) echo "$said"; exit 3 ;;
                *"FATAL:"*"CONTEXT:"*|*"event_triggers"*) echo "$said"; exit 3 ;;
                *"pg_hba.conf rejects"*|*"not permitted to log in"*|*"is not allowed to connect"*) echo "$said"; exit 3 ;;
                *max_wal_senders*|*walsender*|*"WAL sender"*) echo "$said"; exit 3 ;;
                *role*"does not exist"*|*database*"does not exist"*|*"Unknown database"*) echo "$said"; exit 3 ;;
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
        await(
                containerId,
                credentials,
                deadline,
                onWaiting,
                SqlClient.query(kind, credentials, SqlClient.Route.TCP, "select 1"));
    }

    /// Blocks until a PostgreSQL server answers a log-in and a command, without entering any of its databases: a
    /// first `select 1` makes the server open a megabyte of catalogues for writing, which a thin clone would copy.
    ///
    /// @throws OperationFailedException as [#awaitReady] does; with `ConnectionFailed` also where this sort of
    ///     connection is not allowed, which says nothing of others
    public void awaitServing(String containerId, Credentials credentials, Duration deadline)
            throws OperationFailedException, InterruptedException {
        await(containerId, credentials, deadline, _ -> {}, SqlClient.identify(credentials));
    }

    private void await(
            String containerId,
            Credentials credentials,
            Duration deadline,
            Consumer<String> onWaiting,
            ExecSpec program)
            throws OperationFailedException, InterruptedException {
        long start = System.nanoTime();
        ExecSpec client = program;
        while (true) {
            Duration left = deadline.minusNanos(System.nanoTime() - start);
            if (!left.isPositive()) {
                throw new OperationFailedException(new Failure.NotReadyInTime(deadline, lastLines(containerId)));
            }
            ExecResult round = round(containerId, client, left);
            if (round.isSuccess()) {
                LOG.debug("{} answers after {} ms", containerId, (System.nanoTime() - start) / 1_000_000);
                return;
            }
            String said = (round.output() + round.errors()).strip();
            Optional<ExecSpec> other = SqlClient.otherThan(client, round);
            if (other.isEmpty() && (round.exitCode() == REFUSED || SqlClient.isMissing(round))) {
                throw new OperationFailedException(
                        new Failure.ConnectionFailed(about(containerId, credentials), "", said));
            }
            requireAlive(containerId);
            client = other.orElse(client);
            onWaiting.accept(said);
            Thread.sleep(BETWEEN_ROUNDS);
        }
    }

    /// Asks once by the address that the container has in a network: there PostgreSQL wants to see the password,
    /// while its images let everybody in on loopback. Of other servers [#awaitReady] has asked for it already.
    ///
    /// @throws OperationFailedException with `ConnectionFailed` where the password is refused
    public void requireLogin(String containerId, DatabaseKind kind, Credentials credentials)
            throws OperationFailedException, InterruptedException {
        String address = engine.container(containerId).networks().values().stream()
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
        if (kind != DatabaseKind.POSTGRESQL || address.isEmpty()) {
            return;
        }
        ExecSpec client = SqlClient.query(kind, credentials, SqlClient.Route.TCP, "select 1");
        ExecResult told = engine.exec(containerId, SqlClient.at(address, client), GRACE);
        String said = (told.output() + told.errors()).strip();
        if (!told.isSuccess() && said.contains("password authentication failed")) {
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
        return engine.exec(containerId, SqlClient.query(kind, credentials, SqlClient.Route.TCP, "select 1"), GRACE)
                .isSuccess();
    }

    private ExecResult round(String containerId, ExecSpec client, Duration left) throws InterruptedException {
        long millis = Math.min(left.toMillis(), ROUND.toMillis());
        var command =
                new ArrayList<>(List.of("sh", "-c", TRY_UNTIL_READY, "sh", Long.toString(Math.max(1, millis / 40))));
        command.addAll(client.command());
        var spec = new ExecSpec(client.user(), command, client.environment());
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
