package dev.seedbed.engine;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/// What one run of a test makes on an engine that others use too: detected from a name that nobody else has, neither a
/// run beside it nor one that was killed before.
public final class OwnObjects {
    private static final int LETTERS = 6;
    private static final Instant BEGIN =
            ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
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
        Set<String> candidates = new HashSet<>(volumes);
        List<ContainerSummary> others = new ArrayList<>();
        for (ContainerSummary container : containers) {
            if (container.onlyLooks()) {
                // It may look into everybody's volumes at once, and goes by itself.
                continue;
            }
            boolean own = ids.contains(id(container))
                    || ids.contains(container.labels().getOrDefault(Labels.TIMELINE, ""))
                    || container.volumes().anyMatch(volumes::contains);
            if (own) {
                container.volumes().forEach(candidates::add);
                engine.removeContainer(container.id(), true);
            } else {
                others.add(container);
            }
        }
        removeSeeds(engine, candidates, others);
        Set<String> used = others.stream().flatMap(ContainerSummary::volumes).collect(Collectors.toSet());
        for (String volume : candidates) {
            if (!used.contains(volume)) {
                removeVolume(engine, volume);
            }
        }
    }

    /// Removes the snapshots of seeds that came in this run, unless somebody else stands on their layers, too. Those
    /// that were there before are a developer's.
    private static void removeSeeds(ContainerEngine engine, Set<String> candidates, List<ContainerSummary> others)
            throws Exception {
        List<ContainerSummary> seeds = others.stream()
                .filter(each ->
                        each.is(Labels.ROLE_SNAPSHOT) && each.createdAt().isAfter(BEGIN))
                .filter(each -> each.volumes().anyMatch(candidates::contains))
                .toList();
        for (ContainerSummary seed : seeds) {
            boolean isUsed = others.stream()
                    .filter(each -> !seeds.contains(each))
                    .flatMap(ContainerSummary::volumes)
                    .anyMatch(volume -> seed.volumes().anyMatch(volume::equals));
            if (!isUsed) {
                others.remove(seed);
                seed.volumes().forEach(candidates::add);
                engine.removeContainer(seed.id(), true);
            }
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
