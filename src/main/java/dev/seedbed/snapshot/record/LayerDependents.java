package dev.seedbed.snapshot.record;

import dev.seedbed.database.Layer;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
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
public record LayerDependents(List<Snapshot> alone, List<String> others) {

    /// @param but ids and names of containers that do not count
    public static LayerDependents volume(ContainerEngine engine, String volume, Set<String> but)
            throws OperationFailedException, InterruptedException {
        Map<String, Snapshot> alone = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (ContainerSummary container : engine.containers(Map.of())) {
            // Who only looks does not mind.
            boolean counts = !but.contains(container.id())
                    && !but.contains(container.name())
                    && !container.is(Labels.ROLE_HELPER);
            if (!counts || !container.uses(volume)) {
                continue;
            }
            Snapshot snapshot = container.is(Labels.ROLE_SNAPSHOT)
                    ? SnapshotLabels.read(container).orElse(null)
                    : null;
            if (snapshot != null && snapshot.layers().equals(List.of(Layer.whole(volume)))) {
                alone.merge(snapshot.id(), snapshot, (a, b) -> a.revision() >= b.revision() ? a : b);
            } else {
                others.add(container.givenName());
            }
        }
        return new LayerDependents(List.copyOf(alone.values()), List.copyOf(others));
    }
}
