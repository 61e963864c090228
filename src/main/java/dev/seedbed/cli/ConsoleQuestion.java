package dev.seedbed.cli;

import dev.seedbed.cli.terminal.InterruptAtEnd;
import dev.seedbed.cli.terminal.Terminal;
import java.util.Locale;
import java.util.Optional;

/// Asks at the console of this process, where a person sits at it.
final class ConsoleQuestion implements Terminal.Question {
    @Override
    public Optional<Boolean> ask(String text) {
        return typed(text).map(answer -> answer.strip().toLowerCase(Locale.ROOT).startsWith("y"));
    }

    @Override
    public Optional<String> secret(String text) {
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            return Optional.empty();
        }
        try (var _ = InterruptAtEnd.question()) {
            char[] typed = console.readPassword("%s ", text);
            return Optional.of(typed == null ? "" : new String(typed));
        }
    }

    @Override
    public Optional<String> typed(String text) {
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            return Optional.empty();
        }
        try (var _ = InterruptAtEnd.question()) {
            String answer = console.readLine("%s ", text);
            return Optional.of(answer == null ? "" : answer);
        }
    }
}
