package dev.seedbed.database;

import java.util.Map;

/// How people connect to a kind of server with its own tools.
public interface ConnectionCommands {
    /// What the address of a database begins with.
    String scheme();

    /// Whether there are JDBC drivers that everybody uses.
    default boolean hasJdbc() {
        return true;
    }

    /// A command for a shell of this computer.
    String command(Credentials login, String host, int port, boolean withPassword);

    /// The variables that programs read, in the order of a `.env` file.
    Map<String, String> variables(Credentials login, String host, int port, boolean withPassword);

    /// The client inside a container.
    String dockerExec(String container, Credentials login, boolean withPassword);
}
