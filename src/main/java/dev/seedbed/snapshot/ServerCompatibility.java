package dev.seedbed.snapshot;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ServerVersion;
import dev.seedbed.database.ServerVersions;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;

/// Whether the server of a database can go on from the data of a snapshot that may be another database's.
final class ServerCompatibility {
    private ServerCompatibility() {}

    /// @throws OperationFailedException with `InvalidInput` where its server could not start on that data
    static void require(Database database, Snapshot target) throws OperationFailedException {
        boolean mounted =
                database.mounts().stream().anyMatch(mount -> mount.target().equals(target.dataMount()));
        if (target.kind() != database.kind()
                || !mounted
                || !isReadable(target.kind(), target.version(), database.version())) {
            throw new OperationFailedException(new Failure.InvalidInput("snapshot", target.name(), "other-server"));
        }
    }

    /// So too where one of the versions is not known.
    static boolean isReadable(DatabaseKind kind, String written, String server) {
        ServerVersion before = ServerVersion.parse(written);
        ServerVersion now = ServerVersion.parse(server);
        return !before.isKnown() || !now.isKnown() || ServerVersions.of(kind).isReadable(before, now);
    }
}
