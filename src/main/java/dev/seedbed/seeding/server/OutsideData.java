package dev.seedbed.seeding.server;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Servers;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Optional;

/// What some servers can: keep tables outside of their data directory. Only that directory becomes a snapshot.
public interface OutsideData {

    static Optional<OutsideData> find(DatabaseKind kind) {
        return Servers.find(kind, OutsideData.class);
    }

    /// Moves everything that lies outside to where tables usually are. Blocks for as long as that takes.
    ///
    /// @param inside the directory that everything has to be in
    /// @return names of the places that were given up
    /// @throws OperationFailedException where something cannot be moved
    List<String> bringIn(ContainerEngine engine, String container, Credentials administrator, String inside)
            throws OperationFailedException, InterruptedException;
}
