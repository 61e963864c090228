package dev.seedbed.ui.snapshots;

import dev.seedbed.database.Database;
import dev.seedbed.query.compare.ComparisonProgress;
import dev.seedbed.query.compare.ComparisonResult;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.ui.compare.ComparisonSource;
import dev.seedbed.ui.snapshots.dialog.SnapshotService;
import java.util.function.Consumer;

/// A snapshot and what a database holds now.
final class SnapshotComparison implements ComparisonSource {
    private final SnapshotService snapshots;
    private final Snapshot snapshot;
    private final Database database;
    private final String snapshotName;

    SnapshotComparison(SnapshotService snapshots, Snapshot snapshot, Database database, String snapshotName) {
        this.snapshots = snapshots;
        this.snapshot = snapshot;
        this.database = database;
        this.snapshotName = snapshotName;
    }

    @Override
    public String left() {
        return snapshotName;
    }

    @Override
    public String right() {
        return database.name();
    }

    @Override
    public ComparisonResult compare(Consumer<ComparisonProgress> progress)
            throws OperationFailedException, InterruptedException {
        return snapshots.compare(snapshot, database, progress);
    }
}
