package dev.seedbed.snapshot.record;

import dev.seedbed.database.Layer;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.snapshot.layer.LayerVolumes;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Removes snapshots: first the record, then the layers that nothing refers to any more. The engine itself refuses to
/// take a layer that something uses.
public final class SnapshotRemoval {
    private final ContainerEngine engine;

    public SnapshotRemoval(ContainerEngine engine) {
        this.engine = engine;
    }

    /// Changes nothing.
    public SnapshotRemovalPlan plan(List<Snapshot> snapshots) throws OperationFailedException, InterruptedException {
        Set<String> ids = snapshots.stream().map(Snapshot::id).collect(Collectors.toSet());
        var records = new ArrayList<String>();
        var needed = new HashSet<String>();
        for (ContainerSummary container : engine.containers(Map.of())) {
            if (container.is(Labels.ROLE_SNAPSHOT) && ids.contains(container.ownId())) {
                records.add(container.id());
            } else if (!container.onlyLooks()) {
                container.volumes().forEach(needed::add);
            }
        }
        Set<String> ours = LayerVolumes.ours(engine);
        var going = new LinkedHashSet<String>();
        var staying = new LinkedHashSet<String>();
        for (Snapshot snapshot : snapshots) {
            for (Layer layer : snapshot.layers()) {
                // A layer that was adopted is not ours to remove.
                boolean free = !needed.contains(layer.volume()) && ours.contains(layer.volume());
                (free ? going : staying).add(layer.volume());
            }
        }
        return new SnapshotRemovalPlan(snapshots, List.copyOf(records), List.copyOf(going), List.copyOf(staying));
    }

    public void carryOut(SnapshotRemovalPlan plan) throws OperationFailedException, InterruptedException {
        for (String record : plan.records()) {
            engine.removeContainer(record, true);
        }
        for (String volume : plan.volumes()) {
            LayerVolumes.removeUnlessUsed(engine, volume);
        }
    }
}
