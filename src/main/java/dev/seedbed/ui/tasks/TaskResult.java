package dev.seedbed.ui.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of a work, in words.
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

    /// A button.
    public record Next(String label, Runnable action) {}
}
