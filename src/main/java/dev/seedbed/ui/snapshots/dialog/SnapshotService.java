package dev.seedbed.ui.snapshots.dialog;

import dev.seedbed.database.Database;
import dev.seedbed.query.compare.ComparisonProgress;
import dev.seedbed.query.compare.ComparisonResult;
import dev.seedbed.seeding.ClonePlanner;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.snapshot.CleanupSuggestion;
import dev.seedbed.snapshot.change.FlattenPlan;
import dev.seedbed.snapshot.change.UndoForm;
import dev.seedbed.snapshot.change.UndoPlan;
import dev.seedbed.snapshot.clone.CloneRequest;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.DiskUsage;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.snapshot.record.SnapshotOrigin;
import dev.seedbed.snapshot.record.SnapshotRemovalPlan;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// What the screens of snapshots ask for. Everything blocks; cancel is interrupt.
///
/// A database may be given as it was before: its container may have been replaced since.
public interface SnapshotService {

    /// All snapshots of the engine, the oldest first.
    List<Snapshot> all() throws OperationFailedException, InterruptedException;

    /// Whose data these hold, by their ids.
    Map<String, SnapshotOrigin> origins(List<Snapshot> of) throws OperationFailedException, InterruptedException;

    /// The snapshots of a database and those it came from, the oldest first.
    List<Snapshot> timeline(Database database) throws OperationFailedException, InterruptedException;

    /// May take seconds.
    DiskUsage space() throws OperationFailedException, InterruptedException;

    Snapshot take(Database database, SnapshotDetails details, Step.Listener steps)
            throws OperationFailedException, InterruptedException;

    /// Returns what was there before, as a snapshot: going to that undoes it.
    Snapshot rollBack(Database database, Snapshot target, SnapshotDetails kept, Step.Listener steps)
            throws OperationFailedException, InterruptedException;

    /// Returns the id of the container that it has then.
    String adopt(Database database, SnapshotDetails details, Step.Listener steps)
            throws OperationFailedException, InterruptedException;

    /// What undoing an adoption would do.
    UndoPlan planUndo(Database database) throws OperationFailedException, InterruptedException;

    /// Gives an adopted container back. Returns the id of the container that it has then.
    String undoAdoption(Database database, UndoForm form, SnapshotDetails kept, Step.Listener steps)
            throws OperationFailedException, InterruptedException;

    /// Copies the data of a container that is not ours into a snapshot. A running one is away for as long as that
    /// takes.
    Snapshot copy(Database database, SnapshotDetails details, Step.Listener steps)
            throws OperationFailedException, InterruptedException;

    /// What flattening would do. May take seconds.
    FlattenPlan planFlatten(Database database) throws OperationFailedException, InterruptedException;

    /// Makes one layer of those that a database uses.
    ///
    /// @param ownToo whether what it wrote itself becomes part of that
    void flatten(Database database, boolean ownToo, Step.Listener steps)
            throws OperationFailedException, InterruptedException;

    /// How much the engine's disk has left, and which snapshots could go. May take seconds.
    CleanupSuggestion spaceOffer() throws OperationFailedException, InterruptedException;

    /// Returns the snapshot as it is called now.
    Snapshot edit(Snapshot snapshot, SnapshotDetails details, boolean pinned)
            throws OperationFailedException, InterruptedException;

    SnapshotRemovalPlan planRemoval(List<Snapshot> snapshots) throws OperationFailedException, InterruptedException;

    void remove(SnapshotRemovalPlan plan) throws OperationFailedException, InterruptedException;

    /// What became of a snapshot in a database that runs. A server is started on the snapshot for that time.
    ComparisonResult compare(Snapshot snapshot, Database database, Consumer<ComparisonProgress> progress)
            throws OperationFailedException, InterruptedException;

    /// How a snapshot differs from another one of the same kind. Servers are started on both for that time.
    ComparisonResult compare(Snapshot before, Snapshot after, Consumer<ComparisonProgress> progress)
            throws OperationFailedException, InterruptedException;

    /// What a clone is called and where it answers, unless somebody wants it otherwise.
    ClonePlanner.Proposal proposeClone(Snapshot snapshot) throws OperationFailedException, InterruptedException;

    /// What the restore that the snapshot was made by had to tell; nothing for any other snapshot.
    List<PlanNote> notes(Snapshot snapshot) throws OperationFailedException, InterruptedException;

    /// Checks what was typed.
    CloneRequest cloneRequest(Snapshot snapshot, ClonePlanner.Proposal typed, boolean portIsFixed)
            throws OperationFailedException, InterruptedException;

    /// Returns the id of the new database's container.
    String clone(Snapshot snapshot, CloneRequest request, Step.Listener steps)
            throws OperationFailedException, InterruptedException;
}
