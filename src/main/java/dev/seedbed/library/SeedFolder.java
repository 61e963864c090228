package dev.seedbed.library;

import dev.seedbed.database.Servers;
import dev.seedbed.library.archive.PgDirectoryInspection;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.PgDirectory;
import dev.seedbed.library.dump.SeedFormats;
import dev.seedbed.library.folder.FolderDumps;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.Optional;

/// Folders that are one seed as a whole, as opposed to bundles of files that are seeds by themselves. Blocks.
public final class SeedFolder {
    private SeedFolder() {}

    public static boolean isOne(Path folder) {
        return PgDirectory.isOne(folder)
                || FolderDumps.isOne(folder)
                || formats(folder).isPresent();
    }

    /// What it is; empty where it is none.
    static Optional<DumpInfo> inspect(Path folder) throws OperationFailedException {
        if (PgDirectory.isOne(folder)) {
            return Optional.of(PgDirectoryInspection.inspect(folder));
        }
        Optional<DumpInfo> ofFiles = FolderDumps.inspect(folder);
        if (ofFiles.isPresent()) {
            return ofFiles;
        }
        Optional<SeedFormats> formats = formats(folder);
        return formats.isEmpty() ? Optional.empty() : Optional.of(formats.get().inspect(folder));
    }

    private static Optional<SeedFormats> formats(Path folder) {
        return Servers.all(SeedFormats.class).stream()
                .filter(formats -> formats.isOne(folder))
                .findFirst();
    }
}
