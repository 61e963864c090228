package dev.seedbed.ui.tasks;

import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskRunner;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Reads something again and again in the background, one run at a time. Confined to the FX thread.
public final class RefreshLoop<T> {
    private final TaskRunner tasks;
    private final String name;
    private final Supplier<TaskRunner.Work<T>> work;
    private final Consumer<Outcome<T>> onOutcome;
    private boolean running;
    private boolean again;

    /// @param name what the log calls it
    /// @param work is asked on the FX thread what to do, before each run
    /// @param onOutcome is called on the FX thread after each run; may ask for the next one
    public RefreshLoop(
            TaskRunner tasks, String name, Supplier<TaskRunner.Work<T>> work, Consumer<Outcome<T>> onOutcome) {
        this.tasks = tasks;
        this.name = name;
        this.work = work;
        this.onOutcome = onOutcome;
    }

    /// Runs it. While it is running, one more run follows, however often this is called.
    public void refresh() {
        if (running) {
            again = true;
            return;
        }
        running = true;
        var _ = tasks.run(name, work.get(), this::finish);
    }

    /// Runs it, unless it is running.
    public void refreshUnlessRunning() {
        if (!running) {
            refresh();
        }
    }

    private void finish(Outcome<T> outcome) {
        try {
            onOutcome.accept(outcome);
        } finally {
            running = false;
            if (again) {
                again = false;
                refresh();
            }
        }
    }
}
