package dev.seedbed.cli.terminal;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.OutcomeCatcher;
import java.io.PrintStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What every command has: services, streams, `--json`, and the way failures become words and an exit code.
public abstract class CommandSupport implements java.util.concurrent.Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    /// Whether there is JSON on the output already.
    private boolean answered;

    /// What the program as a whole has for its commands: the object of the topmost one.
    public interface Program {
        Services services();

        Terminal terminal();
    }

    private Program program() {
        return (Program) spec().root().userObject();
    }

    protected final CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }

    public final Services services() {
        return program().services();
    }

    public final Terminal terminal() {
        return program().terminal();
    }

    public final PrintStream out() {
        return terminal().out();
    }

    public final PrintStream err() {
        return terminal().err();
    }

    public final boolean isJson() {
        return json;
    }

    public final String text(String key, @Nullable Object... arguments) {
        return services().messages().get(key, arguments);
    }

    /// Looks at what picocli cannot check, before anything is done.
    ///
    /// @throws CommandLine.ParameterException where the command line cannot be used
    protected void check() {}

    public final CommandLine.ParameterException misused(String key) {
        return new CommandLine.ParameterException(spec().commandLine(), text(key));
    }

    @Override
    public final Integer call() {
        check();
        Outcome<Integer> outcome = OutcomeCatcher.of(getClass().getSimpleName(), this::tidied);
        return switch (outcome) {
            case Outcome.Success<Integer>(var code) -> code == ExitCode.CANCELLED ? cancelled() : code;
            case Outcome.Failed<Integer>(var failure) -> report(failure);
            case Outcome.Cancelled<Integer>() -> cancelled();
        };
    }

    private int cancelled() {
        return printer().cancelled(text("cli.cancelled"), json && !answered);
    }

    private Integer tidied() throws OperationFailedException, InterruptedException {
        if (recovers()) {
            recover();
        }
        try (var _ = rollsBack() ? new InterruptAtEnd() : null) {
            return run();
        }
    }

    /// Whether Ctrl+C makes the command roll back what it had begun before the process ends.
    protected boolean rollsBack() {
        return false;
    }

    /// Whether changes that a program left unfinished are completed or rolled back before this command looks at the
    /// engine.
    protected boolean recovers() {
        return true;
    }

    private void recover() throws OperationFailedException, InterruptedException {
        try {
            for (String name : services().snapshots().recover()) {
                say("cli.recovered", name);
            }
            for (String name : services().volumeChanges().recover()) {
                say("cli.recovered", name);
            }
            for (String name : services().archives().recover()) {
                say("cli.recovered-import", name);
            }
        } catch (OperationFailedException e) {
            if (ExitCode.of(e.failure()) == ExitCode.ENGINE) {
                throw e;
            }
            // What stands in the way of that need not stand in the way of this.
            say(
                    "cli.recovery-failed",
                    services().failures().message(e.failure()).title());
        }
    }

    /// The command's own work.
    ///
    /// @return the exit code
    protected abstract int run() throws OperationFailedException, InterruptedException;

    /// Says what went wrong on the error stream, and as JSON on the output where that was asked for.
    public final int report(Failure failure) {
        answered = true;
        return printer().failed(failure, json);
    }

    private FailurePrinter printer() {
        return new FailurePrinter(services().failures(), out(), err());
    }

    public final void printJson(Object value) {
        answered = true;
        out().println(FailurePrinter.json(value));
    }

    /// Prints the result in one of its two forms.
    ///
    /// @return the exit code of success
    protected final int answer(Object json, String line) {
        if (isJson()) {
            printJson(json);
        } else {
            out().println(TextTable.printable(line));
        }
        return ExitCode.OK;
    }

    /// Says something about the work on the error stream.
    public final void say(String key, @Nullable Object... arguments) {
        err().println(TextTable.printable(text(key, arguments)));
    }
}
