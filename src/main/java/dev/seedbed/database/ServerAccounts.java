package dev.seedbed.database;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.List;

/// The accounts of a kind of server and their passwords.
public interface ServerAccounts {
    Duration DEADLINE = Duration.ofSeconds(30);

    static ServerAccounts of(DatabaseKind kind) {
        return Servers.of(kind, ServerAccounts.class);
    }

    /// Name of the account that may do everything, where nobody chose another.
    String administrator();

    /// The log-in of that account where `user` is shown: into each of the databases that usually are there, to be tried
    /// in this order.
    List<Credentials> administrators(String user, String password);

    /// Whether a server gets its passwords from the environment at each start, so that they need not be changed in
    /// it.
    default boolean areOfEnvironment() {
        return false;
    }

    /// Whether the server said that there is no such database, so that the next one may do.
    default boolean isDatabaseMissing(String said) {
        return false;
    }

    /// Whether a running server would take the password of `administrator` from somewhere else than its own container,
    /// where its images let in more than elsewhere, for that account and `user`; and whether the administrator may
    /// work there. Works in a container without a network. Blocks for some 100 ms.
    ///
    /// @throws OperationFailedException where the server cannot be asked
    boolean isTaken(ContainerEngine engine, String containerId, Credentials administrator, String user)
            throws OperationFailedException, InterruptedException;

    /// The statement that gives `user` and the administrator another password.
    String changed(String user, String password);

    /// The same, where accounts may be missing or expired, as after a restore that brought accounts of its own.
    ///
    /// @param administrator its password is the new one
    String restored(Credentials administrator, String user);

    /// Statements that give data of another database these accounts with their passwords and the rights that an
    /// entrypoint gives them; those that are there stay what they are otherwise. Empty where accounts are no part
    /// of the data.
    ///
    /// @param accounts as [ServerEnvironment#accounts] tells them; what their databases are is theirs
    /// @param dataDatabase database that holds the data, empty where not known
    default String takenOver(List<Credentials> accounts, String dataDatabase) {
        return "";
    }
}
