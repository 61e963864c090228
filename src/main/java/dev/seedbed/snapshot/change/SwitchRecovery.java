package dev.seedbed.snapshot.change;

import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.exchange.ContainerExchange;
import dev.seedbed.exchange.DatabasePlan;
import dev.seedbed.snapshot.layer.CopyJob;
import dev.seedbed.snapshot.layer.LayerVolumes;
import dev.seedbed.snapshot.layer.Names;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotCatalogue;
import dev.seedbed.snapshot.record.SnapshotLabels;
import dev.seedbed.snapshot.record.SnapshotRecord;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Ends a [LayerSwitch], a [Relayering] or an [AdoptionUndo] one way or the other, from its journal alone: for the
/// program that began it and for one that finds it interrupted. Every step may have been done already.
public final class SwitchRecovery {
    private static final Logger LOG = LoggerFactory.getLogger(SwitchRecovery.class);

    private final ContainerEngine engine;
    private final ContainerExchange exchange;

    public SwitchRecovery(ContainerEngine engine) {
        this.engine = engine;
        this.exchange = new ContainerExchange(engine);
    }

    /// Ends it where the new container may have served already, since that data must not be lost; else rolls it back.
    public void recover(DatabasePlan plan) throws OperationFailedException, InterruptedException {
        Optional<ContainerDetails> old = exchange.find(plan.replaced().id());
        Optional<ContainerDetails> fresh = fresh(plan, old);
        if (ContainerExchange.isToBeEnded(plan.replaced(), old, fresh) && (old.isEmpty() || hasArrived(plan, fresh))) {
            LOG.info("ending what was interrupted: {}", plan.name());
            end(plan, Step.Listener.NONE);
        } else {
            LOG.info("rolling back what was interrupted: {}", plan.name());
            rollBack(plan);
        }
    }

    /// Gives other data the accounts of its container, once more where it has them already: nothing tells. Blocks until
    /// the server answers.
    ///
    /// @return whether it has them, or needs none
    private boolean hasArrived(DatabasePlan plan, Optional<ContainerDetails> fresh)
            throws OperationFailedException, InterruptedException {
        if (plan.type() != DatabasePlan.Type.EXCHANGE || !plan.replaced().running() || fresh.isEmpty()) {
            return true;
        }
        Optional<Snapshot> data = new SnapshotCatalogue(engine)
                .byId(DatabaseLabels.of(fresh.get()).parent());
        if (data.isEmpty()) {
            LOG.warn("the accounts of {} stay as they are: what it stands on is gone", plan.name());
            return true;
        }
        String container = fresh.get().summary().id();
        engine.start(container);
        try {
            new AccountTakeover(engine, data.get()).run(container);
            return true;
        } catch (OperationFailedException e) {
            if (!(e.failure() instanceof QueryFailure.ConnectionFailed)) {
                throw e;
            }
            LOG.warn("{} refuses its accounts: {}", plan.name(), e.getMessage());
            return false;
        }
    }

    /// Writes the record, lets go of the old container and of what nothing needs any more, and takes the journal away.
    ///
    /// @return the snapshot, empty where none was to be made
    Optional<Snapshot> end(DatabasePlan plan, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        Optional<ContainerDetails> old = exchange.find(plan.replaced().id());
        ContainerDetails fresh = fresh(plan, old)
                .orElseThrow(() -> new OperationFailedException(new Failure.NotFound("container", plan.name())));
        Map<String, String> record = frozen(plan, old);
        // A container of the database, whose configuration the record takes over.
        String model = old.isPresent() ? plan.replaced().id() : fresh.summary().id();
        String recordId = record.isEmpty() ? "" : new SnapshotRecord(engine).write(model, record);
        steps.reached(Step.TIDY, -1, -1);
        exchange.end(plan.replaced(), fresh);
        if (!plan.ownMount().isEmpty()) {
            LayerVolumes.removeUnlessUsed(engine, plan.ownMount());
        }
        for (String volume : plan.leaving()) {
            LayerVolumes.removeUnlessUsed(engine, volume);
        }
        engine.removeContainer(Names.operation(plan.id()), true);
        return SnapshotLabels.read(
                record, recordId, fresh.summary().imageId(), fresh.summary().createdAt());
    }

