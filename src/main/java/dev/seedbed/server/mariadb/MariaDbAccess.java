package dev.seedbed.server.mariadb;

import dev.seedbed.query.QueryLimits;
import dev.seedbed.query.QueryTarget;
import dev.seedbed.server.mysqlfamily.MySqlFamilyAccess;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.Driver;

/// MariaDB through its own connector, which streams where a fetch size is set.
final class MariaDbAccess extends MySqlFamilyAccess {

    @Override
    protected Connection connect(QueryTarget target, boolean tls) throws SQLException {
        return connect(
                new Driver(),
                "mariadb",
                target,
                Map.of("sslMode", tls ? "trust" : "disable", "allowLocalInfile", "false"));
    }

    @Override
    protected String serverLimit(QueryLimits limits) {
        return "max_statement_time = " + limits.time().plus(limits.idle()).toSeconds();
    }

    @Override
    protected int fetchSize(int rows) {
        return Math.max(1, rows);
    }

    /// The connector refuses bytes of anything that is not binary, and gives the server's own text as a string.
    @Override
    protected @Nullable String text(ResultSet result, int index) throws SQLException {
        return result.getString(index);
    }
}
