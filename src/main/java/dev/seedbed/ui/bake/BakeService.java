package dev.seedbed.ui.bake;

import dev.seedbed.bake.BakeRequest;
import dev.seedbed.bake.BakeStep;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;

/// What the dialog for images with data asks for. Blocks; cancel is interrupt.
interface BakeService {

    /// Looks for personal data and secrets in a snapshot, then makes an image of it. Nothing is left after a failure,
    /// but for the image where only its push failed.
    ///
    /// @param allowed whether what is found may be in the image: then nobody looks
    BakeOutcome bake(Snapshot snapshot, BakeRequest request, boolean allowed, BakeStep.Listener steps)
            throws OperationFailedException, InterruptedException;
}
