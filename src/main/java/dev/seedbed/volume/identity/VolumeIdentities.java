package dev.seedbed.volume.identity;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.helper.VolumeSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Tells what volumes hold by reading a few of their files. Safe for use by any number of threads.
public interface VolumeIdentities {

    /// What is known without asking the engine.
    Optional<VolumeIdentity> known(String volume);

    /// Looks into volumes, several at a time, and delivers each as it is known. Blocks, some hundred milliseconds
    /// for a few dozen. What is known and cannot have changed is handed over at once. A volume that cannot be
    /// mounted is left out.
    ///
    /// @param found called on a thread of the adapter or on the one that waits, never on two at once
    void identify(List<String> volumes, BiConsumer<String, VolumeIdentity> found)
            throws OperationFailedException, InterruptedException;

    /// Looks into one volume or host directory again. Blocks.
    ///
    /// @throws OperationFailedException with `NotFound`, `ImageUnavailable` where no image on the engine has the
    ///     programs that are needed, or what the engine says of a mount that fails
    VolumeIdentity look(VolumeSource source) throws OperationFailedException, InterruptedException;

    /// Forgets one, because somebody has written to it.
    void forget(String volume);
}
