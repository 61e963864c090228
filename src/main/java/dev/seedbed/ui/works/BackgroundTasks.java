package dev.seedbed.ui.works;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskHandle;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.UserAction;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The long works of this window, the newest first, until they are dismissed. Confined to the FX thread.
public final class BackgroundTasks {
    private static final Duration SHOWN_AFTER = Duration.ofMillis(400);

    private final TaskRunner tasks;
    private final ObservableList<BackgroundTask> list = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper();

    public BackgroundTasks(TaskRunner tasks) {
        this.tasks = tasks;
        tasks.tell(new Waited());
    }

    /// What the user waits for is among the works while it lasts, unless it is over in no time. How it ended is told
    /// where it was begun.
    private final class Waited implements TaskRunner.Waiting {
        private final Map<TaskHandle, BackgroundTask> waited = new HashMap<>();

        @Override
        public void begun(UserAction action, String subject, TaskHandle handle) {
            var work = new BackgroundTask(subject, action);
            work.runs(handle);
            waited.put(handle, work);
            running.set(running.get() + 1);
            tasks.later(SHOWN_AFTER, () -> {
                if (waited.containsKey(handle)) {
                    list.addFirst(work);
                }
            });
        }

        @Override
        public void says(TaskHandle handle, String text, double fraction) {
            BackgroundTask work = waited.get(handle);
            if (work != null) {
                work.at(new TaskState.Running(text, fraction));
            }
        }

        @Override
        public void over(TaskHandle handle) {
            BackgroundTask work = waited.remove(handle);
            if (work != null) {
                running.set(running.get() - 1);
                work.at(new TaskState.ToldElsewhere());
                list.remove(work);
            }
        }
    }

    /// Blocking work that tells how far it is; cancel is interrupt.
    @FunctionalInterface
    public interface Task<T> {
        T run(Progress progress) throws OperationFailedException, InterruptedException;
    }

    /// Hears on any thread how far a work is.
    @FunctionalInterface
    public interface Progress {
        /// @param fraction from 0 to 1, negative where that is not known
        void at(String text, double fraction);
    }

    /// Begins a work.
    ///
    /// @param title what it is, such as `Export shop_pgdata`; never holds a secret
    /// @param result puts what came of it into words, on the FX thread
    public <T> BackgroundTask start(String title, Task<T> task, Function<T, TaskResult> result) {
        var work = new BackgroundTask(title);
        list.addFirst(work);
        running.set(running.get() + 1);
        Consumer<TaskState.Running> told = tasks.onFxThread(work::at);
        work.runs(tasks.run(
                "work: " + title,
                () -> task.run((text, fraction) -> told.accept(new TaskState.Running(text, fraction))),
                outcome -> {
                    running.set(running.get() - 1);
                    work.at(end(outcome, result));
                }));
        return work;
    }

    private static <T> TaskState end(Outcome<T> outcome, Function<T, TaskResult> result) {
        return switch (outcome) {
            case Outcome.Success(var value) -> new TaskState.Done(result.apply(value));
            case Outcome.Failed(var reason) -> new TaskState.Failed(reason);
            case Outcome.Cancelled() -> new TaskState.Cancelled();
        };
    }

    /// Takes a work that is over from the list.
    public void dismiss(BackgroundTask work) {
        if (work.state().isOver()) {
            list.remove(work);
        }
    }

    /// The one to show where there is room for one: what runs comes first, then what failed, then the newest.
    public Optional<BackgroundTask> foremost() {
        return list.stream().min(Comparator.comparingInt(work -> rank(work.state())));
    }

    private static int rank(TaskState state) {
        return switch (state) {
            case TaskState.Running _ -> 0;
            case TaskState.Failed _ -> 1;
            case TaskState.Done _, TaskState.Cancelled _, TaskState.ToldElsewhere _ -> 2;
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
