package dev.seedbed.snapshot;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.Arrays;

/// Whether the server of a database can go on from the data of a snapshot that may be another database's.
final class ServerFit {
    private ServerFit() {}

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

    /// PostgreSQL reads the files of its own major version only; the others also those of earlier ones.
    ///
    /// @param written version of the server that wrote the files; empty where unknown
    static boolean isReadable(DatabaseKind kind, String written, String server) {
        int[] before = numbers(written);
        int[] now = numbers(server);
        if (before.length == 0 || now.length == 0) {
            return true;
        }
        return kind == DatabaseKind.POSTGRESQL
                ? before[0] == now[0]
                : Arrays.compare(before, 0, Math.min(2, before.length), now, 0, Math.min(2, now.length)) <= 0;
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("[^0-9]+"))
                .filter(part -> !part.isEmpty() && part.length() < 9)
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
