package dev.seedbed.cli.volume;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.task.OperationFailedException;

/// What the commands about files of volumes share: Ctrl+C rolls back what they had begun and removes the
/// container that looked, before the process ends.
abstract class VolumeFileSupport extends CommandSupport {
    /// No database is touched.
    @Override
    protected final boolean recovers() {
        return false;
    }

    @Override
    protected final boolean rollsBack() {
        return true;
    }

    @Override
    protected final int run() throws OperationFailedException, InterruptedException {
        try {
            return useFiles();
        } finally {
            services().files().close();
        }
    }

    abstract int useFiles() throws OperationFailedException, InterruptedException;
}
