package dev.seedbed.store.snapshot;

import dev.seedbed.database.DatabaseLogin;
import dev.seedbed.database.ImageContract;
import dev.seedbed.database.ServerImage;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerPath;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotCatalogue;
import dev.seedbed.snapshot.record.StoreVersion;
import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.store.content.PackageDescriptionBuilder;
import dev.seedbed.task.OperationFailedException;
import java.time.Instant;
import java.util.Optional;

/// What is known of a snapshot without reading its data, as a package says it.
final class SnapshotFacts {
    private final ContainerEngine engine;

    SnapshotFacts(ContainerEngine engine) {
        this.engine = engine;
    }

    /// Blocks for a few calls of the engine.
    PackageDescription of(Snapshot snapshot) throws OperationFailedException, InterruptedException {
        ContainerDetails record = engine.container(snapshot.recordId());
        ImageDetails image = engine.image(snapshot.imageId());
        return PackageDescriptionBuilder.builder()
                .type(PackageDescription.Type.SNAPSHOT)
                .name(snapshot.name())
                .kind(snapshot.kind().id())
                .serverVersion(snapshot.version())
                .image(snapshot.image())
                .platform(platform(image))
                .owner(snapshot.owner().text())
                .dataMount(snapshot.dataMount())
                .directory(directory(snapshot, record, image))
                .user(DatabaseLogin.of(snapshot.kind(), record.environment(), snapshot.dataDatabase())
                        .credentials()
                        .user())
                .dataDatabase(snapshot.dataDatabase())
                .seedFiles(snapshot.seedFiles())
                .seedName(snapshot.seedName())
                .fingerprint(snapshot.fingerprint())
                .snapshotId(snapshot.id())
                .who(PublishedBy.self())
                .when(Instant.now())
                .parent(parent(snapshot))
                .build();
    }

    static String platform(ImageDetails image) {
        return image.architecture().isEmpty() ? "" : "linux/" + image.architecture();
    }

    /// Below the mount; empty for the mount itself.
    private static String directory(Snapshot snapshot, ContainerDetails record, ImageDetails image) {
        String directory = ServerImage.of(snapshot.kind())
                .movedTo(record.environment(), record.command())
                .or(() -> ImageContract.of(image).map(ImageContract::dataDirectory))
                .orElse(snapshot.dataMount());
        boolean below = ContainerPath.isWithin(directory, snapshot.dataMount())
                && directory.length() > snapshot.dataMount().length();
        return below ? directory.substring(snapshot.dataMount().length() + 1) : "";
    }

    /// Digest of the newest version that the data goes back to: its own, or that of what it was made on top of.
    private String parent(Snapshot snapshot) throws OperationFailedException, InterruptedException {
        var catalogue = new SnapshotCatalogue(engine);
        Optional<Snapshot> one = Optional.of(snapshot);
        for (int i = 0; one.isPresent() && i < 100; i++) {
            Optional<StoreVersion> version = one.get().versions().stream().findFirst();
            if (version.isPresent()) {
                return version.get().manifest();
            }
            one = catalogue.byId(one.get().parent());
        }
        return "";
    }
}
