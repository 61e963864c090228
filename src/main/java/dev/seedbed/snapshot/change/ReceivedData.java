package dev.seedbed.snapshot.change;

import dev.seedbed.database.Layer;
import dev.seedbed.database.lifecycle.ActiveOperation;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.exchange.DatabasePlan;
import dev.seedbed.exchange.Rollback;
import dev.seedbed.snapshot.layer.CopyJob;
import dev.seedbed.snapshot.layer.LayerVolumes;
import dev.seedbed.snapshot.layer.Names;
import dev.seedbed.snapshot.layer.OverlayProbe;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotBuilder;
import dev.seedbed.snapshot.record.SnapshotCatalogue;
import dev.seedbed.snapshot.record.SnapshotLabels;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.task.Uninterruptible;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A snapshot while it is made of data from elsewhere: a layer that holds all of it, or what differs from frozen layers
/// below, and perhaps a second one on top for what is changed here afterwards.
///
/// Its journal is the first thing that is made and the last that goes. As long as the snapshot's record is not written,
/// nobody sees anything of it, and a failure, a cancel or a recovery removes all.
public final class ReceivedData implements AutoCloseable {
    private final ContainerEngine engine;
    private final Request request;
    private final DatabasePlan plan;
    private final boolean joins;
    private final ActiveOperation undertaking;
    private final List<Layer> frozen = new ArrayList<>();
    private Layer top;

    private ReceivedData(ContainerEngine engine, Request request, DatabasePlan plan, boolean joins) {
        this.engine = engine;
        this.request = request;
        this.plan = plan;
        this.joins = joins;
        this.frozen.addAll(request.below());
        this.top = request.below().isEmpty() ? Layer.whole(lower()) : Layer.changes(lower());
        this.undertaking = ActiveOperation.begin(Names.operation(plan.id()));
    }

    /// What is to be made.
    ///
    /// @param name of the snapshot
    /// @param dataMount where the image declares its volume
    /// @param owner of the data directory
    /// @param below frozen layers whose data it begins with, the lowest first; empty for none
    public record Request(String name, String imageId, String dataMount, FileOwner owner, List<Layer> below) {
        public Request {
            below = List.copyOf(below);
        }
    }

    /// Blocks for a moment.
    public static ReceivedData begin(ContainerEngine engine, OverlayProbe probe, Request request)
            throws OperationFailedException, InterruptedException {
        String second = ShortId.random();
        String first = ShortId.random();
        var plan = DatabasePlan.receive(
                request.name(),
                first,
                request.dataMount(),
                List.of(Names.mountVolume(first), Names.mountVolume(second), Names.layerVolume(second)));
        boolean joins = probe.joinsLayers(request.imageId(), request.dataMount());
        var received = new ReceivedData(engine, request, plan, joins);
        try {
            received.make();
            return received;
        } catch (OperationFailedException | InterruptedException | RuntimeException e) {
            Rollback.after(e, received::end);
            received.undertaking.close();
            throw e;
        }
    }

    private void make() throws OperationFailedException, InterruptedException {
        for (Layer layer : request.below()) {
            // The engine would make an empty one for the journal.
            engine.volume(layer.volume());
        }
        Map<String, String> labels = LayerVolumes.labels(plan, request.owner());
        List<String> made = joins ? List.of(lower(), upper()) : List.of(lower());
        String journal = LayerVolumes.journal(engine, plan, request.imageId(), request.below(), made, labels);
        if (joins) {
            LayerVolumes.prepare(engine, journal, LayerVolumes.place(1), request.owner());
        }
        if (request.below().isEmpty()) {
            return;
        }
        if (joins) {
            LayerVolumes.prepare(engine, journal, LayerVolumes.place(0), request.owner());
            LayerVolumes.join(engine, joined(), plan, request.below(), lower());
        } else if (request.below().size() > 1) {
            throw new OperationFailedException(new Failure.WrongState(
                    "snapshot",
                    request.name(),
                    "layers-apart:" + request.below().size()));
        } else {
            new CopyJob(engine).run(plan, request.imageId(), request.below().getFirst(), lower(), Step.Listener.NONE);
            frozen.clear();
            top = Layer.whole(lower());
        }
    }

