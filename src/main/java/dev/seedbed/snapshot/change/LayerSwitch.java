package dev.seedbed.snapshot.change;

import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.database.Layer;
import dev.seedbed.database.lifecycle.LoginLookup;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.RecreateOptionsBuilder;
import dev.seedbed.exchange.DatabasePlan;
import dev.seedbed.exchange.Journal;
import dev.seedbed.snapshot.layer.DataLocation;
import dev.seedbed.snapshot.layer.LayerVolumes;
import dev.seedbed.snapshot.layer.Names;
import dev.seedbed.snapshot.layer.OverlayProbe;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotCatalogue;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.snapshot.record.SnapshotLabels;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.task.SnapshotFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// Freezes what a database has written and lets it go on with a new layer, on top of that or of another snapshot.
///
/// Snapshot, reset, going to a snapshot and adoption are all this one thing. The database is away from its clean stop
/// until its new container answers; whatever fails before that is rolled back.
public final class LayerSwitch {
    private final ContainerEngine engine;
    private final Journal journal;
    private final LayerVolumes volumes;
    private final DatabaseExchange exchange;
    private final SwitchRecovery recovery;

    public LayerSwitch(ContainerEngine engine, OverlayProbe probe) {
        this.engine = engine;
        this.journal = new Journal(engine, Journal.Subject.DATABASE);
        this.volumes = new LayerVolumes(engine, probe);
        this.exchange = new DatabaseExchange(engine);
        this.recovery = new SwitchRecovery(engine);
    }

    /// What is wanted.
    ///
    /// @param freeze what the snapshot of the present data is to be called
    /// @param target to go on from; null for the present data
    /// @param exchange whether `target` may be another database's data, which undoing leads away from
    /// @param evenUnclean whether data that was not stopped cleanly may be frozen
    public record Request(
            SnapshotDetails freeze,
            Snapshot.Reason reason,
            @Nullable Snapshot target,
            boolean exchange,
            boolean evenUnclean) {}

    /// What is done with a server that has just started, before it counts as ready. A failure rolls everything back.
    @FunctionalInterface
    public interface Arrival {
        Arrival NOTHING = _ -> {};

        /// @param container id of the new container
        void run(String container) throws OperationFailedException, InterruptedException;
    }

    /// @return the snapshot that was made
    public Snapshot run(String containerId, Request request, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        return run(containerId, request, Arrival.NOTHING, steps);
    }

    /// @param arrival is left out where the database does not run
    /// @return the snapshot that was made
    public Snapshot run(String containerId, Request request, Arrival arrival, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        steps.reached(Step.PREPARE, -1, -1);
        return LockedContainer.use(engine, containerId, locked -> switched(locked, request, arrival, steps));
    }

    private Snapshot switched(LockedContainer locked, Request request, Arrival arrival, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        DataLocation data = locked.data();
        requireSuitable(locked, data);
        FileOwner owner =
                DataLocation.owner(engine, locked.container(), data.mount().target());
        Snapshot snapshot = snapshot(locked, data, owner, request);
        var plan = DatabasePlan.of(
                request.exchange() ? DatabasePlan.Type.EXCHANGE : DatabasePlan.Type.SWITCH,
                locked.key(),
                locked.container(),
                ShortId.random(),
                data.joined(),
                SnapshotLabels.of(snapshot),
                data.mount().target(),
                List.of());
        var arriving = new AtomicBoolean();
        Arrival told = container -> {
            arriving.set(true);
            arrival.run(container);
            arriving.set(false);
        };
        return journal.carryOut(
                plan.id(),
                () -> exchanged(locked, data, snapshot, plan, request, told, steps),
                cause -> rollBack(plan, cause, arriving.get()),
                _ -> {
                    steps.reached(Step.KEEP, -1, -1);
                    return recovery.end(plan, steps)
                            .orElseThrow(
                                    () -> new OperationFailedException(new Failure.NotFound("snapshot", plan.name())));
                });
    }

