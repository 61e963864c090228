package dev.seedbed.snapshot.layer;

import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.database.ImageContract;
import dev.seedbed.database.Layer;
import dev.seedbed.database.ServerImage;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerPath;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.engine.Mount;
import dev.seedbed.task.ImageFailure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SnapshotFailure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where the data of one database container lies.
///
/// @param mount that holds the data directory
/// @param frozen layers below, the lowest first
/// @param own the one layer that its server writes
public record DataLocation(Mount mount, List<Layer> frozen, Layer own) {

    /// @param contract of its image, for where the server looks
    /// @throws OperationFailedException with `NotFreezable` where the data is on no volume
    public static DataLocation of(ContainerDetails container, ImageContract contract) throws OperationFailedException {
        Mount mount = mount(container, contract);
        if (mount.type() != Mount.Type.VOLUME) {
            throw obstacle(container, SnapshotFailure.Obstacle.HOST_DIRECTORY, mount.source());
        }
        DatabaseLabels labels = DatabaseLabels.of(container);
        return new DataLocation(mount, labels.layers(), labels.ownLayer().orElse(Layer.whole(mount.source())));
    }

    /// The same for a container whose image is asked.
    public static DataLocation of(ContainerEngine engine, ContainerDetails container)
            throws OperationFailedException, InterruptedException {
        return of(container, contract(engine, container.summary().imageId()));
    }

    /// What is mounted where the data lies: a volume or a directory of the engine's computer.
    ///
    /// @throws OperationFailedException with `NotFreezable` where the data lies in the container itself
    public static Mount mount(ContainerDetails container, ImageContract contract) throws OperationFailedException {
        String directory = directory(container, contract);
        return container.summary().mounts().stream()
                .filter(one -> ContainerPath.isWithin(directory, one.target()) && one.type() != Mount.Type.TMPFS)
                .max(Comparator.comparingInt(one -> one.target().length()))
                .orElseThrow(() -> obstacle(container, SnapshotFailure.Obstacle.NO_VOLUME, directory));
    }

    public static ImageContract contract(ContainerEngine engine, String imageId)
            throws OperationFailedException, InterruptedException {
        return ImageContract.of(engine.image(imageId))
                .orElseThrow(() -> new OperationFailedException(new ImageFailure.ImageNotADatabase(imageId)));
    }

    public static OperationFailedException obstacle(
            ContainerDetails container, SnapshotFailure.Obstacle obstacle, String detail) {
        return new OperationFailedException(new SnapshotFailure.NotFreezable(container.givenName(), obstacle, detail));
    }

    /// Owner and mode of the data directory.
    ///
    /// @param mount path of the data's mount
    public static FileOwner owner(ContainerEngine engine, ContainerDetails container, String mount)
            throws OperationFailedException, InterruptedException {
        Optional<FileOwner> told = DatabaseLabels.of(container).owner();
        return told.isPresent() ? told.get() : engine.owner(container.summary().id(), mount);
    }

    /// The data directory, unless arguments or environment move it.
    private static String directory(ContainerDetails container, ImageContract contract) {
        return ServerImage.of(contract.kind())
                .movedTo(container.environment(), container.command())
                .orElse(contract.dataDirectory());
    }

    /// The volume that only joins layers where the data is mounted; empty where the data itself lies on what is
    /// mounted.
    public String joined() {
        return own.directory().isEmpty() ? "" : mount.source();
    }

    /// Everything that the data is made of, the lowest first.
    public List<Layer> stack() {
        var stack = new ArrayList<>(frozen);
        stack.add(own);
        return List.copyOf(stack);
    }
}
