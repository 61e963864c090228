package dev.seedbed.ui.snapshots;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.DatabaseLock;
import dev.seedbed.database.lifecycle.VolumeSizes;
import dev.seedbed.snapshot.record.DiskUsage;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.Failure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.snapshots.dialog.SnapshotService;
import dev.seedbed.ui.snapshots.dialog.SnapshotTask;
import dev.seedbed.ui.snapshots.dialog.SnapshotTexts;
import dev.seedbed.ui.snapshots.dialog.TimelineLine;
import dev.seedbed.ui.tasks.RefreshLoop;
import java.util.List;
import java.util.Optional;
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
    private @Nullable DiskUsage space;
    private final ReadOnlyObjectWrapper<@Nullable Database> front = new ReadOnlyObjectWrapper<>();
    private final SnapshotTasks snapshotTasks;
    private final SnapshotChanges changes;
    private List<Snapshot> timeline = List.of();
    private @Nullable Database database;
    private String key = "";
    private String measuredAgain = "";
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
        this.changes = new SnapshotChanges(snapshots, tasks, snapshotTasks, this::refresh);
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
                outcome.handle(this::listed, reason -> snapshotTasks.fail(mine, reason));
            }
            if (listAgain || !mine.equals(key)) {
                listAgain = false;
                refresh();
            }
        });
    }

    private void listed(List<Snapshot> found) {
        timeline = found;
        stage.set(Stage.SHOWN);
        rebuild();
        measuring.refresh();
    }

    private void measured(DiskUsage measured) {
        space = measured;
        rebuild();
        Database shown = database;
        if (shown == null || shown.id().equals(measuredAgain)) {
            return;
        }
        DiskUsage.OfDatabase own = measured.databases().get(shown.id());
        if (own != null && own.ownBytes() < 0) {
            // Once for each container: it was measured in its first seconds.
            measuredAgain = shown.id();
            tasks.later(VolumeSizes.SETTLING, measuring::refreshUnlessRunning);
        }
    }

    private void rebuild() {
        Database shown = database;
        if (shown != null && stage.get() == Stage.SHOWN) {
            List<TimelineLine> fresh = TimelineLines.of(shown, timeline, space);
            if (!fresh.equals(lines)) {
                lines.setAll(fresh);
            }
        }
    }

    /// What can be done to databases and their snapshots, whether or not they are in front.
    public SnapshotChanges changes() {
        return changes;
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
        DiskUsage measured = space;
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

    SnapshotService service() {
        return snapshots;
    }
}
