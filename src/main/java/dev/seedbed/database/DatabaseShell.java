package dev.seedbed.database;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ExecResult;
import dev.seedbed.engine.ExecSpec;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Runs statements of our own in a database, by the client that its image brings along.
///
/// Works without a published port and while the entrypoint still initialises. Not for statements of the user.
/// Stateless; safe for use by any number of threads.
public final class DatabaseShell {
    private static final Duration WITHOUT_LIMIT = Duration.ofDays(2);
    private static final int PSQL_NO_CONNECTION = 2;
    private static final Pattern MYSQL_ERROR = Pattern.compile("ERROR (\\d+) \\((\\w+)\\)");

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
        ExecSpec client = SqlClient.query(kind, credentials, SqlClient.Route.SOCKET, statement);
        ExecResult result = run(containerId, client, deadline);
        if (!result.isSuccess()) {
            throw new OperationFailedException(failure(kind, credentials, result));
        }
        return ClientRows.parse(kind, result.output());
    }

    private ExecResult run(String containerId, ExecSpec client, Duration deadline)
            throws OperationFailedException, InterruptedException {
        ExecResult result = engine.exec(containerId, client, deadline);
        Optional<ExecSpec> other = SqlClient.otherThan(client, result);
        return other.isEmpty() ? result : engine.exec(containerId, other.get(), deadline);
    }

    private static Failure failure(DatabaseKind kind, Credentials credentials, ExecResult result) {
        String message = (result.errors().isBlank() ? result.output() : result.errors()).strip();
        Matcher mysqlError = MYSQL_ERROR.matcher(message);
        boolean connection = kind == DatabaseKind.POSTGRESQL
                ? result.exitCode() == PSQL_NO_CONNECTION
                : mysqlError.find() && isAboutConnection(Integer.parseInt(mysqlError.group(1)));
        if (connection) {
            return new Failure.ConnectionFailed(credentials.database(), "", message);
        }
        String state = kind == DatabaseKind.POSTGRESQL || !mysqlError.reset().find() ? "" : mysqlError.group(2);
        return new Failure.QueryFailed(message, state, -1);
    }

    /// 2000 to 2999 are the client's own; the others say that the server let nobody in.
    private static boolean isAboutConnection(int code) {
        return (code >= 2000 && code < 3000) || code == 1040 || code == 1044 || code == 1045 || code == 1049;
    }
}
