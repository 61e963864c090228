package dev.seedbed.cli.terminal;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.OutcomeCatcher;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.FailureMessage;
import java.io.PrintStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What every command has: services, streams, `--json`, and the way failures become words and an exit code.
public abstract class CommandSupport implements java.util.concurrent.Callable<Integer> {
    private final Services services;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    /// Whether there is JSON on the output already.
    private boolean answered;

    protected CommandSupport(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    public final Services services() {
        return services;
    }

    public final Terminal terminal() {
        return terminal;
    }

    public final PrintStream out() {
        return terminal.out();
    }

    public final PrintStream err() {
        return terminal.err();
    }

    public final boolean isJson() {
        return json;
    }

    public final String text(String key, @Nullable Object... arguments) {
        return services.messages().get(key, arguments);
    }

    /// Looks at what picocli cannot check, before anything is done.
    ///
    /// @throws CommandLine.ParameterException where the command line cannot be used
    protected void check() {}

    public final CommandLine.ParameterException misused(String key) {
        return new CommandLine.ParameterException(Objects.requireNonNull(spec).commandLine(), text(key));
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
        return new FailurePrinter(services.failures(), out(), err())
                .cancelled(text("cli.cancelled"), json && !answered);
    }

    private Integer tidied() throws OperationFailedException, InterruptedException {
        if (recovers()) {
            recover();
        }
        return work().call();
    }

    /// Whether changes that a program left unfinished are completed or rolled back before this command looks at the
    /// engine.
    protected boolean recovers() {
        return true;
    }

    private void recover() throws OperationFailedException, InterruptedException {
        try {
            for (String name : services.snapshots().recover()) {
                err().println(text("cli.recovered", TextTable.printable(name)));
            }
            for (String name : services.volumeChanges().recover()) {
                err().println(text("cli.recovered", TextTable.printable(name)));
            }
            for (String name : services.archives().recover()) {
                err().println(text("cli.recovered-import", TextTable.printable(name)));
            }
        } catch (OperationFailedException e) {
            if (ExitCode.of(e.failure()) == ExitCode.ENGINE) {
                throw e;
            }
            // What stands in the way of that need not stand in the way of this.
            FailureMessage words = services.failures().message(e.failure());
            err().println(text("cli.recovery-failed", TextTable.printable(words.title())));
        }
    }

    /// The command's own work; its value is the exit code.
    protected abstract TaskRunner.Work<Integer> work();

    /// Says what went wrong on the error stream, and as JSON on the output where that was asked for.
    public final int report(Failure failure) {
        answered = true;
        return new FailurePrinter(services.failures(), out(), err()).failed(failure, json);
    }

    public final void printJson(Object value) {
        answered = true;
        out().println(FailurePrinter.json(value));
    }
}
