package dev.seedbed.database.lifecycle;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.database.Layer;
import dev.seedbed.database.ServerImage;
import dev.seedbed.database.Servers;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerPath;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Mount;
import dev.seedbed.task.DataFailure;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Keeps two servers from sharing one data directory: PostgreSQL's own lock does not work across containers.
final class DataDirectoryGuard {
    private static final String PACKAGED_HOME = "/bitnami";

    private final ContainerEngine engine;

    DataDirectoryGuard(ContainerEngine engine) {
        this.engine = engine;
    }

    /// @throws OperationFailedException with `DataUnfit` where a container that is up writes to the same data, or
    ///     where something uses the data as it is
    void requireFree(Database database) throws OperationFailedException, InterruptedException {
        List<String> homes = homes(database.id());
        List<Mount> data = database.mounts().stream()
                .filter(mount -> holdsData(mount, homes))
                .toList();
        List<ContainerSummary> all = engine.containers(Map.of());
        requireUnfrozen(database, data, all);
        for (ContainerSummary other : all) {
            if (other.id().equals(database.id()) || !other.state().isUp()) {
                continue;
            }
            for (Mount mount : data) {
                if (isWrittenBy(other, mount)) {
                    throw unfit(mount.source(), DataFailure.Misfit.IN_USE, other);
                }
            }
        }
    }

    /// A layer that a snapshot or another database uses is never written again.
    private static void requireUnfrozen(Database database, List<Mount> data, List<ContainerSummary> all)
            throws OperationFailedException {
        List<Layer> written = database.labels()
                .ownLayer()
                .map(List::of)
                .orElseGet(
                        () -> data.stream().map(Mount::source).map(Layer::whole).toList());
        for (ContainerSummary other : all) {
            List<Layer> below = DatabaseLabels.of(other).layers();
            for (Layer layer : written) {
                if (!other.id().equals(database.id()) && below.contains(layer)) {
                    throw unfit(layer.text(), DataFailure.Misfit.FROZEN, other);
                }
            }
        }
    }

    private static OperationFailedException unfit(String data, DataFailure.Misfit reason, ContainerSummary other) {
        return new OperationFailedException(new DataFailure.DataUnfit(data, reason, other.name(), ""));
    }

    /// Where images of any kind have their data, and where this container has it.
    private List<String> homes(String container) throws OperationFailedException, InterruptedException {
        ContainerDetails details = engine.container(container);
        var homes = new ArrayList<String>();
        homes.add(PACKAGED_HOME);
        for (ServerImage server : Servers.all(ServerImage.class)) {
            homes.add(server.dataHome());
            server.movedTo(details.environment(), details.command()).ifPresent(homes::add);
        }
        return homes;
    }

    private static boolean holdsData(Mount mount, List<String> homes) {
        return !mount.readOnly()
                && !mount.source().isEmpty()
                && homes.stream()
                        .anyMatch(home -> ContainerPath.isWithin(mount.target(), home)
                                || ContainerPath.isWithin(home, mount.target()));
    }

    private boolean hasDataIn(Mount mount, ContainerSummary other)
            throws OperationFailedException, InterruptedException {
        return Lookup.find(() -> holdsData(mount, homes(other.id()))).orElse(false);
    }

    private boolean isWrittenBy(ContainerSummary other, Mount ours)
            throws OperationFailedException, InterruptedException {
        for (Mount theirs : other.mounts()) {
            if (theirs.readOnly() || ours.type() != theirs.type()) {
                continue;
            }
            boolean isSame = ours.type() == Mount.Type.BIND
                    ? ContainerPath.isWithin(ours.source(), theirs.source())
                            || ContainerPath.isWithin(theirs.source(), ours.source())
                    : ours.source().equals(theirs.source()) && hasDataIn(theirs, other);
            if (isSame) {
                return true;
            }
        }
        return false;
    }
}
