package dev.seedbed.query;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.task.Failure;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/// PostgreSQL through pgjdbc: portals with a fetch size that follows the size of the rows.
final class PostgreSqlAccess implements ServerAccess {
    /// Held so that the level stays: loggers without a holder are collected.
    private static final Logger DRIVER_LOG = Logger.getLogger("org.postgresql");

    private static final int MOST_ROWS_AT_ONCE = 1_000;

    private static final Set<Integer> NUMERIC =
            Set.of(Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.NUMERIC, Types.DECIMAL, Types.REAL, Types.DOUBLE);

    static {
        DRIVER_LOG.setLevel(Level.OFF);
    }

    @Override
    public Connection connect(QueryTarget target, QueryLimits limits) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", target.credentials().user());
        properties.setProperty("password", target.credentials().password());
        properties.setProperty("sslmode", target.isLocal() ? "disable" : "prefer");
        properties.setProperty("gssEncMode", "disable");
        properties.setProperty("ApplicationName", "Seedbed preview");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "10");
        properties.setProperty("cancelSignalTimeout", "2");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("readOnly", "true");
        properties.setProperty("readOnlyMode", "always");
        properties.setProperty("binaryTransfer", "false");
        properties.setProperty("prepareThreshold", "0");
        properties.setProperty("maxResultBuffer", "64M");
        properties.setProperty(
                "options",
                "-c default_transaction_read_only=on -c standard_conforming_strings=on -c lock_timeout=2000"
                        + " -c statement_timeout=" + limits.time().toMillis()
                        + " -c idle_in_transaction_session_timeout="
                        + limits.idle().toMillis());
        String host = target.address();
        String database = URLEncoder.encode(target.credentials().database(), StandardCharsets.UTF_8);
        Connection connection =
                new Driver().connect("jdbc:postgresql://" + host + "/" + database.replace("+", "%20"), properties);
        if (connection == null) {
            throw new SQLException("not an address: " + host);
        }
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public Session begin(Connection connection, QueryLimits limits) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean superuser;
            long id;
            try (ResultSet facts = statement.executeQuery(PostgreSqlCatalogue.FACTS)) {
                facts.next();
                id = facts.getLong("pid");
                superuser = facts.getBoolean("superuser");
            }
            if (superuser) {
                statement.execute(PostgreSqlCatalogue.GIVE_UP_RIGHTS);
            }
            return new Session(id, SqlDialect.of(DatabaseKind.POSTGRESQL));
        }
    }

    @Override
    public Statement streaming(Connection connection, int rows) throws SQLException {
        Statement statement = connection.createStatement();
        statement.setEscapeProcessing(false);
        statement.setFetchSize(rows);
        return statement;
    }

    @Override
    public void sawRow(ResultSet result, long largest, QueryLimits limits) throws SQLException {
        long rows = limits.pageBytes() / Math.max(1, largest);
        result.setFetchSize((int) Math.clamp(rows, 1, MOST_ROWS_AT_ONCE));
    }

    @Override
    public @Nullable String read(ResultSet result, int index, QueryColumn column) throws SQLException {
        return result.getString(index);
    }

    @Override
    public QueryColumn column(String name, int jdbcType, String typeName) {
        String type = switch (typeName) {
            case "serial" -> "int4";
            case "bigserial" -> "int8";
            case "smallserial" -> "int2";
            default -> typeName;
        };
        return new QueryColumn(name, type, NUMERIC.contains(jdbcType) && !type.equals("money"), type.equals("bytea"));
    }

    @Override
    public void stop(QueryTarget target, Session session, @Nullable Statement statement) throws SQLException {
        if (statement != null) {
            statement.cancel();
        }
    }

    @Override
    public boolean closesQuickly() {
        return true;
    }

    @Override
    public boolean isTooMuchAtOnce(SQLException error) {
        return String.valueOf(error.getMessage()).contains("maxResultBuffer");
    }

    @Override
    public Failure failure(
            SQLException error, QueryTarget target, String text, SqlStatement statement, QueryLimits limits) {
        String state = String.valueOf(error.getSQLState());
        ServerErrorMessage server = error instanceof PSQLException e ? e.getServerErrorMessage() : null;
        String message = server == null || server.getMessage() == null
                ? String.valueOf(error.getMessage())
                : server.getMessage();
        if (state.equals("57014")) {
            return new Failure.QueryTimedOut(limits.time());
        }
        if ((state.startsWith("08") && !isTooMuchAtOnce(error)) || state.startsWith("57P")) {
            return new Failure.ConnectionFailed(target.credentials().database(), target.address(), message);
        }
        if (server == null) {
            return new Failure.QueryFailed(message, state, -1);
        }
        String hint = server.getHint();
        String detail = server.getDetail();
        String whole = message + (detail == null ? "" : "\n" + detail) + (hint == null ? "" : "\n" + hint);
        return new Failure.QueryFailed(whole, state, offset(server.getPosition(), text, statement));
    }

    /// The server counts characters from 1, Java counts UTF-16 units from 0.
    private static int offset(int position, String text, SqlStatement statement) {
        String sent = statement.text(text);
        if (position <= 0 || position - 1 > sent.codePointCount(0, sent.length())) {
            return -1;
        }
        return statement.start() + sent.offsetByCodePoints(0, position - 1);
    }

    @Override
    public List<SchemaTree.Database> schema(Connection connection, String database) throws SQLException {
        return PostgreSqlCatalogue.read(connection, database);
    }

    @Override
    public List<String> databasesBySize(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (PreparedStatement query = connection.prepareStatement(PostgreSqlCatalogue.DATABASES_BY_SIZE);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
