package dev.seedbed.volume.identity;

import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Tells what volumes hold by reading a few of their files. Safe for use by any number of threads.
public interface VolumeIdentities {

    /// What is known without asking the engine.
    Optional<VolumeIdentity> known(String volume);

    /// Looks into volumes, several at a time, and hands over each as it is known. Blocks, some hundred milliseconds
    /// for a few dozen. What is known and cannot have changed is handed over at once. A volume that cannot be
    /// mounted is left out.
    ///
    /// @param found called on the thread that waits
    void identify(List<String> volumes, BiConsumer<String, VolumeIdentity> found)
            throws OperationFailedException, InterruptedException;

    /// Forgets one, because somebody has written to it.
    void forget(String volume);
}
