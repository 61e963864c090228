package dev.seedbed.snapshot.clone;

import dev.seedbed.database.lifecycle.ActiveOperation;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.exchange.DatabasePlan;
import dev.seedbed.exchange.Rollback;
import dev.seedbed.snapshot.layer.LayerVolumes;
import dev.seedbed.snapshot.layer.Names;
import dev.seedbed.snapshot.layer.OverlayProbe;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.task.Uninterruptible;
import java.util.List;
import java.util.Map;

/// Starts a database on data that was there before, which it writes itself: no layer, no copy.
///
/// As long as its journal stands, the database does not exist. A failure, a cancel or a recovery removes its container
/// and nothing else.
public final class DirectStart {
    private static final int PORT_ATTEMPTS = 20;

    private final ContainerEngine engine;
    private final OverlayProbe probe;

    public DirectStart(ContainerEngine engine, OverlayProbe probe) {
        this.engine = engine;
        this.probe = probe;
    }

    /// @return id of the database's container, which runs and passed `stages.ready`
    public String run(DirectRequest request, DirectRequest.Stages stages)
            throws OperationFailedException, InterruptedException {
        var plan = DatabasePlan.clone(request.id(), request.name(), ShortId.random(), "");
        try (ActiveOperation _ = ActiveOperation.begin(Names.operation(plan.id()))) {
            try {
                new LayerVolumes(engine, probe)
                        .journal(plan, request.imageId(), List.of(), request.imageMount(), Map.of());
                stages.prepare();
                String container = started(request, stages);
                stages.ready(container);
                engine.removeContainer(Names.operation(plan.id()), true);
                return container;
            } catch (OperationFailedException | InterruptedException | RuntimeException e) {
                Rollback.after(e, () -> CloneStart.discard(engine, plan));
                throw e;
            }
        }
    }

    private String started(DirectRequest request, DirectRequest.Stages stages)
            throws OperationFailedException, InterruptedException {
        for (int attempt = 0; ; attempt++) {
            int port = request.port() == 0 ? 0 : request.port() + attempt;
            String container = create(request, port);
            stages.beforeStart(container);
            try {
                engine.start(container);
                return container;
            } catch (OperationFailedException e) {
                boolean other = e.failure() instanceof Failure.PortInUse
                        && !request.portIsFixed()
                        && request.port() > 0
                        && attempt < PORT_ATTEMPTS;
                if (!other) {
                    throw e;
                }
            }
            // A created container keeps the port it failed to get.
            engine.removeContainer(container, true);
        }
    }

    private String create(DirectRequest request, int port) throws OperationFailedException, InterruptedException {
        ContainerSpec spec = request.model().of(request.containerName(), port).build();
        try {
            return Uninterruptible.run(() -> engine.createContainer(spec), id -> engine.removeContainer(id, true));
        } catch (OperationFailedException e) {
            if (!(e.failure() instanceof Failure.NameInUse)) {
                throw e;
            }
        }
        String otherName = request.containerName() + "-" + request.id();
        ContainerSpec other = request.model().of(otherName, port).build();
        return Uninterruptible.run(() -> engine.createContainer(other), id -> engine.removeContainer(id, true));
    }
}
