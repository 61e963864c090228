package dev.seedbed.snapshot;

import dev.seedbed.database.DatabaseLock;
import dev.seedbed.database.ProcessOwner;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.exchange.Journal;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.List;
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
    private final Journal journal;

    Recovery(ContainerEngine engine) {
        this.engine = engine;
        this.lock = new DatabaseLock(engine);
        this.journal = new Journal(engine, Journal.Subject.DATABASE);
    }

    /// Goes through all of them, and fails in the end where one failed.
    ///
    /// @return names of the databases whose change was ended or rolled back
    List<String> run() throws OperationFailedException, InterruptedException {
        List<String> done;
        try {
            done = journal.recover(this::recovered);
        } catch (OperationFailedException e) {
            clear();
            throw e;
        }
        clear();
        return done;
    }

    /// After the journals, which keep their layers.
    private void clear() throws OperationFailedException, InterruptedException {
        lock.clear();
        TemporaryClone.removeLeft(engine);
        OverlayProbe.removeLeft(engine);
    }

    private boolean recovered(Journal.Entry entry) throws OperationFailedException, InterruptedException {
        Optional<OperationPlan> read = entry.plan(OperationPlan.class);
        if (read.isEmpty()) {
            LOG.warn("{} cannot be read; it stays", entry.container().name());
            return false;
        }
        OperationPlan plan = read.get();
        String image = entry.container().imageId();
        try (DatabaseLock.Held _ =
                lock.acquireForRecovery(plan.database(), image, mount(entry.container()), LOCK_PATIENCE)) {
            if (!journal.stands(entry)) {
                return false;
            }
            switch (plan.type()) {
                case SWITCH, RELAYER, UNDO -> new SwitchRecovery(engine).recover(plan);
                case CLONE -> {
                    CloneStart.discard(engine, plan);
                    dropUnsettled(plan, entry);
                }
                case COPY -> new CopyRecovery(engine).run(plan);
                case FLATTEN -> FlatLayer.end(engine, plan);
            }
            return true;
        }
    }

    /// A computer that lost its power may have lost the end of a snapshot that was only just written.
    private void dropUnsettled(OperationPlan plan, Journal.Entry entry)
            throws OperationFailedException, InterruptedException {
        String snapshot = plan.record().getOrDefault(Labels.ID, "");
        boolean sameStart = entry.holder().map(ProcessOwner::isOfThisStart).orElse(false);
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
