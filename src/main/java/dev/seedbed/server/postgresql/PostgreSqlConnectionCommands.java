package dev.seedbed.server.postgresql;

import dev.seedbed.database.ConnectionCommands;
import dev.seedbed.database.Credentials;
import dev.seedbed.database.ShellWord;
import java.util.LinkedHashMap;
import java.util.Map;

/// `psql`, and the variables of libpq.
final class PostgreSqlConnectionCommands implements ConnectionCommands {
    @Override
    public String scheme() {
        return "postgresql";
    }

    @Override
    public String command(Credentials login, String host, int port, boolean withPassword) {
        String password = withPassword ? "PGPASSWORD=" + ShellWord.quoted(login.password()) + " " : "";
        return password + "psql -h " + host + " -p " + port + account(login);
    }

    @Override
    public Map<String, String> variables(Credentials login, String host, int port, boolean withPassword) {
        var variables = new LinkedHashMap<String, String>();
        variables.put("PGHOST", host);
        variables.put("PGPORT", Integer.toString(port));
        variables.put("PGUSER", login.user());
        if (withPassword) {
            variables.put("PGPASSWORD", login.password());
        }
        variables.put("PGDATABASE", login.database());
        return variables;
    }

    /// It trusts its own socket, so a password plays no part there.
    @Override
    public String dockerExec(String container, Credentials login, boolean withPassword) {
        return "docker exec -it " + container + " psql" + account(login);
    }

    private static String account(Credentials login) {
        return " -U " + ShellWord.quoted(login.user()) + " -d " + ShellWord.quoted(login.database());
    }
}
