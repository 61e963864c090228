package dev.seedbed.engine;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/// What one run of a test makes on an engine that others use too: detected from a name that nobody else has, neither a
/// run beside it nor one that was killed before.
public final class OwnObjects {
    private static final int LETTERS = 6;
    private static final Duration LOOKS = Duration.ofMinutes(1);

    private OwnObjects() {}

    /// A name with letters of its own at the end: what is named after it can still be counted up.
    public static String name(String beginning) {
        var name = new StringBuilder(beginning).append('-');
        for (int i = 0; i < LETTERS; i++) {
            name.append((char) ('a' + ThreadLocalRandom.current().nextInt(26)));
        }
        return name.toString();
    }

    /// Removes all containers and volumes that have this name, or came of what has it: databases, snapshots, layers.
    public static void remove(ContainerEngine engine, String name) throws Exception {
        List<ContainerSummary> containers = engine.containers(Map.of());
        Set<String> ids = new HashSet<>();
        for (ContainerSummary container : containers) {
            if (container.name().startsWith(name) || isNamed(container.labels(), name)) {
                ids.add(id(container));
            }
        }
        Set<String> volumes = new HashSet<>();
        for (VolumeSummary volume : engine.volumes(Map.of())) {
            if (volume.name().startsWith(name)
                    || isNamed(volume.labels(), name)
                    || ids.contains(volume.labels().getOrDefault(Labels.ID, ""))) {
                volumes.add(volume.name());
            }
        }
        for (ContainerSummary container : containers) {
            if (container.onlyLooks()) {
                // It may look into everybody's volumes at once, and goes by itself.
                continue;
            }
            List<String> mounted = container.mounts().stream()
                    .filter(mount -> mount.type() == Mount.Type.VOLUME)
                    .map(Mount::source)
                    .toList();
            boolean own = ids.contains(id(container))
                    || ids.contains(container.labels().getOrDefault(Labels.TIMELINE, ""))
                    || mounted.stream().anyMatch(volumes::contains);
            if (own) {
                volumes.addAll(mounted);
                engine.removeContainer(container.id(), true);
            }
        }
        for (String volume : volumes) {
            removeVolume(engine, volume);
        }
    }

    /// Waits for those who only look into it.
    public static void removeVolume(ContainerEngine engine, String volume) throws Exception {
        Awaiting.until(LOOKS, () -> volume + " is still in use", () -> isRemoved(engine, volume));
    }

    /// @return false where somebody uses it, as the window of another program that looks into every volume
    private static boolean isRemoved(ContainerEngine engine, String volume) throws Exception {
        try {
            engine.removeVolume(volume);
            return true;
        } catch (OperationFailedException e) {
            if (!(e.failure() instanceof Failure.WrongState)) {
                throw e;
            }
            return false;
        }
    }

    private static boolean isNamed(Map<String, String> labels, String name) {
        return labels.getOrDefault(Labels.NAME, "").startsWith(name)
                || labels.getOrDefault(Labels.TIMELINE_NAME, "").startsWith(name)
                || labels.getOrDefault(Labels.SEED_FILES, "").contains(name);
    }

    private static String id(ContainerSummary container) {
        return container.labels().getOrDefault(Labels.ID, container.id());
    }
}
