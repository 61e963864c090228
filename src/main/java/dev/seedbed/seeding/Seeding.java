package dev.seedbed.seeding;

import dev.seedbed.engine.program.Subscription;
import dev.seedbed.library.packed.UnpackProgress;
import dev.seedbed.library.part.DumpTable;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.progress.RemainingJob;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.function.LongConsumer;

/// Seeded starts: plan one, start it, find those that an earlier run of the program left.
///
/// Methods that throw block; call them off the FX thread. Safe for use by any thread.
public interface Seeding {

    /// Looks at files, images, names and ports and decides everything. Creates nothing.
    ///
    /// @throws OperationFailedException with `SeedUnreadable`, `SeedUnfit`, `ImageUnavailable`, `InvalidInput`, …
    default SeedPlan plan(SeedRequest request) throws OperationFailedException, InterruptedException {
        return plan(request, UnpackProgress.NONE);
    }

    /// The same, and tells how far an archive is unpacked, which may take long; cancel is interrupt, and
    /// nothing of the archive is left then.
    SeedPlan plan(SeedRequest request, UnpackProgress progress) throws OperationFailedException, InterruptedException;

    /// The tables of what is planned, for a part of it to be chosen; none where only all of it can be restored. Blocks
    /// until the dump is read to its end.
    List<DumpTable> tables(SeedPlan plan) throws OperationFailedException, InterruptedException;

    /// Puts what is planned where the entrypoint of a created container restores it at its first start. Blocks until
    /// the
    /// last byte is sent. The container is the caller's, as are the variables in its environment.
    ///
    /// @param sentBytes hears the bytes sent so far
    void deliver(SeedPlan plan, String container, LongConsumer sentBytes)
            throws OperationFailedException, InterruptedException;

    /// Starts in the background and returns at once.
    RunningSeed start(SeedPlan plan);

    /// All starts that this program watches, newest first; ended ones stay until they are dismissed.
    List<RunningSeed> running();

    /// Calls `listener` on a background thread when a start appears in or leaves [#running].
    Subscription listen(Runnable listener);

    /// Takes an ended start off the list. One that still runs stays.
    void dismiss(RunningSeed seed);

    /// Seed jobs on the engine that are not watched here, those at which other programs work among them. Blocks for as
    /// long as the engine takes to list its containers, and asks for no volumes.
    List<RemainingJob> jobs() throws OperationFailedException, InterruptedException;

    /// The same, and volumes of seed jobs whose container is gone. Blocks until the engine has listed its volumes.
    List<RemainingJob> remaining() throws OperationFailedException, InterruptedException;

    /// Goes on watching a job, then finishes it.
    ///
    /// @param handedOver whether the program that started it has left it to this one
    /// @throws OperationFailedException with `NotFound`, `WrongState`, or `SeedHeld` while another program works
    ///     on it
    RunningSeed resume(RemainingJob job, boolean handedOver) throws OperationFailedException, InterruptedException;

    /// The same, of a job that was left.
    default RunningSeed resume(RemainingJob job) throws OperationFailedException, InterruptedException {
        return resume(job, false);
    }

    /// Looks on while another program runs a job. Changes nothing on the engine, whatever becomes of it.
    ///
    /// @throws OperationFailedException with `NotFound` or `WrongState`
    RunningSeed watch(RemainingJob job) throws OperationFailedException, InterruptedException;

    /// Leaves a job that was let go to another program of this computer, so that nobody else takes it meanwhile.
    void handOver(String id, ProcessHandle to) throws InterruptedException;

    /// Removes a job's container and volume. Blocks.
    ///
    /// @throws OperationFailedException with `SeedHeld` where another program works on it, `Busy` where this one
    ///     does
    void cleanUp(RemainingJob job) throws OperationFailedException, InterruptedException;
}
