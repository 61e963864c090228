package dev.seedbed.cli.terminal;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import picocli.CommandLine.Option;

/// The option `--yes`, and the question that is asked without it.
public final class Confirmation {
    @Option(
            names = {"-y", "--yes"},
            descriptionKey = "cli.option.yes")
    private boolean sure;

    /// Says what is going to happen, then asks.
    ///
    /// @throws OperationFailedException with `InvalidInput` where there is nobody to ask
    public boolean isGiven(CommandSupport command, List<String> what) throws OperationFailedException {
        what.forEach(line -> command.err().println(TextTable.printable(line)));
        if (sure) {
            return true;
        }
        boolean given = command.terminal()
                .question()
                .ask(command.text("cli.confirm.question"))
                .orElseThrow(() ->
                        new OperationFailedException(new Failure.InvalidInput("confirmation", "", "no-terminal")));
        if (!given) {
            command.say("cli.confirm.nothing-done");
        }
        return given;
    }
}
