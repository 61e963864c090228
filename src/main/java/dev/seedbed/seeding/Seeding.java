package dev.seedbed.seeding;

import dev.seedbed.engine.Subscription;
import dev.seedbed.task.OperationFailedException;
import java.util.List;

/// Seeded starts: plan one, start it, find those that an earlier run of the program left.
///
/// Methods that throw block; call them off the FX thread. Safe for use by any thread.
public interface Seeding {

    /// Looks at files, images, names and ports and decides everything. Creates nothing.
    ///
    /// @throws OperationFailedException with `SeedUnreadable`, `SeedUnfit`, `ImageUnavailable`, `InvalidInput`, …
    SeedPlan plan(SeedRequest request) throws OperationFailedException, InterruptedException;

    /// Starts in the background and returns at once.
    RunningSeed start(SeedPlan plan);

    /// All starts that this program watches, newest first; ended ones stay until they are dismissed.
    List<RunningSeed> running();

    /// Calls `listener` on a background thread when a start appears in or leaves [#running].
    Subscription listen(Runnable listener);

    /// Takes an ended start off the list. One that still runs stays.
    void dismiss(RunningSeed seed);

    /// Seed jobs on the engine that are not watched here.
    List<RemainingJob> remaining() throws OperationFailedException, InterruptedException;

    /// Goes on watching a job, then finishes it.
    ///
    /// @throws OperationFailedException with `NotFound` or `WrongState`
    RunningSeed resume(RemainingJob job) throws OperationFailedException, InterruptedException;

    /// Removes a job's container and volume. Blocks.
    void cleanUp(RemainingJob job) throws OperationFailedException, InterruptedException;
}
