package dev.seedbed.ui.snapshots;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.DatabaseLock;
import dev.seedbed.snapshot.change.FlattenPlan;
import dev.seedbed.snapshot.change.UndoForm;
import dev.seedbed.snapshot.change.UndoPlan;
import dev.seedbed.snapshot.clone.CloneRequest;
import dev.seedbed.snapshot.record.DiskUsage;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.snapshot.record.SnapshotRemovalPlan;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.UserAction;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.snapshots.dialog.SnapshotService;
import dev.seedbed.ui.snapshots.dialog.SnapshotTask;
import dev.seedbed.ui.snapshots.dialog.SnapshotTexts;
import dev.seedbed.ui.snapshots.dialog.TimelineLine;
import dev.seedbed.ui.tasks.RefreshLoop;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// State of the snapshots of the database in front. Confined to the FX thread; the work goes through [TaskRunner].
public final class SnapshotsViewModel {

    /// What is to be seen.
    public enum Stage {
        NONE,
        NOT_OURS,
        LOADING,
        SHOWN
    }

    private final SnapshotService snapshots;
    private final TaskRunner tasks;

    private final ObservableList<TimelineLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.NONE);
    private final ReadOnlyObjectWrapper<@Nullable SnapshotTask> task = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable DiskUsage> space = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Database> front = new ReadOnlyObjectWrapper<>();
    private final SnapshotTasks snapshotTasks;
    private List<Snapshot> timeline = List.of();
    private @Nullable Database database;
    private String key = "";
    private boolean inFront;
    private boolean listing;
    private boolean listAgain;
    private final RefreshLoop<DiskUsage> measuring;

    /// @param mark hears which databases are interrupted
    public SnapshotsViewModel(SnapshotService snapshots, TaskRunner tasks, Messages messages, DatabaseMark mark) {
        this.snapshots = snapshots;
        this.tasks = tasks;
        this.measuring = new RefreshLoop<>(
                tasks, "measure snapshots", () -> snapshots::space, outcome -> outcome.onSuccess(this::measured));
        this.snapshotTasks = new SnapshotTasks(tasks, new SnapshotTexts(messages)::task, mark, this::tellState);
    }

    /// Hears on the FX thread that a database is being changed, or no longer.
    @FunctionalInterface
    public interface DatabaseMark {
        void changing(Database database, boolean now);
    }

    /// Shows another database, a new picture of the same one, or none.
    public void show(@Nullable Database next) {
        String nextKey = next == null ? "" : DatabaseLock.key(next);
        boolean another = !nextKey.equals(key);
        boolean changed = another || (next != null && !next.equals(database));
        database = next;
        front.set(next);
        key = nextKey;
        if (another) {
            timeline = List.of();
            lines.clear();
        }
        tellState();
        if (next == null) {
            stage.set(Stage.NONE);
        } else if (!next.ours()) {
            stage.set(Stage.NOT_OURS);
        } else if (another || stage.get() == Stage.NOT_OURS) {
            stage.set(Stage.LOADING);
        }
        if (changed) {
            refresh();
        }
    }

    public void setInFront(boolean now) {
        inFront = now;
        refresh();
    }

    /// Lists again, then measures. While a listing is in progress, one more follows it.
    public void refresh() {
        Database shown = database;
        if (!inFront || shown == null || !shown.ours()) {
            return;
        }
        if (listing) {
            listAgain = true;
            return;
        }
        listing = true;
        String mine = key;
        var _ = tasks.run("list snapshots", () -> snapshots.timeline(shown), outcome -> {
            listing = false;
            if (mine.equals(key)) {
                switch (outcome) {
                    case Outcome.Success(var found) -> {
                        timeline = found;
                        stage.set(Stage.SHOWN);
                        rebuild();
                        measuring.refresh();
                    }
                    case Outcome.Failed(var reason) -> snapshotTasks.fail(mine, reason);
                    case Outcome.Cancelled() -> {}
                }
            }
            if (listAgain || !mine.equals(key)) {
                listAgain = false;
                refresh();
            }
        });
    }

    private void measured(DiskUsage measured) {
        space.set(measured);
        rebuild();
    }

    private void rebuild() {
        Database shown = database;
        if (shown != null && stage.get() == Stage.SHOWN) {
            List<TimelineLine> fresh = TimelineLines.of(shown, timeline, space.get());
            if (!fresh.equals(lines)) {
                lines.setAll(fresh);
            }
        }
    }

    /// Freezes what the database holds now.
    public void take(SnapshotDetails details) {
        Database now = database;
        if (now != null) {
            change(now, SnapshotTask.Kind.TAKE, "", steps -> snapshots.take(now, details, steps), _ -> {});
        }
    }

    /// Puts the database to a snapshot of its timeline; `onKept` takes what was there before.
    public void rollBack(Snapshot target, SnapshotDetails kept, Consumer<Snapshot> onKept) {
        Database now = database;
        if (now != null) {
            rollBack(now, target, kept, onKept);
        }
    }

    /// The same for a database that need not be the one in front.
    public void rollBack(Database which, Snapshot target, SnapshotDetails kept, Consumer<Snapshot> onKept) {
        boolean isOrigin = target.id().equals(which.labels().origin());
        change(
                which,
                isOrigin ? SnapshotTask.Kind.RESET : SnapshotTask.Kind.ROLL_BACK,
                target.id(),
                steps -> snapshots.rollBack(which, target, kept, steps),
                onKept);
    }

    /// Brings a container under this program; `onAdopted` takes the id of the container it has then.
    public void adopt(SnapshotDetails details, Consumer<String> onAdopted) {
        Database now = database;
        if (now != null && !now.ours()) {
            change(
                    now,
                    SnapshotTask.Kind.ADOPT,
                    "",
                    steps -> {
                        snapshots.adopt(now, details, steps);
                        return snapshots.containerOf(now);
                    },
                    onAdopted);
        }
    }

    /// Finds out what undoing an adoption would do, then calls `onPlanned`.
    void planUndo(Consumer<UndoPlan> onPlanned) {
        Database now = database;
        if (now != null && isAdopted(now)) {
            String mine = key;
            var _ = tasks.act(
                    UserAction.PLAN_CHANGE,
                    now.name(),
                    () -> snapshots.planUndo(now),
                    outcome -> snapshotTasks.onSuccess(mine, outcome, onPlanned));
        }
    }

    /// Gives an adopted container back; `onDone` takes the id of the container it has then.
    public void undoAdoption(Database adopted, UndoForm form, SnapshotDetails kept, Consumer<String> onDone) {
        change(
                adopted,
                SnapshotTask.Kind.UNDO_ADOPTION,
                "",
                steps -> {
                    snapshots.undoAdoption(adopted, form, kept, steps);
                    return snapshots.containerNamed(adopted.name());
                },
                onDone);
    }

    /// Whether a database was made by somebody else and is undone to that.
    static boolean isAdopted(Database database) {
        return !database.labels().adopted().isEmpty();
    }

    /// Copies the data of a container that is not ours; `onCopied` takes the snapshot.
    public void copy(SnapshotDetails details, Consumer<Snapshot> onCopied) {
        Database now = database;
        if (now != null && !now.ours()) {
            change(now, SnapshotTask.Kind.COPY, "", steps -> snapshots.copy(now, details, steps), onCopied);
        }
    }

    /// Finds out what flattening a database would do, then calls `onPlanned`; it need not be the one in front.
    void planFlatten(Database which, Consumer<FlattenPlan> onPlanned) {
        String mine = DatabaseLock.key(which);
        var _ = tasks.act(
                UserAction.PLAN_CHANGE,
                which.name(),
                () -> snapshots.planFlatten(which),
                outcome -> snapshotTasks.onSuccess(mine, outcome, onPlanned));
    }

    /// Makes one layer of those that a database uses.
    public void flatten(Database which, boolean ownToo, Runnable onDone) {
        change(
                which,
                SnapshotTask.Kind.FLATTEN,
                "",
                steps -> {
                    snapshots.flatten(which, ownToo, steps);
                    return which;
                },
                _ -> onDone.run());
    }

    public void edit(Snapshot snapshot, SnapshotDetails details, boolean pinned) {
        Database now = database;
        if (now != null) {
            change(
                    now,
                    SnapshotTask.Kind.EDIT,
                    snapshot.id(),
                    _ -> {
                        snapshots.edit(snapshot, details, pinned);
                        return snapshot.id();
                    },
                    _ -> {});
        }
    }

    /// Finds out what a removal would take away, then calls `onPlanned`.
    public void planRemoval(Snapshot snapshot, Consumer<SnapshotRemovalPlan> onPlanned) {
        String mine = key;
        var _ = tasks.act(
                UserAction.PLAN_REMOVAL,
                snapshot.name(),
                () -> snapshots.planRemoval(List.of(snapshot)),
                outcome -> snapshotTasks.onSuccess(mine, outcome, onPlanned));
    }

    public void remove(SnapshotRemovalPlan plan) {
        Database now = database;
        if (now != null) {
            String first = plan.snapshots().isEmpty()
                    ? ""
                    : plan.snapshots().getFirst().id();
            change(
                    now,
                    SnapshotTask.Kind.REMOVE,
                    first,
                    _ -> {
                        snapshots.remove(plan);
                        return first;
                    },
                    _ -> {});
        }
    }

    /// Starts a new database on a snapshot; `onStarted` takes the id of its container.
    public void clone(Snapshot snapshot, CloneRequest request, Consumer<String> onStarted) {
        Database now = database;
        if (now != null) {
            change(
                    now,
                    SnapshotTask.Kind.CLONE,
                    snapshot.id(),
                    steps -> snapshots.clone(snapshot, request, steps),
                    onStarted);
        }
    }

    private <T> void change(
            Database which,
            SnapshotTask.Kind kind,
            String snapshotId,
            SnapshotTasks.Change<T> change,
            Consumer<T> onDone) {
        snapshotTasks.run(which, kind, snapshotId, change, onDone, this::refresh);
    }

    public void dismissFailure() {
        snapshotTasks.dismissFailure(key);
    }

    private void tellState() {
        task.set(snapshotTasks.of(key));
        failure.set(snapshotTasks.failure(key));
    }

    /// The snapshot that a reset leads to, if it is still there.
    public Optional<Snapshot> origin() {
        Database now = database;
        String id = now == null ? "" : now.labels().origin();
        return timeline.stream().filter(snapshot -> snapshot.id().equals(id)).findFirst();
    }

    /// What the database is called that a snapshot was taken of, or the seed; empty where that is not known.
    String origin(Snapshot snapshot) {
        Database now = database;
        if (now != null && snapshot.timeline().equals(key)) {
            return now.name();
        }
        return snapshot.timeline().isEmpty() ? snapshot.seedName() : snapshot.databaseName();
    }

    DiskUsage.@Nullable OfSnapshot size(Snapshot snapshot) {
        DiskUsage measured = space.get();
        return measured == null ? null : measured.snapshots().get(snapshot.id());
    }

    public @Nullable Database database() {
        return database;
    }

    ReadOnlyObjectProperty<@Nullable Database> databaseProperty() {
        return front.getReadOnlyProperty();
    }

    /// The present first, then the snapshots, the newest first.
    public ObservableList<TimelineLine> lines() {
        return lines;
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// What is being done to the database in front, null for nothing.
    public ReadOnlyObjectProperty<@Nullable SnapshotTask> taskProperty() {
        return task.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// As last measured, null before.
    public ReadOnlyObjectProperty<@Nullable DiskUsage> spaceProperty() {
        return space.getReadOnlyProperty();
    }

    SnapshotService service() {
        return snapshots;
    }
}
