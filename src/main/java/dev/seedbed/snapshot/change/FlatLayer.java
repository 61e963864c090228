package dev.seedbed.snapshot.change;

import dev.seedbed.database.Layer;
import dev.seedbed.database.lifecycle.ActiveOperation;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.engine.Labels;
import dev.seedbed.exchange.DatabasePlan;
import dev.seedbed.exchange.Rollback;
import dev.seedbed.snapshot.layer.CopyJob;
import dev.seedbed.snapshot.layer.LayerVolumes;
import dev.seedbed.snapshot.layer.Names;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.SnapshotCatalogue;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.task.Uninterruptible;
import java.util.List;
import java.util.Map;

/// A layer that holds what several frozen ones are together, while it is made. Its journal keeps all of them.
///
/// When it is closed, it stays where somebody came to use it, and then those go which nobody needs any more.
public final class FlatLayer implements AutoCloseable {
    private final ContainerEngine engine;
    private final DatabasePlan plan;
    private final String imageId;
    private final List<Layer> frozen;
    private final ActiveOperation undertaking;

    private FlatLayer(
            ContainerEngine engine,
            DatabasePlan plan,
            String imageId,
            List<Layer> frozen,
            ActiveOperation undertaking) {
        this.engine = engine;
        this.plan = plan;
        this.imageId = imageId;
        this.frozen = frozen;
        this.undertaking = undertaking;
    }

    /// Writes the journal, and with it the empty layer. The journal has a key of its own, so that the database can be
    /// started and stopped meanwhile.
    ///
    /// @param owner of the data directory
    /// @param key of the database that the layer is labelled with
    /// @param snapshot id of the snapshot that is to use it, empty for none
    static FlatLayer of(
            ContainerEngine engine,
            String imageId,
            List<Layer> frozen,
            FileOwner owner,
            String dataMount,
            String key,
            String name,
            String snapshot)
            throws OperationFailedException, InterruptedException {
        DatabasePlan plan = DatabasePlan.flatten(name, snapshot, dataMount, LayerVolumes.ours(engine, frozen));
        for (Layer layer : frozen) {
            // The engine would make an empty one for the journal.
            engine.volume(layer.volume());
        }
        var flat = new FlatLayer(engine, plan, imageId, frozen, ActiveOperation.begin(Names.operation(plan.id())));
        try {
            Map<String, String> labels = LayerVolumes.labels(key, name, owner);
            LayerVolumes.journal(engine, plan, imageId, frozen, flat.layer().volume(), labels);
        } catch (OperationFailedException | InterruptedException | RuntimeException e) {
            Rollback.after(e, flat::close);
            throw e;
        }
        return flat;
    }

    /// An empty one for what an image has.
    ///
    /// @param dataMount that the image declares as its volume
    public static FlatLayer ofImage(
            ContainerEngine engine, String imageId, FileOwner owner, String dataMount, String name)
            throws OperationFailedException, InterruptedException {
        return of(engine, imageId, List.of(), owner, dataMount, ShortId.random(), name, "");
    }

    /// Copies a directory of the image. Blocks until all is on disk.
    public void fill(String directory, Step.Listener steps) throws OperationFailedException, InterruptedException {
        new CopyJob(engine).run(plan, imageId, directory, layer().volume(), steps);
    }

    public Layer layer() {
        return Layer.whole(Names.layerVolume(plan.layer()));
    }

    /// Id that no other layer has.
    String id() {
        return plan.layer();
    }

    /// Copies. Blocks until all is on disk.
    void fill(Step.Listener steps) throws OperationFailedException, InterruptedException {
        Layer source = frozen.getFirst();
        if (frozen.size() > 1) {
            String joined = Names.mountVolume(plan.id());
            LayerVolumes.join(engine, joined, plan, frozen, "");
            source = Layer.whole(joined);
        }
        new CopyJob(engine).run(plan, imageId, source, layer().volume(), steps);
    }

    @Override
    public void close() throws OperationFailedException {
        try (undertaking) {
            Uninterruptible.cleanUp(() -> end(engine, plan));
        }
    }

    /// From the journal alone, also for a program that finds it interrupted.
    public static void end(ContainerEngine engine, DatabasePlan plan)
            throws OperationFailedException, InterruptedException {
        engine.removeContainer(CopyJob.container(plan.layer()), true);
        LayerVolumes.removeUnlessUsed(engine, Names.mountVolume(plan.id()));
        removeEarlierRecords(engine, plan);
        engine.removeContainer(Names.operation(plan.id()), true);
        LayerVolumes.removeUnlessUsed(engine, Names.layerVolume(plan.layer()));
        for (String volume : plan.leaving()) {
            LayerVolumes.removeUnlessUsed(engine, volume);
        }
    }

    /// Where the record was rewritten, the one before it still keeps the old layers.
    private static void removeEarlierRecords(ContainerEngine engine, DatabasePlan plan)
            throws OperationFailedException, InterruptedException {
        String snapshot = plan.snapshot();
        var now = new SnapshotCatalogue(engine).byId(snapshot);
        if (now.isPresent() && now.get().layers().equals(List.of(Layer.whole(Names.layerVolume(plan.layer()))))) {
            for (ContainerSummary record :
                    engine.containers(Map.of(Labels.ROLE, Labels.ROLE_SNAPSHOT, Labels.ID, snapshot))) {
                if (!record.id().equals(now.get().recordId())) {
                    engine.removeContainer(record.id(), true);
                }
            }
        }
    }
}
