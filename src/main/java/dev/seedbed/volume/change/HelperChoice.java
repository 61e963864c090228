package dev.seedbed.volume.change;

import dev.seedbed.task.OperationFailedException;

/// Tells which image on the engine has the programs that a helper container needs.
@FunctionalInterface
public interface HelperChoice {
    /// @return id of the image
    /// @throws OperationFailedException with `HelperImageMissing` where there is none
    String image() throws OperationFailedException, InterruptedException;
}
