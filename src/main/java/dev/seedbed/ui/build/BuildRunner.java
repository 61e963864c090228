package dev.seedbed.ui.build;

import dev.seedbed.build.BuildProgress;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Builds Seedfiles.
@FunctionalInterface
public interface BuildRunner {

    /// Blocks; an interruption cancels it.
    ///
    /// @param fresh carries out every step, whatever was left before
    /// @param listener hears every change, on any thread
    Snapshot build(Path seedfile, boolean fresh, Consumer<BuildProgress> listener)
            throws OperationFailedException, InterruptedException;
}
