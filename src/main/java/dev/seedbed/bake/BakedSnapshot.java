package dev.seedbed.bake;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.ServerEnvironment;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.change.FlatLayer;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotBuilder;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes a snapshot of an image with data, from which databases are cloned as from any other.
public final class BakedSnapshot {
    private static final String FINGERPRINT = "image:";

    private final ContainerEngine engine;
    private final Snapshots snapshots;

    public BakedSnapshot(ContainerEngine engine, Snapshots snapshots) {
        this.engine = engine;
        this.snapshots = snapshots;
    }

    /// The snapshot that was made of this image before; empty where there is none.
    public Optional<Snapshot> known(BakedImage image) throws OperationFailedException, InterruptedException {
        return snapshots.catalogue().list().stream()
                .filter(snapshot -> snapshot.fingerprint().equals(FINGERPRINT + image.id()))
                .reduce((_, later) -> later);
    }

    /// Finds it, or copies the data out of the image: for seconds, longer with its size. Nothing is left after a
    /// failure
    /// or an interruption.
    public Snapshot of(BakedImage image, Step.Listener steps) throws OperationFailedException, InterruptedException {
        Optional<Snapshot> known = known(image);
        return known.isPresent() ? known.get() : made(image, engine.image(image.id()), steps);
    }

    private Snapshot made(BakedImage image, ImageDetails details, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        Map<String, String> labels = details.labels();
        FileOwner owner = FileOwner.parse(labels.getOrDefault(BakedImage.OWNER, ""))
                .orElseThrow(() ->
                        new OperationFailedException(new Failure.WrongState("image", image.reference(), "no-data")));
        String mount = labels.getOrDefault(BakedImage.MOUNT, "");
        String server = labels.getOrDefault(BakedImage.SERVER, "");
        // Without the server's own image, its layers are here in this one.
        boolean hasServer = Lookup.find(() -> engine.image(server)).isPresent();
        Snapshot snapshot = SnapshotBuilder.builder()
                .id(ShortId.random())
                .name(image.reference())
                .reason(Snapshot.Reason.SEED)
                .kind(image.kind())
                .version(image.version())
                .image(hasServer ? labels.getOrDefault(BakedImage.SERVER_NAME, server) : image.reference())
                .imageId(hasServer ? server : image.id())
                .owner(owner)
                .fingerprint(FINGERPRINT + image.id())
                .seedFiles(List.of(image.reference()))
                .seedName(image.reference())
                .dataDatabase(image.database())
                .dataMount(hasServer ? mount : BakedImage.DATA)
                .createdAt(Instant.now())
                .layers(List.of())
                .build();
        try (FlatLayer layer = FlatLayer.ofImage(engine, image.id(), owner, mount, image.reference())) {
            layer.fill(BakedImage.DATA, steps);
            var login = new Credentials(image.user(), image.password(), image.database());
            return snapshots.freezeSeed(
                    SnapshotBuilder.builder(snapshot)
                            .layers(List.of(layer.layer()))
                            .build(),
                    ContainerSpec.named(Snapshots.recordName(snapshot.id()), snapshot.imageId())
                            .environment(ServerEnvironment.of(image.kind()).ofData(login, true)));
        }
    }
}
