package dev.seedbed.ui.snapshots.dialog;

import dev.seedbed.snapshot.layer.Step;

/// Something that is being done to a database or one of its snapshots.
///
/// @param snapshotId the snapshot concerned, empty for none
/// @param doneBytes and `totalBytes`: -1 where there is nothing to count
public record SnapshotTask(Kind kind, String snapshotId, Step step, long doneBytes, long totalBytes) {

    /// What is being done.
    public enum Kind {
        TAKE,
        ROLL_BACK,
        RESET,
        ADOPT,
        CLONE,
        EDIT,
        REMOVE,
        /// A container is given back as it was before it was adopted.
        UNDO_ADOPTION,
        /// The data of a container that is not ours is copied.
        COPY,
        /// A stack of layers becomes one.
        FLATTEN;

        /// Whether the database itself is interrupted.
        public boolean changesDatabase() {
            return switch (this) {
                case TAKE, ROLL_BACK, RESET, ADOPT, UNDO_ADOPTION, COPY, FLATTEN -> true;
                case CLONE, EDIT, REMOVE -> false;
            };
        }
    }

    /// From 0 to 1, negative where there is nothing to count.
    public double fraction() {
        return totalBytes > 0 ? (double) doneBytes / totalBytes : -1;
    }

    public SnapshotTask at(Step next, long done, long total) {
        return new SnapshotTask(kind, snapshotId, next, done, total);
    }
}
