package dev.seedbed.snapshot.change;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.exchange.ContainerExchange;
import dev.seedbed.exchange.DatabasePlan;
import dev.seedbed.snapshot.layer.DataLocation;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SnapshotFailure;
import java.time.Duration;

/// Lets a container that is ready take the place of a database's own: from its clean stop to the start of the new one.
final class DatabaseExchange {
    private static final Duration STOP_PATIENCE = Duration.ofMinutes(30);

    private final ContainerEngine engine;
    private final ContainerExchange exchange;
    private final ServerProbe answer;

    DatabaseExchange(ContainerEngine engine) {
        this.engine = engine;
        this.exchange = new ContainerExchange(engine);
        this.answer = new ServerProbe(engine);
    }

    /// What is done while neither of the two runs.
    @FunctionalInterface
    interface Meanwhile {
        /// @param stopped the old container
        void run(ContainerDetails stopped) throws OperationFailedException, InterruptedException;
    }

    /// Stops the old container, exchanges the names, starts the new one if the old one was up.
    ///
    /// @param fresh id of the one that takes its place
    void run(DatabasePlan plan, LockedContainer old, String fresh, Meanwhile meanwhile, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        meanwhile.run(stop(plan, old, steps));
        steps.reached(Step.SWITCH, -1, -1);
        exchange.swap(plan.replaced(), fresh);
        if (plan.replaced().running()) {
            steps.reached(Step.START, -1, -1);
            engine.start(fresh);
        }
    }

    /// Stops the database, as quickly as its server can.
    ///
    /// @return its container afterwards
    ContainerDetails stop(DatabasePlan plan, LockedContainer old, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        if (plan.replaced().running()) {
            answer.settle(old.container(), old.kind());
        }
        steps.reached(Step.STOP, -1, -1);
        return exchange.stop(plan.replaced(), id -> engine.stop(id, STOP_PATIENCE));
    }

    /// Blocks until the new container answers, if it is to run.
    void await(DatabasePlan plan, String fresh, DatabaseKind kind)
            throws OperationFailedException, InterruptedException {
        if (plan.replaced().running()) {
            answer.await(fresh, kind);
        }
    }

    /// What becomes a snapshot must not need a repair at each start of a clone.
    ///
    /// @throws OperationFailedException with `NotFreezable`
    static void requireStoppedCleanly(ContainerDetails stopped) throws OperationFailedException {
        if (stopped.exitCode() != 0) {
            throw DataLocation.obstacle(
                    stopped, SnapshotFailure.Obstacle.NOT_STOPPED_CLEANLY, "exit code " + stopped.exitCode());
        }
    }
}
