package dev.seedbed.seeding.server;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Servers;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.task.OperationFailedException;
import java.util.Optional;

/// What some servers have: a list of who may come from where, beside the accounts. A seed that runs programs may have
/// changed it.
public interface HostAccess {

    static Optional<HostAccess> find(DatabaseKind kind) {
        return Servers.find(kind, HostAccess.class);
    }

    /// Whether the server said that this list keeps somebody out.
    boolean isRefusedBy(String said);

    /// Lets `user` in again from everywhere, with its password. Everybody else is let in or kept out as before.
    ///
    /// @throws OperationFailedException where the list cannot be changed
    void letIn(ContainerEngine engine, String container, String user)
            throws OperationFailedException, InterruptedException;
}
