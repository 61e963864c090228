package dev.seedbed.server.mysql;

import com.mysql.cj.jdbc.Driver;
import dev.seedbed.query.QueryLimits;
import dev.seedbed.query.QueryTarget;
import dev.seedbed.server.mysqlfamily.MySqlFamilyAccess;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/// MySQL through Connector/J, in its mode that streams row by row.
final class MySqlAccess extends MySqlFamilyAccess {
    static {
        System.setProperty("com.mysql.cj.disableAbandonedConnectionCleanup", "true");
    }

    @Override
    protected Connection connect(QueryTarget target, boolean tls) throws SQLException {
        return connect(
                new Driver(),
                "mysql",
                target,
                Map.of(
                        "sslMode", !tls ? "DISABLED" : target.isLocal() ? "REQUIRED" : "PREFERRED",
                        "allowLoadLocalInfile", "false",
                        "allowUrlInLocalInfile", "false",
                        "characterEncoding", "UTF-8",
                        // Else the server sends each column in the column's own character set.
                        "characterSetResults", "UTF-8",
                        "netTimeoutForStreamingResults", "0",
                        "useInformationSchema", "false",
                        "logger", "com.mysql.cj.log.NullLogger"));
    }

    @Override
    protected String serverLimit(QueryLimits limits) {
        return "max_execution_time = " + limits.time().plus(limits.idle()).toMillis();
    }

    @Override
    protected int fetchSize(int rows) {
        return Integer.MIN_VALUE;
    }
}
