package dev.seedbed.server.mysqlfamily.input;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.ServerClient;
import dev.seedbed.input.LoginUrl;
import dev.seedbed.input.ProgramLogin;
import java.util.LinkedHashMap;
import java.util.Map;

/// The variables of the clients, and those that the images themselves read.
public final class MySqlFamilyLogin implements ProgramLogin {
    private static final int PORT = 3306;

    private final String jdbc;

    /// @param jdbc form of the address for the driver, with places for host, port and database
    public MySqlFamilyLogin(String jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> variables(Credentials login) {
        var variables = new LinkedHashMap<String, String>();
        variables.put(URL, LoginUrl.of("mysql", login, PORT));
        variables.put("MYSQL_HOST", ServerClient.LOOPBACK);
        variables.put("MYSQL_TCP_PORT", Integer.toString(PORT));
        variables.put("MYSQL_USER", login.user());
        variables.put("MYSQL_PWD", login.password());
        variables.put("MYSQL_DATABASE", login.database());
        return variables;
    }

    @Override
    public String jdbcAddress(String host, int port, String database) {
        return jdbc.formatted(host, port, LoginUrl.encoded(database));
    }
}
