package dev.seedbed.volume.identity;

import dev.seedbed.database.ImageContract;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.engine.ImageSummary;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// An image on the engine with a shell and the usual programs: any database image. Nothing is pulled for a look.
final class LookImage {
    private final ContainerEngine engine;
    private final AtomicReference<@Nullable Found> known = new AtomicReference<>();

    LookImage(ContainerEngine engine) {
        this.engine = engine;
    }

    /// @param volumes paths that it declares as volumes
    record Found(String id, List<String> volumes) {}

    /// @throws OperationFailedException with `ImageUnavailable` where there is none
    Found find() throws OperationFailedException, InterruptedException {
        Found before = known.get();
        if (before != null && isThere(before)) {
            return before;
        }
        for (ImageSummary image : engine.images()) {
            ImageDetails details = engine.image(image.id());
            Optional<ImageContract> contract = ImageContract.of(details);
            if (contract.isPresent()) {
                var found = new Found(details.id(), details.volumes());
                known.set(found);
                return found;
            }
        }
        throw new OperationFailedException(new Failure.ImageUnavailable("postgres", "", List.of()));
    }

    private boolean isThere(Found image) throws OperationFailedException, InterruptedException {
        try {
            engine.image(image.id());
            return true;
        } catch (OperationFailedException e) {
            if (e.failure() instanceof Failure.NotFound) {
                return false;
            }
            throw e;
        }
    }
}
