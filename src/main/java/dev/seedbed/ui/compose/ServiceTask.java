package dev.seedbed.ui.compose;

import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.snapshot.layer.Step;
import org.jspecify.annotations.Nullable;

/// Something that is being done to a service.
///
/// @param seed how far the restore before it is; null where there is none, or none any more
/// @param step of the change of its container; null before that
/// @param doneBytes and `totalBytes`: -1 where there is nothing to count
/// @param cancelling whether it is being taken back
record ServiceTask(
        Kind kind,
        @Nullable SeedProgress seed,
        @Nullable Step step,
        long doneBytes,
        long totalBytes,
        boolean cancelling) {

    enum Kind {
        START,
        SWAP,
        UNDO,
        OVERRIDE
    }

    static ServiceTask begun(Kind kind) {
        return new ServiceTask(kind, null, null, -1, -1, false);
    }

    ServiceTask restoring(SeedProgress progress) {
        return new ServiceTask(kind, progress, null, -1, -1, cancelling);
    }

    ServiceTask at(Step now, long done, long total) {
        return new ServiceTask(kind, null, now, done, total, cancelling);
    }

    ServiceTask cancelled() {
        return new ServiceTask(kind, seed, step, doneBytes, totalBytes, true);
    }

    /// From 0 to 1, negative where there is nothing to count.
    double fraction() {
        if (seed != null) {
            return seed.fraction();
        }
        return totalBytes > 0 ? (double) doneBytes / totalBytes : -1;
    }
}
