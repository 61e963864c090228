package dev.seedbed.seeding.existing;

import dev.seedbed.database.ImageContract;
import dev.seedbed.database.ServerImage;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.seeding.server.DataMount;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.identity.VolumeIdentity;
import java.util.List;
import java.util.Map;

/// Where a container mounts data that is there, so that the server of its image finds it. The mount is always where the
/// image declares its volume, so that the engine makes none of its own there.
///
/// @param environment that tells the server, empty where it looks there by itself
/// @param command the same as an argument
record DataPlace(String imageId, String mount, Map<String, String> environment, List<String> command) {

    static DataPlace of(ContainerEngine engine, String image, VolumeIdentity identity)
            throws OperationFailedException, InterruptedException {
        ImageDetails details = engine.image(image);
        ImageContract contract = DataMount.contract(details);
        String mount = contract.dataMount();
        String directory = identity.directory().isEmpty() ? mount : mount + "/" + identity.directory();
        boolean usual = directory.equals(contract.dataDirectory());
        ServerImage server = ServerImage.of(contract.kind());
        return new DataPlace(
                details.id(),
                mount,
                usual ? Map.of() : server.moveByEnvironment(directory),
                server.serving(usual ? List.of() : server.moveByArguments(directory)));
    }
}
