package dev.seedbed.cli.volume;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.InterruptAtEnd;
import dev.seedbed.cli.terminal.Services;
import dev.seedbed.cli.terminal.Terminal;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.TaskRunner;
import java.util.Map;

/// What the commands that change volumes share. Ctrl+C rolls back what they had begun before the process ends.
abstract class VolumeChangeSupport extends CommandSupport {
    VolumeChangeSupport(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    protected final TaskRunner.Work<Integer> work() {
        return () -> {
            try (var _ = new InterruptAtEnd()) {
                return run();
            }
        };
    }

    abstract int run() throws OperationFailedException, InterruptedException;

    /// Prints the name of a volume that was made.
    final int made(String name) {
        if (isJson()) {
            printJson(Map.of("volume", name));
        } else {
            out().println(name);
        }
        return ExitCode.OK;
    }
}
