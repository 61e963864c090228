package dev.seedbed.volume;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.VolumeFailure;
import java.util.List;
import java.util.Map;

/// Keeps what snapshots share from being written.
public final class FrozenVolumes {
    private FrozenVolumes() {}

    /// Blocks for a listing of containers; changes nothing.
    ///
    /// @throws OperationFailedException with `VolumeHeld` where snapshots or databases use the volume
    public static void requireWritable(ContainerEngine engine, String volume)
            throws OperationFailedException, InterruptedException {
        List<String> resting = new Lineages(engine.containers(Map.of())).dependentsOf(volume);
        if (!resting.isEmpty()) {
            throw new OperationFailedException(new VolumeFailure.VolumeHeld(
                    volume, VolumeFailure.VolumeObstacle.FROZEN, String.join(", ", resting)));
        }
    }
}
