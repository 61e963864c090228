package dev.seedbed.seeding.server;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseShell;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.List;

/// The server of a seed job whose restore is over.
///
/// @param administrator a log-in that the server takes, into a database that is there
/// @param user who is shown to the user
public record RestoredServer(
        ContainerEngine engine, String container, DatabaseKind kind, Credentials administrator, String user) {

    /// Rows of cells as text, however long they take.
    public List<List<String>> ask(String statement) throws OperationFailedException, InterruptedException {
        return ask(administrator.database(), statement);
    }

    public List<List<String>> ask(String database, String statement)
            throws OperationFailedException, InterruptedException {
        var login = new Credentials(administrator.user(), administrator.password(), database);
        return new DatabaseShell(engine).sql(container, kind, login, statement);
    }

    /// The same with a time limit.
    public List<List<String>> ask(String statement, Duration deadline)
            throws OperationFailedException, InterruptedException {
        return new DatabaseShell(engine).sql(container, kind, administrator, statement, deadline);
    }
}
