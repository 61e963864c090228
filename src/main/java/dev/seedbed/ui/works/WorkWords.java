package dev.seedbed.ui.works;

import dev.seedbed.text.FailureText;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import java.time.Duration;

/// What is said of a work: what it does just now and for how long, or what came of it.
final class WorkWords {
    private final Messages messages;
    private final Formats formats;
    private final FailureText failures;

    WorkWords(Messages messages) {
        this.messages = messages;
        this.formats = new Formats(messages);
        this.failures = new FailureText(messages, formats);
    }

    String get(String key) {
        return messages.get(key);
    }

    String title(Work work) {
        return work.title(messages);
    }

    /// Without the time.
    String text(Work work) {
        return switch (work.state()) {
            case WorkState.Running _ when work.isCancelling() -> messages.get("works.cancelling");
            case WorkState.Running(String now, double _) -> now.isEmpty() ? messages.get("works.waits") : now;
            case WorkState.Done(WorkResult result) -> result.text();
            case WorkState.Failed(var failure) -> failures.words(failure).asLine();
            case WorkState.Cancelled _ -> messages.get("works.cancelled");
            case WorkState.ToldElsewhere _ -> messages.get("works.over");
        };
    }

    /// Both, where there is room for one line; a result names by itself what it is of.
    String line(Work work) {
        return work.state() instanceof WorkState.Done
                ? text(work)
                : messages.get("works.line", title(work), text(work));
    }

    /// How long it has been at work; empty in the first second and afterwards.
    String clock(Work work) {
        Duration elapsed = work.elapsed();
        return work.state().isOver() || elapsed.toSeconds() < 1 ? "" : formats.clock(elapsed);
    }

    static String icon(WorkState state) {
        return switch (state) {
            case WorkState.Running _ -> "fth-loader";
            case WorkState.Done _ -> "fth-check-circle";
            case WorkState.Failed _ -> "fth-alert-triangle";
            case WorkState.Cancelled _, WorkState.ToldElsewhere _ -> "fth-slash";
        };
    }

    static String style(WorkState state) {
        return switch (state) {
            case WorkState.Done _ -> "work-done";
            case WorkState.Failed _ -> "work-failed";
            case WorkState.Running _, WorkState.Cancelled _, WorkState.ToldElsewhere _ -> "work-plain";
        };
    }
}
