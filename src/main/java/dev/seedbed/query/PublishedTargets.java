package dev.seedbed.query;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;

/// [QueryTargets] over the port a database publishes and the environment of its container.
///
/// Safe for use by several threads.
public final class PublishedTargets implements QueryTargets {
    private final DatabaseCatalogue databases;

    public PublishedTargets(DatabaseCatalogue databases) {
        this.databases = databases;
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
        return new QueryTarget(
                database.kind(), address.host(), address.hostPort(), databases.login(database), database.name());
    }
}
