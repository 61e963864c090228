package dev.seedbed.snapshot.record;

import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.RecreateOptions;
import dev.seedbed.engine.RecreateOptionsBuilder;
import dev.seedbed.snapshot.layer.LayerVolumes;
import dev.seedbed.snapshot.layer.Names;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes the record of a snapshot: a container like the database's own that is created and never started.
///
/// It keeps command and environment for the clones to come, and the engine from removing layers and image. Should
/// somebody start it, it finds an empty directory in memory, no network and no port.
public final class SnapshotRecord {
    private final ContainerEngine engine;

    public SnapshotRecord(ContainerEngine engine) {
        this.engine = engine;
    }

    /// Writes it, unless it is there already.
    ///
    /// @param model container whose configuration it takes over
    /// @return its container's id
    public String write(String model, Map<String, String> record)
            throws OperationFailedException, InterruptedException {
        String id = new DatabaseLabels(record).id();
        String name = SnapshotLabels.container(id, SnapshotLabels.revision(record));
        try {
            return engine.recreate(model, like(model, name, record));
        } catch (OperationFailedException e) {
            if (e.failure() instanceof Failure.NameInUse) {
                ContainerDetails found = engine.container(name);
                if (found.belongsTo(id)) {
                    return found.summary().id();
                }
            }
            throw e;
        }
    }

    /// @return the snapshot with this record
    public Snapshot write(String model, Snapshot snapshot) throws OperationFailedException, InterruptedException {
        Map<String, String> labels = SnapshotLabels.of(snapshot);
        String record = write(model, labels);
        return SnapshotLabels.read(labels, record, snapshot.imageId(), snapshot.createdAt())
                .orElseThrow(() -> new OperationFailedException(new Failure.NotFound("snapshot", snapshot.name())));
    }

    /// Rewrites the record under the next revision, then takes the old one away: at no moment there is none.
    public Snapshot rewrite(Snapshot snapshot, SnapshotDetails details, boolean pinned)
            throws OperationFailedException, InterruptedException {
        var changed = SnapshotBuilder.builder(snapshot)
                .name(details.name())
                .note(details.note())
                .tag(details.tag())
                .pinned(pinned)
                .recordId("")
                .revision(snapshot.revision() + 1)
                .build();
        Snapshot written = write(snapshot.recordId(), changed);
        engine.removeContainer(snapshot.recordId(), true);
        return written;
    }

    /// Notes that a snapshot was published as a version of a package.
    public Snapshot rewrite(Snapshot snapshot, StoreVersion version)
            throws OperationFailedException, InterruptedException {
        return rewritten(snapshot, snapshot.publishedAs(version));
    }

    /// Notes that a snapshot was proved by the schedule that made it.
    public Snapshot rewriteProven(Snapshot snapshot) throws OperationFailedException, InterruptedException {
        return rewritten(snapshot, snapshot.proven());
    }

    private Snapshot rewritten(Snapshot snapshot, Snapshot changed)
            throws OperationFailedException, InterruptedException {
        Snapshot written = write(snapshot.recordId(), changed);
        engine.removeContainer(snapshot.recordId(), true);
        return written;
    }

    /// Removes a record in all its revisions. The layers stay.
    public void remove(String snapshotId) throws OperationFailedException, InterruptedException {
        for (ContainerSummary record :
                engine.containers(Map.of(Labels.ROLE, Labels.ROLE_SNAPSHOT, Labels.ID, snapshotId))) {
            engine.removeContainer(record.id(), true);
        }
    }

    private RecreateOptions like(String model, String name, Map<String, String> record)
            throws OperationFailedException, InterruptedException {
        var labels = new LinkedHashMap<String, String>();
        // Nobody else's labels: another tool would take the record for one of its own containers.
        Map<String, String> before = engine.container(model).summary().labels();
        before.keySet().forEach(label -> labels.put(label, ""));
        labels.putAll(record);
        if (new DatabaseLabels(before).id().equals(new DatabaseLabels(record).id())) {
            // What a restore had to tell, which no snapshot itself knows.
            labels.computeIfPresent(Labels.SEED_NOTES, (_, _) -> before.get(Labels.SEED_NOTES));
        }
        List<Mount> mounts = new ArrayList<>();
        mounts.add(Mount.tmpfs(record.getOrDefault(SnapshotLabels.DATA_MOUNT, "")));
        mounts.addAll(LayerVolumes.protecting(new DatabaseLabels(record).layers()));
        return RecreateOptionsBuilder.builder()
                .name(name)
                .labels(labels)
                .mounts(mounts)
                .withoutMountsBelow(Names.LAYERS)
                .ports(List.of())
                .standsAlone(true)
                .build();
    }
}
