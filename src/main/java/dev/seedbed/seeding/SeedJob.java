package dev.seedbed.seeding;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.Mount;
import dev.seedbed.task.CrashPoints;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Unbroken;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// The throw-away container in which the image's own entrypoint restores a seed, and its volume.
///
/// It is the sandbox for whatever the seed holds: no network, no published port, few capabilities, nothing of this
/// computer but the seed files, read-only.
final class SeedJob {
    /// What the entrypoints need to hand their files over and become the database's user.
    private static final List<String> CAPABILITIES = List.of("CHOWN", "DAC_OVERRIDE", "FOWNER", "SETGID", "SETUID");

    private static final Duration STOP_PATIENCE = Duration.ofHours(1);

    private final ContainerEngine engine;
    private final SeedPlan plan;
    private final String dataMount;

    /// @param dataMount where the image wants its volume
    SeedJob(ContainerEngine engine, SeedPlan plan, String dataMount) {
        this.engine = engine;
        this.plan = plan;
        this.dataMount = dataMount;
    }

    /// Creates volume and container; neither exists after a failure that the caller answers with [#discard].
    ///
    /// @return id of the container, which is not started
    String create(List<Mount> seedMounts) throws OperationFailedException, InterruptedException {
        Unbroken.run(() -> {
            engine.createVolume(JobLabels.volume(plan.id()), JobLabels.forVolume(plan), Map.of());
            return true;
        });
        CrashPoints.reach("volume");
        var spec = ContainerSpec.named(JobLabels.jobContainer(plan.id()), plan.image())
                .environment(RestoreSettings.environment(plan.kind(), plan.credentials(), plan.initialDatabase()))
                .environment(RestoreSettings.jobEnvironment(plan.kind()))
                .labels(JobLabels.forJob(plan))
                .command(RestoreSettings.jobArguments(plan.kind(), ServerVersion.parse(plan.imageVersion())))
                .mount(Mount.volume(JobLabels.volume(plan.id()), dataMount))
                .networkMode("none")
                .sharedMemoryBytes(RestoreSettings.SHARED_MEMORY_BYTES)
                .stopTimeoutSeconds((int) STOP_PATIENCE.toSeconds())
                .onlyCapabilities(CAPABILITIES)
                .noNewPrivileges();
        seedMounts.forEach(spec::mount);
        ContainerSpec built = spec.build();
        return Unbroken.run(() -> engine.createContainer(built));
    }

    /// Stops the server cleanly and waits for it.
    ///
    /// @return its exit code; 0 is clean
    long stop(String containerId) throws OperationFailedException, InterruptedException {
        engine.stop(containerId, STOP_PATIENCE);
        return engine.awaitExit(containerId);
    }

    /// Removes container and volume, as far as they are there.
    static void discard(ContainerEngine engine, String id) throws OperationFailedException, InterruptedException {
        engine.removeContainer(JobLabels.jobContainer(id), true);
        SettledData.discard(engine, id);
        engine.removeVolume(JobLabels.volume(id));
    }
}
