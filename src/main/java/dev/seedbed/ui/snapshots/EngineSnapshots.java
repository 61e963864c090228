package dev.seedbed.ui.snapshots;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.DatabaseLock;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.query.QueryTarget;
import dev.seedbed.query.QueryTargets;
import dev.seedbed.query.compare.ComparisonLimits;
import dev.seedbed.query.compare.ComparisonProgress;
import dev.seedbed.query.compare.ComparisonResult;
import dev.seedbed.query.compare.DatabaseComparison;
import dev.seedbed.seeding.ClonePlanner;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.snapshot.CleanupSuggestion;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.change.FlattenPlan;
import dev.seedbed.snapshot.change.UndoForm;
import dev.seedbed.snapshot.change.UndoPlan;
import dev.seedbed.snapshot.clone.CloneRequest;
import dev.seedbed.snapshot.clone.TemporaryClone;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.DiskUsage;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.snapshot.record.SnapshotOrigin;
import dev.seedbed.snapshot.record.SnapshotRemovalPlan;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.ui.snapshots.dialog.SnapshotService;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The snapshots of the engine in use, by what a database is now rather than by what it was when it was listed.
public final class EngineSnapshots implements SnapshotService {
    private final Snapshots snapshots;
    private final DatabaseCatalogue databases;
    private final ClonePlanner clones;
    private final QueryTargets targets;

    public EngineSnapshots(
            Snapshots snapshots, DatabaseCatalogue databases, ClonePlanner clones, QueryTargets targets) {
        this.snapshots = snapshots;
        this.databases = databases;
        this.clones = clones;
        this.targets = targets;
    }

    @Override
    public List<Snapshot> all() throws OperationFailedException, InterruptedException {
        return snapshots.catalogue().list();
    }

    @Override
    public Map<String, SnapshotOrigin> origins(List<Snapshot> of)
            throws OperationFailedException, InterruptedException {
        return snapshots.origins(of);
    }

    @Override
    public List<Snapshot> timeline(Database database) throws OperationFailedException, InterruptedException {
        return snapshots.timeline(database);
    }

    @Override
    public DiskUsage space() throws OperationFailedException, InterruptedException {
        return snapshots.space();
    }

    @Override
    public Snapshot take(Database database, SnapshotDetails details, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        return snapshots.take(now(database), details, steps);
    }

    @Override
    public Snapshot rollBack(Database database, Snapshot target, SnapshotDetails kept, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        return snapshots.rollBack(now(database), target, kept, steps);
    }

    @Override
    public String adopt(Database database, SnapshotDetails details, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        var _ = snapshots.adopt(database, details, steps);
        return now(database).id();
    }

    @Override
    public UndoPlan planUndo(Database database) throws OperationFailedException, InterruptedException {
        return snapshots.planUndo(now(database));
    }

    @Override
    public String undoAdoption(Database database, UndoForm form, SnapshotDetails kept, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        var _ = snapshots.undoAdoption(now(database), form, kept, steps);
        return databases.find(database.name()).id();
    }

    @Override
    public Snapshot copy(Database database, SnapshotDetails details, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        return snapshots.copy(database, details, true, steps);
    }

    @Override
    public FlattenPlan planFlatten(Database database) throws OperationFailedException, InterruptedException {
        return snapshots.planFlatten(now(database));
    }

    @Override
    public void flatten(Database database, boolean ownToo, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        snapshots.flatten(now(database), ownToo, steps);
    }

    @Override
    public CleanupSuggestion spaceOffer() throws OperationFailedException, InterruptedException {
        return snapshots.spaceOffer(0);
    }

    @Override
    public Snapshot edit(Snapshot snapshot, SnapshotDetails details, boolean pinned)
            throws OperationFailedException, InterruptedException {
        return snapshots.edit(snapshot, details, pinned);
    }

    @Override
    public SnapshotRemovalPlan planRemoval(List<Snapshot> removed)
            throws OperationFailedException, InterruptedException {
        return snapshots.planRemoval(removed);
    }

    @Override
    public void remove(SnapshotRemovalPlan plan) throws OperationFailedException, InterruptedException {
        snapshots.remove(plan);
    }

    @Override
    public ComparisonResult compare(Snapshot snapshot, Database database, Consumer<ComparisonProgress> progress)
            throws OperationFailedException, InterruptedException {
        QueryTarget present = targets.of(now(database));
        try (TemporaryClone past = snapshots.look(snapshot)) {
            return new DatabaseComparison().compare(target(snapshot, past), present, ComparisonLimits.USUAL, progress);
        }
    }

    @Override
    public ComparisonResult compare(Snapshot before, Snapshot after, Consumer<ComparisonProgress> progress)
            throws OperationFailedException, InterruptedException {
        try (TemporaryClone left = snapshots.look(before);
                TemporaryClone right = snapshots.look(after)) {
            return new DatabaseComparison()
                    .compare(target(before, left), target(after, right), ComparisonLimits.USUAL, progress);
        }
    }

    private static QueryTarget target(Snapshot snapshot, TemporaryClone server)
            throws OperationFailedException, InterruptedException {
        PublishedPort address = server.address();
        return new QueryTarget(snapshot.kind(), address.host(), address.hostPort(), server.credentials());
    }

    @Override
    public ClonePlanner.Proposal proposeClone(Snapshot snapshot) throws OperationFailedException, InterruptedException {
        return clones.propose(snapshot);
    }

    @Override
    public List<PlanNote> notes(Snapshot snapshot) throws OperationFailedException, InterruptedException {
        return clones.notes(snapshot);
    }

    @Override
    public CloneRequest cloneRequest(Snapshot snapshot, ClonePlanner.Proposal typed, boolean portIsFixed)
            throws OperationFailedException, InterruptedException {
        return clones.plan(snapshot, typed.name(), portIsFixed ? typed.port() : null, typed.password());
    }

    @Override
    public String clone(Snapshot snapshot, CloneRequest request, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        return snapshots.clone(snapshot, request, steps);
    }

    private Database now(Database before) throws OperationFailedException, InterruptedException {
        String key = DatabaseLock.key(before);
        return databases.list().stream()
                .filter(database -> DatabaseLock.key(database).equals(key))
                .findFirst()
                .orElseThrow(() -> new OperationFailedException(new Failure.NotFound("database", before.name())));
    }
}
