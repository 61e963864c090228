package dev.seedbed.database.image;

import dev.seedbed.database.ImageContract;
import dev.seedbed.database.ProcessOwner;
import dev.seedbed.database.ServerImage;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.engine.Labels;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.task.Uninterruptible;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks into images, by a container that is never started. What was found is kept: an id always means the same
/// content. Safe for use by any thread.
public final class ImageContents {
    private static final Logger LOG = LoggerFactory.getLogger(ImageContents.class);
    private static final String SCRIPTS = "/docker-entrypoint-initdb.d";

    private final ContainerEngine engine;
    private final Map<String, ImageContent> known = new ConcurrentHashMap<>();

    public ImageContents(ContainerEngine engine) {
        this.engine = engine;
    }

    /// Blocks for some calls of the engine where the image is new to us. The container is gone afterwards.
    ///
    /// @throws OperationFailedException with `NotFound` where the image is gone
    public ImageContent of(ImageDetails image) throws OperationFailedException, InterruptedException {
        ImageContent before = known.get(image.id());
        if (before != null) {
            return before;
        }
        ImageContent found = look(image);
        known.put(image.id(), found);
        return found;
    }

    private ImageContent look(ImageDetails image) throws OperationFailedException, InterruptedException {
        String name = "seedbed-image-" + ShortId.random();
        var spec = ContainerSpec.named(name, image.id())
                .labels(Map.of(
                        Labels.ROLE, Labels.ROLE_HELPER,
                        Labels.CREATED, Instant.now().toString(),
                        Labels.HOLDER, ProcessOwner.self().text()))
                .entrypoint(List.of("true"))
                .confined(List.of())
                .covering(image.volumes());
        try {
            String container = Uninterruptible.run(
                    () -> engine.createContainer(spec.build()), id -> engine.removeContainer(id, true));
            return new ImageContent(
                    runs(container, image),
                    entry(container, SCRIPTS, entry -> !entry.isDirectory()),
                    hasData(container, image));
        } catch (OperationFailedException e) {
            if (e.failure() instanceof EngineFailure.EngineRefused) {
                // What the engine makes no container of cannot run either.
                LOG.info("{} cannot be looked into: {}", image.id(), e.getMessage());
                return new ImageContent(false, false, false);
            }
            throw e;
        } finally {
            remove(name);
        }
    }

    private boolean runs(String container, ImageDetails image) throws OperationFailedException, InterruptedException {
        Optional<String> program = Stream.concat(image.entrypoint().stream(), image.command().stream())
                .findFirst();
        if (program.isEmpty()) {
            return false;
        }
        if (program.get().startsWith("/")) {
            return isThere(container, program.get());
        }
        String path = image.environment().getOrDefault("PATH", "/usr/local/bin:/usr/bin:/bin");
        for (String directory : path.split(":")) {
            if (directory.startsWith("/") && isThere(container, directory + "/" + program.get())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasData(String container, ImageDetails image)
            throws OperationFailedException, InterruptedException {
        Optional<ImageContract> contract = ImageContract.of(image);
        if (contract.isEmpty()) {
            return false;
        }
        ServerImage server = ServerImage.of(contract.get().kind());
        String directory =
                server.movedTo(Map.of(), image.command()).orElse(contract.get().dataDirectory());
        return isThere(container, directory + "/" + server.mark());
    }

    private boolean isThere(String container, String path) throws OperationFailedException, InterruptedException {
        return entry(container, path, _ -> true);
    }

    /// Whether there is an entry of this sort at a path or below it. Reads no further than to the first: there may be
    /// dumps of any size.
    private boolean entry(String container, String path, Predicate<TarArchiveEntry> sort)
            throws OperationFailedException, InterruptedException {
        try (InputStream stream = engine.download(container, path)) {
            var tar = new TarArchiveInputStream(stream);
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (sort.test(entry)) {
                    return true;
                }
            }
            return false;
        } catch (OperationFailedException e) {
            if (e.failure() instanceof Failure.NotFound) {
                return false;
            }
            throw e;
        } catch (IOException e) {
            throw new OperationFailedException(
                    new EngineFailure.EngineRefused("look at a file", 0, String.valueOf(e.getMessage())), e);
        }
    }

    private void remove(String name) {
        Uninterruptible.cleanUp(
                () -> engine.removeContainer(name, true), "a container that looked into an image stays");
    }
}
