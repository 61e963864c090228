package dev.seedbed.snapshot;

import dev.seedbed.database.Layer;
import dev.seedbed.database.ProcessOwner;
import dev.seedbed.database.lifecycle.ActiveOperation;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.engine.Labels;
import dev.seedbed.exchange.DatabasePlan;
import dev.seedbed.snapshot.clone.CloneStart;
import dev.seedbed.snapshot.layer.LayerVolumes;
import dev.seedbed.snapshot.layer.Names;
import dev.seedbed.snapshot.layer.OverlayProbe;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.task.Uninterruptible;
import java.util.List;
import java.util.Map;

/// A server on the data of a volume that stays as it is: what it writes goes to a layer of its own, or to a copy where
/// layers cannot be joined. In no list, without a network, and gone when closed.
///
/// What a program leaves that ends in the middle is removed by the next recovery.
public final class ThrowawayServer implements AutoCloseable {
    private final ContainerEngine engine;
    private final DatabasePlan plan;
    private final ActiveOperation undertaking;
    private String container = "";

    private ThrowawayServer(ContainerEngine engine, DatabasePlan plan) {
        this.engine = engine;
        this.plan = plan;
        this.undertaking = ActiveOperation.begin(Names.operation(plan.id()));
    }

    /// What is to run.
    ///
    /// @param volume with the data
    /// @param dataMount where the image declares its volume: there this one is mounted
    /// @param environment and `command` for the server
    public record Request(
            String volume, String imageId, String dataMount, Map<String, String> environment, List<String> command) {

        /// Without the environment, so that no password reaches a log.
        @Override
        public String toString() {
            return "ThrowawayServer.Request[" + volume + ", " + imageId + "]";
        }
    }

    /// Creates it; it is not started.
    static ThrowawayServer open(ContainerEngine engine, OverlayProbe probe, Request request, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        String volume = request.volume();
        FileOwner owner = VolumeFreezing.owner(engine, volume, request.imageId(), request.dataMount());
        var server = new ThrowawayServer(engine, DatabasePlan.clone(ShortId.random(), volume, "", request.dataMount()));
        try {
            server.create(probe, request, owner, steps);
            return server;
        } catch (OperationFailedException | InterruptedException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private void create(OverlayProbe probe, Request request, FileOwner owner, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        steps.reached(Step.PREPARE, -1, -1);
        String volume = request.volume();
        // Only what the engine keeps itself is there when nothing mounts it.
        boolean plain = engine.volume(volume).isPlain();
        var volumes = new LayerVolumes(engine, plain ? probe : new OverlayProbe(engine, false));
        LayerVolumes.Made made = volumes.make(plan, request.imageId(), List.of(Layer.whole(volume)), owner);
        volumes.fill(made, plan, request.imageId(), steps);
        var spec = ContainerSpec.named("seedbed-dump-" + plan.id(), request.imageId())
                .labels(Map.of(
                        Labels.ROLE, Labels.ROLE_DATABASE,
                        Labels.ID, plan.database(),
                        Labels.NAME, plan.name(),
                        Labels.OWN_LAYER, made.own().text(),
                        Labels.TEMPORARY, ProcessOwner.self().text()))
                .environment(request.environment())
                .command(request.command())
                .confined(List.of("CHOWN", "DAC_OVERRIDE", "FOWNER", "SETGID", "SETUID"));
        made.mounts().forEach(spec::mount);
        container =
                Uninterruptible.run(() -> engine.createContainer(spec.build()), id -> engine.removeContainer(id, true));
    }

    /// Id of its container.
    public String container() {
        return container;
    }

    /// Removes it with all it wrote. Blocks; not interrupted. What cannot be removed is left to the next recovery.
    @Override
    public void close() {
        try (undertaking) {
            Uninterruptible.cleanUp(
                    () -> CloneStart.discard(engine, plan), "the server on " + plan.name() + " stays for now");
        }
    }
}
