package dev.seedbed.server.mariadb;

import dev.seedbed.query.QueryLimits;
import dev.seedbed.query.QueryTarget;
import dev.seedbed.server.mysqlfamily.MySqlFamilyAccess;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.Driver;

/// MariaDB through its own connector, which streams where a fetch size is set.
final class MariaDbAccess extends MySqlFamilyAccess {

    @Override
    protected Connection connect(QueryTarget target, boolean tls) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", target.credentials().user());
        properties.setProperty("password", target.credentials().password());
        properties.setProperty("sslMode", tls ? "trust" : "disable");
        properties.setProperty("allowPublicKeyRetrieval", "true");
        properties.setProperty("connectTimeout", "5000");
        properties.setProperty("allowMultiQueries", "false");
        properties.setProperty("allowLocalInfile", "false");
        properties.setProperty("tinyInt1isBit", "false");
        properties.setProperty("yearIsDateType", "false");
        Connection connection = new Driver().connect("jdbc:mariadb://" + target.address() + "/", properties);
        if (connection == null) {
            throw new SQLException("not an address: " + target.address());
        }
        return connection;
    }

    @Override
    protected String serverLimit(QueryLimits limits) {
        return "max_statement_time = " + limits.time().plus(limits.idle()).toSeconds();
    }

    @Override
    public Statement streaming(Connection connection, int rows) throws SQLException {
        Statement statement = connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        statement.setEscapeProcessing(false);
        statement.setFetchSize(Math.max(1, rows));
        return statement;
    }

    /// The connector refuses bytes of anything that is not binary, and gives the server's own text as a string.
    @Override
    protected @Nullable String text(ResultSet result, int index) throws SQLException {
        return result.getString(index);
    }
}
