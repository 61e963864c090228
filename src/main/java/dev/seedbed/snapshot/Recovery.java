package dev.seedbed.snapshot;

import dev.seedbed.database.ProcessOwner;
import dev.seedbed.database.lifecycle.DatabaseLock;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.exchange.DatabasePlan;
import dev.seedbed.exchange.Journal;
import dev.seedbed.snapshot.change.FlatLayer;
import dev.seedbed.snapshot.change.ReceivedData;
import dev.seedbed.snapshot.change.SnapshotView;
import dev.seedbed.snapshot.change.SwitchRecovery;
import dev.seedbed.snapshot.clone.CloneStart;
import dev.seedbed.snapshot.clone.TemporaryClone;
import dev.seedbed.snapshot.layer.CopyRecovery;
import dev.seedbed.snapshot.layer.OverlayProbe;
import dev.seedbed.snapshot.record.SnapshotCatalogue;
import dev.seedbed.snapshot.record.SnapshotRemoval;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Completes or rolls back the changes that a program left in the middle: by their journals, under the database's lock,
/// and only where that program has ended.
final class Recovery implements Journal.Recovery<DatabasePlan> {
    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final ContainerEngine engine;

    Recovery(ContainerEngine engine) {
        this.engine = engine;
    }

    /// Goes through all of them, and fails in the end where one failed.
    ///
    /// @return names of the databases whose change was ended or rolled back
    List<String> run() throws OperationFailedException, InterruptedException {
        List<String> done;
        try {
            done = new Journal(engine, Journal.Subject.DATABASE).recover(DatabasePlan.class, this);
        } catch (OperationFailedException e) {
            clear();
            throw e;
        }
        clear();
        return done;
    }

    /// After the journals, which keep their layers.
    private void clear() throws OperationFailedException, InterruptedException {
        new DatabaseLock(engine).clear();
        TemporaryClone.removeLeft(engine);
        OverlayProbe.removeLeft(engine);
    }

    @Override
    public List<String> locks(DatabasePlan plan) {
        return List.of(plan.database());
    }

    @Override
    public void recover(DatabasePlan plan, Journal.Entry entry) throws OperationFailedException, InterruptedException {
        switch (plan.type()) {
            case SWITCH, EXCHANGE, RELAYER, UNDO -> new SwitchRecovery(engine).recover(plan);
            case CLONE -> {
                CloneStart.discard(engine, plan);
                dropUnsettled(plan, entry);
            }
            case COPY -> new CopyRecovery(engine).run(plan);
            case FLATTEN -> FlatLayer.end(engine, plan);
            case VIEW -> SnapshotView.end(engine, plan);
            case RECEIVE -> ReceivedData.end(engine, plan);
        }
    }

    /// A computer that lost its power may have lost the end of a snapshot that was only just written.
    private void dropUnsettled(DatabasePlan plan, Journal.Entry entry)
            throws OperationFailedException, InterruptedException {
        String snapshot = plan.snapshot();
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
}
