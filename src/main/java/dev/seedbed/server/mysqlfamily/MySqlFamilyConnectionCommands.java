package dev.seedbed.server.mysqlfamily;

import dev.seedbed.database.ConnectionCommands;
import dev.seedbed.database.Credentials;
import dev.seedbed.database.ShellWord;
import java.util.List;

/// `mysql` or `mariadb`, and the usual variables for both.
public record MySqlFamilyConnectionCommands(String client) implements ConnectionCommands {
    @Override
    public String scheme() {
        return client;
    }

    @Override
    public String portOption() {
        return "-P";
    }

    @Override
    public String passwordVariable() {
        return "MYSQL_PWD";
    }

    @Override
    public String account(Credentials login, boolean withPassword) {
        return " -u " + ShellWord.quoted(login.user()) + (withPassword ? "" : " -p")
                + (login.database().isEmpty() ? "" : " " + ShellWord.quoted(login.database()));
    }

    @Override
    public List<String> variableNames() {
        return List.of("MYSQL_HOST", "MYSQL_PORT", "MYSQL_USER", "MYSQL_PASSWORD", "MYSQL_DATABASE");
    }
}
