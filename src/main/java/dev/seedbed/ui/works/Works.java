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
public final class Works {
    private static final Duration SHOWN_AFTER = Duration.ofMillis(400);

    private final TaskRunner tasks;
    private final ObservableList<Work> list = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper();

    public Works(TaskRunner tasks) {
        this.tasks = tasks;
        tasks.tell(new Waited());
    }

    /// What the user waits for is among the works while it lasts, unless it is over in no time. How it ended is told
    /// where it was begun.
    private final class Waited implements TaskRunner.Waiting {
        private final Map<TaskHandle, Work> waited = new HashMap<>();

        @Override
        public void begun(UserAction action, String subject, TaskHandle handle) {
            var work = new Work(subject, action);
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
            Work work = waited.get(handle);
            if (work != null) {
                work.at(new WorkState.Running(text, fraction));
            }
        }

        @Override
        public void over(TaskHandle handle) {
            Work work = waited.remove(handle);
            if (work != null) {
                running.set(running.get() - 1);
                work.at(new WorkState.ToldElsewhere());
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
    public <T> Work start(String title, Task<T> task, Function<T, WorkResult> result) {
        var work = new Work(title);
        list.addFirst(work);
        running.set(running.get() + 1);
        Consumer<WorkState.Running> told = tasks.onFxThread(work::at);
        work.runs(tasks.run(
                "work: " + title,
                () -> task.run((text, fraction) -> told.accept(new WorkState.Running(text, fraction))),
                outcome -> {
                    running.set(running.get() - 1);
                    work.at(end(outcome, result));
                }));
        return work;
    }

    private static <T> WorkState end(Outcome<T> outcome, Function<T, WorkResult> result) {
        return switch (outcome) {
            case Outcome.Success(var value) -> new WorkState.Done(result.apply(value));
            case Outcome.Failed(var reason) -> new WorkState.Failed(reason);
            case Outcome.Cancelled() -> new WorkState.Cancelled();
        };
    }

    /// Takes a work that is over from the list.
    public void dismiss(Work work) {
        if (work.state().isOver()) {
            list.remove(work);
        }
    }

    /// The one to show where there is room for one: what runs comes first, then what failed, then the newest.
    public Optional<Work> foremost() {
        return list.stream().min(Comparator.comparingInt(work -> rank(work.state())));
    }

    private static int rank(WorkState state) {
        return switch (state) {
            case WorkState.Running _ -> 0;
            case WorkState.Failed _ -> 1;
            case WorkState.Done _, WorkState.Cancelled _, WorkState.ToldElsewhere _ -> 2;
        };
    }

    public ObservableList<Work> list() {
        return list;
    }

    /// How many are at work.
    public ReadOnlyIntegerProperty runningProperty() {
        return running.getReadOnlyProperty();
    }
}
