package dev.seedbed.cli.library;

import dev.seedbed.cli.terminal.SecretLine;
import dev.seedbed.cli.terminal.Terminal;
import dev.seedbed.database.ConnectionCommands;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Servers;
import dev.seedbed.task.OperationFailedException;
import java.util.Objects;
import picocli.CommandLine.Option;

/// Where the password of a server comes from that the address does not tell: standard input, the variable of the
/// server's own client, or the person at the terminal. Never an argument.
public final class PasswordOptions {
    @Option(names = "--password-stdin", descriptionKey = "source.option.password-stdin")
    private boolean stdin;

    /// @param question what the person is asked
    /// @return empty where there is none
    String password(DatabaseKind kind, String question, Terminal.Question terminal) throws OperationFailedException {
        if (stdin) {
            return SecretLine.read();
        }
        String variable = Servers.of(kind, ConnectionCommands.class).passwordVariable();
        String given = Objects.requireNonNullElse(System.getenv(variable), "");
        return given.isEmpty() ? terminal.secret(question).orElse("") : given;
    }

    boolean isGiven() {
        return stdin;
    }
}
