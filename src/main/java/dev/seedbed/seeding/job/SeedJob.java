package dev.seedbed.seeding.job;

import dev.seedbed.database.ServerEnvironment;
import dev.seedbed.database.ServerVersion;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.UploadFile;
import dev.seedbed.seeding.plan.SeedFile;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.server.DataMount;
import dev.seedbed.seeding.server.RestoreServer;
import dev.seedbed.seeding.server.RestoreSettings;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Uninterruptible;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The throw-away container in which the image's own entrypoint restores a seed, and its volume.
///
/// It is the sandbox for whatever the seed holds: no network, no published port, few capabilities, nothing of this
/// computer but the seed files, read-only.
final class SeedJob {
    /// What the entrypoints need to hand their files over and become the database's user.
    static final List<String> CAPABILITIES = List.of("CHOWN", "DAC_OVERRIDE", "FOWNER", "SETGID", "SETUID");

    /// Sourced, so not executable.
    private static final int READ_ALL = 0444;

    /// How long its server may take to write everything, before the engine ends it.
    static final Duration STOP_PATIENCE = Duration.ofMinutes(10);

    /// Exit code of what the engine has ended.
    private static final int KILLED = 137;

    private static final Logger LOG = LoggerFactory.getLogger(SeedJob.class);

    private final ContainerEngine engine;
    private final SeedPlan plan;
    private final Duration stopPatience;

    SeedJob(ContainerEngine engine, SeedPlan plan) {
        this(engine, plan, STOP_PATIENCE);
    }

    /// @param stopPatience after which a server that does not stop is ended
    SeedJob(ContainerEngine engine, SeedPlan plan, Duration stopPatience) {
        this.engine = engine;
        this.plan = plan;
        this.stopPatience = stopPatience;
    }

    /// Creates volume and container; neither exists after a failure that the caller answers with [#discard].
    ///
    /// @return id of the container, which is not started
    String create(List<Mount> seedMounts) throws OperationFailedException, InterruptedException {
        Uninterruptible.run(
                () -> {
                    engine.createVolume(JobLabels.volume(plan.id()), JobLabels.forVolume(plan), Map.of());
                    return true;
                },
                _ -> engine.removeVolume(JobLabels.volume(plan.id())));
        ImageDetails image = engine.image(plan.image());
        List<String> arguments = RestoreServer.of(plan.kind()).jobArguments(ServerVersion.parse(plan.imageVersion()));
        var spec = ContainerSpec.named(JobLabels.jobContainer(plan.id()), plan.image())
                .environment(plan.environment())
                .environment(ServerEnvironment.of(plan.kind()).ofRestore(plan.credentials(), plan.initialDatabase()))
                .environment(RestoreServer.of(plan.kind()).jobEnvironment(image.environment()))
                .labels(JobLabels.forJob(plan))
                .command(RestoreServer.of(plan.kind())
                        .jobCommand(RestoreSettings.command(plan.command(image), arguments)))
                .mount(Mount.volume(JobLabels.volume(plan.id()), DataMount.of(image)))
                .networkMode("none")
                .sharedMemoryBytes(RestoreSettings.SHARED_MEMORY_BYTES)
                .stopTimeoutSeconds((int) stopPatience.toSeconds())
                .onlyCapabilities(CAPABILITIES)
                .noNewPrivileges();
        seedMounts.forEach(spec::mount);
        ContainerSpec built = spec.build();
        String container =
                Uninterruptible.run(() -> engine.createContainer(built), id -> engine.removeContainer(id, true));
        Optional<String> last = RestoreServer.of(plan.kind()).lastScript();
        if (last.isPresent()) {
            String path = SeedFile.INIT_DIRECTORY.substring(1) + "99_seedbed_stop.sh";
            engine.upload(container, "/", List.of(UploadFile.text(path, READ_ALL, last.get())), _ -> {});
        }
        return container;
    }

    /// Stops the server cleanly and waits for it. One that does not stop in time is ended, and gets a second try: its
    /// data are those that it last wrote, and only a crash of the computer could have lost of them.
    ///
    /// @return its exit code; 0 is clean
    long stop(String containerId) throws OperationFailedException, InterruptedException {
        long exit = stopOnce(containerId);
        if (exit != KILLED) {
            return exit;
        }
        LOG.warn(
                "the server of {} did not stop within {} and was ended; it starts once more",
                plan.name(),
                stopPatience);
        engine.start(containerId);
        new SeedLogin(engine, plan).awaitRecovery(containerId);
        return stopOnce(containerId);
    }

    private long stopOnce(String containerId) throws OperationFailedException, InterruptedException {
        engine.stop(containerId, stopPatience);
        return engine.awaitExit(containerId);
    }

    /// Removes container and volume, as far as they are there.
    static void discard(ContainerEngine engine, String id) throws OperationFailedException, InterruptedException {
        engine.removeContainer(JobLabels.jobContainer(id), true);
        PreparedDataDirectory.discard(engine, id);
        engine.removeVolume(JobLabels.volume(id));
    }
}
