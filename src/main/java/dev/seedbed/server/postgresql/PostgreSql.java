package dev.seedbed.server.postgresql;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Server;
import java.util.List;

/// PostgreSql, as the register finds it.
public final class PostgreSql implements Server {
    @Override
    public DatabaseKind kind() {
        return DatabaseKind.POSTGRESQL;
    }

    @Override
    public List<Object> parts() {
        return List.of(new PostgreSqlAccess(), new PostgreSqlForm(), new PgDirectory());
    }
}
