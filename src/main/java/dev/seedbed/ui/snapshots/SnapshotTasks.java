package dev.seedbed.ui.snapshots;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.DatabaseLock;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.TaskHandle;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.UserAction;
import dev.seedbed.ui.snapshots.dialog.SnapshotTask;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is being done to databases, and how it failed: one thing at a time for each. Confined to the FX thread.
final class SnapshotTasks {
    private final TaskRunner tasks;
    private final Function<SnapshotTask, String> words;
    private final SnapshotsViewModel.DatabaseMark mark;
    private final Runnable onChange;
    private final Map<String, SnapshotTask> running = new HashMap<>();
    private final Map<String, TaskHandle> handles = new HashMap<>();
    private final Map<String, Failure> failures = new HashMap<>();

    /// @param words what is shown while it lasts
    /// @param onChange is called when something began, went on, ended or failed
    SnapshotTasks(
            TaskRunner tasks,
            Function<SnapshotTask, String> words,
            SnapshotsViewModel.DatabaseMark mark,
            Runnable onChange) {
        this.tasks = tasks;
        this.words = words;
        this.mark = mark;
        this.onChange = onChange;
    }

    /// Blocking work that tells of its steps.
    @FunctionalInterface
    interface Change<T> {
        T run(Step.Listener steps) throws OperationFailedException, InterruptedException;
    }

    /// Does nothing while something else is being done to the database.
    ///
    /// @param onDone takes the result of a success
    /// @param onEnd is called whatever the outcome, after that
    <T> void run(
            Database which,
            SnapshotTask.Kind kind,
            String snapshotId,
            Change<T> change,
            Consumer<T> onDone,
            Runnable onEnd) {
        String key = DatabaseLock.key(which);
        if (running.containsKey(key)) {
            return;
        }
        var begun = new SnapshotTask(kind, snapshotId, Step.PREPARE, -1, -1);
        running.put(key, begun);
        failures.remove(key);
        onChange.run();
        if (kind.changesDatabase()) {
            mark.changing(which, true);
        }
        Consumer<SnapshotTask> told = tasks.onFxThread(now -> {
            if (running.containsKey(key)) {
                running.put(key, now);
                tell(key);
                onChange.run();
            }
        });
        Step.Listener steps = (step, done, total) -> told.accept(begun.at(step, done, total));
        TaskHandle handle = tasks.act(UserAction.SNAPSHOT, which.name(), () -> change.run(steps), outcome -> {
            running.remove(key);
            handles.remove(key);
            if (kind.changesDatabase()) {
                mark.changing(which, false);
            }
            onChange.run();
            outcome.handle(onDone, reason -> fail(key, reason));
            onEnd.run();
        });
        if (running.containsKey(key)) {
            handles.put(key, handle);
            tell(key);
        }
    }

    private void tell(String key) {
        SnapshotTask now = running.get(key);
        TaskHandle handle = handles.get(key);
        if (now != null && handle != null) {
            tasks.says(handle, words.apply(now), now.fraction());
        }
    }

    void fail(String key, Failure reason) {
        failures.put(key, reason);
        onChange.run();
    }

    void dismissFailure(String key) {
        failures.remove(key);
        onChange.run();
    }

    @Nullable
    SnapshotTask of(String key) {
        return running.get(key);
    }

    @Nullable
    Failure failure(String key) {
        return failures.get(key);
    }
}
