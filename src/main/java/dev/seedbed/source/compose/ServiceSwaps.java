package dev.seedbed.source.compose;

import dev.seedbed.database.Database;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.change.UndoForm;
import dev.seedbed.snapshot.change.UndoPlan;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SnapshotFailure;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// Lets running services continue with other data, and with their own again.
///
/// Everything blocks; cancel is interrupt and takes back what was begun. Safe for use by any thread.
public final class ServiceSwaps {
    private final Seeding seeding;
    private final Snapshots snapshots;

    public ServiceSwaps(Seeding seeding, Snapshots snapshots) {
        this.seeding = seeding;
        this.snapshots = snapshots;
    }

    /// Restores a seed with the image and the names of a service, which runs on meanwhile.
    ///
    /// @return the snapshot that the service can be given; one that was made of this seed before where there is one
    /// @throws OperationFailedException with `WrongState` where it does not run, or what a restore fails with
    public Snapshot restore(ComposeDatabase database, Path seed, Consumer<SeedProgress> listener)
            throws OperationFailedException, InterruptedException {
        SeedPlan plan = seeding.plan(ComposeSwap.restore(database, seed));
        RunningSeed run = seeding.start(plan);
        SeedProgress end;
        try (Subscription _ = run.listen(listener)) {
            end = await(run);
        }
        seeding.dismiss(run);
        return switch (end.state()) {
            case READY -> made(plan);
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

    /// The snapshot that a restore ended in, or that it found there.
    public Snapshot made(SeedPlan plan) throws OperationFailedException, InterruptedException {
        Optional<Snapshot> made = snapshots.catalogue().byId(plan.id());
        Snapshot before = plan.restored();
        if (made.isEmpty() && before != null) {
            return before;
        }
        return made.orElseThrow(() -> new OperationFailedException(new Failure.NotFound("snapshot", plan.seedName())));
    }

    /// Lets a service that runs continue with a snapshot. It is down for about a second; its address, networks,
    /// environment and accounts stay.
    ///
    /// @param kept what the snapshot of its present data is to be called
    /// @return that snapshot
    /// @throws OperationFailedException as [Snapshots#exchangeData] does
    public Snapshot swap(ComposeDatabase database, Snapshot data, SnapshotDetails kept, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        return snapshots.exchangeData(ComposeSwap.running(database), data, kept, steps);
    }

    /// What undoing all swaps of a service would do. Changes nothing.
    ///
    /// @throws OperationFailedException with `WrongState` where its data was not swapped, `NotFound` where the
    ///     snapshot of its own data was removed
    public SwapUndo planUndo(ComposeDatabase database) throws OperationFailedException, InterruptedException {
        Database container = ComposeSwap.swapped(database);
        if (container.labels().isAdoptedBySwap()) {
            UndoPlan plan = snapshots.planUndo(container);
            return new SwapUndo(container, plan.volume(), null, plan.inTheWay());
        }
        String id = container.labels().swapped();
        Snapshot own = snapshots.catalogue().get(id, id);
        return new SwapUndo(container, "", own, List.of());
    }

    /// Lets a service continue with its own data, in the state in which it was left by the first swap. A container
    /// that the swap adopted is given back; one that was managed before stays so.
    ///
    /// @param drop whether what was written since is lost instead of kept
    /// @param kept what the snapshot of that is to be called
    /// @return that snapshot; empty where it was dropped
    public Optional<Snapshot> undo(SwapUndo plan, boolean drop, SnapshotDetails kept, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        Database container = plan.container();
        if (!plan.isPossible()) {
            throw inUse(container, plan.inTheWay());
        }
        Snapshot own = plan.own();
        if (own == null) {
            return snapshots.undoAdoption(
                    container, drop ? UndoForm.AS_ADOPTED : UndoForm.AS_ADOPTED_KEEPING, kept, steps);
        }
        Snapshot written = snapshots.exchangeData(container, own, kept, steps);
        // It was pinned as the way back; nothing leads to it any more.
        var _ = snapshots.edit(own, SnapshotDetails.of(own), false);
        if (!drop) {
            return Optional.of(written);
        }
        snapshots.remove(snapshots.planRemoval(List.of(written)));
        return Optional.empty();
    }

    /// What making a swap independent of this program would do. Changes nothing.
    ///
    /// @throws OperationFailedException with `WrongState` where its data was not swapped, `NotFreezable`
    ///     (`USED_AS_BASE`) where snapshots need the volume that compose would write again without the file
    public OverridePlan planOverride(ComposeDatabase database, OverrideFile file, OverrideFile.Comment comment)
            throws OperationFailedException, InterruptedException {
        Database container = ComposeSwap.swapped(database);
        UndoPlan plan = snapshots.planUndo(container);
        if (!plan.inTheWay().isEmpty()) {
            throw inUse(container, plan.inTheWay());
        }
        String standsOn = container.labels().parent();
        String target = snapshots.catalogue().get(standsOn, standsOn).dataMount();
        return OverridePlan.of(database, container, file, target, plan.dissolved(), comment);
    }

    /// Carries it out: copies the data into a plain volume, gives the container back on that, and writes the file.
    public void override(OverridePlan plan, Step.Listener steps) throws OperationFailedException, InterruptedException {
        snapshots.giveBackOn(plan.container(), plan.layer(), steps);
        // Compose may write that volume from now on.
        snapshots.remove(snapshots.planRemoval(plan.removed()));
        plan.file().write(plan.content());
    }

    private static OperationFailedException inUse(Database container, List<String> inTheWay) {
        return new OperationFailedException(new SnapshotFailure.NotFreezable(
                container.name(), SnapshotFailure.Obstacle.USED_AS_BASE, String.join(", ", inTheWay)));
    }
}
