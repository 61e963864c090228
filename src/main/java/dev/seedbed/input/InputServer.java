package dev.seedbed.input;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseShell;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.task.OperationFailedException;
import java.util.List;

/// A running server whose data an input changes, reached by the programs in its own container: it needs no port.
///
/// @param container id of its container
/// @param login of its administrator, into the database that is changed
public record InputServer(ContainerEngine engine, String container, DatabaseKind kind, Credentials login) {

    /// Rows of cells as text, however long they take: for answers below 1 MiB.
    ///
    /// @throws OperationFailedException with `QueryFailed` or `ConnectionFailed`
    public List<List<String>> ask(String statement) throws OperationFailedException, InterruptedException {
        return new DatabaseShell(engine).sql(container, kind, login, statement);
    }
}
