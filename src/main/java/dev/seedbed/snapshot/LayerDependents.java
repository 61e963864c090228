package dev.seedbed.snapshot;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who refers to a volume.
///
/// @param alone snapshots that are nothing but this volume
/// @param others names of all else
record LayerDependents(List<Snapshot> alone, List<String> others) {

    /// @param but ids and names of containers that do not count
    static LayerDependents volume(ContainerEngine engine, String volume, Set<String> but)
            throws OperationFailedException, InterruptedException {
        Map<String, Snapshot> alone = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (ContainerSummary container : engine.containers(Map.of())) {
            // Who only looks does not mind.
            boolean counts = !but.contains(container.id())
                    && !but.contains(container.name())
                    && !Labels.ROLE_HELPER.equals(container.labels().get(Labels.ROLE));
            if (!counts || !refers(container, volume)) {
                continue;
            }
            Snapshot snapshot = Labels.ROLE_SNAPSHOT.equals(container.labels().get(Labels.ROLE))
                    ? SnapshotLabels.read(container).orElse(null)
                    : null;
            if (snapshot != null && snapshot.layers().equals(List.of(Layer.whole(volume)))) {
                alone.merge(snapshot.id(), snapshot, (a, b) -> a.revision() >= b.revision() ? a : b);
            } else {
                others.add(container.labels().getOrDefault(Labels.NAME, container.name()));
            }
        }
        return new LayerDependents(List.copyOf(alone.values()), List.copyOf(others));
    }

    private static boolean refers(ContainerSummary container, String volume) {
        return container.mounts().stream()
                .anyMatch(mount ->
                        mount.type() == Mount.Type.VOLUME && mount.source().equals(volume));
    }
}
