package dev.seedbed.engine.context;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.EngineContext;
import dev.seedbed.task.OperationFailedException;

/// Opens the engine behind a context.
@FunctionalInterface
public interface EngineConnector {

    /// Connects and agrees on an API version. The caller closes the engine.
    ///
    /// @throws OperationFailedException with `EngineUnreachable`, `EngineVersionUnsupported` or `EngineTimedOut`
    ContainerEngine connect(EngineContext context) throws OperationFailedException, InterruptedException;
}
