package dev.seedbed.server.postgresql;

import dev.seedbed.database.ConnectionCommands;
import dev.seedbed.database.Credentials;
import dev.seedbed.database.ShellWord;
import java.util.List;

/// `psql`, and the variables of libpq.
final class PostgreSqlConnectionCommands implements ConnectionCommands {
    @Override
    public String scheme() {
        return "postgresql";
    }

    @Override
    public String client() {
        return "psql";
    }

    @Override
    public String passwordVariable() {
        return "PGPASSWORD";
    }

    /// It trusts its own socket.
    @Override
    public boolean needsPasswordInside() {
        return false;
    }

    @Override
    public String account(Credentials login, boolean withPassword) {
        return " -U " + ShellWord.quoted(login.user()) + " -d " + ShellWord.quoted(login.database());
    }

    @Override
    public List<String> variableNames() {
        return List.of("PGHOST", "PGPORT", "PGUSER", passwordVariable(), "PGDATABASE");
    }
}
