package dev.seedbed.snapshot.change;

import dev.seedbed.database.ImageContract;
import dev.seedbed.database.Layer;
import dev.seedbed.database.lifecycle.ActiveOperation;
import dev.seedbed.database.lifecycle.DatabaseLock;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.RecreateOptions;
import dev.seedbed.engine.RecreateOptionsBuilder;
import dev.seedbed.exchange.DatabasePlan;
import dev.seedbed.exchange.Rollback;
import dev.seedbed.snapshot.layer.DataLocation;
import dev.seedbed.snapshot.layer.LayerVolumes;
import dev.seedbed.snapshot.layer.Names;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SnapshotFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Lets a database use one layer instead of those that it was made of, with its own layer on top as it is.
///
/// An own layer refers to what is below it by name only, so it is as true on a copy. Where a kernel was told to bind it
/// more tightly, it refuses to join them, and the database goes on as before.
final class Relayering {
    private static final Duration LOCK_PATIENCE = Duration.ofSeconds(30);

    private final ContainerEngine engine;
    private final DatabaseExchange exchange;
    private final SwitchRecovery recovery;

    Relayering(ContainerEngine engine) {
        this.engine = engine;
        this.exchange = new DatabaseExchange(engine);
        this.recovery = new SwitchRecovery(engine);
    }

    /// @param from what it has to use still
    /// @param parent id of the snapshot that its data stands on, empty for none
    void run(String key, String containerId, List<Layer> from, FlatLayer flat, String parent, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        ContainerDetails seen = engine.container(containerId);
        ImageContract contract = DataLocation.contract(engine, seen.summary().imageId());
        try (DatabaseLock.Held _ = new DatabaseLock(engine)
                .acquire(
                        key,
                        seen.summary().imageId(),
                        DataLocation.mount(seen, contract).target(),
                        LOCK_PATIENCE)) {
            ContainerDetails old = engine.container(containerId);
            DataLocation home = DataLocation.of(old, contract);
            String name = old.givenName();
            if (!home.frozen().equals(from)) {
                throw new OperationFailedException(new Failure.WrongState("database", name, "changed-meanwhile"));
            }
            requireNobodyLooks(old, home);
            var plan = DatabasePlan.of(
                    DatabasePlan.Type.RELAYER,
                    key,
                    old,
                    flat.id(),
                    home.mount().source(),
                    Map.of(),
                    home.mount().target(),
                    List.of());
            try (ActiveOperation _ = ActiveOperation.begin(Names.operation(plan.id()))) {
                carriedOut(old, contract, home, flat, parent, plan, steps);
            }
        }
    }

    private void carriedOut(
            ContainerDetails old,
            ImageContract contract,
            DataLocation home,
            FlatLayer flat,
            String parent,
            DatabasePlan plan,
            Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        try {
            LayerVolumes.journal(engine, plan, old.summary().imageId(), List.of(), plan.dataMount(), Map.of());
            String joined = Names.mountVolume(plan.layer());
            LayerVolumes.join(
                    engine, joined, plan, List.of(flat.layer()), home.own().volume());
            String fresh = engine.recreate(plan.replaced().id(), like(home, flat, parent, plan));
            exchange.run(plan, old, contract.kind(), fresh, _ -> {}, steps);
            exchange.await(plan, fresh, contract.kind());
        } catch (OperationFailedException | InterruptedException | RuntimeException e) {
            // Either way nothing is lost: both containers write the same own layer, one after the other.
            Rollback.after(e, () -> recovery.recover(plan));
            throw e;
        }
        recovery.end(plan, steps);
    }

    private static RecreateOptions like(DataLocation home, FlatLayer flat, String parent, DatabasePlan plan) {
        var mounts = new ArrayList<Mount>();
        mounts.add(Mount.volume(Names.mountVolume(plan.layer()), plan.dataMount()));
        mounts.add(Mount.readOnlyVolume(home.own().volume(), Names.LAYERS + "/own"));
        mounts.addAll(LayerVolumes.protecting(List.of(flat.layer())));
        return RecreateOptionsBuilder.builder()
                .name(plan.replaced().fresh())
                .labels(Map.of(Labels.LAYERS, Layer.toJson(List.of(flat.layer())), Labels.PARENT, parent))
                .mounts(mounts)
                .withoutMountsBelow(Names.LAYERS)
                .build();
    }

    /// The kernel does not let two joins share one own layer at the same time.
    private void requireNobodyLooks(ContainerDetails old, DataLocation home)
            throws OperationFailedException, InterruptedException {
        for (ContainerSummary other : engine.containers(Map.of())) {
            boolean looks = other.state().isUp()
                    && !other.id().equals(old.summary().id())
                    && other.uses(home.mount().source());
            if (looks) {
                throw DataLocation.obstacle(old, SnapshotFailure.Obstacle.SHARED, other.name());
            }
        }
    }
}
