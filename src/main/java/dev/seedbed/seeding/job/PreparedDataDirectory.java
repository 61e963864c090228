package dev.seedbed.seeding.job;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.engine.Mount;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.server.RestoreServer;
import dev.seedbed.snapshot.layer.FileSync;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Uninterruptible;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Prepares the data of a stopped server for the next one, so that a clone of it writes next to nothing by itself.
///
/// A container of its own, without a network, runs the image's own programs as the owner of the data.
final class PreparedDataDirectory {
    private static final Logger LOG = LoggerFactory.getLogger(PreparedDataDirectory.class);

    private final ContainerEngine engine;
    private final SeedPlan plan;

    PreparedDataDirectory(ContainerEngine engine, SeedPlan plan) {
        this.engine = engine;
        this.plan = plan;
    }

    /// Of some servers there is nothing to prepare. Blocks for about a second. The container is gone
    /// afterwards, whatever happens.
    ///
    /// @return whether the data are those of a clean stop; otherwise the job's server has to run and stop once more
    boolean prepare(String dataMount, FileOwner owner) throws OperationFailedException, InterruptedException {
        Optional<String> script = RestoreServer.of(plan.kind()).settleScript();
        if (script.isEmpty()) {
            return true;
        }
        long exit = run(List.of("sh", "-c", script.get(), "sh", dataMount), dataMount, owner);
        if (exit != 0) {
            LOG.warn("settling the data of {} ended with {}", plan.name(), exit);
        }
        return exit == 0;
    }

    /// Writes to disk what the stopped server without fsync left in the page cache, for data that no clone syncs. Any
    /// kind. Blocks for as long as the disk needs; the container is gone afterwards, whatever happens.
    void sync(String dataMount, FileOwner owner) throws OperationFailedException, InterruptedException {
        long exit = run(FileSync.of(dataMount), dataMount, owner);
        if (exit != 0) {
            LOG.warn("the data of {} may not be on the disk yet: sync ended with {}", plan.name(), exit);
        }
    }

    private long run(List<String> program, String dataMount, FileOwner owner)
            throws OperationFailedException, InterruptedException {
        try {
            ContainerSpec spec = ContainerSpec.named(JobLabels.settlingContainer(plan.id()), plan.image())
                    .labels(JobLabels.forSettling(plan))
                    .entrypoint(program)
                    .user(owner.uid() + ":" + owner.gid())
                    .mount(Mount.volume(JobLabels.volume(plan.id()), dataMount))
                    .networkMode("none")
                    .onlyCapabilities(List.of())
                    .noNewPrivileges()
                    .build();
            String container =
                    Uninterruptible.run(() -> engine.createContainer(spec), id -> engine.removeContainer(id, true));
            engine.start(container);
            return engine.awaitExit(container);
        } finally {
            clear(engine, plan.id());
        }
    }

    /// The same after whatever happened, also an interruption.
    static void clear(ContainerEngine engine, String id) throws OperationFailedException {
        Uninterruptible.cleanUp(() -> discard(engine, id));
    }

    /// Ends what an earlier run of the program may have left, before anything else may use the data.
    static void discard(ContainerEngine engine, String id) throws OperationFailedException, InterruptedException {
        engine.removeContainer(JobLabels.settlingContainer(id), true);
    }
}
