package dev.seedbed.ui.works;

import dev.seedbed.task.TaskHandle;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// One long work in the background. Confined to the FX thread.
public final class Work {
    private final String title;
    private final ReadOnlyObjectWrapper<WorkState> state;
    private @Nullable TaskHandle handle;

    Work(String title) {
        this.title = title;
        this.state = new ReadOnlyObjectWrapper<>(new WorkState.Running("", -1));
    }

    public String title() {
        return title;
    }

    public ReadOnlyObjectProperty<WorkState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public WorkState state() {
        return state.get();
    }

    public void cancel() {
        if (handle != null) {
            handle.cancel();
        }
    }

    void runs(TaskHandle with) {
        handle = with;
    }

    void at(WorkState next) {
        if (!state.get().isOver()) {
            state.set(next);
        }
    }
}
