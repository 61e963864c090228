package dev.seedbed.cli.terminal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.seedbed.task.Failure;
import dev.seedbed.text.failure.FailureMessage;
import dev.seedbed.text.failure.FailureText;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Says why a command failed: in words on the error stream, and with `--json` as one object on the output as well, so
/// that anyone who reads the output always finds JSON there.
///
/// The object is `{"error": {"code", "exitCode", "title", "explanation", "next"}}`. Codes are the names of failures,
/// `usage` for a command line that cannot be understood, and `cancelled`.
public final class FailurePrinter {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String OPTION = "--json";

    private final FailureText failures;
    private final PrintStream out;
    private final PrintStream err;

    public FailurePrinter(FailureText failures, PrintStream out, PrintStream err) {
        this.failures = failures;
        this.out = out;
        this.err = err;
    }

    /// Whether these arguments ask for JSON, also where the rest of them cannot be understood.
    public static boolean isAskedFor(List<String> arguments) {
        int end = arguments.indexOf("--");
        return (end < 0 ? arguments : arguments.subList(0, end)).contains(OPTION);
    }

    /// @return the exit code
    public int failed(Failure failure, boolean json) {
        int exit = ExitCode.of(failure);
        FailureMessage words = failures.message(failure);
        if (json) {
            print(code(failure), exit, words);
        }
        say(words);
        return exit;
    }

    /// @param message what is wrong with the command line
    /// @param next how to find out what is right
    public int misused(String message, String next, boolean json) {
        if (json) {
            print("usage", ExitCode.USAGE, new FailureMessage(message, "", next));
        }
        return ExitCode.USAGE;
    }

    /// Only where JSON is asked for: anyone who cancels at a terminal knows.
    int cancelled(String title, boolean json) {
        if (json) {
            print("cancelled", ExitCode.CANCELLED, new FailureMessage(title, "", ""));
        }
        return ExitCode.CANCELLED;
    }

    private void say(FailureMessage words) {
        err.println(TextTable.printable(words.title()));
        for (String more : List.of(words.explanation(), words.nextStep())) {
            if (!more.isBlank()) {
                more.lines().forEach(line -> err.println("  " + TextTable.printable(line)));
            }
        }
    }

    private void print(String code, int exit, FailureMessage words) {
        var error = new JsonFields()
                .with("code", code)
                .with("exitCode", exit)
                .with("title", words.title())
                .with("explanation", words.explanation())
                .with("next", words.nextStep());
        out.println(json(Map.of("error", error)));
    }

    /// `NotFound` becomes `not-found`.
    private static String code(Failure failure) {
        return failure.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps and lists are always JSON", e);
        }
    }
}
