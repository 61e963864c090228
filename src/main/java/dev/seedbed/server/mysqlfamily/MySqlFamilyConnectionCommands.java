package dev.seedbed.server.mysqlfamily;

import dev.seedbed.database.ConnectionCommands;
import dev.seedbed.database.Credentials;
import dev.seedbed.database.ShellWord;
import java.util.LinkedHashMap;
import java.util.Map;

/// `mysql` or `mariadb`, and the usual variables for both.
public final class MySqlFamilyConnectionCommands implements ConnectionCommands {
    private final String client;

    public MySqlFamilyConnectionCommands(String client) {
        this.client = client;
    }

    @Override
    public String scheme() {
        return client;
    }

    @Override
    public String command(Credentials login, String host, int port, boolean withPassword) {
        return password(login, "", withPassword) + client + " -h " + host + " -P " + port
                + account(login, withPassword);
    }

    @Override
    public Map<String, String> variables(Credentials login, String host, int port, boolean withPassword) {
        var variables = new LinkedHashMap<String, String>();
        variables.put("MYSQL_HOST", host);
        variables.put("MYSQL_PORT", Integer.toString(port));
        variables.put("MYSQL_USER", login.user());
        if (withPassword) {
            variables.put("MYSQL_PASSWORD", login.password());
        }
        variables.put("MYSQL_DATABASE", login.database());
        return variables;
    }

    @Override
    public String dockerExec(String container, Credentials login, boolean withPassword) {
        return "docker exec -it " + password(login, "-e ", withPassword) + container + " " + client
                + account(login, withPassword);
    }

    private static String password(Credentials login, String option, boolean withPassword) {
        return withPassword ? option + "MYSQL_PWD=" + ShellWord.quoted(login.password()) + " " : "";
    }

    private static String account(Credentials login, boolean withPassword) {
        return " -u " + ShellWord.quoted(login.user()) + (withPassword ? "" : " -p")
                + (login.database().isEmpty() ? "" : " " + ShellWord.quoted(login.database()));
    }
}
