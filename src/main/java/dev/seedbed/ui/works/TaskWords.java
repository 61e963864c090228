package dev.seedbed.ui.works;

import dev.seedbed.text.FailureText;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import java.time.Duration;

/// What is said of a work: what it does just now and for how long, or what came of it.
final class TaskWords {
    private final Messages messages;
    private final Formats formats;
    private final FailureText failures;

    TaskWords(Messages messages) {
        this.messages = messages;
        this.formats = new Formats(messages);
        this.failures = new FailureText(messages, formats);
    }

    String get(String key) {
        return messages.get(key);
    }

    String title(BackgroundTask work) {
        return work.title(messages);
    }

    /// Without the time.
    String text(BackgroundTask work) {
        return switch (work.state()) {
            case TaskState.Running _ when work.isCancelling() -> messages.get("works.cancelling");
            case TaskState.Running(String now, double _) -> now.isEmpty() ? messages.get("works.waits") : now;
            case TaskState.Done(TaskResult result) -> result.text();
            case TaskState.Failed(var failure) -> failures.words(failure).asLine();
            case TaskState.Cancelled _ -> messages.get("works.cancelled");
            case TaskState.ToldElsewhere _ -> messages.get("works.over");
        };
    }

    /// Both, where there is room for one line; a result names by itself what it is of.
    String line(BackgroundTask work) {
        return work.state() instanceof TaskState.Done
                ? text(work)
                : messages.get("works.line", title(work), text(work));
    }

    /// How long it has been at work; empty in the first second and afterwards.
    String clock(BackgroundTask work) {
        Duration elapsed = work.elapsed();
        return work.state().isOver() || elapsed.toSeconds() < 1 ? "" : formats.clock(elapsed);
    }

    static String icon(TaskState state) {
        return switch (state) {
            case TaskState.Running _ -> "fth-loader";
            case TaskState.Done _ -> "fth-check-circle";
            case TaskState.Failed _ -> "fth-alert-triangle";
            case TaskState.Cancelled _, TaskState.ToldElsewhere _ -> "fth-slash";
        };
    }

    static String style(TaskState state) {
        return switch (state) {
            case TaskState.Done _ -> "work-done";
            case TaskState.Failed _ -> "work-failed";
            case TaskState.Running _, TaskState.Cancelled _, TaskState.ToldElsewhere _ -> "work-plain";
        };
    }
}
