package dev.seedbed.server.postgresql.input;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.ServerClient;
import dev.seedbed.input.LoginUrl;
import dev.seedbed.input.ProgramLogin;
import java.util.LinkedHashMap;
import java.util.Map;

/// The variables of libpq.
public final class PostgreSqlLogin implements ProgramLogin {
    private static final int PORT = 5432;

    @Override
    public Map<String, String> variables(Credentials login) {
        var variables = new LinkedHashMap<String, String>();
        variables.put(URL, LoginUrl.of("postgres", login, PORT));
        variables.put("PGHOST", ServerClient.LOOPBACK);
        variables.put("PGPORT", Integer.toString(PORT));
        variables.put("PGUSER", login.user());
        variables.put("PGPASSWORD", login.password());
        variables.put("PGDATABASE", login.database());
        return variables;
    }

    @Override
    public String jdbcAddress(String host, int port, String database) {
        return "jdbc:postgresql://%s:%d/%s?sslmode=disable".formatted(host, port, LoginUrl.encoded(database));
    }
}
