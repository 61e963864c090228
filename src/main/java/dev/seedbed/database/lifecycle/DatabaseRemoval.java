package dev.seedbed.database.lifecycle;

import dev.seedbed.database.Database;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        List<ContainerSummary> containers = engine.containers(Map.of());
        Set<String> usedElsewhere = usedElsewhere(containers, database.id());
        var going = new ArrayList<String>();
        var kept = new ArrayList<String>();
        var anonymous = new ArrayList<String>();
        var layers = new ArrayList<String>();
        for (String volume : mounted(database)) {
            boolean free = !usedElsewhere.contains(volume);
            boolean nameless = VolumeNames.isAnonymous(volume);
            Optional<VolumeSummary> found = database.ours() ? find(volume) : Optional.empty();
            // What was there before the database stays, whatever it is called.
            boolean before = volume.equals(database.labels().dataBefore());
            if (free
                    && database.ours()
                    && !before
                    && (nameless
                            || found.filter(one ->
                                            one.belongsTo(database.labels().id()))
                                    .isPresent())) {
                going.add(volume);
            } else {
                kept.add(volume);
                if (free && nameless) {
                    anonymous.add(volume);
                }
                if (found.filter(one -> one.is(Labels.ROLE_LAYER)).isPresent()) {
                    layers.add(volume);
                }
            }
        }
        List<String> directories = database.mounts().stream()
                .filter(mount -> mount.type() == Mount.Type.BIND && !mount.readOnly())
                .map(Mount::source)
                .distinct()
                .toList();
        return RemovalPlanBuilder.builder()
                .database(database)
                .volumes(List.copyOf(going))
                .keptVolumes(List.copyOf(kept))
                .anonymousVolumes(List.copyOf(anonymous))
                .keptLayers(List.copyOf(layers))
                .keptDirectories(directories)
                .keptSnapshots(RemainingSnapshots.of(database, containers))
                .loss(loss(database, containers, going, kept.size() + directories.size()))
                .build();
    }

    private static RemovalPlan.Loss loss(
            Database database, List<ContainerSummary> containers, List<String> going, int staying) {
        boolean layered = database.labels().ownLayer().isPresent();
        if (layered && staying > 0) {
            return new RemovalPlan.Loss(RemovalPlan.Extent.SINCE, RemainingSnapshots.base(database, containers));
        }
        // What no volume holds is in the container itself.
        boolean all = staying == 0 || !going.isEmpty();
        return new RemovalPlan.Loss(all ? RemovalPlan.Extent.EVERYTHING : RemovalPlan.Extent.NOTHING, null);
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
        for (String volume : plan.volumes()) {
            engine.removeVolume(volume);
            LOG.info("removed volume {} of {}", volume, database.name());
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
        Lookup.ifThere(() -> engine.stop(database.id(), stopPatience));
    }

    private static Set<String> usedElsewhere(List<ContainerSummary> containers, String containerId) {
        return containers.stream()
                .filter(container -> !container.id().equals(containerId) && !container.onlyLooks())
                .map(ContainerSummary::mounts)
                .flatMap(List::stream)
                .filter(mount -> mount.type() == Mount.Type.VOLUME)
                .map(Mount::source)
                .collect(Collectors.toSet());
    }

    /// Asked volume by volume: an engine whose drivers do not answer still knows these.
    private Optional<VolumeSummary> find(String volume) throws OperationFailedException, InterruptedException {
        return Lookup.find(() -> engine.volume(volume));
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