    /// A snapshot's time is when the data were frozen: the end of the server that wrote them, which may come long after
    /// it was asked for.
    private static Map<String, String> frozen(DatabasePlan plan, Optional<ContainerDetails> old) {
        if (plan.type() == DatabasePlan.Type.UNDO) {
            return Map.of();
        }
        Instant ended = old.map(ContainerDetails::finishedAt).orElse(null);
        if (!plan.replaced().running() || ended == null || plan.record().isEmpty()) {
            return plan.record();
        }
        var record = new HashMap<>(plan.record());
        record.put(Labels.CREATED, ended.toString());
        return Map.copyOf(record);
    }

    /// Lets the old container go on as it was, and takes away what was made.
    void rollBack(DatabasePlan plan) throws OperationFailedException, InterruptedException {
        Optional<ContainerDetails> old = exchange.find(plan.replaced().id());
        Optional<ContainerDetails> fresh = fresh(plan, old);
        if (old.isEmpty() && fresh.isPresent()) {
            end(plan, Step.Listener.NONE);
            return;
        }
        engine.removeContainer(CopyJob.container(plan.layer()), true);
        if (fresh.isPresent()) {
            engine.removeContainer(fresh.get().summary().id(), false);
        }
        if (old.isPresent()) {
            if (plan.type() == DatabasePlan.Type.UNDO) {
                restoreRecords(plan);
            }
            exchange.rollBack(plan.replaced(), old.get());
        }
        engine.removeVolume(Names.mountVolume(plan.layer()));
        engine.removeContainer(Names.operation(plan.id()), true);
        // Another journal may keep it still: that of a layer which many were copied into. And a snapshot of what was
        // written may be all that is left where somebody took the containers away.
        LayerVolumes.removeUnlessUsed(engine, Names.layerVolume(plan.layer()));
        LayerVolumes.removeUnlessUsed(engine, Names.dataVolume(plan.layer()));
    }

    /// The snapshot that was let go for an undoing comes back, and the one that was made for it goes.
    private void restoreRecords(DatabasePlan plan) throws OperationFailedException, InterruptedException {
        var records = new SnapshotRecord(engine);
        if (!plan.record().isEmpty()) {
            records.write(plan.replaced().id(), plan.record());
        }
        records.remove(plan.id());
    }

    /// The container that was made to take the old one's place: known by the layer that only it writes or, where it has
    /// no label of ours, by its name.
    private Optional<ContainerDetails> fresh(DatabasePlan plan, Optional<ContainerDetails> old)
            throws OperationFailedException, InterruptedException {
        if (plan.type() == DatabasePlan.Type.UNDO) {
            return givenBack(plan, old);
        }
        String own = Names.layerVolume(plan.layer());
        Map<String, String> labels = Map.of(Labels.ID, plan.database(), Labels.ROLE, Labels.ROLE_DATABASE);
        for (ContainerSummary container : engine.containers(labels)) {
            if (container.mounts().stream().anyMatch(mount -> mount.source().equals(own))) {
                return exchange.find(container.id());
            }
        }
        return Optional.empty();
    }

    private Optional<ContainerDetails> givenBack(DatabasePlan plan, Optional<ContainerDetails> old)
            throws OperationFailedException, InterruptedException {
        Optional<ContainerDetails> waiting = exchange.find(plan.replaced().fresh());
        boolean oldGaveWay = old.isEmpty()
                || old.get().summary().name().equals(plan.replaced().old());
        if (waiting.isPresent() || !oldGaveWay) {
            return waiting;
        }
        return exchange.find(plan.replaced().name())
                .filter(one -> !one.summary().id().equals(plan.replaced().id()))
                .filter(one -> one.summary().mounts().stream()
                        .anyMatch(mount -> mount.type() == Mount.Type.VOLUME
                                && mount.target().equals(plan.dataMount())));
    }
}
