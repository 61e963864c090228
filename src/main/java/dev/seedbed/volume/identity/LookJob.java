package dev.seedbed.volume.identity;

import dev.seedbed.database.Holder;
import dev.seedbed.database.image.Unstartable;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.ExecSpec;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.LogLine;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.Subscription;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Unbroken;
import dev.seedbed.volume.files.StrayVolumes;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One short-lived container that mounts some volumes read-only and prints of each what tells its identity. It has no
/// network, and of the capabilities only the one to read what belongs to others.
final class LookJob {
    private static final Logger LOG = LoggerFactory.getLogger(LookJob.class);
    private static final String PREFIX = "seedbed-look-";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration GRACE = Duration.ofSeconds(30);
    /// It ends by itself where nobody takes it away: a minute after its begin as soon as nothing else runs in it.
    private static final String WAIT = """
            sleep 60
            while set -- /proc/[0-9]*; [ "$#" -gt 1 ]; do
              sleep 5
            done
            """;

    private final ContainerEngine engine;
    private final LookImage images;

    LookJob(ContainerEngine engine) {
        this.engine = engine;
        this.images = new LookImage(engine);
    }

    /// Looks at each source in turn; nothing of the container is left afterwards.
    ///
    /// @param sources volumes and bound directories, without targets
    /// @param found hears of each by its index, on a thread of the adapter
    void run(List<Mount> sources, ObjIntConsumer<VolumeFacts> found)
            throws OperationFailedException, InterruptedException {
        while (true) {
            ImageDetails image = images.find();
            try {
                run(image, sources, found);
                return;
            } catch (OperationFailedException e) {
                if (!Unstartable.is(e.failure())) {
                    throw e;
                }
                LOG.info("{} cannot be started to look into volumes: {}", image.id(), e.getMessage());
                images.reject(image);
            }
        }
    }

    private void run(ImageDetails image, List<Mount> sources, ObjIntConsumer<VolumeFacts> found)
            throws OperationFailedException, InterruptedException {
        String id = "%012x".formatted(RANDOM.nextLong() & 0xffff_ffff_ffffL);
        String name = PREFIX + id;
        var spec = ContainerSpec.named(name, image.id())
                .labels(Map.of(
                        Labels.ROLE, Labels.ROLE_HELPER,
                        Labels.HOLDER, Holder.self().text(),
                        Labels.CREATED, Instant.now().toString()))
                .newVolumeLabels(StrayVolumes.labels(id))
                .entrypoint(List.of("sh", "-c", WAIT))
                .user("root")
                .networkMode("none")
                .onlyCapabilities(List.of("DAC_READ_SEARCH"))
                .noNewPrivileges()
                .removesItself();
        // So that the engine makes no volume where the image declares one.
        image.volumes().forEach(path -> spec.mount(Mount.tmpfs(path)));
        for (int i = 0; i < sources.size(); i++) {
            Mount source = sources.get(i);
            spec.mount(new Mount(source.type(), source.source(), "/v/" + i, true));
        }
        try {
            String container = Unbroken.run(() -> engine.createContainer(spec.build()));
            engine.start(container);
            look(container, sources.size(), found);
        } finally {
            clear(name);
            StrayVolumes.remove(engine, id);
        }
    }

    private void look(String container, int count, ObjIntConsumer<VolumeFacts> found)
            throws OperationFailedException, InterruptedException {
        var command = new ArrayList<>(List.of("sh", "-c", LookScript.EACH, "sh"));
        for (int i = 0; i < count; i++) {
            command.add(Integer.toString(i));
        }
        var program = new ExecSpec("root", command, Map.of(LookScript.VARIABLE, LookScript.text()));
        var over = new CompletableFuture<@Nullable OperationFailedException>();
        var output = new Output(found);
        try (Subscription _ = engine.execLines(container, program, output::line, over::complete)) {
            long patience = GRACE.toSeconds() + (long) count * (LookScript.SECONDS + 2);
            OperationFailedException broken = over.get(patience, TimeUnit.SECONDS);
            if (broken != null) {
                throw broken;
            }
        } catch (TimeoutException e) {
            throw new OperationFailedException(new Failure.EngineTimedOut("run program", GRACE), e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void clear(String name) throws OperationFailedException, InterruptedException {
        boolean interrupted = Thread.interrupted();
        try {
            engine.removeContainer(name, true);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// Takes away what programs left that have ended.
    static void clearLeft(ContainerEngine engine) throws OperationFailedException, InterruptedException {
        for (ContainerSummary left : engine.containers(Map.of(Labels.ROLE, Labels.ROLE_HELPER))) {
            boolean alive = Holder.parse(left.labels().getOrDefault(Labels.HOLDER, ""))
                    .map(holder -> holder.isAlive(left.createdAt()))
                    .orElse(false);
            if (left.name().startsWith(PREFIX) && !alive) {
                LOG.info("taking away a look that a program left: {}", left.name());
                engine.removeContainer(left.id(), true);
            }
        }
    }

    /// Cuts the output into what belongs to each volume.
    private static final class Output {
        private final ObjIntConsumer<VolumeFacts> found;
        private @Nullable LookReader reader;
        private int index;

        Output(ObjIntConsumer<VolumeFacts> found) {
            this.found = found;
        }

        void line(LogLine line) {
            String text = line.text();
            if (line.stream() != LogLine.Stream.STDOUT) {
                LOG.debug("look: {}", text);
            } else if (text.startsWith("V ")) {
                index = Integer.parseInt(text.substring(2));
                reader = new LookReader("/v/" + index);
            } else if (text.startsWith("Z ") && reader != null) {
                found.accept(reader.facts(), index);
                reader = null;
            } else if (reader != null) {
                reader.line(text);
            }
        }
    }
}
