package dev.seedbed.snapshot;

import dev.seedbed.database.Database;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.task.OperationFailedException;

/// Copies the data of a container that is not ours.
final class FullCopy {
    FullCopy(ContainerEngine engine) {
        engine.context();
    }

    Snapshot run(Database foreign, Wish wish, boolean mayStop, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        throw new UnsupportedOperationException(foreign.name() + wish + mayStop + steps);
    }
}
