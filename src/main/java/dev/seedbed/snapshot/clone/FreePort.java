package dev.seedbed.snapshot.clone;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;

/// Starts a container that was only just created; on one of the next ports where its own is taken.
///
/// @param port on 127.0.0.1; 0 lets the engine choose
/// @param fixed whether only exactly this port will do
record FreePort(int port, boolean fixed) {
    private static final int ATTEMPTS = 20;
    private static final int HIGHEST = 65535;

    /// Creates what is to be started.
    @FunctionalInterface
    interface Creation {
        /// @return id of the container
        String on(int port) throws OperationFailedException, InterruptedException;
    }

    /// Creates it under a name, or under another one.
    @FunctionalInterface
    interface Naming {
        String under(String name) throws OperationFailedException, InterruptedException;
    }

    /// @param created id of the first container
    /// @return id of the one that runs
    String start(ContainerEngine engine, String created, Creation again)
            throws OperationFailedException, InterruptedException {
        String container = created;
        for (int attempt = 1; ; attempt++) {
            try {
                engine.start(container);
                return container;
            } catch (OperationFailedException e) {
                if (!(e.failure() instanceof Failure.PortInUse) || fixed || port == 0 || attempt > ATTEMPTS) {
                    throw e;
                }
            }
            // A created container keeps the port it failed to get.
            engine.removeContainer(container, true);
            container = again.on(Math.min(port + attempt, HIGHEST));
        }
    }

    /// Creates a container with its id behind its name where that is taken.
    static String create(String name, String id, Naming creation)
            throws OperationFailedException, InterruptedException {
        try {
            return creation.under(name);
        } catch (OperationFailedException e) {
            if (!(e.failure() instanceof Failure.NameInUse)) {
                throw e;
            }
            return creation.under(name + "-" + id);
        }
    }
}
