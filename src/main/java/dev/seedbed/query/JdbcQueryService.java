package dev.seedbed.query;

import dev.seedbed.query.ServerAccess.Session;
import dev.seedbed.query.sql.SqlDialect;
import dev.seedbed.query.sql.SqlStatement;
import dev.seedbed.query.sql.StatementGuard;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// [QueryService] over the JDBC drivers of the servers; those that have commands instead of SQL answer by themselves.
public final class JdbcQueryService implements QueryService {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration CATALOGUE = Duration.ofSeconds(30);
    private static final int FIRST_ROWS = 50;

    @Override
    public SchemaTree schema(QueryTarget target) throws OperationFailedException, InterruptedException {
        Optional<CommandAccess> commands = CommandAccess.find(target.kind());
        if (commands.isPresent()) {
            return commands.get().schema(target);
        }
        ServerAccess server = ServerAccess.of(target.kind());
        String database = target.credentials().database();
        return catalogue(server, target, connection -> new SchemaTree(database, server.schema(connection, database)));
    }

    @Override
    public String databaseWithData(QueryTarget target) throws OperationFailedException, InterruptedException {
        Optional<CommandAccess> commands = CommandAccess.find(target.kind());
        if (commands.isPresent()) {
            return commands.get().databaseWithData(target);
        }
        String own = target.credentials().database();
        if (!own.isEmpty() && !schema(target).currentRelations().isEmpty()) {
            return own;
        }
        ServerAccess server = ServerAccess.of(target.kind());
        for (String database : catalogue(server, target, server::databasesBySize)) {
            if (!database.equals(own)
                    && !schema(target.withDatabase(database)).currentRelations().isEmpty()) {
                return database;
            }
        }
        return own;
    }

    private static <T> T catalogue(ServerAccess server, QueryTarget target, ReadSession.Work<T> work)
            throws OperationFailedException, InterruptedException {
        QueryLimits limits = QueryLimits.PREVIEW.withTime(CATALOGUE);
        Function<SQLException, Failure> words =
                error -> server.failure(error, target, "", new SqlStatement(0, 0, List.of()), limits);
        try (var session = new QuerySession(server, target)) {
            connect(session, target, limits);
            T answer = session.call(CATALOGUE, () -> work.call(session.connection()), words);
            session.drained();
            return answer;
        }
    }

    @Override
    public QueryCursor open(QueryTarget target, String sql, QueryLimits limits)
            throws OperationFailedException, InterruptedException {
        Optional<CommandAccess> commands = CommandAccess.find(target.kind());
        if (commands.isPresent()) {
            return commands.get().open(target, sql, limits);
        }
        ServerAccess server = ServerAccess.of(target.kind());
        SqlDialect usual = ServerAccess.usualDialect(target.kind());
        StatementGuard.check(sql, usual);
        try {
            return open(server, target, sql, limits, FIRST_ROWS);
        } catch (OperationFailedException e) {
            if (e.getCause() instanceof SQLException error && server.isTooMuchAtOnce(error)) {
                return open(server, target, sql, limits, 1);
            }
            throw e;
        }
    }

    private static QueryCursor open(
            ServerAccess server, QueryTarget target, String sql, QueryLimits limits, int firstRows)
            throws OperationFailedException, InterruptedException {
        var session = new QuerySession(server, target);
        try {
            Session opened = connect(session, target, limits);
            SqlStatement statement = StatementGuard.check(sql, opened.dialect());
            Function<SQLException, Failure> words = error -> server.failure(error, target, sql, statement, limits);
            return session.call(
                    limits.time(),
                    () -> {
                        long started = System.nanoTime();
                        ResultSet result = execute(server, session, statement.text(sql), firstRows);
                        return new StreamingCursor(server, session, limits, result, words, started);
                    },
                    words);
        } catch (OperationFailedException | InterruptedException | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    private static Session connect(QuerySession session, QueryTarget target, QueryLimits limits)
            throws OperationFailedException, InterruptedException {
        return connect(session, target, limits, false);
    }

    static Session connect(QuerySession session, QueryTarget target, QueryLimits limits, boolean oneMoment)
            throws OperationFailedException, InterruptedException {
        try {
            return session.call(
                    CONNECT,
                    () -> session.open(limits, oneMoment),
                    error -> unreachable(session.server(), target, error));
        } catch (OperationFailedException e) {
            if (e.failure() instanceof QueryFailure.QueryTimedOut(var waited)) {
                throw new OperationFailedException(target.connectionFailed(waited.toSeconds() + " s"), e);
            }
            throw e;
        }
    }

    private static Failure unreachable(ServerAccess server, QueryTarget target, SQLException error) {
        String message = String.valueOf(error.getMessage());
        return server.isPasswordRefused(error) ? target.loginRefused(message) : target.connectionFailed(message);
    }

    private static ResultSet execute(ServerAccess server, QuerySession session, String sql, int firstRows)
            throws SQLException {
        Statement statement = server.streaming(session.connection(), firstRows);
        session.use(statement);
        if (!statement.execute(sql)) {
            throw new SQLFeatureNotSupportedException("no result", "02000");
        }
        return statement.getResultSet();
    }
}
