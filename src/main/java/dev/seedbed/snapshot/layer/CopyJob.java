package dev.seedbed.snapshot.layer;

import dev.seedbed.database.Layer;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.LogRequest;
import dev.seedbed.exchange.DatabasePlan;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Uninterruptible;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Copies the whole of a frozen layer, or of data that nobody writes, into a new volume, by the image's own `cp` in a
/// container without a network.
/// Where the file system shares blocks, this takes no space and little time.
public final class CopyJob {
    private static final String FROM = "/seedbed/from";
    private static final String TO = "/seedbed/to";
    private static final List<String> CAPABILITIES = List.of("CHOWN", "DAC_OVERRIDE", "FOWNER");
    private static final Duration LOOK = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(700);
    private static final int LOG_LINES = 20;
    private static final long KIBIBYTE = 1024;

    private final ContainerEngine engine;

    public CopyJob(ContainerEngine engine) {
        this.engine = engine;
    }

    public static String container(String layerId) {
        return "seedbed-copy-" + layerId;
    }

    /// Blocks until all is copied and on disk. The container is gone afterwards; after a failure the volume holds half.
    public void run(DatabasePlan plan, String imageId, Layer from, String volume, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        run(plan, imageId, Mount.readOnlyVolume(from.volume(), FROM), path(from), volume, steps);
    }

    /// The same from all that a container has mounted somewhere: a volume or a directory of the engine's computer.
    public void run(DatabasePlan plan, String imageId, Mount from, String volume, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        run(plan, imageId, new Mount(from.type(), from.source(), FROM, true), FROM, volume, steps);
    }

    /// The same from a directory that an image has.
    public void run(DatabasePlan plan, String imageId, String directory, String volume, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        run(plan, imageId, null, directory, volume, steps);
    }

    private void run(
            DatabasePlan plan, String imageId, @Nullable Mount from, String path, String volume, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        String name = container(plan.layer());
        try {
            var spec = ContainerSpec.named(name, imageId)
                    .labels(Map.of(
                            Labels.ROLE, Labels.ROLE_COPY_JOB, Labels.ID, plan.database(), Labels.NAME, plan.name()))
                    .entrypoint(List.of("sh", "-c", "cp -a --reflink=auto \"$1/.\" \"$2/\" && sync", "sh", path, TO))
                    .user("root")
                    .mount(Mount.tmpfs(plan.dataMount()))
                    .mount(Mount.volume(volume, TO))
                    .confined(CAPABILITIES);
            if (from != null) {
                spec.mount(from);
            }
            String job = engine.createContainer(spec.build());
            engine.start(job);
            long exit = awaitExit(job, path, steps);
            if (exit != 0) {
                String said = engine.log(job, LogRequest.last(LOG_LINES)).stream()
                        .map(LogLine::text)
                        .collect(Collectors.joining("\n"));
                throw new OperationFailedException(
                        said.contains("No space left")
                                ? new Failure.NoSpace(volume, -1, -1)
                                : new EngineFailure.EngineRefused("copy data", (int) exit, said));
            }
        } finally {
            Uninterruptible.cleanUp(() -> engine.removeContainer(name, true));
        }
    }

    private static String path(Layer from) {
        return from.directory().isEmpty() ? FROM : FROM + "/" + from.directory();
    }

    private long awaitExit(String job, String from, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        var ending = new FutureTask<>(() -> engine.awaitExit(job));
        Thread waiter = Thread.ofVirtual().name("awaits a copy").start(ending);
        try {
            long total = bytes(job, from);
            do {
                steps.reached(Step.COPY, Math.min(Math.max(0, bytes(job, TO)), Math.max(0, total)), total);
            } while (!isOver(ending));
            return engine.container(job).exitCode();
        } finally {
            waiter.interrupt();
        }
    }

    /// Waits until the next look is due, or the copy is over.
    private static boolean isOver(FutureTask<?> ending) throws InterruptedException {
        try {
            ending.get(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (ExecutionException _) {
            // The container's exit code tells.
            return true;
        }
    }

    /// Kibibytes as `du` counts them, -1 where it cannot be asked (any more).
    private long bytes(String job, String path) throws InterruptedException {
        try {
            ExecResult told = engine.exec(job, ExecSpec.of("root", "du", "-sk", path), LOOK);
            String number = told.output().strip().split("\\s", 2)[0];
            return number.matches("\\d{1,15}") ? Long.parseLong(number) * KIBIBYTE : -1;
        } catch (OperationFailedException _) {
            return -1;
        }
    }
}
