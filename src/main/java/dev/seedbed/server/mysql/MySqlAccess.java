package dev.seedbed.server.mysql;

import com.mysql.cj.jdbc.Driver;
import dev.seedbed.query.QueryLimits;
import dev.seedbed.query.QueryTarget;
import dev.seedbed.server.mysqlfamily.MySqlFamilyAccess;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/// MySQL through Connector/J, in its mode that streams row by row.
final class MySqlAccess extends MySqlFamilyAccess {
    static {
        System.setProperty("com.mysql.cj.disableAbandonedConnectionCleanup", "true");
    }

    @Override
    protected Connection connect(QueryTarget target, boolean tls) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", target.credentials().user());
        properties.setProperty("password", target.credentials().password());
        properties.setProperty("sslMode", !tls ? "DISABLED" : target.isLocal() ? "REQUIRED" : "PREFERRED");
        properties.setProperty("allowPublicKeyRetrieval", "true");
        properties.setProperty("connectTimeout", "5000");
        properties.setProperty("allowMultiQueries", "false");
        properties.setProperty("allowLoadLocalInfile", "false");
        properties.setProperty("allowUrlInLocalInfile", "false");
        properties.setProperty("tinyInt1isBit", "false");
        properties.setProperty("yearIsDateType", "false");
        properties.setProperty("characterEncoding", "UTF-8");
        // Else the server sends each column in the column's own character set.
        properties.setProperty("characterSetResults", "UTF-8");
        properties.setProperty("netTimeoutForStreamingResults", "0");
        properties.setProperty("useInformationSchema", "false");
        properties.setProperty("logger", "com.mysql.cj.log.NullLogger");
        Connection connection = new Driver().connect("jdbc:mysql://" + target.address() + "/", properties);
        if (connection == null) {
            throw new SQLException("not an address: " + target.address());
        }
        return connection;
    }

    @Override
    protected String serverLimit(QueryLimits limits) {
        return "max_execution_time = " + limits.time().plus(limits.idle()).toMillis();
    }

    @Override
    public Statement streaming(Connection connection, int rows) throws SQLException {
        Statement statement = connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        statement.setEscapeProcessing(false);
        statement.setFetchSize(Integer.MIN_VALUE);
        return statement;
    }
}
