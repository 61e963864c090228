package dev.seedbed.input.mask;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseLogin;
import dev.seedbed.database.PasswordSource;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.input.InputServer;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds what looks personal in databases that run, inside their containers: they need no port. Stateless.
public record DatabaseFindings(ContainerEngine engine, DatabaseCatalogue databases) {

    /// Blocks while all tables are looked at.
    ///
    /// @param inside database inside the server, empty for the one that the container names
    /// @param password for accounts whose password is not known
    /// @throws OperationFailedException with `WrongState` where it does not run, and `InvalidInput` where it is not
    ///     known which database is meant
    public List<Finding> of(Database database, String inside, @Nullable String password)
            throws OperationFailedException, InterruptedException {
        if (!database.isRunning()) {
            throw new OperationFailedException(new Failure.WrongState("database", database.name(), "not-running"));
        }
        DatabaseLogin login = databases.login(database);
        Credentials known = login.credentials();
        Credentials credentials =
                login.source() == PasswordSource.KNOWN || password == null ? known : known.withPassword(password);
        String chosen = inside.isEmpty() ? credentials.database() : inside;
        if (chosen.isEmpty()) {
            throw new OperationFailedException(new Failure.InvalidInput("database", "", "mask-which-database"));
        }
        return MaskProposal.of(
                new InputServer(engine, database.id(), database.kind(), credentials.withDatabase(chosen)));
    }
}
