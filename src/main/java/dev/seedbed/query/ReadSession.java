package dev.seedbed.query;

import dev.seedbed.query.sql.SqlStatement;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/// A read-only session that sees everything as it was at one moment, for reading whole tables.
///
/// One caller at a time for [#call]; [#cancel] from any thread.
public final class ReadSession implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final QueryLimits LIMITS = new QueryLimits(LONGEST, LONGEST, 1 << 20, 64 << 10);
    private static final int FIRST_ROWS = 50;

    private final ServerAccess server;
    private final QuerySession session;
    private final Function<SQLException, Failure> words;

    private volatile boolean halfRead;

    private ReadSession(ServerAccess server, QueryTarget target) {
        this.server = server;
        this.session = new QuerySession(server, target);
        this.words = error -> server.failure(error, target, "", new SqlStatement(0, 0, List.of()), LIMITS);
    }

    /// Work with the connection, on the session's own thread.
    @FunctionalInterface
    public interface Work<T> {
        T call(Connection connection) throws SQLException;
    }

    /// Connects and opens the transaction. Blocks at most ten seconds.
    public static ReadSession open(QueryTarget target) throws OperationFailedException, InterruptedException {
        ServerAccess server = ServerAccess.of(target.kind());
        var opened = new ReadSession(server, target);
        try {
            var _ = JdbcQueryService.connect(opened.session, target, LIMITS, true);
            return opened;
        } catch (OperationFailedException | InterruptedException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /// Runs `work` and waits for it.
    ///
    /// @throws InterruptedException where the caller was interrupted or the session cancelled; it is then over
    public <T> T call(Work<T> work) throws OperationFailedException, InterruptedException {
        return session.call(LONGEST, () -> work.call(session.connection()), words);
    }

    /// Begins to read a result bit by bit. For use inside [Work].
    public ResultSet stream(String sql) throws SQLException {
        halfRead = true;
        Statement statement = server.streaming(session.connection(), FIRST_ROWS);
        session.use(statement);
        return statement.executeQuery(sql);
    }

    /// Says how large the largest row of a streamed result was so far, which decides how many come at once.
    public void sawRow(ResultSet streamed, long characters) throws SQLException {
        server.sawRow(streamed, characters, LIMITS);
    }

    /// The streamed result was read to its end and closed.
    public void streamed() {
        halfRead = false;
    }

    /// A statement that [#cancel] can stop. For use inside [Work].
    public Statement statement() throws SQLException {
        Statement statement = session.connection().createStatement();
        statement.setEscapeProcessing(false);
        session.use(statement);
        return statement;
    }

    /// Stops what is running on the server. Blocks up to two seconds.
    public void cancel() {
        session.cancel();
    }

    /// Gives the connection back, after stopping what is not read to its end. Blocks up to two seconds.
    @Override
    public void close() {
        if (!halfRead) {
            session.drained();
        }
        session.close();
    }
}
