package dev.seedbed.volume.helper;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.engine.ContainerPath;
import dev.seedbed.engine.Mount;
import dev.seedbed.task.OperationFailedException;
import java.util.List;

/// Which servers run on the files of a source: what is written there beside them may damage their data.
public final class ServersOnData {
    /// Where images keep their data. Nobody writes into the frozen layers that data uses, see `FrozenVolumes`.
    private static final List<String> HOMES = List.of("/var/lib/postgresql", "/var/lib/mysql", "/bitnami");

    private final DatabaseCatalogue databases;

    public ServersOnData(DatabaseCatalogue databases) {
        this.databases = databases;
    }

    /// Names of the databases that are up and whose data directory the source is. Blocks for a
    /// listing of containers; changes nothing.
    public List<String> of(VolumeSource source) throws OperationFailedException, InterruptedException {
        return databases.list().stream()
                .filter(database -> database.state().isUp() && isOn(database, source))
                .map(Database::name)
                .toList();
    }

    private static boolean isOn(Database database, VolumeSource source) {
        return switch (source) {
            case VolumeSource.Volume(String name) -> {
                // A database on layers writes its own through another volume that joins them.
                yield database.labels().writesLayerOn(name)
                        || database.mounts().stream().anyMatch(mount -> mount.isOf(name) && holdsData(mount));
            }
            case VolumeSource.HostDirectory(String path) ->
                database.mounts().stream()
                        .anyMatch(mount -> mount.type() == Mount.Type.BIND
                                && holdsData(mount)
                                && (ContainerPath.isWithin(path, mount.source())
                                        || ContainerPath.isWithin(mount.source(), path)));
        };
    }

    private static boolean holdsData(Mount mount) {
        return HOMES.stream()
                .anyMatch(home ->
                        ContainerPath.isWithin(mount.target(), home) || ContainerPath.isWithin(home, mount.target()));
    }
}
