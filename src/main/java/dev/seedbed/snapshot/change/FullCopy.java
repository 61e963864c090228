package dev.seedbed.snapshot.change;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.database.ImageContract;
import dev.seedbed.database.Layer;
import dev.seedbed.database.lifecycle.ActiveOperation;
import dev.seedbed.database.lifecycle.DatabaseLock;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.exchange.DatabasePlan;
import dev.seedbed.exchange.Rollback;
import dev.seedbed.snapshot.layer.CopyJob;
import dev.seedbed.snapshot.layer.CopyRecovery;
import dev.seedbed.snapshot.layer.DataLocation;
import dev.seedbed.snapshot.layer.LayerVolumes;
import dev.seedbed.snapshot.layer.Names;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotCatalogue;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.snapshot.record.SnapshotLabels;
import dev.seedbed.snapshot.record.SnapshotRecord;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.task.SnapshotFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Copies the data of a container that is not ours into a snapshot, from whatever it is mounted: a volume with or
/// without a name, or a directory. The container is stopped for that and started again; nothing else of it changes.
public final class FullCopy {
    private static final Duration LOCK_PATIENCE = Duration.ofSeconds(5);

    private final ContainerEngine engine;
    private final DatabaseLock lock;
    private final CopyRecovery end;

    public FullCopy(ContainerEngine engine) {
        this.engine = engine;
        this.lock = new DatabaseLock(engine);
        this.end = new CopyRecovery(engine);
    }

    public Snapshot run(Database foreign, SnapshotDetails details, boolean mayStop, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        if (foreign.ours()) {
            throw new OperationFailedException(new Failure.WrongState("database", foreign.name(), "ours"));
        }
        steps.reached(Step.PREPARE, -1, -1);
        ContainerDetails seen = engine.container(foreign.id());
        ImageContract contract = DataLocation.contract(engine, seen.summary().imageId());
        Mount mount = DataLocation.mount(seen, contract);
        String key = DatabaseLock.key(seen.summary());
        try (DatabaseLock.Held _ = lock.acquire(key, seen.summary().imageId(), mount.target(), LOCK_PATIENCE)) {
            ContainerDetails container = engine.container(foreign.id());
            requireSuitable(container, mount, mayStop);
            DatabasePlan plan = plan(container, contract, mount, key, details);
            try (ActiveOperation _ = ActiveOperation.begin(Names.operation(plan.id()))) {
                return copied(container, contract, mount, plan, steps);
            }
        }
    }

    private DatabasePlan plan(
            ContainerDetails container, ImageContract contract, Mount mount, String key, SnapshotDetails details)
            throws OperationFailedException, InterruptedException {
        String layer = ShortId.random();
        FileOwner owner = engine.owner(container.summary().id(), mount.target());
        var snapshot = details.snapshot()
                .id(ShortId.random())
                .reason(Snapshot.Reason.COPY)
                .kind(contract.kind())
                .version(contract.version())
                .image(container.summary().image())
                .imageId(container.summary().imageId())
                .layers(List.of(Layer.whole(Names.layerVolume(layer))))
                .owner(owner)
                .timeline(key)
                .databaseName(container.name())
                .dataMount(mount.target())
                .build();
        return DatabasePlan.of(
                DatabasePlan.Type.COPY,
                key,
                container,
                layer,
                "",
                SnapshotLabels.of(snapshot),
                mount.target(),
                List.of());
    }

    private Snapshot copied(
            ContainerDetails container, ImageContract contract, Mount mount, DatabasePlan plan, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        String imageId = container.summary().imageId();
        String volume = Names.layerVolume(plan.layer());
        try {
            var labels = new LinkedHashMap<String, String>();
            labels.put(Labels.ROLE, Labels.ROLE_LAYER);
            labels.put(Labels.ID, plan.database());
            labels.put(Labels.NAME, plan.name());
            labels.put(Labels.CREATED, Instant.now().toString());
            labels.put(
                    Labels.OWNER,
                    new DatabaseLabels(plan.record())
                            .owner()
                            .map(FileOwner::text)
                            .orElse(""));
            LayerVolumes.journal(
                    engine, plan, imageId, List.of(), plan.dataMount(), labels, Mount.volume(volume, LayerVolumes.NEW));
            ContainerDetails stopped = new DatabaseExchange(engine).stop(plan, container, contract.kind(), steps);
            DatabaseExchange.requireStoppedCleanly(stopped);
            new CopyJob(engine).run(plan, imageId, mount, volume, plan.dataMount(), steps);
            requireUntouched(stopped, mount);
            new SnapshotRecord(engine).write(plan.replaced().id(), plan.record(), plan.dataMount());
        } catch (OperationFailedException | InterruptedException | RuntimeException e) {
            Rollback.after(e, () -> end.run(plan));
            throw e;
        }
        steps.reached(Step.TIDY, -1, -1);
        end.run(plan);
        String id = plan.snapshot();
        return new SnapshotCatalogue(engine)
                .byId(id)
                .orElseThrow(() -> new OperationFailedException(new Failure.NotFound("snapshot", id)));
    }

    private void requireSuitable(ContainerDetails container, Mount mount, boolean mayStop)
            throws OperationFailedException, InterruptedException {
        boolean running = container.summary().state().isUp();
        if (running && container.removesItself()) {
            throw DataLocation.obstacle(container, SnapshotFailure.Obstacle.REMOVES_ITSELF, "");
        }
        if (running && !mayStop) {
            throw new OperationFailedException(new Failure.WrongState("database", container.name(), "running"));
        }
        requireNoWriter(container, mount);
    }

    private void requireNoWriter(ContainerDetails container, Mount mount)
            throws OperationFailedException, InterruptedException {
        for (ContainerSummary other : engine.containers(Map.of())) {
            boolean writes = other.state().isUp()
                    && other.mounts().stream()
                            .anyMatch(one -> one.type() == mount.type()
                                    && !one.readOnly()
                                    && one.source().equals(mount.source()));
            if (writes && !other.id().equals(container.summary().id())) {
                throw DataLocation.obstacle(container, SnapshotFailure.Obstacle.SHARED, other.name());
            }
        }
    }

    /// Others can start the container by themselves, and what was copied then is worth nothing.
    private void requireUntouched(ContainerDetails stopped, Mount mount)
            throws OperationFailedException, InterruptedException {
        ContainerDetails now = engine.container(stopped.summary().id());
        if (now.summary().state().isUp() || !Objects.equals(now.startedAt(), stopped.startedAt())) {
            throw new OperationFailedException(new Failure.WrongState("database", now.name(), "started-meanwhile"));
        }
        requireNoWriter(now, mount);
    }
}
