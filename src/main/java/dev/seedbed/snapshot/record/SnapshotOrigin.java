package dev.seedbed.snapshot.record;

import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.database.lifecycle.DatabaseLock;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.task.OperationFailedException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Whose data a snapshot holds.
///
/// @param name of the database, the seed or the volume; empty for a database that is gone and whose name nothing tells
/// @param container id of the container of a database that is there, else empty
public record SnapshotOrigin(Sort sort, String name, String container) {

    /// What the data is of.
    public enum Sort {
        DATABASE,
        /// A database that is gone.
        REMOVED_DATABASE,
        SEED,
        /// A volume that was kept as it is.
        VOLUME
    }

    /// The origins of these, by the snapshots' ids. Blocks for one call of the engine, or two where
    /// a record does not name its database.
    public static Map<String, SnapshotOrigin> of(ContainerEngine engine, List<Snapshot> snapshots)
            throws OperationFailedException, InterruptedException {
        var databases = new HashMap<String, SnapshotOrigin>();
        for (ContainerSummary container : engine.containers(Map.of())) {
            if (container.is(Labels.ROLE_DATABASE) || container.role().isEmpty()) {
                databases.put(
                        DatabaseLock.key(container),
                        new SnapshotOrigin(Sort.DATABASE, container.givenName(), container.id()));
            }
        }
        var origins = new HashMap<String, SnapshotOrigin>();
        for (Snapshot snapshot : snapshots) {
            origins.put(snapshot.id(), of(snapshot, databases));
        }
        nameByLayers(engine, snapshots, origins);
        return Map.copyOf(origins);
    }

    /// Records of earlier versions do not say what the database was called; the layer that it wrote does.
    private static void nameByLayers(
            ContainerEngine engine, List<Snapshot> snapshots, Map<String, SnapshotOrigin> origins)
            throws OperationFailedException, InterruptedException {
        var nameless = new SnapshotOrigin(Sort.REMOVED_DATABASE, "", "");
        if (!origins.containsValue(nameless)) {
            return;
        }
        var names = new HashMap<String, String>();
        for (VolumeSummary layer : engine.volumes(Map.of(Labels.ROLE, Labels.ROLE_LAYER))) {
            names.put(layer.name(), new DatabaseLabels(layer.labels()).name());
        }
        for (Snapshot snapshot : snapshots) {
            String own = snapshot.layers().getLast().volume();
            origins.computeIfPresent(
                    snapshot.id(),
                    (_, known) -> known.equals(nameless)
                            ? new SnapshotOrigin(Sort.REMOVED_DATABASE, names.getOrDefault(own, ""), "")
                            : known);
        }
    }

    private static SnapshotOrigin of(Snapshot snapshot, Map<String, SnapshotOrigin> databases) {
        if (!snapshot.timeline().isEmpty()) {
            return databases.getOrDefault(
                    snapshot.timeline(), new SnapshotOrigin(Sort.REMOVED_DATABASE, snapshot.databaseName(), ""));
        }
        return switch (snapshot.reason()) {
            case SEED, BUILD, PULLED -> new SnapshotOrigin(Sort.SEED, snapshot.seedName(), "");
            case MANUAL, AUTOMATIC, ADOPTED, COPY ->
                new SnapshotOrigin(Sort.VOLUME, snapshot.layers().getLast().volume(), "");
        };
    }
}
