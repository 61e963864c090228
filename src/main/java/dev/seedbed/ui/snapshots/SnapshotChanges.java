package dev.seedbed.ui.snapshots;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.DatabaseLock;
import dev.seedbed.snapshot.change.FlattenPlan;
import dev.seedbed.snapshot.change.UndoForm;
import dev.seedbed.snapshot.change.UndoPlan;
import dev.seedbed.snapshot.clone.CloneRequest;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.snapshot.record.SnapshotRemovalPlan;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.UserAction;
import dev.seedbed.ui.snapshots.dialog.SnapshotService;
import dev.seedbed.ui.snapshots.dialog.SnapshotTask;
import java.util.List;
import java.util.function.Consumer;

/// What is done to databases and their snapshots, in the background and one thing at a time for each database. A
/// failure
/// stays with its database. Confined to the FX thread.
public final class SnapshotChanges {
    private final SnapshotService snapshots;
    private final TaskRunner tasks;
    private final SnapshotTasks running;
    private final Runnable onEnd;

    /// @param onEnd is called after each change, whatever its outcome
    SnapshotChanges(SnapshotService snapshots, TaskRunner tasks, SnapshotTasks running, Runnable onEnd) {
        this.snapshots = snapshots;
        this.tasks = tasks;
        this.running = running;
        this.onEnd = onEnd;
    }

    /// Freezes what a database contains now.
    public void take(Database database, SnapshotDetails details) {
        change(database, SnapshotTask.Kind.TAKE, "", steps -> snapshots.take(database, details, steps), _ -> {});
    }

    /// Rolls a database back to a snapshot of its timeline; `onKept` takes what was there before.
    public void rollBack(Database database, Snapshot target, SnapshotDetails kept, Consumer<Snapshot> onKept) {
        boolean isOrigin = target.id().equals(database.labels().origin());
        change(
                database,
                isOrigin ? SnapshotTask.Kind.RESET : SnapshotTask.Kind.ROLL_BACK,
                target.id(),
                steps -> snapshots.rollBack(database, target, kept, steps),
                onKept);
    }

    /// Brings a container under this program; `onAdopted` takes the id of the container it has then. Does nothing with
    /// one that is ours already.
    public void adopt(Database database, SnapshotDetails details, Consumer<String> onAdopted) {
        if (!database.ours()) {
            change(
                    database,
                    SnapshotTask.Kind.ADOPT,
                    "",
                    steps -> snapshots.adopt(database, details, steps),
                    onAdopted);
        }
    }

    /// Whether a database was made by somebody else, and can be given back.
    static boolean isAdopted(Database database) {
        return !database.labels().adopted().isEmpty();
    }

    /// Finds out what undoing an adoption would do, then calls `onPlanned`. Does nothing with one that was not adopted.
    void planUndo(Database database, Consumer<UndoPlan> onPlanned) {
        if (isAdopted(database)) {
            plan(database, UserAction.PLAN_CHANGE, database.name(), () -> snapshots.planUndo(database), onPlanned);
        }
    }

    /// Gives an adopted container back; `onDone` takes the id of the container it has then.
    public void undoAdoption(Database adopted, UndoForm form, SnapshotDetails kept, Consumer<String> onDone) {
        change(
                adopted,
                SnapshotTask.Kind.UNDO_ADOPTION,
                "",
                steps -> snapshots.undoAdoption(adopted, form, kept, steps),
                onDone);
    }

    /// Copies the data of a container that is not ours; `onCopied` takes the snapshot.
    public void copy(Database database, SnapshotDetails details, Consumer<Snapshot> onCopied) {
        if (!database.ours()) {
            change(database, SnapshotTask.Kind.COPY, "", steps -> snapshots.copy(database, details, steps), onCopied);
        }
    }

    /// Finds out what flattening a database would do, then calls `onPlanned`.
    void planFlatten(Database database, Consumer<FlattenPlan> onPlanned) {
        plan(database, UserAction.PLAN_CHANGE, database.name(), () -> snapshots.planFlatten(database), onPlanned);
    }

    /// Makes one layer of those that a database uses.
    public void flatten(Database database, boolean ownToo, Runnable onDone) {
        change(
                database,
                SnapshotTask.Kind.FLATTEN,
                "",
                steps -> {
                    snapshots.flatten(database, ownToo, steps);
                    return database;
                },
                _ -> onDone.run());
    }

    public void edit(Database database, Snapshot snapshot, SnapshotDetails details, boolean pinned) {
        change(
                database,
                SnapshotTask.Kind.EDIT,
                snapshot.id(),
                _ -> snapshots.edit(snapshot, details, pinned),
                _ -> {});
    }

    /// Finds out what a removal would take away, then calls `onPlanned`.
    public void planRemoval(Database database, Snapshot snapshot, Consumer<SnapshotRemovalPlan> onPlanned) {
        plan(
                database,
                UserAction.PLAN_REMOVAL,
                snapshot.name(),
                () -> snapshots.planRemoval(List.of(snapshot)),
                onPlanned);
    }

    public void remove(Database database, SnapshotRemovalPlan plan) {
        String first =
                plan.snapshots().isEmpty() ? "" : plan.snapshots().getFirst().id();
        change(
                database,
                SnapshotTask.Kind.REMOVE,
                first,
                _ -> {
                    snapshots.remove(plan);
                    return first;
                },
                _ -> {});
    }

    /// Starts a new database on a snapshot; `onStarted` takes the id of its container.
    public void clone(Database database, Snapshot snapshot, CloneRequest request, Consumer<String> onStarted) {
        change(
                database,
                SnapshotTask.Kind.CLONE,
                snapshot.id(),
                steps -> snapshots.clone(snapshot, request, steps),
                onStarted);
    }

    private <T> void plan(
            Database database, UserAction action, String subject, TaskRunner.Work<T> work, Consumer<T> onPlanned) {
        String key = DatabaseLock.key(database);
        var _ = tasks.act(
                action, subject, work, outcome -> outcome.handle(onPlanned, reason -> running.fail(key, reason)));
    }

    private <T> void change(
            Database database,
            SnapshotTask.Kind kind,
            String snapshotId,
            SnapshotTasks.Change<T> change,
            Consumer<T> onDone) {
        running.run(database, kind, snapshotId, change, onDone, onEnd);
    }
}
