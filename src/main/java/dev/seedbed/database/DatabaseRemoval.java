package dev.seedbed.database;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.task.CrashPoints;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Decides what goes with a database, and removes exactly that.
final class DatabaseRemoval {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseRemoval.class);

    private final ContainerEngine engine;
    private final Duration stopPatience;
    private final DatabaseLock lock;

    DatabaseRemoval(ContainerEngine engine, Duration stopPatience) {
        this.engine = engine;
        this.stopPatience = stopPatience;
        this.lock = new DatabaseLock(engine);
    }

    RemovalPlan plan(Database database) throws OperationFailedException, InterruptedException {
        Set<String> usedElsewhere = usedElsewhere(database.id());
        Set<String> labelled = volumesOf(database);
        var going = new ArrayList<String>();
        var kept = new ArrayList<String>();
        var anonymous = new ArrayList<String>();
        for (String volume : mounted(database)) {
            boolean free = !usedElsewhere.contains(volume);
            boolean nameless = VolumeNames.isAnonymous(volume);
            // What was there before the database stays, whatever it is called.
            boolean before = volume.equals(database.labels().get(Labels.DATA_BEFORE));
            if (free && database.ours() && !before && (nameless || labelled.contains(volume))) {
                going.add(volume);
            } else {
                kept.add(volume);
                if (free && nameless) {
                    anonymous.add(volume);
                }
            }
        }
        return new RemovalPlan(database, List.copyOf(going), List.copyOf(kept), List.copyOf(anonymous));
    }

    void carryOut(RemovalPlan plan) throws OperationFailedException, InterruptedException {
        Database database = plan.database();
        try (DatabaseLock.Held _ = lock.acquire(database, DatabaseLifecycle.LOCK_PATIENCE)) {
            removeContainer(plan, database);
        } catch (OperationFailedException e) {
            if (!(e.failure() instanceof Failure.NotFound)) {
                throw e;
            }
            LOG.info("container of {} is gone already", database.name());
        }
        CrashPoints.reach("container-removed");
        for (String volume : plan.volumes()) {
            engine.removeVolume(volume);
            LOG.info("removed volume {} of {}", volume, database.name());
            CrashPoints.reach("volume-removed");
        }
    }

    private void removeContainer(RemovalPlan plan, Database database)
            throws OperationFailedException, InterruptedException {
        if (!plan.keptVolumes().isEmpty()) {
            stopCleanly(database);
        }
        engine.removeContainer(database.id(), false);
        LOG.info("removed container of {}", database.name());
    }

    /// Data that stays is flushed first.
    private void stopCleanly(Database database) throws OperationFailedException, InterruptedException {
        try {
            engine.stop(database.id(), stopPatience);
        } catch (OperationFailedException e) {
            if (!(e.failure() instanceof Failure.NotFound)) {
                throw e;
            }
        }
    }

    private Set<String> usedElsewhere(String containerId) throws OperationFailedException, InterruptedException {
        return engine.containers(Map.of()).stream()
                .filter(container -> !container.id().equals(containerId) && !container.onlyLooks())
                .map(ContainerSummary::mounts)
                .flatMap(List::stream)
                .filter(mount -> mount.type() == Mount.Type.VOLUME)
                .map(Mount::source)
                .collect(Collectors.toSet());
    }

    /// Volumes that carry our id of this database.
    private Set<String> volumesOf(Database database) throws OperationFailedException, InterruptedException {
        String id = database.labels().getOrDefault(Labels.ID, "");
        if (!database.ours() || id.isEmpty()) {
            return Set.of();
        }
        return engine.volumes(Map.of(Labels.ID, id)).stream()
                .map(VolumeSummary::name)
                .collect(Collectors.toSet());
    }

    private static List<String> mounted(Database database) {
        return database.mounts().stream()
                .filter(mount ->
                        mount.type() == Mount.Type.VOLUME && !mount.source().isEmpty())
                .map(Mount::source)
                .distinct()
                .toList();
    }
}
