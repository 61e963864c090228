package dev.seedbed.snapshot;

import dev.seedbed.database.Database;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.task.OperationFailedException;
import java.util.Optional;

/// Gives a container back that was adopted.
final class AdoptionUndo {
    AdoptionUndo(ContainerEngine engine) {
        engine.context();
    }

    UndoPlan plan(Database adopted) throws OperationFailedException, InterruptedException {
        throw new UnsupportedOperationException(adopted.name());
    }

    Optional<Snapshot> run(Database adopted, UndoForm form, Wish kept, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        throw new UnsupportedOperationException(adopted.name() + form + kept + steps);
    }
}
