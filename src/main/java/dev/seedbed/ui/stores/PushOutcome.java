package dev.seedbed.ui.stores;

import dev.seedbed.store.leak.Leaks;
import dev.seedbed.store.transfer.PushReport;
import dev.seedbed.task.StoreFailure;
import org.jspecify.annotations.Nullable;

/// What came of a push.
sealed interface PushOutcome {

    record Published(PushReport report) implements PushOutcome {}

    /// Nothing was sent: somebody has to decide about what was found first.
    ///
    /// @param masked the masked copy that it was found in; null for the snapshot itself
    record Held(StoreFailure.NotForSharing reason, Leaks.@Nullable Masked masked) implements PushOutcome {}
}
