package dev.seedbed.snapshot;

import dev.seedbed.task.OperationFailedException;

/// Ends what failed or was cancelled in the middle. Not interrupted: half a change is worse than a late one.
final class TakingBack {
    private TakingBack() {}

    /// What leads to before or after.
    @FunctionalInterface
    interface Way {
        void go() throws OperationFailedException, InterruptedException;
    }

    /// Where the way back fails as well, the journal stays, and whoever comes next goes it.
    static void after(Exception cause, Way way) {
        boolean interrupted = Thread.interrupted();
        try {
            way.go();
        } catch (OperationFailedException | RuntimeException e) {
            cause.addSuppressed(e);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
