package dev.seedbed.snapshot;

import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.RestartPolicy;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Ends an [AdoptionUndo] one way or the other, from its journal alone. Every step may have been done already.
final class UndoEnd {
    private static final Logger LOG = LoggerFactory.getLogger(UndoEnd.class);

    private final ContainerEngine engine;

    UndoEnd(ContainerEngine engine) {
        this.engine = engine;
    }

    /// Goes forward where the new container has its place or may have served; else back. Once it may have served there
    /// is no way back: it may have written what others would rest on.
    void recover(OperationPlan plan) throws OperationFailedException, InterruptedException {
        Optional<ContainerDetails> old = container(plan.old());
        Optional<ContainerDetails> fresh = fresh(plan, old);
        boolean inPlace = fresh.isPresent() && fresh.get().summary().name().equals(plan.containerName());
        boolean served = fresh.isPresent() && fresh.get().startedAt() != null;
        if (fresh.isPresent() && (old.isEmpty() || served || (inPlace && !plan.running()))) {
            LOG.info("ending what was broken off: {}", plan.name());
            forward(plan, Step.Listener.NONE);
        } else {
            LOG.info("taking back what was broken off: {}", plan.name());
            back(plan, old, fresh);
        }
    }

    /// Lets go of the old container and of the layers that nothing else rests on, and takes the journal away.
    void forward(OperationPlan plan, Step.Listener steps) throws OperationFailedException, InterruptedException {
        ContainerDetails fresh = fresh(plan, container(plan.old()))
                .orElseThrow(() -> new OperationFailedException(new Failure.NotFound("container", plan.name())));
        String freshId = fresh.summary().id();
        steps.reached(Step.TIDY, -1, -1);
        engine.removeContainer(plan.old(), false);
        if (!fresh.summary().name().equals(plan.containerName())) {
            engine.rename(freshId, plan.containerName());
        }
        if (plan.running() && !fresh.summary().state().isUp()) {
            engine.start(freshId);
        }
        RestartPolicy policy = RestartPolicy.parse(plan.restart());
        if (!policy.isNever()) {
            engine.restartPolicy(freshId, policy);
        }
        if (!plan.ownMount().isEmpty()) {
            LayerVolumes.removeUnlessUsed(engine, plan.ownMount());
        }
        for (String volume : plan.leaving()) {
            LayerVolumes.removeUnlessUsed(engine, volume);
        }
        engine.removeContainer(Names.operation(plan.id()), true);
    }

    private void back(OperationPlan plan, Optional<ContainerDetails> old, Optional<ContainerDetails> fresh)
            throws OperationFailedException, InterruptedException {
        engine.removeContainer(CopyJob.container(plan.layer()), true);
        if (fresh.isPresent()) {
            engine.removeContainer(fresh.get().summary().id(), false);
        }
        if (old.isPresent()) {
            if (!plan.record().isEmpty()) {
                new SnapshotRecord(engine).write(plan.old(), plan.record(), plan.dataMount());
            }
            removeRecord(engine, plan.id());
            if (!old.get().summary().name().equals(plan.containerName())) {
                engine.rename(plan.old(), plan.containerName());
            }
            if (plan.running()) {
                engine.start(plan.old());
            }
            RestartPolicy policy = RestartPolicy.parse(plan.restart());
            if (!policy.isNever()) {
                engine.restartPolicy(plan.old(), policy);
            }
        }
        engine.removeContainer(Names.operation(plan.id()), true);
        // A snapshot of what was written may be all that is left where somebody took the containers away.
        LayerVolumes.removeUnlessUsed(engine, Names.layerVolume(plan.layer()));
        LayerVolumes.removeUnlessUsed(engine, Names.dataVolume(plan.layer()));
    }

    /// Removes a record in all its revisions. The layers stay.
    static void removeRecord(ContainerEngine engine, String snapshotId)
            throws OperationFailedException, InterruptedException {
        for (ContainerSummary record :
                engine.containers(Map.of(Labels.ROLE, Labels.ROLE_SNAPSHOT, Labels.ID, snapshotId))) {
            engine.removeContainer(record.id(), true);
        }
    }

    /// The container that was made to take the old one's place. It has no label of ours, so it is known by its name.
    private Optional<ContainerDetails> fresh(OperationPlan plan, Optional<ContainerDetails> old)
            throws OperationFailedException, InterruptedException {
        Optional<ContainerDetails> waiting = container(Names.fresh(plan.id()));
        if (waiting.isPresent()) {
            return waiting;
        }
        boolean oldGaveWay = old.isEmpty() || old.get().summary().name().equals(Names.old(plan.id()));
        return oldGaveWay
                ? container(plan.containerName())
                        .filter(one -> !one.summary().id().equals(plan.old()))
                        .filter(one -> one.summary().mounts().stream()
                                .anyMatch(mount -> mount.type() == Mount.Type.VOLUME
                                        && mount.target().equals(plan.dataMount())))
                : Optional.empty();
    }

    private Optional<ContainerDetails> container(String id) throws OperationFailedException, InterruptedException {
        return Lookup.find(() -> engine.container(id));
    }
}
