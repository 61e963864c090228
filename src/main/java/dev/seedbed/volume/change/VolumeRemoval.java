package dev.seedbed.volume.change;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.VolumeFailure.VolumeHeld;
import dev.seedbed.task.VolumeFailure.VolumeObstacle;
import dev.seedbed.volume.VolumeRow;
import dev.seedbed.volume.VolumeUser;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Decides which of the volumes that were named can go, and removes exactly those.
final class VolumeRemoval {
    private static final Logger LOG = LoggerFactory.getLogger(VolumeRemoval.class);

    private final ContainerEngine engine;

    VolumeRemoval(ContainerEngine engine) {
        this.engine = engine;
    }

    /// @param all volumes of the engine
    /// @param sizes as far as they are known
    static VolumeRemovalPlan plan(List<String> names, List<VolumeRow> all, Map<String, Long> sizes)
            throws OperationFailedException {
        var items = new ArrayList<VolumeRemovalPlan.Item>();
        Set<String> named = new LinkedHashSet<>(names);
        for (String name : named) {
            VolumeRow volume = all.stream()
                    .filter(row -> row.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new OperationFailedException(new Failure.NotFound("volume", name)));
            items.add(new VolumeRemovalPlan.Item(volume, sizes.getOrDefault(name, -1L), obstacle(volume, all, named)));
        }
        return new VolumeRemovalPlan(items);
    }

    private static @Nullable VolumeHeld obstacle(VolumeRow volume, List<VolumeRow> all, Set<String> named) {
        List<VolumeUser> users = volume.users();
        if (!users.isEmpty()) {
            boolean others = users.stream().anyMatch(user -> user.role() == VolumeUser.Role.OTHER);
            return new VolumeHeld(
                    volume.name(),
                    others || !RenameChecks.isOurs(volume) ? VolumeObstacle.USED : VolumeObstacle.OURS,
                    RenameChecks.names(users));
        }
        return all.stream()
                .filter(other -> !other.name().equals(volume.name()) && isMadeOf(other, volume))
                // One that goes too holds nothing back.
                .filter(other -> !named.contains(other.name()) || !other.orphan())
                .findFirst()
                .map(other -> new VolumeHeld(volume.name(), VolumeObstacle.USED_AS_BASE, other.name()))
                .orElse(null);
    }

    /// Whether the options of a volume lead into the directory of another one.
    private static boolean isMadeOf(VolumeRow other, VolumeRow volume) {
        String directory = volume.mountpoint();
        if (directory.isEmpty()) {
            return false;
        }
        return other.options().values().stream().anyMatch(value -> {
            for (int at = value.indexOf(directory); at >= 0; at = value.indexOf(directory, at + 1)) {
                int end = at + directory.length();
                if (end == value.length() || "/:,".indexOf(value.charAt(end)) >= 0) {
                    return true;
                }
            }
            return false;
        });
    }

    /// Those that are made of others first.
    void carryOut(VolumeRemovalPlan plan) throws OperationFailedException, InterruptedException {
        List<VolumeRow> going =
                plan.going().stream().map(VolumeRemovalPlan.Item::volume).toList();
        var ordered = new ArrayList<VolumeRow>();
        going.stream()
                .filter(volume -> going.stream().anyMatch(other -> other != volume && isMadeOf(volume, other)))
                .forEach(ordered::add);
        going.stream().filter(volume -> !ordered.contains(volume)).forEach(ordered::add);
        OperationFailedException first = null;
        for (VolumeRow volume : ordered) {
            try {
                remove(volume);
            } catch (OperationFailedException e) {
                if (!(e.failure() instanceof VolumeHeld)) {
                    throw e;
                }
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private void remove(VolumeRow volume) throws OperationFailedException, InterruptedException {
        Optional<VolumeSummary> now = engine.volumes(Map.of()).stream()
                .filter(found -> found.name().equals(volume.name()))
                .findFirst();
        if (now.isEmpty()) {
            return;
        }
        if (!Objects.equals(now.get().createdAt(), volume.createdAt())
                || !now.get().driver().equals(volume.driver())) {
            throw RenameChecks.held(volume.name(), VolumeObstacle.REPLACED, "");
        }
        try {
            engine.removeVolume(volume.name());
            LOG.info("removed volume {}", volume.name());
        } catch (OperationFailedException e) {
            if (e.failure() instanceof Failure.WrongState state) {
                throw new OperationFailedException(
                        new VolumeHeld(volume.name(), VolumeObstacle.USED, state.state()), e);
            }
            throw e;
        }
    }
}
