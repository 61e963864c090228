package dev.seedbed.ui.snapshots;

import dev.seedbed.snapshot.Step;

/// Something that is being done to a database or one of its snapshots.
///
/// @param snapshotId the snapshot concerned, empty for none
/// @param doneBytes and `totalBytes`: -1 where there is nothing to count
record SnapshotWork(Kind kind, String snapshotId, Step step, long doneBytes, long totalBytes) {

    /// What is being done.
    enum Kind {
        TAKE,
        GO_TO,
        RESET,
        ADOPT,
        CLONE,
        EDIT,
        REMOVE;

        /// Whether the database itself is interrupted.
        boolean changesDatabase() {
            return this == TAKE || this == GO_TO || this == RESET || this == ADOPT;
        }
    }

    SnapshotWork at(Step next, long done, long total) {
        return new SnapshotWork(kind, snapshotId, next, done, total);
    }
}
