package dev.seedbed.snapshot.change;

import dev.seedbed.database.Layer;
import dev.seedbed.database.lifecycle.ActiveOperation;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.exchange.DatabasePlan;
import dev.seedbed.exchange.Rollback;
import dev.seedbed.snapshot.layer.LayerVolumes;
import dev.seedbed.snapshot.layer.Names;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotCatalogue;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Uninterruptible;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The data of a snapshot, to be read: some of its layers as one directory. Nothing of it is written.
///
/// Its journal keeps the layers for as long as this is open, and tells the next recovery what to remove.
public final class SnapshotView implements AutoCloseable {
    private final ContainerEngine engine;
    private final DatabasePlan plan;
    private final Layer source;
    private final ActiveOperation undertaking;

    private SnapshotView(ContainerEngine engine, DatabasePlan plan, Layer source, ActiveOperation undertaking) {
        this.engine = engine;
        this.plan = plan;
        this.source = source;
        this.undertaking = undertaking;
    }

    /// Blocks for a moment.
    ///
    /// @param layers how many of the snapshot's layers, from the lowest
    /// @throws OperationFailedException with `NotFound` or `Busy` where the snapshot is another one by now
    public static SnapshotView open(ContainerEngine engine, Snapshot snapshot, int layers)
            throws OperationFailedException, InterruptedException {
        List<Layer> frozen = snapshot.layers().subList(0, layers);
        var plan = DatabasePlan.view(snapshot.name(), snapshot.dataMount());
        String joined = Names.mountVolume(plan.layer());
        var view = new SnapshotView(
                engine,
                plan,
                layers == 1 ? frozen.getFirst() : Layer.whole(joined),
                ActiveOperation.begin(Names.operation(plan.id())));
        try {
            for (Layer layer : frozen) {
                // The engine would make an empty one for the journal.
                engine.volume(layer.volume());
            }
            LayerVolumes.journal(engine, plan, snapshot.imageId(), frozen);
            new SnapshotCatalogue(engine).require(snapshot);
            if (layers > 1) {
                LayerVolumes.join(engine, joined, plan, frozen, "");
            }
            return view;
        } catch (OperationFailedException | InterruptedException | RuntimeException e) {
            Rollback.after(e, view::end);
            view.undertaking.close();
            throw e;
        }
    }

    /// What a container has to mount at `target`, read-only.
    public Mount mount(String target) {
        return Mount.readOnlyVolume(source.volume(), target);
    }

    /// The data within that mount; empty for the mount itself.
    public String directory() {
        return source.directory();
    }

    /// Blocks; not interrupted. What cannot be removed is left to the next recovery.
    @Override
    public void close() {
        try (undertaking) {
            Uninterruptible.cleanUp(this::end, "the view of " + plan.name() + " stays for now");
        }
    }

    private void end() throws OperationFailedException, InterruptedException {
        end(engine, plan);
    }

    /// From the journal alone, also for a program that finds it interrupted.
    public static void end(ContainerEngine engine, DatabasePlan plan)
            throws OperationFailedException, InterruptedException {
        String joined = Names.mountVolume(plan.layer());
        removeUsers(engine, Set.of(joined));
        LayerVolumes.removeUnlessUsed(engine, joined);
        engine.removeContainer(Names.operation(plan.id()), true);
    }

    /// Helpers of a program that has ended look into its volumes for some minutes more.
    static void removeUsers(ContainerEngine engine, Set<String> volumes)
            throws OperationFailedException, InterruptedException {
        for (ContainerSummary helper : engine.containers(Map.of(Labels.ROLE, Labels.ROLE_HELPER))) {
            if (volumes.stream().anyMatch(helper::uses)) {
                engine.removeContainer(helper.id(), true);
            }
        }
    }
}
