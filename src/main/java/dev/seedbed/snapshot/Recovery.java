package dev.seedbed.snapshot;

import dev.seedbed.database.DatabaseLock;
import dev.seedbed.database.Holder;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Ends or takes back the changes that a program left in the middle: by their journals, under the database's lock, and
/// only where that program has ended.
final class Recovery {
    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);
    private static final Duration LOCK_PATIENCE = Duration.ofSeconds(2);

    private final ContainerEngine engine;
    private final DatabaseLock lock;

    Recovery(ContainerEngine engine) {
        this.engine = engine;
        this.lock = new DatabaseLock(engine);
    }

    /// Goes through all of them, and fails in the end where one failed.
    ///
    /// @return names of the databases whose change was ended or taken back
    List<String> run() throws OperationFailedException, InterruptedException {
        var done = new ArrayList<String>();
        OperationFailedException first = null;
        for (ContainerSummary journal : engine.containers(Map.of(Labels.ROLE, Labels.ROLE_OPERATION))) {
            try {
                if (!DatabaseLock.isHeld(journal) && recovered(journal)) {
                    done.add(journal.labels().getOrDefault(Labels.NAME, journal.name()));
                }
            } catch (OperationFailedException e) {
                // One database must not keep the others from being mended.
                LOG.warn("{} stays as it was left: {}", journal.name(), e.getMessage());
                if (first == null) {
                    first = e;
                }
            }
        }
        lock.clear();
        // After the journals, which keep their layers.
        TemporaryClone.removeLeft(engine);
        OverlayProbe.removeLeft(engine);
        if (first != null) {
            throw first;
        }
        return List.copyOf(done);
    }

    private boolean recovered(ContainerSummary journal) throws OperationFailedException, InterruptedException {
        Optional<OperationPlan> plan = OperationPlan.read(journal);
        if (plan.isEmpty()) {
            LOG.warn("{} cannot be read; it stays", journal.name());
            return false;
        }
        try (DatabaseLock.Held _ =
                lock.acquireForRecovery(plan.get().database(), journal.imageId(), mount(journal), LOCK_PATIENCE)) {
            // Somebody else may have done it meanwhile.
            if (engine.containers(Map.of(Labels.ROLE, Labels.ROLE_OPERATION)).stream()
                    .noneMatch(still -> still.id().equals(journal.id()))) {
                return false;
            }
            switch (plan.get().type()) {
                case SWITCH, RELAYER, UNDO -> new SwitchRecovery(engine).recover(plan.get());
                case CLONE -> {
                    CloneStart.discard(engine, plan.get());
                    dropUnsettled(plan.get(), journal);
                }
                case COPY -> new CopyRecovery(engine).run(plan.get());
                case FLATTEN -> FlatLayer.end(engine, plan.get());
            }
            return true;
        } catch (OperationFailedException e) {
            if (e.failure() instanceof Failure.Busy) {
                return false;
            }
            throw e;
        }
    }

    /// A computer that lost its power may have lost the end of a snapshot that was only just written.
    private void dropUnsettled(OperationPlan plan, ContainerSummary journal)
            throws OperationFailedException, InterruptedException {
        String snapshot = plan.record().getOrDefault(Labels.ID, "");
        boolean sameStart = Holder.parse(journal.labels().getOrDefault(Labels.HOLDER, ""))
                .map(Holder::isOfThisStart)
                .orElse(false);
        if (snapshot.isEmpty() || sameStart) {
            return;
        }
        var removal = new SnapshotRemoval(engine);
        var found = new SnapshotCatalogue(engine).byId(snapshot);
        if (found.isPresent()) {
            LOG.warn(
                    "{} may not have reached the disk and is removed",
                    found.get().name());
            removal.carryOut(removal.plan(List.of(found.get())));
        }
    }

    private static String mount(ContainerSummary journal) {
        return journal.mounts().stream()
                .filter(mount -> mount.type() == dev.seedbed.engine.Mount.Type.TMPFS)
                .map(dev.seedbed.engine.Mount::target)
                .findFirst()
                .orElse("");
    }
}
