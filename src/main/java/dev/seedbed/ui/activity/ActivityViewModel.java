package dev.seedbed.ui.activity;

import dev.seedbed.engine.program.Subscription;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.progress.RemainingJob;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.task.Failure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.UserAction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The seeded starts that this program runs or watches, those that other programs run, and the jobs that an earlier run
/// left on the engine.
///
/// Confined to the FX thread; blocking work goes through [TaskRunner].
public final class ActivityViewModel implements AutoCloseable {
    private final Seeding seeding;
    private final TaskRunner tasks;
    private final Whereabouts whereabouts;
    private final Subscription subscription;
    private final Map<String, SeedPlan> plans = new HashMap<>();
    private BiConsumer<SeedPlan, Runnable> again = (_, _) -> {};

    private final ObservableList<SeedRow> rows = FXCollections.observableArrayList();
    private final ObservableList<SeedRow> rowsView = FXCollections.unmodifiableObservableList(rows);
    private final ObservableList<RemainingJob> remaining = FXCollections.observableArrayList();
    private final ObservableList<RemainingJob> remainingView = FXCollections.unmodifiableObservableList(remaining);
    private final ObservableList<RemainingJob> elsewhere = FXCollections.observableArrayList();
    private final ObservableList<RemainingJob> elsewhereView = FXCollections.unmodifiableObservableList(elsewhere);
    private final ObjectProperty<@Nullable SeedRow> selected = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable SeedProgress> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();

    public ActivityViewModel(Seeding seeding, TaskRunner tasks, Whereabouts whereabouts) {
        this.seeding = seeding;
        this.tasks = tasks;
        this.whereabouts = whereabouts;
        var changed = tasks.<Object>onFxThread(_ -> sync());
        subscription = seeding.listen(() -> changed.accept(this));
        sync();
    }

    /// Starts what the plan says and selects it.
    public SeedRow start(SeedPlan plan) {
        RunningSeed seed = seeding.start(plan);
        plans.put(seed.id(), plan);
        sync();
        SeedRow row = find(seed.id()).orElseGet(() -> add(seed));
        selected.set(row);
        return row;
    }

    /// Selects a start by its id; an unknown id changes nothing.
    public void select(String seedId) {
        find(seedId).ifPresent(selected::set);
    }

    public Optional<SeedRow> find(String seedId) {
        return rows.stream().filter(row -> row.id().equals(seedId)).findFirst();
    }

    /// Takes an ended start off the list.
    public void dismiss(SeedRow row) {
        seeding.dismiss(row.seed());
        sync();
    }

    /// Whether this start was made here, so that it is known how to make it again.
    public boolean canRetry(String seedId) {
        return plans.containsKey(seedId);
    }

    /// Lets `dialog` ask what is to be changed before a start is tried again. It gets the plan that failed, and calls
    /// back when another one was started.
    public void onAgain(BiConsumer<SeedPlan, Runnable> dialog) {
        again = dialog;
    }

    /// Asks what is to be changed, and takes the failed start off the list when another one is made.
    public void retry(SeedRow row) {
        SeedPlan plan = plans.get(row.id());
        if (plan != null) {
            failure.set(null);
            again.accept(plan, () -> dismiss(row));
        }
    }

    /// Finds where a database answers, such as `127.0.0.1:5436`, and hands it to `show`.
    public void findAddress(String databaseId, Consumer<String> show) {
        var _ = tasks.run(
                "address of " + databaseId, () -> whereabouts.address(databaseId), outcome -> outcome.onSuccess(show));
    }

    public void showDatabase(String databaseId) {
        whereabouts.show(databaseId);
    }

    /// Asks the engine which jobs there are besides. Failing to ask is shown by the window already.
    ///
    /// Those with a container are shown at once; volumes without one follow when the engine has listed its volumes.
    public void refreshRemaining() {
        var _ = tasks.run(
                "look for seed jobs",
                seeding::jobs,
                outcome -> outcome.onSuccess(jobs -> {
                    var now = new ArrayList<>(jobs);
                    remaining.stream()
                            .filter(job -> job.containerId().isEmpty())
                            .forEach(now::add);
                    show(now);
                }));
        var _ = tasks.run("look for jobs left behind", seeding::remaining, outcome -> outcome.onSuccess(this::show));
    }

