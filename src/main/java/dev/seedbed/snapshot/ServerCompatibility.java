package dev.seedbed.snapshot;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ServerImage;
import dev.seedbed.database.ServerVersion;
import dev.seedbed.database.ServerVersions;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.Optional;

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

    /// @param container whose server is to go on
    /// @param record of the snapshot
    /// @throws OperationFailedException with `InvalidInput` where the container looks for its data in another
    ///     directory of the mount, so that it would find none there and make new one
    static void requireSamePlace(ContainerDetails container, ContainerDetails record, Snapshot target)
            throws OperationFailedException {
        ServerImage image = ServerImage.of(target.kind());
        Optional<String> place = image.movedTo(container.environment(), container.command());
        if (!place.equals(image.movedTo(record.environment(), record.command()))) {
            throw new OperationFailedException(new Failure.InvalidInput("snapshot", target.name(), "other-directory"));
        }
    }

    /// So too where one of the versions is not known.
    static boolean isReadable(DatabaseKind kind, String written, String server) {
        ServerVersion before = ServerVersion.parse(written);
        ServerVersion now = ServerVersion.parse(server);
        return !before.isKnown() || !now.isKnown() || ServerVersions.of(kind).isReadable(before, now);
    }
}
