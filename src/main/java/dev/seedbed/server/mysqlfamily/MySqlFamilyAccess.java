package dev.seedbed.server.mysqlfamily;

import dev.seedbed.query.QueryColumn;
import dev.seedbed.query.QueryLimits;
import dev.seedbed.query.QueryTarget;
import dev.seedbed.query.Rows;
import dev.seedbed.query.SchemaTree;
import dev.seedbed.query.ServerAccess;
import dev.seedbed.query.ServerValue;
import dev.seedbed.query.sql.SqlDialect;
import dev.seedbed.query.sql.SqlRules;
import dev.seedbed.query.sql.SqlStatement;
import dev.seedbed.task.Failure;
import dev.seedbed.task.QueryFailure;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What MySQL and MariaDB have in common. Their results are streamed row by row over the connection, which therefore
/// ends by `KILL QUERY` and abort where the rest is not wanted.
public abstract class MySqlFamilyAccess implements ServerAccess {
    private static final SqlRules RULES = new SqlRules(
            true,
            Set.of("select", "with", "table", "values", "show", "explain", "describe", "desc"),
            Pattern.compile(
                    "nextval|setval|sys_exec|sys_eval|sys_set"
                            + "|asynchronous_connection_failover_.*|group_replication_.*|keyring_key_(generate|store|remove)|set_firewall_.*"),
            "");

    private static final Set<Integer> NUMERIC = Set.of(
            Types.TINYINT,
            Types.SMALLINT,
            Types.INTEGER,
            Types.BIGINT,
            Types.NUMERIC,
            Types.DECIMAL,
            Types.REAL,
            Types.FLOAT,
            Types.DOUBLE);

    private static final Set<Integer> BINARY =
            Set.of(Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB, Types.BIT);

    private static final int ACCESS_DENIED = 1045;
    private static final int ACCESS_DENIED_WITHOUT_PASSWORD = 1698;
    private static final int TLS_REQUIRED = 3159;
    private static final int TLS_REQUIRED_BY_MARIADB = 4031;
    private static final Set<Integer> TLS_MAY_HELP = Set.of(ACCESS_DENIED, TLS_REQUIRED, TLS_REQUIRED_BY_MARIADB);

    private static final Set<Integer> TIMED_OUT = Set.of(1317, 1969, 3024);

    @Override
    public SqlRules rules() {
        return RULES;
    }

    /// Connects without choosing a database, with TLS or in the clear. The certificate of a server on this computer
    /// is its own, so it is not looked at.
    protected abstract Connection connect(QueryTarget target, boolean tls) throws SQLException;

