package dev.seedbed.volume.identity;

import dev.seedbed.database.image.LocalImage;
import dev.seedbed.database.image.LocalImages;
import dev.seedbed.database.image.Unstartable;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.ImageFailure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Uninterruptible;
import dev.seedbed.volume.helper.HelperContainers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Short-lived containers that mount some volumes read-only and print of each what tells its identity. They have no
/// network, and of the capabilities only the one to read what belongs to others.
///
/// Nobody can remove a volume that is mounted, so volumes that wait for their turn are not held for long: a container
/// looks for [#TOGETHER] at most. The volume that it has not finished then is looked at by itself, after the others.
final class VolumeInspectJob {
    private static final Logger LOG = LoggerFactory.getLogger(VolumeInspectJob.class);
    private static final Duration GRACE = Duration.ofSeconds(30);
    private static final Duration TOGETHER = Duration.ofSeconds(2);

    private final ContainerEngine engine;
    private final LocalImages images;
    private final Set<String> rejected = ConcurrentHashMap.newKeySet();

    VolumeInspectJob(ContainerEngine engine) {
        this.engine = engine;
        this.images = new LocalImages(engine);
    }

    /// Looks at each source in turn; nothing of the containers is left afterwards.
    ///
    /// @param sources volumes and bound directories, without targets
    /// @param found hears of each by its index, on a thread of the adapter
    void run(List<Mount> sources, ObjIntConsumer<VolumeFacts> found)
            throws OperationFailedException, InterruptedException {
        var slow = new ArrayList<Integer>();
        List<Integer> left = IntStream.range(0, sources.size()).boxed().toList();
        while (!left.isEmpty()) {
            InspectionOutput seen = start(sources, left, found);
            seen.unfinished().ifPresent(slow::add);
            left = seen.hasBegun()
                    ? left.stream().filter(index -> !seen.wasBegun(index)).toList()
                    : List.of();
        }
        if (sources.size() > 1) {
            for (int index : slow) {
                start(sources, List.of(index), found);
            }
        }
    }

    private InspectionOutput start(List<Mount> sources, List<Integer> indexes, ObjIntConsumer<VolumeFacts> found)
            throws OperationFailedException, InterruptedException {
        while (true) {
            ImageDetails image = image();
            try {
                return start(image, sources, indexes, found);
            } catch (OperationFailedException e) {
                if (!Unstartable.is(e.failure())) {
                    throw e;
                }
                LOG.info("{} cannot be started to look into volumes: {}", image.id(), e.getMessage());
                rejected.add(image.id());
            }
        }
    }

    /// An image on the engine with a shell and the usual programs: any database image, the best known first. Nothing is
    /// pulled for a look.
    ///
    /// @throws OperationFailedException with `ImageUnavailable` where there is none that was not rejected
    private ImageDetails image() throws OperationFailedException, InterruptedException {
        return images.list().stream()
                .map(LocalImage::details)
                .filter(image -> !rejected.contains(image.id()))
                .findFirst()
                .orElseThrow(() ->
                        new OperationFailedException(new ImageFailure.ImageUnavailable("postgres", "", List.of())));
    }

    private InspectionOutput start(
            ImageDetails image, List<Mount> sources, List<Integer> indexes, ObjIntConsumer<VolumeFacts> found)
            throws OperationFailedException, InterruptedException {
        List<Mount> mounts = indexes.stream()
                .map(index -> new Mount(
                        sources.get(index).type(), sources.get(index).source(), InspectionOutput.PLACE + index, true))
                .toList();
        ContainerSpec spec = HelperContainers.spec(image, mounts, HelperContainers.READING);
        try {
            String container =
                    Uninterruptible.run(() -> engine.createContainer(spec), late -> engine.removeContainer(late, true));
            engine.start(container);
            var output = new InspectionOutput(found);
            look(container, indexes, output);
            return output;
        } finally {
            HelperContainers.remove(engine, spec);
        }
    }

    private void look(String container, List<Integer> indexes, InspectionOutput output)
            throws OperationFailedException, InterruptedException {
        var command = new ArrayList<>(List.of("sh", "-c", InspectionScript.EACH, "sh"));
        indexes.forEach(index -> command.add(Integer.toString(index)));
        var program = new ExecSpec("root", command, Map.of(InspectionScript.VARIABLE, InspectionScript.text()));
        var over = new CompletableFuture<@Nullable OperationFailedException>();
        try (Subscription _ = engine.execLines(container, program, output::line, over::complete)) {
            if (indexes.size() > 1 && isTimeUp(output, over)) {
                return;
            }
            OperationFailedException broken = await(over, GRACE.plusSeconds(InspectionScript.SECONDS));
            if (broken != null) {
                throw broken;
            }
        } catch (TimeoutException e) {
            throw new OperationFailedException(new EngineFailure.EngineTimedOut("run program", GRACE), e);
        }
    }

    /// Waits until all is over, or until the time has passed that volumes are held while others are read.
    private static boolean isTimeUp(InspectionOutput output, CompletableFuture<@Nullable OperationFailedException> over)
            throws InterruptedException, TimeoutException {
        await(CompletableFuture.anyOf(output.begun(), over), GRACE);
        try {
            await(over, TOGETHER);
            return false;
        } catch (TimeoutException _) {
            return true;
        }
    }

    private static <T extends @Nullable Object> T await(CompletableFuture<T> future, Duration patience)
            throws InterruptedException, TimeoutException {
        try {
            return future.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
