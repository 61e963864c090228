package dev.seedbed.database;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Runs statements of our own in a database, by the client that its image brings along.
///
/// Works without a published port and while the entrypoint still initialises. Not for statements of the user.
/// Stateless; safe for use by any number of threads.
public final class DatabaseShell {
    private static final Duration WITHOUT_LIMIT = Duration.ofDays(2);

    private final ContainerEngine engine;

    public DatabaseShell(ContainerEngine engine) {
        this.engine = engine;
    }

    /// Runs `statement` over the server's socket, however long it takes; ends at interruption.
    ///
    /// @param credentials an empty user means the server's own administrator, an empty database its default
    /// @param statement becomes an argument of the client, so it holds no secret
    /// @return rows of cells as text; a NULL is empty in PostgreSQL and `NULL` in the others
    /// @throws OperationFailedException with `QueryFailed` or `ConnectionFailed`
    public List<List<String>> sql(String containerId, DatabaseKind kind, Credentials credentials, String statement)
            throws OperationFailedException, InterruptedException {
        return sql(containerId, kind, credentials, statement, WITHOUT_LIMIT);
    }

    /// The same with a time limit, after which `EngineTimedOut` is thrown.
    public List<List<String>> sql(
            String containerId, DatabaseKind kind, Credentials credentials, String statement, Duration deadline)
            throws OperationFailedException, InterruptedException {
        ServerClient client = ServerClient.of(kind);
        ExecSpec program = client.query(credentials, ServerClient.Route.SOCKET, statement);
        ExecResult result = engine.exec(containerId, program, deadline);
        Optional<ExecSpec> other = client.otherThan(program, result);
        if (other.isPresent()) {
            result = engine.exec(containerId, other.get(), deadline);
        }
        if (!result.isSuccess()) {
            throw new OperationFailedException(client.failure(credentials, result));
        }
        return client.rows(result.output());
    }
}
