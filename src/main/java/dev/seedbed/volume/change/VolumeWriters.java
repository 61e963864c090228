package dev.seedbed.volume.change;

import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.GracefulStop;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.exchange.ContainerExchange;
import dev.seedbed.exchange.Journal;
import dev.seedbed.exchange.Replaced;
import dev.seedbed.exchange.VolumePlan;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.task.TaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The running containers that can write to a volume, and work while they are stopped.
public final class VolumeWriters {
    private static final int KILLED = 137;

    private final ContainerEngine engine;
    private final GracefulStop stopping;
    private final ContainerExchange exchange;
    private final ChangeRecovery recovery;
    private final AffectedContainers members;

    public VolumeWriters(ContainerEngine engine, DatabaseCatalogue databases) {
        this.engine = engine;
        this.stopping = new GracefulStop(engine, databases);
        this.exchange = new ContainerExchange(engine);
        this.recovery = new ChangeRecovery(engine);
        this.members = new AffectedContainers(engine);
    }

    public List<ContainerSummary> of(String volume) throws OperationFailedException, InterruptedException {
        return engine.containers(Map.of()).stream()
                .filter(container -> container.state().isUp()
                        && (DatabaseLabels.of(container).writesLayerOn(volume) || container.writes(volume)))
                .toList();
    }

    /// Does something while all of them are stopped, and starts them again, whatever happens. Nobody changes them
    /// meanwhile. Where this program is killed, the next one starts them.
    ///
    /// @throws OperationFailedException what `work` throws; `WrongState` where one cannot be stopped so that its
    ///     files are settled
    public <T> T stopped(String volume, TaskRunner.Work<T> work) throws OperationFailedException, InterruptedException {
        var writers = new ArrayList<ContainerDetails>();
        for (ContainerSummary writer : of(volume)) {
            writers.add(engine.container(writer.id()));
        }
        if (writers.isEmpty()) {
            return work.call();
        }
        for (ContainerDetails writer : writers) {
            if (writer.removesItself()) {
                throw new OperationFailedException(
                        new Failure.WrongState("container", writer.givenName(), "removes itself when it stops"));
            }
        }
        var plan = new VolumePlan(
                ShortId.random(), VolumePlan.Type.STOP, volume, volume, false, AffectedContainers.of(writers));
        return recovery.carryOutLocked(
                plan,
                Journal.anyImage(engine),
                writers,
                () -> {
                    for (Replaced writer : plan.containers()) {
                        stop(writer);
                    }
                    T result = work.call();
                    members.start(plan, VolumeStep.Listener.NONE);
                    // A journal that stayed would start them again, even where somebody has stopped them since.
                    recovery.keep(plan);
                    return result;
                },
                done -> done);
    }

    private void stop(Replaced writer) throws OperationFailedException, InterruptedException {
        var isDatabase = new boolean[1];
        ContainerDetails ended = exchange.stop(writer, id -> isDatabase[0] = stopping.stop(id));
        if (isDatabase[0] && (ended.exitCode() == KILLED || ended.outOfMemory())) {
            throw new OperationFailedException(
                    new Failure.WrongState("container", ended.givenName(), "did not stop cleanly"));
        }
    }
}
