package dev.seedbed.ui.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The result of a background task, in words.
///
/// @param text one line
/// @param notes further lines, empty for none
/// @param next what can be done with it, null for nothing
public record TaskResult(
        String text, List<String> notes, @Nullable Next next) {

    public TaskResult {
        notes = List.copyOf(notes);
    }

    public static TaskResult of(String text) {
        return new TaskResult(text, List.of(), null);
    }

    /// A button that leads to what the task was about. The result is dismissed when that is gone.
    public record Next(String label, Runnable action, Subject subject) {}

    /// What a task was about.
    public sealed interface Subject {}

    /// @param container id of a container; the result says that its database is running
    public record RunningDatabase(String container) implements Subject {}

    /// @param name name of a volume
    public record NamedVolume(String name) implements Subject {}
}
