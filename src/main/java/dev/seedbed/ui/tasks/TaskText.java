package dev.seedbed.ui.tasks;

import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.text.failure.FailureText;
import java.time.Duration;

/// What is said of a task: what it does just now and for how long, or what came of it.
final class TaskText {
    private final Messages messages;
    private final Formats formats;
    private final FailureText failures;

    TaskText(Messages messages) {
        this.messages = messages;
        this.formats = new Formats(messages);
        this.failures = new FailureText(messages, formats);
    }

    String get(String key) {
        return messages.get(key);
    }

    String title(BackgroundTask task) {
        return task.title(messages);
    }

    /// Without the time.
    String text(BackgroundTask task) {
        return switch (task.state()) {
            case TaskState.Running _ when task.isCancelling() -> messages.get("tasks.cancelling");
            case TaskState.Running(String now, double _) -> now.isEmpty() ? messages.get("tasks.waits") : now;
            case TaskState.Done(TaskResult result) -> result.text();
            case TaskState.Failed(var failure) -> failures.message(failure).asLine();
            case TaskState.Cancelled _ -> messages.get("tasks.cancelled");
            case TaskState.ReportedElsewhere _ -> messages.get("tasks.over");
        };
    }

    /// Both, where there is room for one line; a result names by itself what it is of.
    String line(BackgroundTask task) {
        return task.state() instanceof TaskState.Done
                ? text(task)
                : messages.get("tasks.line", title(task), text(task));
    }

    /// How long it has been at work; empty in the first second and afterwards.
    String clock(BackgroundTask task) {
        Duration elapsed = task.elapsed();
        return task.state().isOver() || elapsed.toSeconds() < 1 ? "" : formats.clock(elapsed);
    }

    static String icon(TaskState state) {
        return switch (state) {
            case TaskState.Running _ -> "fth-loader";
            case TaskState.Done _ -> "fth-check-circle";
            case TaskState.Failed _ -> "fth-alert-triangle";
            case TaskState.Cancelled _, TaskState.ReportedElsewhere _ -> "fth-slash";
        };
    }

    static String style(TaskState state) {
        return switch (state) {
            case TaskState.Done _ -> "task-done";
            case TaskState.Failed _ -> "task-failed";
            case TaskState.Running _, TaskState.Cancelled _, TaskState.ReportedElsewhere _ -> "task-plain";
        };
    }
}