    private String lower() {
        return Names.layerVolume(plan.layer());
    }

    private String upper() {
        return plan.leaving().getLast();
    }

    /// The volume that joins the layer which is written with those below.
    private String joined() {
        return plan.leaving().get(top.volume().equals(upper()) ? 1 : 0);
    }

    /// What a container has to mount at `target` to write the data.
    public Mount mount(String target) {
        return Mount.volume(top.directory().isEmpty() ? top.volume() : joined(), target);
    }

    /// Key that containers are labelled with which a recovery is to remove.
    public String id() {
        return plan.database();
    }

    /// Freezes what was written so far: from now on [#mount] writes another layer on top of it. Nobody may have
    /// mounted it at this moment.
    ///
    /// @return false where layers cannot be joined: the same one is written still
    public boolean freeze() throws OperationFailedException, InterruptedException {
        if (!joins) {
            return false;
        }
        frozen.add(top);
        top = Layer.changes(upper());
        LayerVolumes.join(engine, joined(), plan, frozen, upper());
        return true;
    }

    /// How many layers are frozen, see [#freeze].
    public int frozenLayers() {
        return frozen.size();
    }

    /// Writes the record of the snapshot: from now on it is there.
    ///
    /// @param snapshot all but its layers, its owner and where its data is mounted
    /// @param model what a database container of it looks like, under the name of its record
    public Snapshot finish(SnapshotBuilder snapshot, ContainerSpec.Builder model)
            throws OperationFailedException, InterruptedException {
        var layers = new ArrayList<>(frozen);
        layers.add(top);
        Snapshot whole = snapshot.layers(layers)
                .imageId(request.imageId())
                .owner(request.owner())
                .dataMount(request.dataMount())
                .build();
        model.labels(SnapshotLabels.of(whole)).mount(Mount.tmpfs(whole.dataMount()));
        LayerVolumes.protecting(layers).forEach(model::mount);
        String record = Uninterruptible.run(
                () -> engine.createContainer(model.build()), id -> engine.removeContainer(id, true));
        return new SnapshotCatalogue(engine).get(whole.id(), record);
    }

    /// Removes the journal, and all that was made unless a record was written. Blocks; not interrupted. What cannot be
    /// removed is left to the next recovery.
    @Override
    public void close() {
        try (undertaking) {
            Uninterruptible.cleanUp(this::end, "what was received for " + plan.name() + " stays for now");
        }
    }

    private void end() throws OperationFailedException, InterruptedException {
        end(engine, plan);
    }

    /// From the journal alone, also for a program that finds it interrupted.
    public static void end(ContainerEngine engine, DatabasePlan plan)
            throws OperationFailedException, InterruptedException {
        for (ContainerSummary server :
                engine.containers(Map.of(Labels.ID, plan.database(), Labels.ROLE, Labels.ROLE_DATABASE))) {
            engine.removeContainer(server.id(), true);
        }
        engine.removeContainer(CopyJob.container(plan.layer()), true);
        Set<String> made = new HashSet<>(plan.leaving());
        made.add(Names.layerVolume(plan.layer()));
        SnapshotView.removeUsers(engine, made);
        List<String> mounts =
                plan.leaving().subList(0, Math.max(0, plan.leaving().size() - 1));
        for (String joined : mounts) {
            LayerVolumes.removeUnlessUsed(engine, joined);
        }
        engine.removeContainer(Names.operation(plan.id()), true);
        made.removeAll(mounts);
        for (String layer : made) {
            LayerVolumes.removeUnlessUsed(engine, layer);
        }
    }
}
