package dev.seedbed.seeding.plan;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ServerVersion;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.seeding.server.RestoreServer;
import java.util.List;
import java.util.Optional;

/// What the files of a seed need of the server that takes them.
final class DumpNeeds {
    /// The kind that the files speak of: a tool's own header beats the style of the SQL.
    Optional<DatabaseKind> kind(List<DumpInfo> files) {
        for (boolean certain : new boolean[] {true, false}) {
            for (DumpInfo file : files) {
                DatabaseKind kind = file.kind();
                if (kind != null && file.kindIsCertain() == certain) {
                    return Optional.of(kind);
                }
            }
        }
        return Optional.empty();
    }

    /// The newest server or tool that any of the files was made with; of the kind in question only.
    ServerVersion server(DatabaseKind kind, List<DumpInfo> files) {
        ServerVersion newest = ServerVersion.parse("");
        for (DumpInfo file : files) {
            if (file.kind() == kind) {
                for (ServerVersion version : List.of(
                        ServerVersion.parse(file.serverVersion()),
                        RestoreServer.of(kind).tool(file))) {
                    newest = version.compareTo(newest) > 0 ? version : newest;
                }
            }
        }
        return newest;
    }
}
