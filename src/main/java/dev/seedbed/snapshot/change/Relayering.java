package dev.seedbed.snapshot.change;

import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.database.Layer;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.RecreateOptions;
import dev.seedbed.engine.RecreateOptionsBuilder;
import dev.seedbed.exchange.DatabasePlan;
import dev.seedbed.exchange.Journal;
import dev.seedbed.snapshot.layer.DataLocation;
import dev.seedbed.snapshot.layer.LayerVolumes;
import dev.seedbed.snapshot.layer.Names;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
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
    private final Journal journal;
    private final DatabaseExchange exchange;
    private final SwitchRecovery recovery;

    Relayering(ContainerEngine engine) {
        this.engine = engine;
        this.journal = new Journal(engine, Journal.Subject.DATABASE);
        this.exchange = new DatabaseExchange(engine);
        this.recovery = new SwitchRecovery(engine);
    }

    /// @param from what it has to use still
    /// @param parent id of the snapshot that its data stands on, empty for none
    void run(String containerId, List<Layer> from, FlatLayer flat, String parent, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        LockedContainer.use(engine, containerId, LOCK_PATIENCE, locked -> {
            DataLocation data = locked.data();
            if (!data.frozen().equals(from)) {
                throw new OperationFailedException(
                        new Failure.WrongState("database", locked.container().givenName(), "changed-meanwhile"));
            }
            // The kernel does not let two joins share one own layer at the same time.
            locked.requireAlone(
                    engine,
                    other -> other.state().isUp() && other.uses(data.mount().source()));
            var plan = DatabasePlan.of(
                    DatabasePlan.Type.RELAYER,
                    locked.key(),
                    locked.container(),
                    flat.id(),
                    data.mount().source(),
                    Map.of(),
                    data.mount().target(),
                    List.of());
            return journal.carryOut(
                    plan.id(),
                    () -> exchanged(
                            locked,
                            like(
                                    data,
                                    flat,
                                    parent,
                                    plan,
                                    DatabaseLabels.of(locked.container()).adopted()),
                            plan,
                            flat,
                            steps),
                    // Either way nothing is lost: both containers write the same own layer, one after the other.
                    _ -> recovery.recover(plan),
                    _ -> recovery.end(plan, steps));
        });
    }

    /// @return id of the new container
    private String exchanged(
            LockedContainer locked, RecreateOptions like, DatabasePlan plan, FlatLayer flat, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        LayerVolumes.journal(engine, plan, locked.imageId(), List.of());
        String own = locked.data().own().volume();
        LayerVolumes.join(engine, Names.mountVolume(plan.layer()), plan, List.of(flat.layer()), own);
        String fresh = engine.recreate(plan.replaced().id(), like);
        exchange.run(plan, locked, fresh, _ -> {}, steps);
        exchange.await(plan, fresh, locked.kind());
        return fresh;
    }

    private static RecreateOptions like(
            DataLocation home, FlatLayer flat, String parent, DatabasePlan plan, String adopted) {
        var mounts = new ArrayList<Mount>();
        mounts.add(Mount.volume(Names.mountVolume(plan.layer()), plan.dataMount()));
        mounts.add(Mount.readOnlyVolume(home.own().volume(), Names.LAYERS + "/own"));
        mounts.addAll(LayerVolumes.protecting(List.of(flat.layer())));
        AdoptedVolume.mount(adopted, List.of(flat.layer())).ifPresent(mounts::add);
        return RecreateOptionsBuilder.builder()
                .name(plan.replaced().fresh())
                .labels(Map.of(Labels.LAYERS, Layer.toJson(List.of(flat.layer())), Labels.PARENT, parent))
                .mounts(mounts)
                .withoutMountsBelow(Names.LAYERS)
                .build();
    }
}