    /// Looks again where what is shown may have changed in another program.
    public void engineChanged() {
        if (!remaining.isEmpty() || !elsewhere.isEmpty()) {
            refreshRemaining();
        }
    }

    private void show(List<RemainingJob> jobs) {
        keep(remaining, jobs.stream().filter(job -> !job.isHeld()).toList());
        keep(elsewhere, jobs.stream().filter(RemainingJob::isHeld).toList());
    }

    private static void keep(ObservableList<RemainingJob> shown, List<RemainingJob> now) {
        if (!shown.equals(now)) {
            shown.setAll(now);
        }
    }

    /// Looks on while another program runs a job.
    public void watch(RemainingJob job) {
        take(UserAction.WATCH, job, () -> seeding.watch(job));
    }

    /// Goes on with a job that a program left.
    public void resume(RemainingJob job) {
        take(UserAction.RESUME, job, () -> seeding.resume(job));
    }

    private void take(UserAction action, RemainingJob job, TaskRunner.Work<RunningSeed> work) {
        act(action, job, work, seed -> {
            remaining.remove(job);
            elsewhere.remove(job);
            sync();
            select(seed.id());
        });
    }

    public void cleanUp(RemainingJob job) {
        TaskRunner.Work<Boolean> work = () -> {
            seeding.cleanUp(job);
            return true;
        };
        act(UserAction.CLEAN_UP, job, work, _ -> remaining.remove(job));
    }

    private <T> void act(UserAction action, RemainingJob job, TaskRunner.Work<T> work, Consumer<T> onDone) {
        failure.set(null);
        var _ = tasks.act(
                action,
                job.name(),
                work,
                outcome -> outcome.handle(onDone, reason -> {
                    failure.set(reason);
                    refreshRemaining();
                }));
    }

    private void sync() {
        List<RunningSeed> now = seeding.running();
        rows.removeIf(row -> {
            boolean gone = now.stream().noneMatch(seed -> seed.id().equals(row.id()));
            if (gone) {
                row.close();
                if (Objects.equals(selected.get(), row)) {
                    selected.set(null);
                }
            }
            return gone;
        });
        for (int i = now.size() - 1; i >= 0; i--) {
            if (find(now.get(i).id()).isEmpty()) {
                var _ = add(now.get(i));
            }
        }
        count();
    }

    private SeedRow add(RunningSeed seed) {
        var row = new SeedRow(seed, tasks);
        rows.addFirst(row);
        row.progressProperty().subscribe(_ -> count());
        if (row.isElsewhere()) {
            row.progressProperty().subscribe(progress -> ended(row, progress));
        }
        return row;
    }

    /// What is no longer watched is listed as what it is.
    private void ended(SeedRow row, SeedProgress progress) {
        if (progress.isOver()) {
            refreshRemaining();
        }
        if (progress.state() == SeedProgress.State.CANCELLED) {
            dismiss(row);
        }
    }

    private void count() {
        var active =
                rows.stream().map(SeedRow::progress).filter(p -> !p.isOver()).toList();
        running.set(active.size());
        current.set(active.isEmpty() ? null : active.getLast());
    }

    @Override
    public void close() {
        subscription.close();
        rows.forEach(SeedRow::close);
    }

    /// Newest first.
    public ObservableList<SeedRow> rows() {
        return rowsView;
    }

    /// At which nobody works.
    public ObservableList<RemainingJob> remaining() {
        return remainingView;
    }

    /// At which other programs work.
    public ObservableList<RemainingJob> elsewhere() {
        return elsewhereView;
    }

    public ObjectProperty<@Nullable SeedRow> selectedProperty() {
        return selected;
    }

    /// How many are not over.
    public ReadOnlyIntegerProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// The oldest one that is not over, for the status bar.
    public ReadOnlyObjectProperty<@Nullable SeedProgress> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
