package dev.seedbed.store;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.snapshot.EngineCopy;
import dev.seedbed.task.OperationFailedException;
import java.util.function.LongConsumer;

/// Copies snapshots to other engines, which are named by their contexts.
public final class EngineCopies {
    private final ContainerEngine engine;
    private final Connection connection;

    /// Connects to another engine.
    @FunctionalInterface
    public interface Connection {
        /// The caller closes it.
        ContainerEngine to(String context) throws OperationFailedException, InterruptedException;
    }

    public EngineCopies(ContainerEngine engine, Connection connection) {
        this.engine = engine;
        this.connection = connection;
    }

    /// Blocks until the snapshot is there, as [EngineCopy#run] does.
    ///
    /// @param context name of the other engine's context
    public EngineCopy.Report copy(String context, Snapshot snapshot, LongConsumer copied)
            throws OperationFailedException, InterruptedException {
        try (ContainerEngine other = connection.to(context)) {
            return new EngineCopy(engine, other).run(snapshot, _ -> {}, copied);
        }
    }
}
