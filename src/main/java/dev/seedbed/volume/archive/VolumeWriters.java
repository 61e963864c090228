package dev.seedbed.volume.archive;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseCatalogue;
import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.database.DatabaseLock;
import dev.seedbed.database.GracefulStop;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The running containers that may write to a volume, and work while they are stopped.
final class VolumeWriters {
    private static final Logger LOG = LoggerFactory.getLogger(VolumeWriters.class);
    private static final Duration LOCK_PATIENCE = Duration.ofSeconds(5);
    private static final int KILLED = 137;

    private final ContainerEngine engine;
    private final DatabaseCatalogue databases;

    VolumeWriters(ContainerEngine engine, DatabaseCatalogue databases) {
        this.engine = engine;
        this.databases = databases;
    }

    List<ContainerSummary> of(String volume) throws OperationFailedException, InterruptedException {
        return engine.containers(Map.of()).stream()
                .filter(container -> container.state().isUp()
                        && (DatabaseLabels.of(container).writesLayerOn(volume) || container.writes(volume)))
                .toList();
    }

    /// Does something while all of them are stopped, and starts those again that were stopped, whatever happens. Nobody
    /// changes their databases meanwhile.
    ///
    /// @throws OperationFailedException what `work` throws; `WrongState` where one cannot be stopped so that its
    ///     files are settled
    <T> T stopped(String volume, Work<T> work) throws OperationFailedException, InterruptedException {
        Deque<AutoCloseable> undo = new ArrayDeque<>();
        @Nullable OperationFailedException failure = null;
        try {
            for (ContainerSummary writer : of(volume)) {
                stop(writer, undo);
            }
            return work.run();
        } catch (OperationFailedException e) {
            failure = e;
            throw e;
        } finally {
            undo(undo, failure);
        }
    }

    private void stop(ContainerSummary writer, Deque<AutoCloseable> undo)
            throws OperationFailedException, InterruptedException {
        for (Database database : databases.glance()) {
            if (database.id().equals(writer.id())) {
                DatabaseLock.Held held = new DatabaseLock(engine).acquire(database, LOCK_PATIENCE);
                undo.push(held);
            }
        }
        if (engine.container(writer.id()).removesItself()) {
            throw new OperationFailedException(
                    new Failure.WrongState("container", writer.givenName(), "removes itself when it stops"));
        }
        undo.push(() -> engine.start(writer.id()));
        boolean isDatabase = new GracefulStop(engine, databases).stop(writer.id());
        ContainerDetails ended = engine.container(writer.id());
        if (isDatabase && (ended.exitCode() == KILLED || ended.outOfMemory())) {
            throw new OperationFailedException(
                    new Failure.WrongState("container", writer.givenName(), "did not stop cleanly"));
        }
    }

    /// Also for a thread that is interrupted.
    private static void undo(Deque<AutoCloseable> steps, @Nullable OperationFailedException before)
            throws OperationFailedException {
        boolean interrupted = Thread.interrupted();
        @Nullable OperationFailedException first = null;
        for (AutoCloseable step : steps) {
            try {
                step.close();
            } catch (OperationFailedException e) {
                LOG.warn("a container that was stopped for an export is not running again: {}", e.getMessage());
                first = first == null ? e : first;
            } catch (InterruptedException _) {
                interrupted = true;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (first != null && before == null) {
            throw first;
        }
    }

    /// What is done meanwhile.
    @FunctionalInterface
    interface Work<T> {
        T run() throws OperationFailedException, InterruptedException;
    }
}
