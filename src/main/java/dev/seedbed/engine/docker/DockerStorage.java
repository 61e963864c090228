package dev.seedbed.engine.docker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.VolumeDriver;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.engine.json.ListParser;
import dev.seedbed.engine.transport.EngineHttp;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Volumes of one engine.
final class DockerStorage {
    private static final int REMOVAL_ATTEMPTS = 60;
    /// Where no look is to be seen, one may just have ended.
    private static final int ATTEMPTS_WITHOUT_LOOKS = 15;
    private static final Duration BETWEEN_REMOVALS = Duration.ofMillis(200);
    private static final int MEASURE_ATTEMPTS = 40;
    private static final Duration BETWEEN_MEASURES = Duration.ofMillis(250);

    private final EngineAccess engine;
    private final DockerContainers containers;

    DockerStorage(EngineAccess engine, DockerContainers containers) {
        this.engine = engine;
        this.containers = containers;
    }

    List<VolumeSummary> list(Map<String, String> labels) throws OperationFailedException, InterruptedException {
        return engine.ask(
                "list volumes",
                engine.deadlines().read(),
                () -> ListParser.volumes(engine.http().get("/volumes?" + DockerContainers.labelFilter(labels))));
    }

    VolumeSummary inspect(String name) throws OperationFailedException, InterruptedException {
        return engine.ask(
                "inspect volume",
                engine.deadlines().read(),
                () -> ListParser.volume(engine.http().get("/volumes/" + EngineHttp.escape(name))),
                EngineAccess.Refusal.notFound("volume", name));
    }

    /// Not by docker-java, which writes its commands, and so the options' passwords, to its trace log.
    void create(String name, String driver, Map<String, String> labels, Map<String, String> options)
            throws OperationFailedException, InterruptedException {
        engine.ask(
                "create volume",
                engine.deadlines().change(),
                () -> engine.http()
                        .post(
                                "/volumes/create",
                                Map.of("Name", name, "Driver", driver, "Labels", labels, "DriverOpts", options)),
                (status, _) -> status == 409 ? new Failure.NameInUse("volume", name) : null);
    }

    List<VolumeDriver> drivers() throws OperationFailedException, InterruptedException {
        return engine.ask("list volume drivers", engine.deadlines().read(), () -> {
            // An engine looks for plug-ins beside it when it lists volumes; those it has not met it does not
            // tell.
            engine.http().get("/volumes");
            return ListParser.volumeDrivers(engine.http().get("/info"), managedPlugins());
        });
    }

    /// Engines that are none of Docker's have no such thing.
    private JsonNode managedPlugins() throws IOException {
        try {
            return engine.http().get("/plugins");
        } catch (DockerException e) {
            if (e.getHttpStatus() == 404 || e.getHttpStatus() == 501) {
                return MissingNode.getInstance();
            }
            throw e;
        }
    }

    /// Containers of ours that only look into it let go of it first. Since another one may begin to look meanwhile, and
    /// going takes its time, this is tried for some seconds.
    void remove(String name) throws OperationFailedException, InterruptedException {
        boolean looked = false;
        for (int attempt = 1; ; attempt++) {
            try {
                removeUnused(name);
                return;
            } catch (OperationFailedException e) {
                if (!(e.failure() instanceof Failure.WrongState) || attempt == REMOVAL_ATTEMPTS) {
                    throw e;
                }
                boolean looks = letGo(name);
                looked |= looks;
                if (!looked && attempt == ATTEMPTS_WITHOUT_LOOKS) {
                    throw e;
                }
                if (!looks || attempt > 1) {
                    Thread.sleep(BETWEEN_REMOVALS);
                }
            }
        }
    }

    /// @return whether there was one
    private boolean letGo(String name) throws OperationFailedException, InterruptedException {
        boolean any = false;
        for (ContainerSummary helper : containers.list(Map.of(Labels.ROLE, Labels.ROLE_HELPER))) {
            boolean looks = helper.mounts().stream()
                    .anyMatch(mount -> mount.type() == Mount.Type.VOLUME
                            && mount.readOnly()
                            && mount.source().equals(name));
            if (looks) {
                containers.remove(helper.id(), true);
                any = true;
            }
        }
        return any;
    }

    private void removeUnused(String name) throws OperationFailedException, InterruptedException {
        engine.ask(
                "remove volume",
                engine.deadlines().change(),
                () -> {
                    try {
                        engine.docker().removeVolumeCmd(name).exec();
                        return true;
                    } catch (NotFoundException _) {
                        return false;
                    }
                },
                (status, message) -> status == 409 ? new Failure.WrongState("volume", name, message) : null);
    }

    /// An engine measures for one at a time; anyone who comes meanwhile waits and asks again.
    Map<String, Long> sizes() throws OperationFailedException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                return measured();
            } catch (OperationFailedException e) {
                boolean isTaken = e.failure() instanceof EngineFailure.EngineRefused refused
                        && refused.message().contains("disk usage operation is already running");
                if (!isTaken || attempt == MEASURE_ATTEMPTS) {
                    throw e;
                }
            }
            Thread.sleep(BETWEEN_MEASURES);
        }
    }

    private Map<String, Long> measured() throws OperationFailedException, InterruptedException {
        return engine.ask("measure volumes", engine.deadlines().measure(), () -> {
            Map<String, Long> sizes = new HashMap<>();
            for (JsonNode volume : engine.http().get("/system/df?type=volume").path("Volumes")) {
                long size = volume.path("UsageData").path("Size").asLong(-1);
                if (size >= 0) {
                    sizes.put(volume.path("Name").asText(), size);
                }
            }
            return Map.copyOf(sizes);
        });
    }
}
