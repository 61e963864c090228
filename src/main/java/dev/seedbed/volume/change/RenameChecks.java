package dev.seedbed.volume.change;

import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.VolumeDriver;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.VolumeFailure.VolumeHeld;
import dev.seedbed.task.VolumeFailure.VolumeObstacle;
import dev.seedbed.volume.VolumeRow;
import dev.seedbed.volume.VolumeUser;
import java.util.List;
import java.util.stream.Collectors;

/// What stands against renaming a volume.
final class RenameChecks {
    private static final String SWARM_SERVICE = "com.docker.swarm.service.name";

    private RenameChecks() {}

    static OperationFailedException held(String volume, VolumeObstacle obstacle, String detail) {
        return new OperationFailedException(new VolumeHeld(volume, obstacle, detail));
    }

    /// Whether this program gave the volume its name.
    static boolean isOurs(VolumeRow volume) {
        return !volume.role().isEmpty() && !volume.is(Labels.ROLE_VOLUME);
    }

    /// @throws OperationFailedException with `VolumeHeld`
    static void requireNameable(VolumeRow volume) throws OperationFailedException {
        if (isOurs(volume)) {
            throw held(volume.name(), VolumeObstacle.OURS, volume.labels().getOrDefault(Labels.NAME, volume.ownId()));
        }
        // A snapshot's record names the layers that it uses, also adopted ones.
        String resting = names(volume.users().stream()
                .filter(user -> user.role() != VolumeUser.Role.OTHER)
                .toList());
        if (!resting.isEmpty()) {
            throw held(volume.name(), VolumeObstacle.OURS, resting);
        }
        if (!volume.driver().equals(VolumeDriver.LOCAL)) {
            throw held(volume.name(), VolumeObstacle.DRIVER, volume.driver());
        }
        List<VolumeUser> running =
                volume.users().stream().filter(VolumeUser::running).toList();
        if (isMemory(volume) && !running.isEmpty()) {
            // What is in it would be gone with the stop.
            throw held(volume.name(), VolumeObstacle.RUNNING, names(running));
        }
    }

    /// Whether the volume is only a name for files that lie elsewhere.
    static boolean leadsElsewhere(VolumeRow volume) {
        return volume.options().containsKey("type") || volume.options().containsKey("device");
    }

    private static boolean isMemory(VolumeRow volume) {
        return "tmpfs".equals(volume.options().get("type"));
    }

    /// @throws OperationFailedException with `VolumeHeld` where the container would not be there after a stop,
    ///     or not stay stopped
    static void requireStoppable(String volume, ContainerDetails container) throws OperationFailedException {
        String name = container.summary().name();
        if (container.removesItself()) {
            throw held(volume, VolumeObstacle.REMOVES_ITSELF, name);
        }
        String service = container.labels().getOrDefault(SWARM_SERVICE, "");
        if (!service.isEmpty()) {
            throw held(volume, VolumeObstacle.MANAGED, name);
        }
    }

    static String names(List<VolumeUser> users) {
        return users.stream().map(VolumeUser::name).collect(Collectors.joining(", "));
    }
}
