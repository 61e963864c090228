package dev.seedbed.snapshot;

import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.RestartPolicy;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Ends a [LayerSwitch] one way or the other, from its journal alone: for the program that began it and for one that
/// finds it broken off. Every step may have been done already.
final class SwitchEnd {
    private static final Logger LOG = LoggerFactory.getLogger(SwitchEnd.class);

    private final ContainerEngine engine;

    SwitchEnd(ContainerEngine engine) {
        this.engine = engine;
    }

    /// Goes forward where the new container may have served already, since that data must not be lost; else back.
    void recover(OperationPlan plan) throws OperationFailedException, InterruptedException {
        Optional<ContainerDetails> old = container(plan.old());
        Optional<ContainerDetails> fresh = fresh(plan);
        boolean inPlace = fresh.isPresent() && fresh.get().summary().name().equals(plan.containerName());
        boolean served = fresh.isPresent() && fresh.get().startedAt() != null;
        if (fresh.isPresent() && (old.isEmpty() || served || (inPlace && !plan.running()))) {
            LOG.info("ending what was broken off: {}", plan.name());
            forward(plan, Step.Listener.NONE);
        } else {
            LOG.info("taking back what was broken off: {}", plan.name());
            back(plan);
        }
    }

    /// Writes the record, lets go of the old container, and takes the journal away.
    ///
    /// @return the snapshot, empty where none was to be made
    Optional<Snapshot> forward(OperationPlan plan, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        ContainerDetails fresh = fresh(plan)
                .orElseThrow(() -> new OperationFailedException(new Failure.NotFound("container", plan.name())));
        String freshId = fresh.summary().id();
        Optional<ContainerDetails> old = container(plan.old());
        Map<String, String> record = frozen(plan, old);
        String recordId = record.isEmpty() ? "" : keep(plan, record, old.isPresent() ? plan.old() : freshId);
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
        engine.removeContainer(Names.operation(plan.id()), true);
        return SnapshotLabels.read(
                record, recordId, fresh.summary().imageId(), fresh.summary().createdAt());
    }

    /// @param model a container of the database, whose configuration the record takes over
    private String keep(OperationPlan plan, Map<String, String> record, String model)
            throws OperationFailedException, InterruptedException {
        return new SnapshotRecord(engine).write(model, record, plan.dataMount());
    }

    /// A snapshot's time is when the data were frozen: the end of the server that wrote them, which may come long after
    /// it was asked for.
    private static Map<String, String> frozen(OperationPlan plan, Optional<ContainerDetails> old) {
        Instant ended = old.map(ContainerDetails::finishedAt).orElse(null);
        if (!plan.running() || ended == null || plan.record().isEmpty()) {
            return plan.record();
        }
        var record = new HashMap<>(plan.record());
        record.put(Labels.CREATED, ended.toString());
        return Map.copyOf(record);
    }

    /// Lets the old container go on as it was, and takes away what was made.
    void back(OperationPlan plan) throws OperationFailedException, InterruptedException {
        Optional<ContainerDetails> old = container(plan.old());
        Optional<ContainerDetails> fresh = fresh(plan);
        if (old.isEmpty() && fresh.isPresent()) {
            forward(plan, Step.Listener.NONE);
            return;
        }
        engine.removeContainer(CopyJob.container(plan.layer()), true);
        if (fresh.isPresent()) {
            engine.removeContainer(fresh.get().summary().id(), false);
        }
        if (old.isPresent()) {
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
        engine.removeVolume(Names.mountVolume(plan.layer()));
        engine.removeContainer(Names.operation(plan.id()), true);
        // Another journal may keep it still: that of a layer which many were copied into.
        LayerVolumes.removeUnlessUsed(engine, Names.layerVolume(plan.layer()));
    }

    /// The container that was made to take the old one's place, by the layer that only it writes.
    private Optional<ContainerDetails> fresh(OperationPlan plan) throws OperationFailedException, InterruptedException {
        String own = Names.layerVolume(plan.layer());
        Map<String, String> labels = Map.of(Labels.ID, plan.database(), Labels.ROLE, Labels.ROLE_DATABASE);
        for (ContainerSummary container : engine.containers(labels)) {
            if (container.mounts().stream().anyMatch(mount -> mount.source().equals(own))) {
                return container(container.id());
            }
        }
        return Optional.empty();
    }

    private Optional<ContainerDetails> container(String id) throws OperationFailedException, InterruptedException {
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return Lookup.find(() -> engine.container(id));
    }
}
