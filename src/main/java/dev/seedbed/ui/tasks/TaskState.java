package dev.seedbed.ui.tasks;

import dev.seedbed.task.Failure;

/// How a task stands.
public sealed interface TaskState {

    /// At work.
    ///
    /// @param text what it does just now, for people
    /// @param fraction from 0 to 1, negative where that is not known
    record Running(String text, double fraction) implements TaskState {}

    /// Over and well.
    record Done(TaskResult result) implements TaskState {}

    /// Over without a result.
    record Failed(Failure failure) implements TaskState {}

    /// Ended by the user; nothing is left of it.
    record Cancelled() implements TaskState {}

    /// Over; how it ended is reported where it was begun.
    record ReportedElsewhere() implements TaskState {}

    default boolean isOver() {
        return !(this instanceof Running);
    }
}
