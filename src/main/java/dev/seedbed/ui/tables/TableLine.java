package dev.seedbed.ui.tables;

import dev.seedbed.input.table.TableGuess;
import dev.seedbed.task.Failure;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A file of rows and what it seems to contain.
///
/// @param guess null before it was looked at, and where that failed
/// @param failure null where there is none
record TableLine(
        Path file, @Nullable TableGuess guess, @Nullable Failure failure) {
    TableLine(Path file) {
        this(file, null, null);
    }

    /// Why its rows cannot all be loaded, as far as they were looked at; null where they can.
    @Nullable
    Failure misfit() {
        return guess == null ? null : guess.misfit();
    }

    String name() {
        Path last = file.getFileName();
        return (last == null ? file : last).toString();
    }
}
