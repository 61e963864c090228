package dev.seedbed.database;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerPath;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps two servers from sharing one data directory: PostgreSQL's own lock does not work across containers.
final class DataDirectoryGuard {
    private static final List<String> DATA_HOMES = List.of("/var/lib/postgresql", "/var/lib/mysql", "/bitnami");

    private final ContainerEngine engine;

    DataDirectoryGuard(ContainerEngine engine) {
        this.engine = engine;
    }

    /// @throws OperationFailedException with `DataUnfit` where a container that is up writes to the same data, or
    ///     where something rests on the data as it is
    void requireFree(Database database) throws OperationFailedException, InterruptedException {
        List<Mount> data =
                database.mounts().stream().filter(DataDirectoryGuard::holdsData).toList();
        List<ContainerSummary> all = engine.containers(Map.of());
        requireUnfrozen(database, data, all);
        for (ContainerSummary other : all) {
            if (other.id().equals(database.id()) || !other.state().isUp()) {
                continue;
            }
            Optional<Mount> shared = data.stream()
                    .filter(mount -> other.mounts().stream().anyMatch(theirs -> isSame(mount, theirs)))
                    .findFirst();
            if (shared.isPresent()) {
                throw unfit(shared.get().source(), Failure.Misfit.IN_USE, other);
            }
        }
    }

    /// A layer that a snapshot or another database rests on is never written again.
    private static void requireUnfrozen(Database database, List<Mount> data, List<ContainerSummary> all)
            throws OperationFailedException {
        String labelled = database.labels().getOrDefault(Labels.OWN_LAYER, "");
        List<String> written =
                labelled.isEmpty() ? data.stream().map(Mount::source).toList() : List.of(labelled);
        for (ContainerSummary other : all) {
            String below = other.labels().getOrDefault(Labels.LAYERS, "");
            for (String layer : written) {
                if (!other.id().equals(database.id()) && below.contains("\"" + layer + "\"")) {
                    throw unfit(layer, Failure.Misfit.FROZEN, other);
                }
            }
        }
    }

    private static OperationFailedException unfit(String data, Failure.Misfit reason, ContainerSummary other) {
        return new OperationFailedException(new Failure.DataUnfit(data, reason, other.name(), ""));
    }

    private static boolean holdsData(Mount mount) {
        return !mount.readOnly()
                && !mount.source().isEmpty()
                && DATA_HOMES.stream()
                        .anyMatch(home -> ContainerPath.isWithin(mount.target(), home)
                                || ContainerPath.isWithin(home, mount.target()));
    }

    private static boolean isSame(Mount ours, Mount theirs) {
        if (theirs.readOnly() || ours.type() != theirs.type()) {
            return false;
        }
        return ours.type() == Mount.Type.BIND
                ? ContainerPath.isWithin(ours.source(), theirs.source())
                        || ContainerPath.isWithin(theirs.source(), ours.source())
                : ours.source().equals(theirs.source()) && holdsData(theirs);
    }
}
