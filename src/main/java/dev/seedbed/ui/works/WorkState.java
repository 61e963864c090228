package dev.seedbed.ui.works;

import dev.seedbed.task.Failure;

/// How a work stands.
public sealed interface WorkState {

    /// At work.
    ///
    /// @param text what it does just now, for people
    /// @param fraction from 0 to 1, negative where that is not known
    record Running(String text, double fraction) implements WorkState {}

    /// Over and well.
    record Done(WorkResult result) implements WorkState {}

    /// Over without a result.
    record Failed(Failure failure) implements WorkState {}

    /// Ended by the user; nothing is left of it.
    record Cancelled() implements WorkState {}

    /// Over; how it ended is told where it was begun.
    record ToldElsewhere() implements WorkState {}

    default boolean isOver() {
        return !(this instanceof Running);
    }
}
