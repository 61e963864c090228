package dev.seedbed.volume.helper;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Uninterruptible;
import java.util.List;
import java.util.Map;

/// Volumes that an engine made because a container was to look into one that somebody had just removed. They bear the
/// container's id, so that nobody else's of the same name is taken for one.
///
/// Only whoever looked removes them, at once: labels never change, and later somebody may keep data in one.
public final class AccidentalVolumes {
    private AccidentalVolumes() {}

    /// What [dev.seedbed.engine.ContainerSpec] has to give to volumes that come of it.
    public static Map<String, String> labels(String id) {
        return Map.of(Labels.ROLE, Labels.ROLE_HELPER, Labels.ID, id);
    }

    static List<VolumeSummary> of(ContainerEngine engine, String id)
            throws OperationFailedException, InterruptedException {
        return engine.volumes(labels(id));
    }

    /// Removes them, once the container is gone. Blocks, does not fail, and does not end at an interrupt.
    public static void remove(ContainerEngine engine, String id) {
        Uninterruptible.cleanUp(
                () -> {
                    for (VolumeSummary stray : of(engine, id)) {
                        engine.removeVolume(stray.name());
                    }
                },
                "an empty volume may be left");
    }
}
