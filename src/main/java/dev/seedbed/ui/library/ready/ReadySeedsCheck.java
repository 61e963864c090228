package dev.seedbed.ui.library.ready;

import dev.seedbed.library.SeedItem;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Map;

/// Looks which seeds would start without a restore. Blocks; honours interruption.
@FunctionalInterface
public interface ReadySeedsCheck {
    /// Those that would, with the id of the snapshot that they would start from.
    Map<SeedItem, String> of(List<SeedItem> items) throws OperationFailedException, InterruptedException;
}
