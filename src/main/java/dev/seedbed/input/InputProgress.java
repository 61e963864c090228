package dev.seedbed.input;

import dev.seedbed.seeding.progress.PlanNote;

/// Hears how far an input is. Called by the thread of the input; returns at once.
public interface InputProgress {
    InputProgress NONE = new InputProgress() {};

    /// What is done before anything of the data changes.
    enum Preparation {
        DOWNLOADING,
        UNPACKING,
        /// To the container of the server.
        SENDING
    }

    /// How far a preparation is; the first [#reached] says that it is over.
    ///
    /// @param object the file
    /// @param done and `total` in bytes of some sort, -1 where unknown
    default void prepares(Preparation what, String object, long done, long total) {}

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
