package dev.seedbed.store;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.task.OperationFailedException;

/// A look at what is about to leave this machine.
@FunctionalInterface
public interface BeforePublish {
    /// Nobody looks.
    BeforePublish NOTHING = (_, _) -> PackageDescription.UNCHECKED;

    /// Blocks for as long as it takes.
    ///
    /// @return what was found, as [PackageDescription#personal] says it
    /// @throws OperationFailedException with `NotForSharing` where it may not leave as it is
    String look(Snapshot snapshot, ConfiguredStore store) throws OperationFailedException, InterruptedException;
}
