package dev.seedbed.database;

import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.task.Failure;
import dev.seedbed.task.QueryFailure;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The command line client that the images of a kind of server bring along, as programs to run inside a container.
///
/// Passwords travel in the environment of that one program, never in its arguments.
public interface ServerClient {
    String LOOPBACK = "127.0.0.1";

    /// How the client reaches the server of its own container.
    enum Route {
        /// The socket file: there also while the entrypoint initialises.
        SOCKET,
        /// Loopback: answered only by the server that stays.
        TCP
    }

    static ServerClient of(DatabaseKind kind) {
        return Servers.of(kind, ServerClient.class);
    }

    /// Whether the container has no such program.
    static boolean isMissing(ExecResult result) {
        return result.exitCode() == 126 || result.exitCode() == 127;
    }

    /// Runs one `statement` and prints its rows and nothing else. The statement is the last of two words at the end of
    /// the command, without which the client reads its input.
    ExecSpec query(Credentials credentials, Route route, String statement);

    /// Logs in over TCP and asks for next to nothing.
    default ExecSpec ping(Credentials credentials) {
        return query(credentials, Route.TCP, "select 1");
    }

    /// Logs in over TCP without entering a database, where the server can be asked like that.
    default Optional<ExecSpec> pingServer(Credentials credentials) {
        return Optional.empty();
    }

    /// Logs in from an address from which the password is asked for, where that is not so on loopback.
    default Optional<ExecSpec> pingFrom(String address, Credentials credentials) {
        return Optional.empty();
    }

    /// A statement that lets the server write out what it has in memory while it still serves.
    default Optional<String> checkpoint() {
        return Optional.empty();
    }

    /// Whether the server said that the password is wrong.
    boolean isPasswordRefused(String said);

    /// Another client for the same, where what the first one said shows that another may do. Nothing where there is
    /// none left to try.
    default Optional<ExecSpec> otherThan(ExecSpec program, ExecResult result) {
        return Optional.empty();
    }

    /// What the client says where more waiting would not let it in, as patterns of a shell's `case`.
    String loginRefusals();

    /// The same for statements.
    String statementRefusals();

    /// Takes the output of [#query] apart.
    List<List<String>> rows(String output);

    /// The same for an output whose rows and cells end with these characters.
    static List<List<String>> rows(String output, String rowEnd, String cellEnd) {
        String text = output.endsWith("\n") ? output.substring(0, output.length() - 1) : output;
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(rowEnd, -1))
                        .map(row -> List.of(row.split(cellEnd, -1)))
                        .toList();
    }

    /// `QueryFailed`, or `ConnectionFailed` where the server let nobody in.
    default Failure failure(Credentials credentials, ExecResult result) {
        String message = (result.errors().isBlank() ? result.output() : result.errors()).strip();
        return isAboutConnection(result, message)
                ? new QueryFailure.ConnectionFailed(credentials.database(), "", message)
                : new QueryFailure.QueryFailed(message, sqlState(message), -1);
    }

    /// Whether the client failed because the server let nobody in.
    boolean isAboutConnection(ExecResult result, String message);

    /// The code of an error in the terms of SQL; empty where the client does not print it.
    default String sqlState(String message) {
        return "";
    }
}
