package dev.seedbed.snapshot;

import dev.seedbed.database.Database;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.task.OperationFailedException;

/// Copies many layers into one.
final class Flattening {
    Flattening(ContainerEngine engine, OverlayProbe _probe) {
        engine.context();
    }

    FlattenPlan plan(Database database) throws OperationFailedException, InterruptedException {
        throw new UnsupportedOperationException(database.name());
    }

    FlattenPlan plan(Snapshot snapshot) throws OperationFailedException, InterruptedException {
        throw new UnsupportedOperationException(snapshot.name());
    }

    void run(Database database, boolean ownToo, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        throw new UnsupportedOperationException(database.name() + ownToo + steps);
    }

    Snapshot run(Snapshot snapshot, Step.Listener steps) throws OperationFailedException, InterruptedException {
        throw new UnsupportedOperationException(snapshot.name() + steps);
    }
}
