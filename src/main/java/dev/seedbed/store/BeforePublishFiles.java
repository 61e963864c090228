package dev.seedbed.store;

import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.List;

/// A look at files that are about to leave this machine.
@FunctionalInterface
public interface BeforePublishFiles {
    /// Nobody looks.
    BeforePublishFiles NOTHING = (_, _, _) -> PackageDescription.UNCHECKED;

    /// Blocks for as long as it takes.
    ///
    /// @param name of the file or folder
    /// @return what was found, as [PackageDescription#personal] says it
    /// @throws OperationFailedException with `NotForSharing` where they may not leave as they are
    String look(String name, List<Path> files, ConfiguredStore store)
            throws OperationFailedException, InterruptedException;
}
