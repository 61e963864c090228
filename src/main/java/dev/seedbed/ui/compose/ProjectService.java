package dev.seedbed.ui.compose;

import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.source.compose.ComposeDatabase;
import dev.seedbed.source.compose.OverridePlan;
import dev.seedbed.source.compose.SwapUndo;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// What the screen of a compose project asks for. Everything blocks; cancel is interrupt and takes back what was begun.
public interface ProjectService {

    /// @param file the project's compose file; those that override it are read, too
    Project read(Path file) throws OperationFailedException, InterruptedException;

    /// Starts the container of a service that is stopped, and waits until it answers.
    void start(ComposeDatabase database) throws OperationFailedException, InterruptedException;

    /// Restores a seed for a service that runs on meanwhile.
    Snapshot restore(ComposeDatabase database, Path seed, Consumer<SeedProgress> listener)
            throws OperationFailedException, InterruptedException;

    /// Lets a service that runs continue with a snapshot.
    void swap(ComposeDatabase database, Snapshot data, SnapshotDetails kept, Step.Listener steps)
            throws OperationFailedException, InterruptedException;

    SwapUndo planUndo(ComposeDatabase database) throws OperationFailedException, InterruptedException;

    /// Lets a service continue with its own data.
    void undo(SwapUndo plan, boolean drop, SnapshotDetails kept, Step.Listener steps)
            throws OperationFailedException, InterruptedException;

    /// What would be written so that compose itself keeps the other data. The plan tells whether that replaces a file.
    OverridePlan planOverride(Project project, ComposeDatabase database)
            throws OperationFailedException, InterruptedException;

    void override(OverridePlan plan, Step.Listener steps) throws OperationFailedException, InterruptedException;
}
