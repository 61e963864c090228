package dev.seedbed.ui.tasks;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskHandle;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.UserAction;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The long tasks of this window, the newest first, until they are dismissed. Confined to the FX thread.
public final class BackgroundTasks {
    private static final Duration SHOWN_AFTER = Duration.ofMillis(400);

    private final TaskRunner tasks;
    private final ObservableList<BackgroundTask> list = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper();
    private final Set<TaskResult.Subject> runningDatabases = new HashSet<>();
    private final Set<TaskResult.Subject> volumes = new HashSet<>();

    public BackgroundTasks(TaskRunner tasks) {
        this.tasks = tasks;
        tasks.tell(new Waited());
    }

    /// What the user waits for is among the tasks while it lasts, unless it is over in no time. How it ended is
    /// reported where it was begun.
    private final class Waited implements TaskRunner.Waiting {
        private final Map<TaskHandle, BackgroundTask> waited = new HashMap<>();

        @Override
        public void begun(UserAction action, String subject, TaskHandle handle) {
            var task = new BackgroundTask(subject, action);
            task.runs(handle);
            waited.put(handle, task);
            running.set(running.get() + 1);
            tasks.later(SHOWN_AFTER, () -> {
                if (waited.containsKey(handle)) {
                    list.addFirst(task);
                }
            });
        }

        @Override
        public void says(TaskHandle handle, String text, double fraction) {
            BackgroundTask task = waited.get(handle);
            if (task != null) {
                task.at(new TaskState.Running(text, fraction));
            }
        }

        @Override
        public void over(TaskHandle handle) {
            BackgroundTask task = waited.remove(handle);
            if (task != null) {
                running.set(running.get() - 1);
                task.at(new TaskState.ReportedElsewhere());
                list.remove(task);
            }
        }
    }

    /// Blocking work that tells how far it is; cancel is interrupt.
    @FunctionalInterface
    public interface Task<T> {
        T run(Progress progress) throws OperationFailedException, InterruptedException;
    }

    /// Hears on any thread how far a task is.
    @FunctionalInterface
    public interface Progress {
        /// @param fraction from 0 to 1, negative where that is not known
        void at(String text, double fraction);
    }

    /// Begins a task.
    ///
    /// @param title what it is, such as `Export shop_pgdata`; never holds a secret
    /// @param result puts what came of it into words, on the FX thread
    public <T> BackgroundTask start(String title, Task<T> body, Function<T, TaskResult> result) {
        var task = new BackgroundTask(title);
        list.addFirst(task);
        running.set(running.get() + 1);
        Consumer<TaskState.Running> told = tasks.onFxThread(task::at);
        task.runs(tasks.run(
                "task: " + title,
                () -> body.run((text, fraction) -> told.accept(new TaskState.Running(text, fraction))),
                outcome -> {
                    running.set(running.get() - 1);
                    task.at(end(outcome, result));
                }));
        return task;
    }

    /// Dismisses the results about databases that were running and are not any more.
    ///
    /// @param containers ids of the containers of all running databases
    public void showRunning(Set<String> containers) {
        dismissGone(runningDatabases, containers.stream().map(TaskResult.RunningDatabase::new));
    }

    /// Dismisses the results about volumes that are gone.
    ///
    /// @param names of all volumes
    public void showVolumes(Set<String> names) {
        dismissGone(volumes, names.stream().map(TaskResult.NamedVolume::new));
    }

    private void dismissGone(Set<TaskResult.Subject> known, Stream<? extends TaskResult.Subject> now) {
        Set<TaskResult.Subject> gone = Set.copyOf(known);
        known.clear();
        now.forEach(known::add);
        list.removeIf(task -> task.state() instanceof TaskState.Done(TaskResult result)
                && result.next() != null
                && gone.contains(result.next().subject())
                && !known.contains(result.next().subject()));
    }

    private static <T> TaskState end(Outcome<T> outcome, Function<T, TaskResult> result) {
        return switch (outcome) {
            case Outcome.Success(var value) -> new TaskState.Done(result.apply(value));
            case Outcome.Failed(var reason) -> new TaskState.Failed(reason);
            case Outcome.Cancelled() -> new TaskState.Cancelled();
        };
    }

    /// Takes a task that is over from the list.
    public void dismiss(BackgroundTask task) {
        if (task.state().isOver()) {
            list.remove(task);
        }
    }

    /// The one to show where there is room for one: what runs comes first, then what failed, then the newest.
    public Optional<BackgroundTask> current() {
        return list.stream().min(Comparator.comparingInt(task -> rank(task.state())));
    }

    private static int rank(TaskState state) {
        return switch (state) {
            case TaskState.Running _ -> 0;
            case TaskState.Failed _ -> 1;
            case TaskState.Done _, TaskState.Cancelled _, TaskState.ReportedElsewhere _ -> 2;
        };
    }

    public ObservableList<BackgroundTask> list() {
        return list;
    }

    /// How many are at work.
    public ReadOnlyIntegerProperty runningProperty() {
        return running.getReadOnlyProperty();
    }
}
