package dev.seedbed.library.folder;

import dev.seedbed.library.dump.DumpFormat;
import java.util.List;

/// A folder that is one dump.
///
/// @param tool that wrote it with its version, as far as that is known
/// @param serverVersion of the server it came from, empty where unknown
/// @param databases that it makes, in order
/// @param jobs in the order in which they are restored; rows largest first
/// @param isWhole whether the tool says that it came to its end, and all files are there
public record FolderDump(
        DumpFormat format,
        String tool,
        String serverVersion,
        List<String> databases,
        List<FolderJob> jobs,
        boolean isWhole) {

    public FolderDump {
        databases = List.copyOf(databases);
        jobs = List.copyOf(jobs);
    }
}
