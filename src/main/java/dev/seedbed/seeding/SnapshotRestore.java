package dev.seedbed.seeding;

import dev.seedbed.engine.program.Subscription;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import java.util.Objects;
import java.util.function.Consumer;

/// Restores where nobody wants more than the snapshot that a restore ends in.
public record SnapshotRestore(Seeding seeding, Snapshots snapshots) {

    /// Blocks; an interruption cancels the restore, and nothing is left of it.
    ///
    /// @param plan of a request that ends with the snapshot
    /// @throws OperationFailedException with what the restore failed with
    public Snapshot run(SeedPlan plan, Consumer<SeedProgress> progress)
            throws OperationFailedException, InterruptedException {
        RunningSeed run = seeding.start(plan);
        SeedProgress end;
        try (Subscription _ = run.listen(progress)) {
            end = await(run);
        }
        seeding.dismiss(run);
        return switch (end.state()) {
            case READY -> snapshots.catalogue().get(plan.id(), plan.seedName());
            case FAILED -> throw new OperationFailedException(Objects.requireNonNull(end.failure()));
            default -> throw new InterruptedException();
        };
    }

    private static SeedProgress await(RunningSeed run) throws InterruptedException {
        try {
            return run.await();
        } catch (InterruptedException e) {
            run.cancel();
            // It has left nothing behind by then.
            run.await();
            throw e;
        }
    }
}
