package dev.seedbed.server.postgresql.query;

import dev.seedbed.query.QueryLimits;
import dev.seedbed.query.QueryTarget;
import dev.seedbed.query.ServerAccess;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.Driver;
import org.postgresql.PGConnection;

/// Logs in to PostgreSQL, also where event triggers stand at its door.
///
/// Since version 17 a database may run a trigger at each log-in. One that writes fails in a session that is
/// read-only, one that raises refuses everybody. A superuser is let in past them. Anybody else gets a session in
/// which the trigger may do its work first, and which is read-only from then on.
final class PostgreSqlConnect {
    /// Held so that the level stays: loggers without a holder are collected.
    private static final Logger DRIVER_LOG = Logger.getLogger("org.postgresql");

    private static final String READ_ONLY = "-c default_transaction_read_only=on";
    private static final String READ_ONLY_TRANSACTION = "25006";
    /// Classes of errors that no trigger is behind: connection, authorisation, name of the database, resources,
    /// shutdown and start.
    private static final Set<String> NO_TRIGGER = Set.of("08", "28", "3D", "53", "57", "58", "XX");

    /// A server returns the bytes of a database in SQL_ASCII as they were put in, but as UTF8 only those that are.
    /// Every byte is a character in this encoding, so that it refuses none.
    /// Java does not know it, so that the driver goes on with UTF-8.
    private static final String UNCHECKED = "LATIN6";

    static {
        DRIVER_LOG.setLevel(Level.OFF);
    }

    private final QueryTarget target;
    private final QueryLimits limits;

    PostgreSqlConnect(QueryTarget target, QueryLimits limits) {
        this.target = target;
        this.limits = limits;
    }

    Connection open() throws SQLException {
        try {
            return connect(READ_ONLY);
        } catch (SQLException e) {
            String state = String.valueOf(e.getSQLState());
            if (state.length() < 2 || NO_TRIGGER.contains(state.substring(0, 2))) {
                throw e;
            }
            return pastTriggers(e);
        }
    }

    private Connection pastTriggers(SQLException first) throws SQLException {
        try {
            return connect(READ_ONLY + " -c event_triggers=off");
        } catch (SQLException _) {
            if (!READ_ONLY_TRANSACTION.equals(first.getSQLState())) {
                throw first;
            }
        }
        Connection connection = connect("");
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session characteristics as transaction read only");
            statement.execute("set default_transaction_read_only = on");
            connection.commit();
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private Connection connect(String options) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", target.credentials().user());
        properties.setProperty("password", target.credentials().password());
        // On this computer in the clear, unless the server insists on TLS; its certificate is then its own.
        properties.setProperty("sslmode", target.isLocal() ? "allow" : "prefer");
        if (target.isLocal()) {
            properties.setProperty("sslfactory", "org.postgresql.ssl.NonValidatingFactory");
        }
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
        properties.setProperty("allowEncodingChanges", "true");
        properties.setProperty(
                "options",
                options + " -c standard_conforming_strings=on -c lock_timeout=2000"
                        + " -c statement_timeout=" + limits.time().toMillis()
                        + " -c idle_in_transaction_session_timeout="
                        + limits.idle().toMillis());
        String database = URLEncoder.encode(target.credentials().database(), StandardCharsets.UTF_8);
        Connection connection = ServerAccess.connect(
                new Driver(), "postgresql://" + target.address() + "/" + database.replace("+", "%20"), properties);
        if ("SQL_ASCII".equals(connection.unwrap(PGConnection.class).getParameterStatus("server_encoding"))) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set client_encoding = '" + UNCHECKED + "'");
            }
        }
        connection.setAutoCommit(false);
        return connection;
    }
}
