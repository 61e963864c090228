package dev.seedbed.cli.library;

import dev.seedbed.cli.terminal.InterruptAtEnd;
import dev.seedbed.database.ConnectionCommands;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Servers;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.Option;

/// Where the password of a server comes from that the address does not tell: standard input, the variable of the
/// server's own client, or the person at the terminal. Never an argument.
public final class PasswordOptions {
    @Option(names = "--password-stdin", descriptionKey = "source.option.password-stdin")
    private boolean stdin;

    /// @param question what the person is asked
    /// @return empty where there is none
    String password(DatabaseKind kind, String question, boolean isAtTerminal) throws OperationFailedException {
        if (stdin) {
            return line();
        }
        String variable = Servers.of(kind, ConnectionCommands.class).passwordVariable();
        String given = Objects.requireNonNullElse(System.getenv(variable), "");
        return given.isEmpty() && isAtTerminal ? asked(question) : given;
    }

    boolean isGiven() {
        return stdin;
    }

    private static String line() throws OperationFailedException {
        try {
            var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            return Objects.requireNonNullElse(in.readLine(), "");
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(null, String.valueOf(e.getMessage())), e);
        }
    }

    private static String asked(String question) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return "";
        }
        try (var _ = InterruptAtEnd.question()) {
            char[] typed = console.readPassword("%s ", question);
            return typed == null ? "" : new String(typed);
        }
    }
}