    /// @return id of the new container, which answers if the old one was up
    private String exchanged(
            LockedContainer locked,
            DataLocation data,
            Snapshot snapshot,
            DatabasePlan plan,
            Request request,
            Arrival arrival,
            Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        Snapshot target = request.target();
        List<Layer> below = target == null ? data.stack() : target.layers();
        try (LayerVolumes.Made made = volumes.make(plan, locked.imageId(), below, snapshot.owner())) {
            if (target != null) {
                new SnapshotCatalogue(engine).require(target);
            }
            String fresh = engine.recreate(
                    plan.replaced().id(),
                    RecreateOptionsBuilder.builder()
                            .name(plan.replaced().fresh())
                            .labels(SwitchLabels.of(locked, data, snapshot, made, request))
                            // Its log goes with the old container.
                            .environment(new LoginLookup(engine).keptFromLog(locked.container()))
                            .mounts(mounts(locked, data, made, request))
                            .withoutMountsBelow(Names.LAYERS)
                            .build());
            made.preparation().await();
            exchange.run(
                    plan,
                    locked,
                    fresh,
                    stopped -> {
                        if (!request.evenUnclean()) {
                            DatabaseExchange.requireStoppedCleanly(stopped);
                        }
                        volumes.fill(made, plan, locked.imageId(), steps);
                    },
                    steps);
            if (plan.replaced().running()) {
                arrival.run(fresh);
            }
            exchange.await(plan, fresh, locked.kind());
            return fresh;
        }
    }

    /// With the volume that the data was on when it was adopted, wherever it went since: compose recreates a container
    /// at its next `up` that lacks a volume of its file.
    private static List<Mount> mounts(
            LockedContainer locked, DataLocation data, LayerVolumes.Made made, Request request) {
        var mounts = new ArrayList<>(made.mounts());
        AdoptedVolume.mount(
                        request.reason() == Snapshot.Reason.ADOPTED
                                ? data.mount().source()
                                : DatabaseLabels.of(locked.container()).adopted(),
                        made.frozen())
                .ifPresent(mounts::add);
        return List.copyOf(mounts);
    }

    /// @param arriving whether the server was not ready for anyone yet
    private void rollBack(DatabasePlan plan, Exception cause, boolean arriving)
            throws OperationFailedException, InterruptedException {
        if ((cause instanceof InterruptedException && !arriving)
                || (cause instanceof OperationFailedException failed && isOfTheEngine(failed.failure()))) {
            // The new container may have served, and what was written there must not be lost.
            recovery.recover(plan);
        } else {
            recovery.rollBack(plan);
        }
    }

    private static boolean isOfTheEngine(Failure failure) {
        return failure instanceof EngineFailure.EngineUnreachable || failure instanceof EngineFailure.EngineTimedOut;
    }

    private static Snapshot snapshot(LockedContainer locked, DataLocation home, FileOwner owner, Request request) {
        ContainerDetails old = locked.container();
        DatabaseLabels labels = DatabaseLabels.of(old);
        SnapshotDetails details = request.freeze();
        return details.snapshot()
                .id(ShortId.random())
                .reason(request.reason())
                .kind(locked.kind())
                .version(locked.version())
                .image(old.summary().image())
                .imageId(locked.imageId())
                .layers(home.stack())
                .owner(owner)
                .timeline(locked.key())
                // The way back, for as long as nobody takes it away.
                .pinned(request.exchange()
                        && request.reason() == Snapshot.Reason.AUTOMATIC
                        && labels.swapped().isEmpty())
                .databaseName(old.givenName())
                .parent(labels.parent())
                .seedFiles(labels.seedFiles())
                .seedName(labels.seedName())
                .dataDatabase(labels.dataDatabase())
                .dataMount(home.mount().target())
                .build();
    }

    private void requireSuitable(LockedContainer locked, DataLocation data)
            throws OperationFailedException, InterruptedException {
        if (locked.container().removesItself()) {
            throw locked.obstacle(SnapshotFailure.Obstacle.REMOVES_ITSELF, "");
        }
        String volume = data.mount().source();
        locked.requireAlone(engine, other -> other.writes(volume));
        if (data.joined().isEmpty() && engine.volume(volume).options().containsKey("type")) {
            // What is mounted only while it is used cannot be a layer.
            throw locked.obstacle(SnapshotFailure.Obstacle.HOST_DIRECTORY, volume);
        }
    }
}
