package dev.seedbed.input;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.Servers;
import dev.seedbed.task.InputFailure;
import dev.seedbed.task.OperationFailedException;
import java.util.Map;

/// How programs for a kind of server are told where it is and how to log in.
public interface ProgramLogin {
    /// The variable of the address.
    String URL = "DATABASE_URL";

    /// @throws OperationFailedException with `NoTables` where servers of the kind have no tables
    static ProgramLogin of(InputServer server) throws OperationFailedException {
        return Servers.find(server.kind(), ProgramLogin.class)
                .orElseThrow(() -> new OperationFailedException(
                        new InputFailure.NoTables(server.kind().displayName())));
    }

    /// Variables for a program that shares the network of the server: its address as [#URL], and its parts.
    Map<String, String> variables(Credentials login);

    /// An address for drivers of Java, in the clear, without user and password.
    String jdbcAddress(String host, int port, String database);
}
