package dev.seedbed.input;

import dev.seedbed.seeding.progress.PlanNote;

/// Hears how far an input is. Called by the thread of the input; returns at once.
public interface InputProgress {
    InputProgress NONE = new InputProgress() {};

    /// @param object what is worked on, such as a file or a table
    /// @param done and `total` in a unit of the input's choice, -1 where unknown
    default void reached(String object, long done, long total) {}

    /// A line for the log of the step.
    default void line(String text) {}

    /// Something that people should know, in the words of the bundle `plan`.
    default void note(PlanNote note) {}

    /// What was done, at the end.
    default void report(InputReport report) {}
}
