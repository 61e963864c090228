package dev.seedbed.database.lifecycle;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.Database;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.LogRequest;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts, stops and removes databases, and reads their logs.
///
/// Every method blocks and ends at interruption. Safe for use by any number of threads.
public final class DatabaseLifecycle {
    /// How long a server may take to write everything to disk before the engine kills it.
    public static final Duration STOP_PATIENCE = Duration.ofSeconds(120);

    /// How long to wait for somebody else who changes the same database.
    static final Duration LOCK_PATIENCE = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseLifecycle.class);
    private static final Duration READY_DEADLINE = Duration.ofMinutes(5);

    private final ContainerEngine engine;
    private final DatabaseCatalogue catalogue;
    private final Readiness readiness;
    private final DataDirectoryGuard guard;
    private final DatabaseLock lock;
    private final DatabaseRemoval removal;

    public DatabaseLifecycle(ContainerEngine engine, DatabaseCatalogue catalogue) {
        this.engine = engine;
        this.catalogue = catalogue;
        this.readiness = new Readiness(engine);
        this.guard = new DataDirectoryGuard(engine);
        this.lock = new DatabaseLock(engine);
        this.removal = new DatabaseRemoval(engine, STOP_PATIENCE);
    }

    /// Starts a database and waits until it answers a statement. One that refuses the log-in we know answers too.
    ///
    /// @param onWaiting hears now and then what its server says while it is not ready
    /// @throws OperationFailedException with `PortInUse`, `NotReadyInTime`, `ServerEnded`,
    ///     `DataUnfit` where another container that is up writes to the same data,
    ///     `Busy` while somebody changes it
    public void start(Database database, Consumer<String> onWaiting)
            throws OperationFailedException, InterruptedException {
        try (DatabaseLock.Held _ = lock.acquire(database, LOCK_PATIENCE)) {
            guard.requireFree(database);
            engine.start(database.id());
        }
        Credentials credentials = catalogue.credentials(database);
        try {
            readiness.awaitReady(database.id(), database.kind(), credentials, READY_DEADLINE, onWaiting);
        } catch (OperationFailedException e) {
            if (!(e.failure() instanceof QueryFailure.ConnectionFailed)) {
                throw e;
            }
            LOG.info("{} answers, but not to the log-in of its environment", database.name());
        }
    }

    /// Stops a database. Its server writes everything to disk first, for which it has [#STOP_PATIENCE].
    ///
    /// @throws OperationFailedException with `Busy` while a snapshot of it is taken or the like
    public void stop(Database database) throws OperationFailedException, InterruptedException {
        try (DatabaseLock.Held _ = lock.acquire(database, LOCK_PATIENCE)) {
            engine.stop(database.id(), STOP_PATIENCE);
        }
    }

    /// What [#remove] would take away. Changes nothing.
    public RemovalPlan planRemoval(Database database) throws OperationFailedException, InterruptedException {
        return removal.plan(database);
    }

    /// Carries out exactly this plan. Where volumes stay, the server is stopped cleanly first.
    ///
    /// @throws OperationFailedException with `WrongState` where a volume has come into use meanwhile; it then
    ///     stays; with `Busy` while somebody changes the database
    public void remove(RemovalPlan plan) throws OperationFailedException, InterruptedException {
        removal.carryOut(plan);
    }

    /// The lines of its log that are there now.
    public List<LogLine> log(Database database, LogRequest request)
            throws OperationFailedException, InterruptedException {
        return engine.log(database.id(), request);
    }

    /// Follows its log until it stops or the subscription is closed. Lines arrive on the engine's threads.
    public Subscription followLog(Database database, LogRequest request, Consumer<LogLine> lines, Subscription.End end)
            throws OperationFailedException, InterruptedException {
        return engine.followLog(database.id(), request, lines, end);
    }
}
