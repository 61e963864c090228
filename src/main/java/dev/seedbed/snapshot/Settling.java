package dev.seedbed.snapshot;

import dev.seedbed.database.ProcessOwner;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.snapshot.layer.FileSync;
import dev.seedbed.snapshot.layer.LayerVolumes;
import dev.seedbed.snapshot.layer.Names;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.task.Uninterruptible;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the files of a snapshot to the disk, by a container that only reads them: the restore that wrote them did not
/// wait for that.
final class Settling {
    private static final Logger LOG = LoggerFactory.getLogger(Settling.class);

    private final ContainerEngine engine;

    Settling(ContainerEngine engine) {
        this.engine = engine;
    }

    boolean run(Snapshot snapshot) throws OperationFailedException, InterruptedException {
        String name = "seedbed-sync-" + ShortId.random();
        var spec = ContainerSpec.named(name, snapshot.imageId())
                .labels(Map.of(
                        Labels.ROLE,
                        Labels.ROLE_HELPER,
                        Labels.HOLDER,
                        ProcessOwner.self().text()))
                .user("root")
                .entrypoint(FileSync.of(Names.LAYERS))
                .mount(Mount.tmpfs(snapshot.dataMount()))
                .confined(List.of("DAC_OVERRIDE"));
        LayerVolumes.protecting(snapshot.layers()).forEach(spec::mount);
        try {
            String container = Uninterruptible.run(
                    () -> engine.createContainer(spec.build()), id -> engine.removeContainer(id, true));
            engine.start(container);
            long exit = engine.awaitExit(container);
            if (exit != 0) {
                LOG.warn("not all files of {} are known to be on disk: exit code {}", snapshot.name(), exit);
            }
            return exit == 0;
        } finally {
            Uninterruptible.cleanUp(() -> engine.removeContainer(name, true), name + " stays for now");
        }
    }
}
