package dev.seedbed.snapshot.clone;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.exchange.DatabasePlan;
import dev.seedbed.exchange.Journal;
import dev.seedbed.snapshot.layer.LayerVolumes;
import dev.seedbed.snapshot.layer.Names;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Uninterruptible;
import java.util.List;

/// Starts a database on data that was there before, which it writes itself: no layer, no copy.
///
/// As long as its journal stands, the database does not exist. A failure, a cancel or a recovery removes its container
/// and nothing else.
public final class DirectStart {
    private final ContainerEngine engine;

    public DirectStart(ContainerEngine engine) {
        this.engine = engine;
    }

    /// @return id of the database's container, which runs and passed `stages.ready`
    public String run(DirectRequest request, DirectRequest.Stages stages)
            throws OperationFailedException, InterruptedException {
        var plan = DatabasePlan.clone(request.id(), request.name(), "", request.imageMount());
        return new Journal(engine, Journal.Subject.DATABASE)
                .carryOut(plan.id(), () -> started(request, plan, stages), _ -> CloneStart.discard(engine, plan));
    }

    private String started(DirectRequest request, DatabasePlan plan, DirectRequest.Stages stages)
            throws OperationFailedException, InterruptedException {
        LayerVolumes.journal(engine, plan, request.imageId(), List.of());
        stages.prepare();
        FreePort.Creation creation = port -> {
            String created =
                    FreePort.create(request.containerName(), request.id(), name -> create(request, name, port));
            stages.beforeStart(created);
            return created;
        };
        String container = new FreePort(request.port(), request.portIsFixed())
                .start(engine, creation.on(request.port()), creation);
        stages.ready(container);
        engine.removeContainer(Names.operation(plan.id()), true);
        return container;
    }

    private String create(DirectRequest request, String name, int port)
            throws OperationFailedException, InterruptedException {
        ContainerSpec spec = request.model().of(name, port).build();
        return Uninterruptible.run(() -> engine.createContainer(spec), id -> engine.removeContainer(id, true));
    }
}
