package dev.seedbed.cli.terminal;

import java.io.PrintStream;
import java.util.Optional;

/// Where a command prints, and whom it can ask.
///
/// @param err for progress and messages
/// @param interactive whether the error stream is a screen, so that a line can be drawn again and again
public record Terminal(PrintStream out, PrintStream err, boolean interactive, Question question) {

    /// Asks the person at the terminal; empty where there is none.
    @FunctionalInterface
    public interface Question {
        Optional<Boolean> ask(String text);

        /// Asks for a text; empty where there is nobody, too.
        default Optional<String> typed(String text) {
            return Optional.empty();
        }

        /// The same for a secret, which is not shown while it is typed.
        default Optional<String> secret(String text) {
            return Optional.empty();
        }
    }
}
