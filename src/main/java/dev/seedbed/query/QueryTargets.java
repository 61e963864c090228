package dev.seedbed.query;

import dev.seedbed.database.Database;
import dev.seedbed.task.OperationFailedException;

/// Finds where to ask a database, and how to log in to it.
@FunctionalInterface
public interface QueryTargets {

    /// Blocks while the engine is asked.
    ///
    /// @throws OperationFailedException where the database cannot be reached from here
    QueryTarget of(Database database) throws OperationFailedException, InterruptedException;
}
