package dev.seedbed.database.lifecycle;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.task.OperationFailedException;

/// Stops containers for what is done with their volumes: a database gets the time that it takes to settle its files,
/// any other what it was made with, as many ignore the request to end.
public final class GracefulStop {
    private final ContainerEngine engine;
    private final DatabaseCatalogue databases;

    public GracefulStop(ContainerEngine engine, DatabaseCatalogue databases) {
        this.engine = engine;
        this.databases = databases;
    }

    /// Blocks until it is stopped, which may be by force. A stopped one is left as it is.
    ///
    /// @return whether it is a database, so that the way it ended matters
    public boolean stop(String containerId) throws OperationFailedException, InterruptedException {
        boolean isDatabase = databases.listQuickly().stream()
                .anyMatch(database -> database.id().equals(containerId));
        if (isDatabase) {
            engine.stop(containerId, DatabaseLifecycle.STOP_PATIENCE);
        } else {
            engine.stop(containerId);
        }
        return isDatabase;
    }
}