    /// The same with the settings of a driver besides those that both have.
    protected static Connection connect(Driver driver, String scheme, QueryTarget target, Map<String, String> settings)
            throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", target.credentials().user());
        properties.setProperty("password", target.credentials().password());
        properties.setProperty("allowPublicKeyRetrieval", "true");
        properties.setProperty("connectTimeout", "5000");
        properties.setProperty("allowMultiQueries", "false");
        properties.setProperty("tinyInt1isBit", "false");
        properties.setProperty("yearIsDateType", "false");
        properties.putAll(settings);
        return ServerAccess.connect(driver, scheme + "://" + target.address() + "/", properties);
    }

    /// The number of rows at once that makes the driver stream a result.
    protected abstract int fetchSize(int rows);

    @Override
    public Statement streaming(Connection connection, int rows) throws SQLException {
        Statement statement = connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        statement.setEscapeProcessing(false);
        statement.setFetchSize(fetchSize(rows));
        return statement;
    }

    /// In the clear on this computer, unless the server or the account insists on TLS: then the server says so, or
    /// only that access is denied.
    private Connection connect(QueryTarget target) throws SQLException {
        try {
            return connect(target, !target.isLocal());
        } catch (SQLException e) {
            if (!target.isLocal() || !TLS_MAY_HELP.contains(e.getErrorCode())) {
                throw e;
            }
            try {
                return connect(target, true);
            } catch (SQLException _) {
                throw e;
            }
        }
    }

    /// The setting that makes the server itself end a statement, as a back stop behind the limit kept here, which
    /// pauses
    /// while nobody asks for rows.
    protected abstract String serverLimit(QueryLimits limits);

    @Override
    public Connection connect(QueryTarget target, QueryLimits limits) throws SQLException {
        Connection connection = connect(target);
        try {
            String database = target.credentials().database();
            if (!database.isEmpty()) {
                connection.setCatalog(database);
            }
            connection.setReadOnly(true);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public Session begin(Connection connection, QueryLimits limits) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Where a server decides by itself, or by its init_connect, what a connection speaks.
            statement.execute("set names utf8mb4");
            long idleSeconds = Math.max(1, limits.idle().toSeconds());
            statement.execute("set session transaction read only");
            statement.execute("set session net_write_timeout = " + idleSeconds + ", lock_wait_timeout = 2, "
                    + serverLimit(limits));
            statement.execute("start transaction read only");
            try (ResultSet facts = statement.executeQuery("select connection_id(), @@sql_mode")) {
                facts.next();
                Set<String> modes = Set.of(String.valueOf(facts.getString(2))
                        .toUpperCase(Locale.ROOT)
                        .split(","));
                var dialect =
                        new SqlDialect(RULES, modes.contains("ANSI_QUOTES"), !modes.contains("NO_BACKSLASH_ESCAPES"));
                return new Session(facts.getLong(1), dialect);
            }
        }
    }

    @Override
    public void sawRow(ResultSet result, long largest, QueryLimits limits) {
        // Rows come one by one, whatever their size.
    }

    @Override
    public @Nullable ServerValue read(ResultSet result, int index, QueryColumn column) throws SQLException {
        String text = column.binary() ? digits(result.getBytes(index)) : text(result, index);
        return text == null ? null : ServerValue.of(text);
    }

    private static @Nullable String digits(byte @Nullable [] bytes) {
        return bytes == null ? null : "0x" + HexFormat.of().withUpperCase().formatHex(bytes);
    }

    protected @Nullable String text(ResultSet result, int index) throws SQLException {
        byte[] bytes = result.getBytes(index);
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public QueryColumn column(String name, int jdbcType, String typeName) {
        String type = typeName.toLowerCase(Locale.ROOT);
        boolean binary = (BINARY.contains(jdbcType) || type.equals("geometry")) && !type.equals("json");
        return new QueryColumn(name, type, NUMERIC.contains(jdbcType) && !binary, binary);
    }

    @Override
    public void stop(QueryTarget target, Session session, @Nullable Statement statement) throws SQLException {
        try (Connection other = connect(target);
                Statement kill = other.createStatement()) {
            kill.execute("kill query " + session.id());
        }
    }

    @Override
    public boolean isPasswordRefused(SQLException error) {
        return error.getErrorCode() == ACCESS_DENIED || error.getErrorCode() == ACCESS_DENIED_WITHOUT_PASSWORD;
    }

    @Override
    public boolean closesQuickly() {
        return false;
    }

    @Override
    public Failure failure(
            SQLException error, QueryTarget target, String text, SqlStatement statement, QueryLimits limits) {
        String state = String.valueOf(error.getSQLState());
        String message = String.valueOf(error.getMessage());
        if (TIMED_OUT.contains(error.getErrorCode())) {
            return new QueryFailure.QueryTimedOut(limits.time());
        }
        if (state.startsWith("08")) {
            return target.connectionFailed(message);
        }
        return new QueryFailure.QueryFailed(message, state, MySqlErrorPosition.find(message, text, statement));
    }

    @Override
    public List<SchemaTree.Database> schema(Connection connection, String database) throws SQLException {
        return MySqlCatalogue.read(connection);
    }

    @Override
    public List<String> databasesBySize(Connection connection) throws SQLException {
        return Rows.names(connection, MySqlCatalogue.BY_SIZE);
    }
}
