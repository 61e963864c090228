package dev.seedbed.cli;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.TaskRunner;

/// What the commands about files of volumes share: Ctrl+C takes back what they had begun and removes the
/// container that looked, before the process ends.
abstract class VolumeFileSupport extends CommandSupport {
    VolumeFileSupport(Services services, Terminal terminal) {
        super(services, terminal);
    }

    /// No database is touched.
    @Override
    final boolean recovers() {
        return false;
    }

    @Override
    final TaskRunner.Work<Integer> work() {
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
