package dev.seedbed.snapshot.change;

import dev.seedbed.database.Database;
import dev.seedbed.database.Layer;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.engine.Mount;
import dev.seedbed.exchange.DatabasePlan;
import dev.seedbed.exchange.Journal;
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
import java.util.List;
import java.util.Objects;

/// Copies the data of a container that is not ours into a snapshot, from whatever it is mounted: a volume with or
/// without a name, or a directory. The container is stopped for that and started again; nothing else of it changes.
public final class FullCopy {
    private final ContainerEngine engine;
    private final Journal journal;
    private final CopyRecovery recovery;

    public FullCopy(ContainerEngine engine) {
        this.engine = engine;
        this.journal = new Journal(engine, Journal.Subject.DATABASE);
        this.recovery = new CopyRecovery(engine);
    }

    public Snapshot run(Database foreign, SnapshotDetails details, boolean mayStop, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        if (foreign.ours()) {
            throw new OperationFailedException(new Failure.WrongState("database", foreign.name(), "ours"));
        }
        steps.reached(Step.PREPARE, -1, -1);
        return LockedContainer.use(engine, foreign.id(), locked -> {
            Mount mount = DataLocation.mount(locked.container(), locked.contract());
            requireSuitable(locked, mount, mayStop);
            FileOwner owner = engine.owner(foreign.id(), mount.target());
            DatabasePlan plan = plan(locked, mount, owner, details);
            return journal.carryOut(
                    plan.id(), () -> copied(locked, mount, plan, owner, steps), _ -> recovery.run(plan), _ -> {
                        steps.reached(Step.TIDY, -1, -1);
                        recovery.run(plan);
                        return new SnapshotCatalogue(engine).get(plan.snapshot(), plan.snapshot());
                    });
        });
    }

    private static DatabasePlan plan(LockedContainer locked, Mount mount, FileOwner owner, SnapshotDetails details) {
        String layer = ShortId.random();
        ContainerDetails container = locked.container();
        var snapshot = details.snapshot()
                .id(ShortId.random())
                .reason(Snapshot.Reason.COPY)
                .kind(locked.kind())
                .version(locked.contract().version())
                .image(container.summary().image())
                .imageId(locked.imageId())
                .layers(List.of(Layer.whole(Names.layerVolume(layer))))
                .owner(owner)
                .timeline(locked.key())
                .databaseName(container.name())
                .dataMount(mount.target())
                .build();
        return DatabasePlan.of(
                DatabasePlan.Type.COPY,
                locked.key(),
                container,
                layer,
                "",
                SnapshotLabels.of(snapshot),
                mount.target(),
                List.of());
    }

    /// @return id of the record
    private String copied(LockedContainer locked, Mount mount, DatabasePlan plan, FileOwner owner, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        String volume = Names.layerVolume(plan.layer());
        LayerVolumes.journal(engine, plan, locked.imageId(), List.of(), volume, LayerVolumes.labels(plan, owner));
        ContainerDetails stopped = new DatabaseExchange(engine).stop(plan, locked, steps);
        DatabaseExchange.requireStoppedCleanly(stopped);
        new CopyJob(engine).run(plan, locked.imageId(), mount, volume, steps);
        requireUntouched(locked, stopped, mount);
        return new SnapshotRecord(engine).write(plan.replaced().id(), plan.record());
    }

    private void requireSuitable(LockedContainer locked, Mount mount, boolean mayStop)
            throws OperationFailedException, InterruptedException {
        ContainerDetails container = locked.container();
        boolean running = container.summary().state().isUp();
        if (running && container.removesItself()) {
            throw locked.obstacle(SnapshotFailure.Obstacle.REMOVES_ITSELF, "");
        }
        if (running && !mayStop) {
            throw new OperationFailedException(new Failure.WrongState("database", container.name(), "running"));
        }
        requireNoWriter(locked, mount);
    }

    private void requireNoWriter(LockedContainer locked, Mount mount)
            throws OperationFailedException, InterruptedException {
        locked.requireAlone(
                engine,
                other -> other.state().isUp()
                        && other.mounts().stream()
                                .anyMatch(one -> one.type() == mount.type()
                                        && !one.readOnly()
                                        && one.source().equals(mount.source())));
    }

    /// Others can start the container by themselves, and what was copied then is worth nothing.
    private void requireUntouched(LockedContainer locked, ContainerDetails stopped, Mount mount)
            throws OperationFailedException, InterruptedException {
        ContainerDetails now = engine.container(stopped.summary().id());
        if (now.summary().state().isUp() || !Objects.equals(now.startedAt(), stopped.startedAt())) {
            throw new OperationFailedException(new Failure.WrongState("database", now.name(), "started-meanwhile"));
        }
        requireNoWriter(locked, mount);
    }
}
