package dev.seedbed.database;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How people connect to a kind of server with its own tools.
public interface ConnectionCommands {
    /// What the address of a database begins with.
    String scheme();

    /// Whether there are JDBC drivers that everybody uses.
    default boolean hasJdbc() {
        return true;
    }

    /// The server's own client.
    String client();

    /// Its option for the port.
    default String portOption() {
        return "-p";
    }

    /// The variable that it takes a password from.
    String passwordVariable();

    /// Whether it needs the password inside the container, too.
    default boolean needsPasswordInside() {
        return true;
    }

    /// Its arguments that say who logs in, and to which database, each with a space before it.
    String account(Credentials login, boolean withPassword);

    /// Names of the variables that programs read: host, port, user, password and database.
    List<String> variableNames();

    /// A command for a shell of this computer.
    default String command(Credentials login, String host, int port, boolean withPassword) {
        return password(login, "", withPassword) + client() + " -h " + host + " " + portOption() + " " + port
                + account(login, withPassword);
    }

    /// The variables that programs read, in the order of a `.env` file.
    default Map<String, String> variables(Credentials login, String host, int port, boolean withPassword) {
        List<String> values = List.of(host, Integer.toString(port), login.user(), login.password(), login.database());
        var variables = new LinkedHashMap<String, String>();
        for (int i = 0; i < values.size(); i++) {
            variables.put(variableNames().get(i), values.get(i));
        }
        if (!withPassword) {
            variables.remove(variableNames().get(3));
        }
        return variables;
    }

    /// The client inside a container.
    default String dockerExec(String container, Credentials login, boolean withPassword) {
        return "docker exec -it " + password(login, "-e ", withPassword && needsPasswordInside()) + container + " "
                + client() + account(login, withPassword);
    }

    private String password(Credentials login, String option, boolean withPassword) {
        return withPassword && !login.password().isEmpty()
                ? option + passwordVariable() + "=" + ShellWord.quoted(login.password()) + " "
                : "";
    }
}
