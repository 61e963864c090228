package dev.seedbed.snapshot.change;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.database.DatabaseShell;
import dev.seedbed.database.ServerAccounts;
import dev.seedbed.database.ServerClient;
import dev.seedbed.database.lifecycle.LoginLookup;
import dev.seedbed.database.lifecycle.Readiness;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Talks to the server of a container with the log-in of its environment.
public final class ServerProbe {
    private static final Logger LOG = LoggerFactory.getLogger(ServerProbe.class);
    private static final Duration READY_DEADLINE = Duration.ofMinutes(10);
    private static final Duration CHECKPOINT_DEADLINE = Duration.ofMinutes(10);

    private final ContainerEngine engine;

    public ServerProbe(ContainerEngine engine) {
        this.engine = engine;
    }

    /// Blocks until the server answers, if only to refuse a log-in that was changed since.
    public void await(String containerId, DatabaseKind kind) throws OperationFailedException, InterruptedException {
        Credentials login = login(containerId, kind);
        var readiness = new Readiness(engine);
        // Without a copy of its catalogues, where the server allows that.
        if (readiness.awaitServing(containerId, kind, login, READY_DEADLINE)) {
            return;
        }
        try {
            readiness.awaitReady(containerId, kind, login, READY_DEADLINE, _ -> {});
        } catch (OperationFailedException e) {
            if (!(e.failure() instanceof QueryFailure.ConnectionFailed)) {
                throw e;
            }
            LOG.info("{} answers, but not to the log-in of its environment", containerId);
        }
    }

    private Credentials login(String containerId, DatabaseKind kind)
            throws OperationFailedException, InterruptedException {
        ContainerDetails container = engine.container(containerId);
        return new LoginLookup(engine)
                .of(container, kind, DatabaseLabels.of(container).dataDatabase())
                .credentials();
    }

    /// Lets the server write out what it has in memory while it still serves, so that its stop takes little time.
    /// Only to save time: a refusal is no failure.
    void settle(ContainerDetails container, DatabaseKind kind) throws InterruptedException {
        Optional<String> checkpoint = ServerClient.of(kind).checkpoint();
        if (checkpoint.isEmpty()) {
            return;
        }
        try {
            Credentials login = new LoginLookup(engine).of(container, kind, "").credentials();
            new DatabaseShell(engine)
                    .sql(
                            container.summary().id(),
                            kind,
                            ServerAccounts.of(kind)
                                    .administrators(login.user(), login.password())
                                    .getFirst(),
                            checkpoint.get(),
                            CHECKPOINT_DEADLINE);
        } catch (OperationFailedException e) {
            LOG.info(
                    "no checkpoint before the stop of {}: {}",
                    container.summary().name(),
                    e.getMessage());
        }
    }
}
