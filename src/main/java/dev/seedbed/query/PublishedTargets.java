package dev.seedbed.query;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseCatalogue;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.function.Supplier;

/// [QueryTargets] over the port a database publishes and the environment of its container.
///
/// Safe for use by several threads.
public final class PublishedTargets implements QueryTargets {
    private final DatabaseCatalogue databases;
    private final Supplier<String> engineHost;

    /// @param engineHost host of the engine as seen from here; `127.0.0.1` for an engine on this computer
    public PublishedTargets(DatabaseCatalogue databases, Supplier<String> engineHost) {
        this.databases = databases;
        this.engineHost = engineHost;
    }

    @Override
    public QueryTarget of(Database database) throws OperationFailedException, InterruptedException {
        PublishedPort address = database.address();
        if (!database.isRunning()) {
            throw new OperationFailedException(new Failure.WrongState("database", database.name(), "not-running"));
        }
        if (address == null) {
            throw new OperationFailedException(new Failure.WrongState("database", database.name(), "no-port"));
        }
        String host = address.isExposed() ? engineHost.get() : address.hostIp();
        return new QueryTarget(database.kind(), host, address.hostPort(), databases.login(database), database.name());
    }
}
