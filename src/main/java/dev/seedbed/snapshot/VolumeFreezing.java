package dev.seedbed.snapshot;

import dev.seedbed.database.Layer;
import dev.seedbed.database.ProcessOwner;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.task.SnapshotFailure;
import dev.seedbed.task.Uninterruptible;
import java.util.List;
import java.util.Map;

/// Makes a snapshot of a volume that nothing refers to: its record freezes it as it is and where it is, as adoption
/// does. It is not ours, so no removal of the snapshot ever takes it.
final class VolumeFreezing {
    private static final String PLACE = "/seedbed/kept";

    private final ContainerEngine engine;

    VolumeFreezing(ContainerEngine engine) {
        this.engine = engine;
    }

    /// @throws OperationFailedException with `NotFreezable` where a container refers to it, also one that came to do so
    ///     meanwhile
    Snapshot run(SnapshotVolume kept, SnapshotDetails details) throws OperationFailedException, InterruptedException {
        requireUnused(kept.volume(), "");
        if (!engine.volume(kept.volume()).isPlain()) {
            // Layers on top of it would see an empty directory while nothing has it mounted.
            throw new OperationFailedException(new SnapshotFailure.NotFreezable(
                    kept.volume(), SnapshotFailure.Obstacle.HOST_DIRECTORY, kept.volume()));
        }
        FileOwner owner = owner(engine, kept.volume(), kept.imageId(), kept.dataMount());
        var snapshot = details.snapshot()
                .id(ShortId.random())
                .reason(Snapshot.Reason.ADOPTED)
                .kind(kept.kind())
                .version(kept.version())
                .image(kept.image())
                .imageId(kept.imageId())
                .layers(List.of(Layer.whole(kept.volume())))
                .owner(owner)
                .dataDatabase(kept.dataDatabase())
                .dataMount(kept.dataMount())
                .build();
        Snapshot made = new Snapshots(engine)
                .freezeSeed(
                        snapshot,
                        ContainerSpec.named(Snapshots.recordName(snapshot.id()), kept.imageId())
                                .environment(kept.environment())
                                .command(kept.command()));
        try {
            requireUnused(kept.volume(), made.recordId());
        } catch (OperationFailedException e) {
            engine.removeContainer(made.recordId(), true);
            throw e;
        }
        return made;
    }

    private void requireUnused(String volume, String record) throws OperationFailedException, InterruptedException {
        for (ContainerSummary container : engine.containers(Map.of())) {
            if (container.uses(volume)
                    && !container.is(Labels.ROLE_HELPER)
                    && !container.id().equals(record)) {
                throw new OperationFailedException(
                        new SnapshotFailure.NotFreezable(volume, SnapshotFailure.Obstacle.SHARED, container.name()));
            }
        }
    }

    /// To whom a volume's root belongs, by a container that is never started.
    static FileOwner owner(ContainerEngine engine, String volume, String imageId, String imageMount)
            throws OperationFailedException, InterruptedException {
        // So that the mount below does not recreate it.
        engine.volume(volume);
        String name = "seedbed-owner-" + ShortId.random();
        try {
            String container = engine.createContainer(ContainerSpec.named(name, imageId)
                    .labels(Map.of(
                            Labels.ROLE,
                            Labels.ROLE_HELPER,
                            Labels.HOLDER,
                            ProcessOwner.self().text()))
                    .mount(Mount.tmpfs(imageMount))
                    .mount(Mount.readOnlyVolume(volume, PLACE))
                    .networkMode("none")
                    .build());
            return engine.owner(container, PLACE);
        } finally {
            Uninterruptible.cleanUp(() -> engine.removeContainer(name, true));
        }
    }
}
