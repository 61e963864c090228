package dev.seedbed.server.postgresql;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Server;
import dev.seedbed.server.postgresql.capture.PostgreSqlCapture;
import dev.seedbed.server.postgresql.input.PostgreSqlInput;
import dev.seedbed.server.postgresql.input.PostgreSqlLogin;
import dev.seedbed.server.postgresql.input.PostgreSqlMask;
import dev.seedbed.server.postgresql.query.PostgreSqlAccess;
import dev.seedbed.server.postgresql.query.PostgreSqlForm;
import java.util.List;

/// PostgreSQL, as the register finds it.
public final class PostgreSql implements Server {
    /// Name of the account and of the database that the images make.
    static final String OWN = "postgres";

    @Override
    public DatabaseKind kind() {
        return DatabaseKind.POSTGRESQL;
    }

    @Override
    public List<Object> parts() {
        var client = new PostgreSqlClient();
        var input = new PostgreSqlInput(client);
        return List.of(
                client,
                input,
                new PostgreSqlMask(input),
                new PostgreSqlLogin(),
                new PostgreSqlAccounts(),
                new PostgreSqlEnvironment(),
                new PostgreSqlConnectionCommands(),
                new PostgreSqlImage(),
                new PostgreSqlVersions(),
                new PostgreSqlLogGrammar(),
                new PostgreSqlWatch(),
                new PostgreSqlRestore(),
                new RoleSql(),
                new PostgreSqlLanguage(),
                new PostgreSqlDump(),
                new PostgreSqlCapture(),
                new PgDirectory(),
                new PostgreSqlAccess(),
                new PostgreSqlForm(),
                new HostRules(),
                new Tablespaces());
    }
}
