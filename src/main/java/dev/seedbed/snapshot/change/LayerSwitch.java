package dev.seedbed.snapshot.change;

import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.database.ImageContract;
import dev.seedbed.database.Layer;
import dev.seedbed.database.lifecycle.ActiveOperation;
import dev.seedbed.database.lifecycle.DatabaseLock;
import dev.seedbed.database.lifecycle.LoginLookup;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.RecreateOptionsBuilder;
import dev.seedbed.exchange.DatabasePlan;
import dev.seedbed.exchange.Rollback;
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
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Freezes what a database has written and lets it go on with a new layer, on top of that or of another snapshot.
///
/// Snapshot, reset, going to a snapshot and adoption are all this one thing. The database is away from its clean stop
/// until its new container answers; whatever fails before that is rolled back.
public final class LayerSwitch {
    private static final Duration LOCK_PATIENCE = Duration.ofSeconds(5);

    private final ContainerEngine engine;
    private final DatabaseLock lock;
    private final LayerVolumes volumes;
    private final DatabaseExchange exchange;
    private final SwitchRecovery recovery;

    public LayerSwitch(ContainerEngine engine, OverlayProbe probe) {
        this.engine = engine;
        this.lock = new DatabaseLock(engine);
        this.volumes = new LayerVolumes(engine, probe);
        this.exchange = new DatabaseExchange(engine);
        this.recovery = new SwitchRecovery(engine);
    }

    /// What is wanted.
    ///
    /// @param freeze what the snapshot of the present data is to be called
    /// @param target to go on from; null for the present data
    /// @param labels changes of the database container's labels
    /// @param evenUnclean whether data that was not stopped cleanly may be frozen
    public record Request(
            SnapshotDetails freeze,
            Snapshot.Reason reason,
            @Nullable Snapshot target,
            Map<String, String> labels,
            boolean evenUnclean) {}

    /// @return the snapshot that was made
    public Snapshot run(String containerId, Request request, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        steps.reached(Step.PREPARE, -1, -1);
        ContainerDetails old = engine.container(containerId);
        ImageContract contract = DataLocation.contract(engine, old.summary().imageId());
        DataLocation home = DataLocation.of(old, contract);
        requireSuitable(old, home);
        String key = DatabaseLock.key(old.summary());
        try (DatabaseLock.Held _ =
                lock.acquire(key, old.summary().imageId(), home.mount().target(), LOCK_PATIENCE)) {
            // Only what was looked at under the lock counts.
            ContainerDetails now = engine.container(containerId);
            return switched(now, contract, DataLocation.of(now, contract), key, request, steps);
        }
    }

    private Snapshot switched(
            ContainerDetails old,
            ImageContract contract,
            DataLocation home,
            String key,
            Request request,
            Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        FileOwner owner = DataLocation.owner(engine, old, home.mount().target());
        Snapshot snapshot = snapshot(old, contract, home, key, owner, request);
        var plan = DatabasePlan.of(
                DatabasePlan.Type.SWITCH,
                key,
                old,
                ShortId.random(),
                home.own().directory().isEmpty() ? "" : home.mount().source(),
                SnapshotLabels.of(snapshot),
                home.mount().target(),
                List.of());
        Snapshot target = request.target();
        List<Layer> below = target == null ? home.stack() : target.layers();
        try (ActiveOperation _ = ActiveOperation.begin(Names.operation(plan.id()))) {
            return carriedOut(old, contract, home, owner, snapshot, below, plan, request, steps);
        }
    }

