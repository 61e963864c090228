package dev.seedbed.exchange;

import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Uninterruptible;

/// Ends what failed or was cancelled in the middle. Not interrupted: half a change is worse than a late one.
public final class Rollback {
    private Rollback() {}

    /// Where that fails as well, the journal stays, and the next process goes on from it.
    public static void after(Exception cause, Lookup.Step rollback) {
        try {
            Uninterruptible.cleanUp(rollback);
        } catch (OperationFailedException | RuntimeException e) {
            cause.addSuppressed(e);
        }
    }
}
