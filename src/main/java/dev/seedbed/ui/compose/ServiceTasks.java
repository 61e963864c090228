package dev.seedbed.ui.compose;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.TaskHandle;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.UserAction;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is being done to services, and how it failed: one thing at a time for each. Confined to the FX thread.
final class ServiceTasks {
    private final TaskRunner tasks;
    private final Function<ServiceTask, String> words;
    private final Runnable onChange;
    private final Map<String, ServiceTask> running = new HashMap<>();
    private final Map<String, TaskHandle> handles = new HashMap<>();
    private final Map<String, Failure> failures = new HashMap<>();

    /// @param words what is shown while it lasts
    /// @param onChange is called when something began, went on, ended or failed
    ServiceTasks(TaskRunner tasks, Function<ServiceTask, String> words, Runnable onChange) {
        this.tasks = tasks;
        this.words = words;
        this.onChange = onChange;
    }

    /// Blocking work that tells how far it is, on any thread.
    @FunctionalInterface
    interface Change<T> {
        T run(Consumer<ServiceTask> told) throws OperationFailedException, InterruptedException;
    }

    /// Does nothing while something else is being done to the service.
    ///
    /// @param key of the service in its file
    /// @param onDone takes the result of a success
    /// @param onEnd is called whatever the outcome, after that
    <T> void run(String key, String name, ServiceTask.Kind kind, Change<T> change, Consumer<T> onDone, Runnable onEnd) {
        if (running.containsKey(key)) {
            return;
        }
        running.put(key, ServiceTask.begun(kind));
        failures.remove(key);
        onChange.run();
        Consumer<ServiceTask> told = tasks.onFxThread(now -> show(key, now));
        UserAction action = kind == ServiceTask.Kind.START ? UserAction.START : UserAction.SWAP_DATA;
        TaskHandle handle = tasks.act(action, name, () -> change.run(told), outcome -> {
            running.remove(key);
            handles.remove(key);
            outcome.handle(onDone, reason -> failures.put(key, reason));
            onChange.run();
            onEnd.run();
        });
        if (running.containsKey(key)) {
            handles.put(key, handle);
            onChange.run();
        }
    }

    private void show(String key, ServiceTask now) {
        ServiceTask before = running.get(key);
        TaskHandle handle = handles.get(key);
        if (before == null) {
            return;
        }
        ServiceTask shown = before.cancelling() ? now.cancelled() : now;
        running.put(key, shown);
        if (handle != null) {
            tasks.says(handle, words.apply(shown), shown.fraction());
        }
        onChange.run();
    }

    void cancel(String key) {
        TaskHandle handle = handles.get(key);
        ServiceTask now = running.get(key);
        if (handle != null && now != null) {
            running.put(key, now.cancelled());
            onChange.run();
            handle.cancel();
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
    ServiceTask of(String key) {
        return running.get(key);
    }

    @Nullable
    Failure failure(String key) {
        return failures.get(key);
    }
}