    private Snapshot carriedOut(
            ContainerDetails old,
            ImageContract contract,
            DataLocation home,
            FileOwner owner,
            Snapshot snapshot,
            List<Layer> below,
            DatabasePlan plan,
            Request request,
            Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        try (LayerVolumes.Made made = volumes.make(
                plan, old.summary().imageId(), below, owner, home.mount().target())) {
            Snapshot target = request.target();
            if (target != null) {
                new SnapshotCatalogue(engine).require(target);
            }
            Map<String, String> labels = labels(old, contract, home, plan.database(), snapshot, made, owner, request);
            String fresh = engine.recreate(
                    plan.replaced().id(),
                    RecreateOptionsBuilder.builder()
                            .name(plan.replaced().fresh())
                            .labels(labels)
                            // Its log goes with the old container.
                            .environment(new LoginLookup(engine).keptFromLog(old))
                            .mounts(made.mounts())
                            .withoutMountsBelow(Names.LAYERS)
                            .build());
            made.preparation().await();
            exchange.run(
                    plan,
                    old,
                    contract.kind(),
                    fresh,
                    stopped -> {
                        if (!request.evenUnclean()) {
                            DatabaseExchange.requireStoppedCleanly(stopped);
                        }
                        volumes.fill(
                                made,
                                plan,
                                old.summary().imageId(),
                                home.mount().target(),
                                steps);
                    },
                    steps);
            exchange.await(plan, fresh, contract.kind());
        } catch (OperationFailedException | InterruptedException | RuntimeException e) {
            Rollback.after(e, () -> rollBack(plan, e));
            throw e;
        }
        steps.reached(Step.KEEP, -1, -1);
        return recovery.end(plan, steps)
                .orElseThrow(() -> new OperationFailedException(new Failure.NotFound("snapshot", plan.name())));
    }

    private void rollBack(DatabasePlan plan, Exception cause) throws OperationFailedException, InterruptedException {
        if (cause instanceof InterruptedException
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

    private Snapshot snapshot(
            ContainerDetails old,
            ImageContract contract,
            DataLocation home,
            String key,
            FileOwner owner,
            Request request) {
        DatabaseLabels labels = DatabaseLabels.of(old);
        SnapshotDetails details = request.freeze();
        return details.snapshot()
                .id(ShortId.random())
                .reason(request.reason())
                .kind(contract.kind())
                .version(labels.version().isEmpty() ? contract.version() : labels.version())
                .image(old.summary().image())
                .imageId(old.summary().imageId())
                .layers(home.stack())
                .owner(owner)
                .timeline(key)
                .databaseName(old.givenName())
                .parent(labels.parent())
                .seedFiles(labels.seedFiles())
                .seedName(labels.seedName())
                .dataDatabase(labels.dataDatabase())
                .dataMount(home.mount().target())
                .build();
    }

    private static Map<String, String> labels(
            ContainerDetails old,
            ImageContract contract,
            DataLocation home,
            String key,
            Snapshot snapshot,
            LayerVolumes.Made made,
            FileOwner owner,
            Request request) {
        var labels = new LinkedHashMap<String, String>();
        labels.put(Labels.ROLE, Labels.ROLE_DATABASE);
        labels.put(Labels.ID, key);
        labels.put(Labels.NAME, old.givenName());
        labels.put(Labels.KIND, contract.kind().id());
        labels.put(Labels.VERSION, snapshot.version());
        labels.put(Labels.LAYERS, Layer.toJson(made.frozen()));
        labels.put(Labels.OWN_LAYER, made.own().text());
        labels.put(Labels.OWNER, owner.text());
        Snapshot target = request.target();
        labels.put(Labels.PARENT, target == null ? snapshot.id() : target.id());
        if (DatabaseLabels.of(old).origin().isEmpty()) {
            // What was never started from a snapshot goes back to its first one.
            labels.put(Labels.ORIGIN, snapshot.id());
        }
        if (request.reason() == Snapshot.Reason.ADOPTED) {
            labels.put(Labels.ADOPTED, home.mount().source());
        }
        labels.putAll(request.labels());
        return labels;
    }

    private void requireSuitable(ContainerDetails old, DataLocation home)
            throws OperationFailedException, InterruptedException {
        if (old.removesItself()) {
            throw DataLocation.obstacle(old, SnapshotFailure.Obstacle.REMOVES_ITSELF, "");
        }
        for (ContainerSummary other : engine.containers(Map.of())) {
            boolean writes = other.writes(home.mount().source());
            if (writes && !other.id().equals(old.summary().id())) {
                throw DataLocation.obstacle(old, SnapshotFailure.Obstacle.SHARED, other.name());
            }
        }
        if (engine.volume(home.mount().source()).options().containsKey("type")
                && home.own().directory().isEmpty()) {
            // What is mounted only while it is used cannot be a layer.
            throw DataLocation.obstacle(
                    old, SnapshotFailure.Obstacle.HOST_DIRECTORY, home.mount().source());
        }
    }
}
