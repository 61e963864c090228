package dev.seedbed.cli.volume;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.InterruptAtEnd;
import dev.seedbed.cli.terminal.Services;
import dev.seedbed.cli.terminal.Terminal;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.TaskRunner;

/// What the commands about files of volumes share: Ctrl+C rolls back what they had begun and removes the
/// container that looked, before the process ends.
abstract class VolumeFileSupport extends CommandSupport {
    VolumeFileSupport(Services services, Terminal terminal) {
        super(services, terminal);
    }

    /// No database is touched.
    @Override
    protected final boolean recovers() {
        return false;
    }

    @Override
    protected final TaskRunner.Work<Integer> work() {
        return () -> {
            try (var _ = new InterruptAtEnd()) {
                try {
                    return run();
                } finally {
                    services().files().close();
                }
            }
        };
    }

    abstract int run() throws OperationFailedException, InterruptedException;
}
