package dev.seedbed.snapshot.layer;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.exchange.ContainerExchange;
import dev.seedbed.exchange.DatabasePlan;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import java.util.Map;

/// Ends a [dev.seedbed.snapshot.change.FullCopy] from its journal alone: a copy whose record is written stays, any
/// other goes; the container runs again if it did.
public final class CopyRecovery {
    private final ContainerEngine engine;

    public CopyRecovery(ContainerEngine engine) {
        this.engine = engine;
    }

    public void run(DatabasePlan plan) throws OperationFailedException, InterruptedException {
        engine.removeContainer(CopyJob.container(plan.layer()), true);
        Lookup.ifThere(() -> new ContainerExchange(engine)
                .resume(plan.replaced(), plan.replaced().id()));
        String snapshot = plan.snapshot();
        boolean recorded = !engine.containers(Map.of(Labels.ROLE, Labels.ROLE_SNAPSHOT, Labels.ID, snapshot))
                .isEmpty();
        engine.removeContainer(Names.operation(plan.id()), true);
        if (!recorded) {
            LayerVolumes.removeUnlessUsed(engine, Names.layerVolume(plan.layer()));
        }
    }
}
