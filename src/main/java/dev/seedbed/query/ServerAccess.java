package dev.seedbed.query;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Servers;
import dev.seedbed.query.sql.SqlDialect;
import dev.seedbed.query.sql.SqlRules;
import dev.seedbed.query.sql.SqlStatement;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// What a preview needs of a server. All methods but `rules` block; stateless and safe for use by any thread.
public interface ServerAccess {

    /// @throws OperationFailedException with `InvalidInput` where there is no preview of this kind of server
    static ServerAccess of(DatabaseKind kind) throws OperationFailedException {
        return Servers.find(kind, ServerAccess.class)
                .orElseThrow(() -> new OperationFailedException(
                        new Failure.InvalidInput("kind", kind.displayName(), "no-preview")));
    }

    /// How a server of this kind reads SQL unless it is told otherwise; one without a preview like the assumed
    /// kind.
    static SqlDialect usualDialect(DatabaseKind kind) {
        ServerAccess server = Servers.find(kind, ServerAccess.class)
                .orElseGet(() -> Servers.of(DatabaseKind.ASSUMED, ServerAccess.class));
        return SqlDialect.usual(server.rules());
    }

    /// Connects by a driver that was not registered.
    ///
    /// @param address behind `jdbc:`
    static Connection connect(Driver driver, String address, Properties properties) throws SQLException {
        Connection connection = driver.connect("jdbc:" + address, properties);
        if (connection == null) {
            throw new SQLException("not an address: " + address);
        }
        return connection;
    }

    /// The rules of its SQL.
    SqlRules rules();

    /// Connects; the session is read-only from its first moment.
    Connection connect(QueryTarget target, QueryLimits limits) throws SQLException;

    /// Opens the read-only transaction and asks a first query in it.
    Session begin(Connection connection, QueryLimits limits) throws SQLException;

    /// A statement that reads its result bit by bit, beginning with at most `rows` rows.
    Statement streaming(Connection connection, int rows) throws SQLException;

    /// Tells an open result how large the largest row so far was, in characters.
    void sawRow(ResultSet result, long largest, QueryLimits limits) throws SQLException;

    /// The value of a column of the current row, as the server prints it.
    @Nullable
    ServerValue read(ResultSet result, int index, QueryColumn column) throws SQLException;

    QueryColumn column(String name, int jdbcType, String typeName);

    /// Stops what the session is doing, through a way of its own.
    void stop(QueryTarget target, Session session, @Nullable Statement statement) throws SQLException;

    /// Whether a result that was not read to its end can be closed without reading the rest.
    boolean closesQuickly();

    /// Whether a log-in failed for the password, so that another one may do.
    boolean isPasswordRefused(SQLException error);

    /// Puts an error into words; `statement` lies in `text`.
    Failure failure(SQLException error, QueryTarget target, String text, SqlStatement statement, QueryLimits limits);

    /// Whether the error says that what came at once was larger than allowed, so that fewer rows at once may do.
    default boolean isTooMuchAtOnce(SQLException error) {
        return false;
    }

    List<SchemaTree.Database> schema(Connection connection, String database) throws SQLException;

    /// The databases of the server that hold tables, the largest first.
    List<String> databasesBySize(Connection connection) throws SQLException;

    /// An open session: the server's number for it, and how it reads text.
    record Session(long id, SqlDialect dialect) {}
}
