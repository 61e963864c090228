package dev.seedbed.seeding.server;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Servers;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.task.OperationFailedException;
import java.util.Optional;

/// What some servers can: get other passwords although nobody knows theirs, from a file that they run as they start,
/// before they listen. Only for containers that are removed soon, as they hold the file. Others let us in over their
/// socket.
public interface AccountReset {

    static Optional<AccountReset> find(DatabaseKind kind) {
        return Servers.find(kind, AccountReset.class);
    }

    /// Of the server.
    String argument();

    /// Puts the file into a container that is not started yet.
    void upload(ContainerEngine engine, String container, String user, String password)
            throws OperationFailedException, InterruptedException;

    /// The same for accounts that a restore has changed or removed: those that are missing are recreated.
    void uploadRestored(ContainerEngine engine, String container, String user, String password)
            throws OperationFailedException, InterruptedException;
}
