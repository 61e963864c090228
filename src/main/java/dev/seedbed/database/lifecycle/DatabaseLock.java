package dev.seedbed.database.lifecycle;

import dev.seedbed.database.Database;
import dev.seedbed.database.ImageContract;
import dev.seedbed.database.ProcessOwner;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SnapshotFailure;
import dev.seedbed.task.Uninterruptible;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps two programs, or two windows of one, from changing the same database at once.
///
/// The engine itself is the judge: it gives a container's name only once. A lock is a container that is never started;
/// one whose holder has ended is removed by the next process.
public final class DatabaseLock {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseLock.class);
    private static final String PREFIX = "seedbed-lock-";
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);
    private static final int SHORT_ID = 12;

    private final ContainerEngine engine;

    public DatabaseLock(ContainerEngine engine) {
        this.engine = engine;
    }

    /// A lock that is held. Closing gives it back; an engine that is gone by then leaves it to the next one.
    public final class Held implements AutoCloseable {
        private final String container;
        private final ActiveOperation operation;

        private Held(String container, ActiveOperation operation) {
            this.container = container;
            this.operation = operation;
        }

        @Override
        public void close() {
            try (operation) {
                Uninterruptible.cleanUp(
                        () -> engine.removeContainer(container, true), "a lock stays until somebody needs it");
            }
        }
    }

    /// What a database is locked by: the same for all containers it ever has.
    public static String key(ContainerSummary container) {
        return key(container.ownId(), container.id());
    }

    /// What a database is locked by, as it is listed.
    public static String key(Database database) {
        return key(database.labels().id(), database.id());
    }

    private static String key(String own, String containerId) {
        return own.isEmpty() ? containerId.substring(0, Math.min(SHORT_ID, containerId.length())) : own;
    }

    /// Takes the lock of a database as it is listed.
    ///
    /// @throws OperationFailedException with `Busy`, or `NotFound` where its container is gone
    public Held acquire(Database database, Duration patience) throws OperationFailedException, InterruptedException {
        String imageId = engine.container(database.id()).summary().imageId();
        String dataMount = ImageContract.of(engine.image(imageId))
                .map(ImageContract::dataMount)
                .orElse("");
        return acquire(key(database), imageId, dataMount, patience);
    }

    /// Takes the lock of a database that no operation is left over of.
    ///
    /// @param key of [#key]
    /// @param imageId of an image on the engine, such as the database's own
    /// @param dataMount where that image declares its volume, so that none is made
    /// @throws OperationFailedException with `Busy` where somebody holds it for longer than `patience`, or where an
    ///     operation was interrupted and is to be ended first
    public Held acquire(String key, String imageId, String dataMount, Duration patience)
            throws OperationFailedException, InterruptedException {
        Held held = acquireForRecovery(key, imageId, dataMount, patience);
        try {
            var unfinished = engine.containers(Map.of(Labels.ROLE, Labels.ROLE_OPERATION, Labels.ID, key));
            if (!unfinished.isEmpty()) {
                throw new OperationFailedException(
                        new SnapshotFailure.Busy(unfinished.getFirst().givenName(), true));
            }
        } catch (OperationFailedException | InterruptedException e) {
            held.close();
            throw e;
        }
        return held;
    }

    /// The same, also where an operation is left over: for anyone who ends it.
    public Held acquireForRecovery(String key, String imageId, String dataMount, Duration patience)
            throws OperationFailedException, InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            Optional<Held> held = attempt(key, imageId, dataMount);
            if (held.isPresent()) {
                return held.get();
            }
            if (!isFreed(key)) {
                if (System.nanoTime() > deadline) {
                    throw new OperationFailedException(new SnapshotFailure.Busy(key, false));
                }
                Thread.sleep(BETWEEN_TRIES);
            }
        }
    }

    /// Leaves a lock to another program of this computer, which finds and takes it when it has begun.
    ///
    /// @param to the program that goes on from here
    /// @throws OperationFailedException with `NameInUse` where somebody has the lock
    public void leave(String key, String imageId, String dataMount, ProcessOwner to)
            throws OperationFailedException, InterruptedException {
        ContainerSpec spec = spec(key, newId(), imageId, dataMount, to);
        Uninterruptible.run(() -> engine.createContainer(spec), id -> engine.removeContainer(id, true));
    }

    /// Name of the container that is the lock.
    public static String containerName(String key) {
        return PREFIX + key;
    }

    private static String newId() {
        byte[] random = new byte[8];
        ThreadLocalRandom.current().nextBytes(random);
        // Its own, so that no two holders take theirs for the same container.
        return "lock-" + HexFormat.of().formatHex(random);
    }

    /// Empty where somebody has the lock.
    private Optional<Held> attempt(String key, String imageId, String dataMount)
            throws OperationFailedException, InterruptedException {
        String own = newId();
        ActiveOperation operation = ActiveOperation.begin(own);
        boolean taken = false;
        try {
            String container = Uninterruptible.run(
                    () -> engine.createContainer(spec(key, own, imageId, dataMount, ProcessOwner.self())),
                    id -> engine.removeContainer(id, true));
            taken = true;
            return Optional.of(new Held(container, operation));
        } catch (OperationFailedException e) {
            if (e.failure() instanceof Failure.NameInUse) {
                return Optional.empty();
            }
            throw e;
        } finally {
            if (!taken) {
                operation.close();
            }
        }
    }

    private static ContainerSpec spec(String key, String own, String imageId, String dataMount, ProcessOwner holder) {
        var spec = ContainerSpec.named(PREFIX + key, imageId)
                .labels(Map.of(
                        Labels.ROLE,
                        Labels.ROLE_LOCK,
                        Labels.ID,
                        own,
                        Labels.HOLDER,
                        holder.text(),
                        Labels.CREATED,
                        Instant.now().toString()))
                // The image need not have a command.
                .entrypoint(List.of("true"))
                .networkMode("none");
        if (!dataMount.isEmpty()) {
            spec.mount(Mount.tmpfs(dataMount));
        }
        return spec.build();
    }

    /// Takes away a lock whose holder has ended. By its id, so that nobody loses a lock that was taken meanwhile.
    private boolean isFreed(String key) throws OperationFailedException, InterruptedException {
        Optional<ContainerDetails> found = Lookup.find(() -> engine.container(PREFIX + key));
        if (found.isEmpty()) {
            return true;
        }
        ContainerDetails lock = found.get();
        if (isHeld(lock.summary())) {
            return false;
        }
        LOG.info("taking over a lock that a program left: {}", lock.summary().name());
        engine.removeContainer(lock.summary().id(), true);
        return true;
    }

    /// Whether the program that a lock's or operation's label names still runs, and still works on it if it is this
    /// one.
    public static boolean isHeld(ContainerSummary container) {
        return ProcessOwner.of(container)
                .map(holder -> holder.equals(ProcessOwner.self())
                        ? ActiveOperation.isUnderWay(container.name()) || ActiveOperation.isUnderWay(container.ownId())
                        : holder.isAlive(container.createdAt()))
                .orElse(false);
    }

    /// Takes away the locks that programs left which have ended.
    public void clear() throws OperationFailedException, InterruptedException {
        for (ContainerSummary lock : engine.containers(Map.of(Labels.ROLE, Labels.ROLE_LOCK))) {
            if (!isHeld(lock)) {
                LOG.info("taking away a lock that a program left: {}", lock.name());
                engine.removeContainer(lock.id(), true);
            }
        }
    }
}
