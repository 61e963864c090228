package dev.seedbed.ui.tasks;

import dev.seedbed.task.TaskHandle;
import dev.seedbed.task.UserAction;
import dev.seedbed.text.ActionText;
import dev.seedbed.text.Messages;
import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// One long task in the background. Confined to the FX thread.
public final class BackgroundTask {
    private final String title;
    private final @Nullable UserAction action;
    private final long begunNanos = System.nanoTime();
    private final ReadOnlyObjectWrapper<TaskState> state;
    private @Nullable TaskHandle handle;
    private boolean cancelling;

    BackgroundTask(String title) {
        this(title, null);
    }

    /// @param action what the user asked for, where `title` only says what it is about
    BackgroundTask(String title, @Nullable UserAction action) {
        this.title = title;
        this.action = action;
        this.state = new ReadOnlyObjectWrapper<>(new TaskState.Running("", -1));
    }

    public String title() {
        return title;
    }

    /// What it is, in words.
    String title(Messages messages) {
        return action == null ? title : ActionText.words(messages, action, title);
    }

    /// Since it was begun.
    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begunNanos);
    }

    public ReadOnlyObjectProperty<TaskState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public TaskState state() {
        return state.get();
    }

    public void cancel() {
        if (handle != null && !state.get().isOver()) {
            cancelling = true;
            handle.cancel();
        }
    }

    /// Whether it was told to end and is not over yet: what it has begun is being rolled back.
    boolean isCancelling() {
        return cancelling && !state.get().isOver();
    }

    void runs(TaskHandle with) {
        handle = with;
    }

    void at(TaskState next) {
        if (!state.get().isOver()) {
            state.set(next);
        }
    }
}
